/**
 * From what the rooms tell of a day to what the rules of Today know. Each room answers with a slice of its own, of which only
 * this much is looked at; what was not told is as if there were nothing.
 */
import type { OpenState } from "#device/vault-api.ts";
import type { LocalDate, LocalTime } from "#domain/day.ts";
import type { Link } from "#domain/fact.ts";
import type { Answered, Known, KnownOfMine, KnownOfOurs } from "#domain/path/known-today.ts";
import type { TodayPlan, TodayPromise } from "#domain/path/planned-today.ts";
import { isResting, type TheirDay, underWayOf } from "./view.ts";

export interface ToldOfDay {
  readonly connection: { readonly question: Answered; readonly gratitude: Answered } | null;
  readonly daysMine: { readonly renewed: boolean; readonly checkedIn: boolean } | null;
  readonly daysOurs: {
    readonly theirs: TheirDay;
    readonly mine: { readonly plan: object | null };
    readonly evening: { readonly ritual: string | null };
  } | null;
  /** What the other shared of their two minutes. */
  readonly shared: { readonly theirs: readonly object[] } | null;
  readonly affection: { readonly line: object | null } | null;
  readonly thanks: { readonly given: readonly { readonly mine: boolean }[] } | null;
  readonly openness: { readonly review: Link | null } | null;
  readonly milestones: { readonly invites: Link | null } | null;
  readonly review: { readonly due: boolean } | null;
  readonly pulse: { readonly due: boolean } | null;
}

export interface ToldToday {
  readonly today: LocalDate;
  readonly time: LocalTime;
  readonly open: Pick<
    OpenState,
    "me" | "other" | "nameInOurs" | "pairing" | "wordsKept" | "rest" | "phase" | "bond" | "seat"
  >;
  readonly since: LocalDate | null;
  readonly promises: { readonly mine: readonly TodayPromise[]; readonly ours: readonly TodayPromise[] };
  readonly plans: { readonly mine: readonly TodayPlan[]; readonly ours: readonly TodayPlan[] };
  readonly small: 1 | 2 | 3 | null;
  readonly hardDay: LocalDate | null;
  readonly beside: number;
  readonly told: ToldOfDay;
}

export const knownToday = ({ open, told, ...more }: ToldToday): Known => ({
  ...more,
  me: open.me,
  other: open.other,
  phase: open.phase,
  bond: open.bond,
  seat: open.seat,
  wordsKept: open.wordsKept,
  rests: isResting(open),
  underWay: underWayOf(open),
  mine: knownOfMine(told),
  ours: knownOfOurs(told),
});

const knownOfMine = ({ daysMine, review, pulse }: ToldOfDay): KnownOfMine => ({
  renewed: daysMine?.renewed ?? true,
  checkedIn: daysMine?.checkedIn ?? true,
  review: review?.due ?? false,
  pulse: pulse?.due ?? false,
});

const knownOfOurs = (told: ToldOfDay): KnownOfOurs => ({
  question: told.connection?.question ?? null,
  gratitude: told.connection?.gratitude ?? null,
  plan: told.daysOurs === null || told.daysOurs.mine.plan !== null,
  evening: told.daysOurs !== null && told.daysOurs.evening.ritual !== null,
  idea: told.affection !== null && told.affection.line !== null,
  words: told.daysOurs !== null && (told.daysOurs.theirs.intention !== null || told.daysOurs.theirs.plan !== null),
  thanks: told.thanks?.given.some(({ mine }) => !mine) ?? false,
  checkIn: told.shared !== null && told.shared.theirs.length > 0,
  milestone: told.milestones?.invites ?? null,
  openness: told.openness?.review ?? null,
});
