/**
 * The single times of entries, as one reader sees them: on their own calendar and clock, whichever zone they were written
 * in. An entry for a whole day is that day for everybody.
 */
import { addDays, dateOf, type LocalDate, type LocalTime, timeOf } from "../day.ts";
import type { Link, Person } from "../fact.ts";
import { getLink } from "../link-map.ts";
import type { Reader } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { backwards } from "../trail.ts";
import { type Said, saidBy } from "./answers.ts";
import { answersOn, type EntryState, isOff, versionOn } from "./entry-state.ts";
import { daysOf, type Span } from "./recurrence.ts";
import type { AgendaState } from "./step.ts";
import { momentOf, type Wall, wallOf } from "./zone.ts";

/** How an entry that is for both stands; `held` while a rest keeps it, `again` when a rest asks for both yeses anew. */
export type Standing = "asked" | "agreed" | "declined" | "again" | "held";

export interface AnswersView {
  readonly mine: Said;
  readonly theirs: Said;
  readonly standing: Standing;
}

export interface Occurrence {
  readonly entry: Link;
  /** The day it would be as always, on the wall it was written on: its name together with the entry. */
  readonly on: LocalDate;
  readonly mine: boolean;
  readonly title: string;
  /** On the reader's calendar and clock; without a time it is for the whole day. */
  readonly day: LocalDate;
  readonly time: LocalTime | null;
  /** When it ends there, where a length is known. */
  readonly ends: Wall | null;
  /** When it begins, ms since 1970; null for a whole day. */
  readonly moment: number | null;
  /** The same on the wall it was written on, where that is another one. */
  readonly written: (Wall & { readonly zone: string }) | null;
  readonly moved: boolean;
  readonly repeats: boolean;
  /** Null where nobody is asked. */
  readonly answers: AnswersView | null;
}

/** Everything that happens in the span, on the reader's calendar, in order; at most so many. */
export const occurrencesIn = (
  state: AgendaState,
  span: Span,
  zone: string,
  reader: Reader,
  most: number,
): readonly Occurrence[] => {
  const found: Occurrence[] = [];
  for (const link of backwards(state.planned)) {
    const entry = getLink(state.entries, link);
    if (!entry) continue;
    for (const { on, at } of timesNear(entry, span, most)) {
      const one = occurrenceOf(state, link, entry, on, at, zone, reader);
      if (one.day >= span.from && one.day <= span.to) found.push(one);
    }
  }
  return found.toSorted(byClock).slice(0, most);
};

/** Walls of two zones are 26 hours apart at most. */
const MOST_APART = 2;

/** As written, around the span: what comes as always, what was moved into it, nothing that is off. */
const timesNear = (
  entry: EntryState,
  { from, to }: Span,
  most: number,
): readonly { readonly on: LocalDate; readonly at: string }[] => {
  const near = { from: addDays(from, -MOST_APART), to: addDays(to, MOST_APART) };
  const { plan } = entry.latest;
  const time = plan.at.slice(10);
  const asAlways = daysOf(plan, near, most + 2 * MOST_APART)
    .filter((on) => !entry.singles[on]?.moved)
    .map((on) => ({ on, at: `${on}${time}` }));
  const moved = Object.entries(entry.singles).flatMap(([on, { moved: away }]) =>
    away && dateOf(away.to) >= near.from && dateOf(away.to) <= near.to && isOfRule(entry, on)
      ? [{ on, at: away.to }]
      : [],
  );
  return [...asAlways, ...moved].filter(({ on }) => !isOff(entry, on));
};

const isOfRule = ({ latest: { plan } }: EntryState, on: LocalDate): boolean =>
  daysOf(plan, { from: on, to: on }, 1).length === 1;

export const occurrenceOf = (
  state: AgendaState,
  link: Link,
  entry: EntryState,
  on: LocalDate,
  at: string,
  zone: string,
  reader: Reader,
): Occurrence => {
  const { plan } = entry.latest;
  const time = timeOf(at);
  const moment = time === null ? null : momentOf(at, plan.zone);
  const here = moment === null ? null : wallOf(moment, zone);
  const there = moment === null || plan.zone === zone ? null : wallOf(moment, plan.zone);
  const differs = there !== null && (there.day !== here?.day || there.time !== here.time);
  return {
    entry: link,
    on,
    mine: entry.author === reader.me,
    title: plan.title,
    day: here?.day ?? dateOf(at),
    time: here?.time ?? null,
    ends: moment === null || plan.minutes === undefined ? null : wallOf(moment + plan.minutes * 60_000, zone),
    moment,
    written: differs ? { ...there, zone: plan.zone } : null,
    moved: (entry.singles[on]?.moved ?? null) !== null,
    repeats: plan.repeat !== undefined,
    answers: answersView(state, entry, on, reader),
  };
};

/** Whose other yes is wanted: of the author's, the other's; of the other's, the author's. */
export const answersView = (
  { rests }: Pick<AgendaState, "rests">,
  entry: EntryState,
  on: LocalDate | null,
  { me, rest }: Pick<Reader, "me" | "rest">,
): AnswersView | null => {
  const { asks, phase } = entry.latest.plan;
  if (!asks && phase === undefined) return null;
  const answers = answersOn(entry, on);
  const said = (person: Person): Said =>
    saidBy(answers, person, versionOn(entry, on), phase === undefined ? null : rests.length);
  const others = [...new Set([entry.author, ...Object.keys(answers.stances)])].filter((person) => person !== me);
  const [mine, theirs] = [said(me), others.map(said).find((one) => one !== null) ?? null];
  return { mine, theirs, standing: standingOf(mine, theirs, phase !== undefined && isResting(rest)) };
};

const standingOf = (mine: Said, theirs: Said, isHeld: boolean): Standing => {
  if (mine === "no" || theirs === "no") return "declined";
  if (isHeld) return "held";
  if (mine === "yes" && theirs === "yes") return "agreed";
  return mine === "again" || theirs === "again" ? "again" : "asked";
};

/** By day; within one, whole days first, then by the clock. */
const byClock = (a: Occurrence, b: Occurrence): number =>
  compare(a.day, b.day) || compare(a.time ?? "", b.time ?? "") || compare(a.entry, b.entry) || compare(a.on, b.on);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
