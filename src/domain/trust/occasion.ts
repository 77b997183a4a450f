/** One day of a promise that comes round: it is kept once, and what is said instead is for that day only. */
import type { LocalDate } from "../day.ts";
import type { Fact, Link } from "../fact.ts";
import { getLink, setLink } from "../link-map.ts";
import { dayKey } from "./lines.ts";
import type { Occasion, PromiseState } from "./promise-state.ts";

export const occasionOn = ({ occasions }: PromiseState, on: LocalDate): Occasion =>
  getLink(occasions, dayKey(on)) ?? { on, keepings: [], changes: [] };

/** Nobody has more phones that could each have kept or changed one day; a changed client may write more. */
const MOST_APART = 16;

/** The first keeping stays, for it drew the line. */
export const keptAgain = (occasion: Occasion, keeping: Link): Occasion => ({
  ...occasion,
  keepings: [...occasion.keepings.slice(0, 1), ...occasion.keepings.slice(1).slice(1 - MOST_APART), keeping],
});

export const changedAgain = (occasion: Occasion, link: Link, text: string): Occasion => ({
  ...occasion,
  changes: [...occasion.changes.slice(1 - MOST_APART), { link, text }],
});

export const putOccasion = (promise: PromiseState, occasion: Occasion): PromiseState => ({
  ...promise,
  occasions: setLink(promise.occasions, dayKey(occasion.on), occasion),
});

/** What is said for that day, as the author of this fact had it before them; null where it is as always. */
export const changeSeenBy = ({ changes }: Occasion, fact: Pick<Fact, "covers">): { readonly text: string } | null =>
  changes.findLast(({ link }) => fact.covers(link)) ?? null;

const MOST_DAYS = 14;

/** With one more day, the newest first. */
export const withDay = (days: readonly LocalDate[], on: LocalDate): readonly LocalDate[] =>
  days.includes(on) ? days : [...days, on].toSorted((a, b) => (a < b ? 1 : -1)).slice(0, MOST_DAYS);
