/** What the domain shows this room, by the names the room uses: read off the slices, so that nothing is said twice. */
import type { CommandOf, ViewOf } from "#domain/modules.ts";

export type PromiseItem = ViewOf<"trust", "promises">["promises"][number];
export type Standing = PromiseItem["standing"];
export type Wording = PromiseItem["wording"];
export type About = NonNullable<Wording["about"]>;
export type Plan = NonNullable<Wording["plan"]>;
export type Repeat = NonNullable<Wording["repeat"]>;

export type LinesView = ViewOf<"trust", "lines">;
export type LineItem = LinesView["lines"][number];
export type Happening = Extract<ViewOf<"trust", "promise">, { readonly is: "here" }>["history"][number];
export type BowlLine = ViewOf<"trust", "bowl">["lines"][number];

export type TrustCommand = CommandOf<"trust">;
