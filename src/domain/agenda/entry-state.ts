/** What is known of one entry: its versions, its single times that are not as always, its answers and endings. Plain data. */
import type { LocalDate, LocalDateTime } from "../day.ts";
import type { Link, Person } from "../fact.ts";
import type { Trail } from "../trail.ts";
import type { Answers } from "./answers.ts";
import type { Plan } from "./facts.ts";

export interface Version {
  readonly link: Link;
  readonly day: LocalDate;
  readonly plan: Plan;
}

/** A no of the author's that they have not taken back: to the whole (`from` null), or to all from a day on. */
export interface Ending {
  readonly link: Link;
  readonly from: LocalDate | null;
}

/** One time of an entry of which something is said alone, by the day on which it would be as always. */
export interface Single {
  readonly moved: { readonly link: Link; readonly to: LocalDate | LocalDateTime } | null;
  /** Droppings that were not taken back. */
  readonly drops: readonly Link[];
  readonly answers: Answers;
}

/** Answers, and choices about reminders, are no part of the history. */
export type Happening =
  | ({ readonly what: "planned" | "changed" } & Version)
  | {
      readonly what: "moved";
      readonly link: Link;
      readonly day: LocalDate;
      readonly on: LocalDate;
      readonly to: string;
    }
  | { readonly what: "dropped"; readonly link: Link; readonly day: LocalDate; readonly on: LocalDate }
  | { readonly what: "ended"; readonly link: Link; readonly day: LocalDate; readonly from: LocalDate | null }
  | { readonly what: "resumed"; readonly link: Link; readonly day: LocalDate };

export interface EntryState {
  readonly author: Person;
  readonly latest: Version;
  /** How many versions there were: a calendar file says so. */
  readonly versions: number;
  readonly answers: Answers;
  readonly singles: Readonly<Record<LocalDate, Single>>;
  readonly endings: readonly Ending[];
  readonly history: Trail<Happening>;
}

/** The answers of one time, or of the whole. */
export const answersOn = (entry: EntryState, on: LocalDate | null): Answers =>
  (on === null ? undefined : entry.singles[on]?.answers) ?? entry.answers;

/** What a yes to that time has to name. */
export const versionOn = (entry: EntryState, on: LocalDate | null): Link =>
  (on === null ? undefined : entry.singles[on]?.moved?.link) ?? entry.latest.link;

export const singleOn = (entry: EntryState, on: LocalDate): Single =>
  entry.singles[on] ?? { moved: null, drops: [], answers: entry.answers };

/** Whether its author dropped that time, or ended it before. */
export const isOff = ({ singles, endings }: EntryState, on: LocalDate): boolean =>
  (singles[on]?.drops.length ?? 0) > 0 || endings.some(({ from }) => from === null || on >= from);

/** Whether all of it was ended, whatever day. */
export const isEnded = ({ endings }: EntryState): boolean => endings.some(({ from }) => from === null);
