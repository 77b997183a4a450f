/** What the room makes of the slices of both places: who wrote what, what is found, and each as a sentence. */
import type { PlaceName } from "#device/vault-api.ts";
import { say } from "../../shell/say.ts";
import type { BoundariesView, BoundaryView, GoneView, Placed, Wording } from "./shown.ts";
import { texts } from "./texts.en.ts";

export interface PlacedGone {
  readonly place: PlaceName;
  readonly gone: GoneView;
}

export interface RoomView {
  /** One's own, those that were shared and those that were not. */
  readonly mine: readonly Placed[];
  readonly theirs: readonly Placed[];
  readonly withdrawn: readonly (Placed | PlacedGone)[];
  /** Whether there is so much that one would rather look for a word. */
  readonly isMany: boolean;
}

const MANY = 6;

export const wordingText = (wording: Wording): string =>
  wording.sort === "limit" ? say(texts.limit, { when: wording.when, then: wording.then }) : wording.text;

export const roomView = (mine: BoundariesView, ours: BoundariesView | null, find: string): RoomView => {
  const looked = find.trim().toLocaleLowerCase();
  const has = ({ wording }: BoundaryView): boolean =>
    looked === "" || wordingText(wording).toLocaleLowerCase().includes(looked);
  const placed = (place: PlaceName, views: readonly BoundaryView[]): readonly Placed[] =>
    views.filter(has).map((view) => ({ place, view }));
  const ended = (place: PlaceName, those: BoundariesView["withdrawn"]): RoomView["withdrawn"] =>
    those.flatMap((one): RoomView["withdrawn"] =>
      "wording" in one ? placed(place, [one]) : looked === "" ? [{ place, gone: one }] : [],
    );
  const all = [mine, ...(ours ? [ours] : [])].flatMap((view) => [...view.mine, ...view.theirs, ...view.withdrawn]);
  return {
    mine: [...placed("ours", ours?.mine ?? []), ...placed("mine", mine.mine)],
    theirs: placed("ours", ours?.theirs ?? []),
    withdrawn: [...ended("ours", ours?.withdrawn ?? []), ...ended("mine", mine.withdrawn)].toSorted((a, b) =>
      endedOn(a) < endedOn(b) ? 1 : endedOn(a) > endedOn(b) ? -1 : 0,
    ),
    isMany: all.length > MANY,
  };
};

export const endedOn = (one: Placed | PlacedGone): string =>
  "gone" in one ? one.gone.withdrawn : (one.view.withdrawn ?? "");

/** How it stands, for its reader. In mine nobody is asked, so only what was withdrawn is said. */
export const standingText = ({ place, view }: Placed, name: string): string | null => {
  if (place === "mine" && view.standing !== "withdrawn") return null;
  return say(texts.standing[view.mine ? "mine" : "theirs"][view.standing], { name });
};
