/** What this room is shown by the vault, named as it uses it. */
import type { PlaceName } from "#device/vault-api.ts";
import type { CommandOf, ViewOf } from "#domain/modules.ts";

export type BoundaryCommand = CommandOf<"boundaries">;
export type BoundaryView = ViewOf<"boundaries", "boundaries">["mine"][number];
export type BoundariesView = ViewOf<"boundaries", "boundaries">;
export type GoneView = Exclude<BoundariesView["withdrawn"][number], BoundaryView>;
export type OneView = ViewOf<"boundaries", "boundary">;
export type OneHere = Extract<OneView, { readonly is: "here" }>;
export type RemarkView = OneHere["remarks"][number];
export type ProposalView = OneHere["proposals"][number];
export type Wording = BoundaryView["wording"];
export type Sort = Wording["sort"];

/** Where it stands: which sheet is opened, and about what. */
export interface Placed {
  readonly place: PlaceName;
  readonly view: BoundaryView;
}

export type Opened =
  | { readonly is: "write" }
  | { readonly is: "one"; readonly place: PlaceName; readonly boundary: string }
  | { readonly is: "revise"; readonly place: PlaceName; readonly view: BoundaryView }
  | { readonly is: "propose"; readonly view: BoundaryView }
  | { readonly is: "takeOver"; readonly view: BoundaryView; readonly proposal: ProposalView };
