/** What a room may look at: thank-yous, newest first, or those of some days, and one's own stars. No number, and nothing of days without one. */
import { isLocalDate, type LocalDate } from "../day.ts";
import type { Link } from "../fact.ts";
import { type Of, read, shape, wholeNumber } from "../fields.ts";
import { getLink } from "../link-map.ts";
import type { Reader } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { backwards } from "../trail.ts";
import type { Thanks, ThanksState } from "./state.ts";

export interface ThanksView {
  readonly link: Link;
  /** What it is called for good, also when it is put another way: a star names it so. */
  readonly name: Link;
  readonly on: LocalDate;
  readonly did: string;
  readonly when: string | null;
  readonly gave: string | null;
  /** Whether whoever looks wrote it. */
  readonly mine: boolean;
  /** All that has to be taken back so that nothing of it can be read any more; empty for the other's. */
  readonly ownWords: readonly Link[];
}

/** Of each of the two: more than a room shows at once. */
const MOST = 300;

const isLimit = shape({ limit: wholeNumber(1, 2 * MOST) });
const isDays = shape({ from: isLocalDate, to: isLocalDate });

/** The newest; `isAll` when nothing lies before them. */
export const given = (
  state: ThanksState,
  window: unknown,
  reader: Reader,
): { readonly given: readonly ThanksView[]; readonly isAll: boolean } => {
  const { limit }: Of<typeof isLimit> = read(isLimit, window) ?? { limit: 20 };
  const all = standing(state, reader);
  return { given: all.slice(0, limit), isAll: all.length <= limit };
};

/** Of some days, both included; of none when it was not said of which. */
export const week = (
  state: ThanksState,
  window: unknown,
  reader: Reader,
): { readonly given: readonly ThanksView[] } => {
  const days = read(isDays, window);
  if (!days) return { given: [] };
  return { given: standing(state, reader).filter(({ on }) => on >= days.from && on <= days.to) };
};

/** In mine: beside which of them its owner set a star, the newest first. */
export const starred = (state: ThanksState): { readonly thanks: readonly Link[] } => ({
  thanks: state.starred.toReversed().slice(0, MOST),
});

/** While the place rests, those of the other are quiet. */
const standing = (state: ThanksState, { me, rest }: Reader): readonly ThanksView[] => {
  const quiet = isResting(rest);
  const shown: ThanksView[] = [];
  const room = { own: MOST, others: quiet ? 0 : MOST }; // whoever writes much takes no room from the other
  for (const one of backwards(state.given)) {
    const whose = one.author === me ? "own" : "others";
    const by = state.replaced[one.author];
    if (room[whose] === 0 || (by !== undefined && getLink(by, one.link) !== null)) continue;
    shown.push(view(one, whose === "own"));
    room[whose]--;
  }
  return shown.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
};

const view = ({ link, on, did, when, gave, instead }: Thanks, mine: boolean): ThanksView => ({
  link,
  name: instead[0] ?? link,
  on,
  did,
  when,
  gave,
  mine,
  ownWords: mine ? [...instead, link] : [],
});
