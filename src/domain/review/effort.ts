/**
 * What somebody began and planned themselves, as a list (mission V10): against the feeling that nothing was done. From what
 * their own slices show, of four weeks; nothing the other did, nothing counted, and a day without an entry is not there.
 */
import { addDays, type LocalDate } from "../day.ts";
import type { LineItem } from "../trust/line-views.ts";
import type { PromiseItem } from "../trust/views.ts";

export type EffortKind = "promise" | "deed" | "question" | "need" | "thanks" | "limit" | "planned" | "milestone";

export interface Begun {
  readonly what: EffortKind;
  readonly on: LocalDate;
  /** In one's own words. */
  readonly text: string;
}

/** Four weeks, today with them. */
const DAYS = 28;

export const effortFrom = (today: LocalDate): LocalDate => addDays(today, 1 - DAYS);

/** The newest day first; of one day in the order given. */
export const effortOf = (begun: readonly Begun[], today: LocalDate): readonly Begun[] =>
  begun
    .filter(({ on }) => on >= effortFrom(today) && on <= today)
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));

export const promisesBegun = (promises: readonly PromiseItem[]): readonly Begun[] =>
  promises
    .filter(({ mine }) => mine)
    .map(({ madeOn, wording }) => ({ what: "promise", on: madeOn, text: wording.text }));

/** What they kept, changed or told, and deeds of their own they noted; having noticed the other's is theirs too. */
export const deedsBegun = (deeds: readonly LineItem[]): readonly Begun[] =>
  deeds.filter(({ mine }) => mine).map(({ on, text }) => ({ what: "deed", on, text }));
