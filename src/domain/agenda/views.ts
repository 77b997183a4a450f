/** What a room can show of the agenda: some days, one entry, and what comes next. Always a bounded part. */
import { addDays, isLocalDate, type LocalDate } from "../day.ts";
import { isLink, type Link, type Person } from "../fact.ts";
import { listOf, type Of, read, shape, wholeNumber } from "../fields.ts";
import { getLink } from "../link-map.ts";
import type { Reader } from "../module.ts";
import { backwards, newest } from "../trail.ts";
import { type EntryState, type Happening, isEnded, isOff } from "./entry-state.ts";
import { isZone, type Lead, type Plan } from "./facts.ts";
import { type AnswersView, answersView, type Occurrence, occurrenceOf, occurrencesIn } from "./occurrences.ts";
import { comesOn, daysOf } from "./recurrence.ts";
import type { AgendaState, QuietHours } from "./step.ts";
import { wallOf } from "./zone.ts";

export interface DaysView {
  readonly occurrences: readonly Occurrence[];
  /** Whether the span holds more than is shown. */
  readonly more: boolean;
}

export type EntryView =
  | {
      readonly is: "here";
      readonly entry: Link;
      readonly author: Person;
      readonly mine: boolean;
      readonly plan: Plan;
      readonly ended: boolean;
      /** From that day on nothing of it comes; null when it goes on, or has ended whole. */
      readonly endsFrom: LocalDate | null;
      /** Of the whole. */
      readonly answers: AnswersView | null;
      /** The one time that was asked for, or null: it was none of this entry's, or is off. */
      readonly one: Occurrence | null;
      /** The newest first, at most 50. */
      readonly history: readonly Happening[];
      /** The reader's own words in it, for taking all of it back. */
      readonly ownWords: readonly Link[];
    }
  | { readonly is: "removed"; readonly by: Person; readonly day: LocalDate | null }
  | { readonly is: "unknown" };

/** An entry in a list: what it is, and whether any time of it still comes. */
export interface BriefView {
  readonly mine: boolean;
  readonly title: string;
  readonly repeat: Plan["repeat"] | null;
  /** The next day on which it comes as always, from today on; null when none does. It names that time. */
  readonly next: LocalDate | null;
  /** Where that time was moved to, if it was. */
  readonly movedTo: LocalDate | null;
  /** Of the whole; of the next time when that one was moved, which asks anew. */
  readonly answers: AnswersView | null;
}

export interface RemindersView {
  /** By entry, of both places, what this reader chose last. */
  readonly leads: Readonly<Record<Link, Lead>>;
  readonly quiet: QuietHours | null;
}

const isDaysWindow = shape({ from: isLocalDate, to: isLocalDate, zone: isZone });
const isEntryWindow = shape({ entry: isLink, zone: isZone }, { on: isLocalDate });
const isBriefsWindow = shape({ entries: listOf(isLink) });
const isNextWindow = shape({ now: wholeNumber(0, 8.64e15), zone: isZone }, { limit: wholeNumber(1, 50) });

export type DaysWindow = Of<typeof isDaysWindow>;
export type EntryWindow = Of<typeof isEntryWindow>;
/** `now`: ms since 1970. `limit`: 20 when left out. */
export type NextWindow = Of<typeof isNextWindow>;

const MOST = 400;
const MOST_BRIEFS = 100;
const MOST_LOOKED_AT = 30;
/** No rule leaves a longer gap. */
const FARTHEST = 800;
/** How far ahead `next` looks, in days. */
const AHEAD = 62;

export const days = (state: AgendaState, window: unknown, reader: Reader): DaysView => {
  const asked = read(isDaysWindow, window);
  if (!asked) return { occurrences: [], more: false };
  const found = occurrencesIn(state, asked, asked.zone, reader, MOST + 1);
  return { occurrences: found.slice(0, MOST), more: found.length > MOST };
};

/** What has not begun yet, whole days of today included. */
export const next = (state: AgendaState, window: unknown, reader: Reader): DaysView => {
  const asked = read(isNextWindow, window);
  if (!asked) return { occurrences: [], more: false };
  const { now, zone, limit = 20 } = asked;
  const today = wallOf(now, zone).day;
  const found = occurrencesIn(state, { from: today, to: addDays(today, AHEAD) }, zone, reader, MOST).filter(
    ({ moment, day }) => (moment === null ? day >= today : moment >= now),
  );
  return { occurrences: found.slice(0, limit), more: found.length > limit };
};

export const entry = (state: AgendaState, window: unknown, reader: Reader): EntryView => {
  const asked = read(isEntryWindow, window);
  if (!asked) return { is: "unknown" };
  const here = getLink(state.entries, asked.entry);
  const removed = here ? null : reader.removed(asked.entry);
  if (!here) return removed ? { is: "removed", ...removed } : { is: "unknown" };
  const { plan } = here.latest;
  const on = asked.on !== undefined && comesOn(plan, asked.on) && !isOff(here, asked.on) ? asked.on : null;
  const at = on === null ? null : (here.singles[on]?.moved?.to ?? `${on}${plan.at.slice(10)}`);
  const mine = here.author === reader.me;
  const from = here.endings.flatMap((ending) => ending.from ?? []);
  return {
    is: "here",
    entry: asked.entry,
    author: here.author,
    mine,
    plan,
    ended: isEnded(here),
    endsFrom: from.toSorted()[0] ?? null,
    answers: answersView(state, here, null, reader),
    one: on === null || at === null ? null : occurrenceOf(state, asked.entry, here, on, at, asked.zone, reader),
    history: newest(here.history, here.history.length, 50),
    ownWords: mine ? [...backwards(here.history)].flatMap((one) => (isWords(one) ? [one.link] : [])) : [],
  };
};

/** Of these entries, those that are there. */
export const briefs = (state: AgendaState, window: unknown, reader: Reader): Readonly<Record<Link, BriefView>> =>
  Object.fromEntries(
    (read(isBriefsWindow, window)?.entries ?? []).slice(0, MOST_BRIEFS).flatMap((link) => {
      const entry = getLink(state.entries, link);
      if (!entry) return [];
      const { title, repeat = null } = entry.latest.plan;
      const next = nextDay(entry, reader.today);
      const movedTo = (next === null ? undefined : entry.singles[next]?.moved?.to.slice(0, 10)) ?? null;
      const answers = answersView(state, entry, movedTo === null ? null : next, reader);
      return [[link, { mine: entry.author === reader.me, title, repeat, next, movedTo, answers }]];
    }),
  );

/** Looks past times that are left out, but not for ever. */
const nextDay = (entry: EntryState, today: LocalDate): LocalDate | null =>
  daysOf(entry.latest.plan, { from: today, to: addDays(today, FARTHEST) }, MOST_LOOKED_AT).find(
    (on) => !isOff(entry, on),
  ) ?? null;

const isWords = ({ what }: Happening): boolean => what === "planned" || what === "changed" || what === "moved";

export const reminders = ({ leads, quiet }: AgendaState): RemindersView => ({
  leads: Object.fromEntries([...backwards(leads)].toReversed().map(({ entry: link, lead }) => [link, lead])),
  quiet,
});
