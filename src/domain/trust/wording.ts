/**
 * One way a promise was put. What a fact means is read from the wording its author had before them, so nothing that was
 * written elsewhere in the meantime alters it.
 */
import { dateOf, type LocalDate, type LocalDateTime, type LocalTime, timeOf, weekdayOf } from "../day.ts";
import type { Fact, Link } from "../fact.ts";
import { newest, type Trail } from "../trail.ts";
import type { About, Plan, Repeat, Told } from "./facts.ts";

export interface Wording {
  readonly link: Link;
  /** Since when. */
  readonly day: LocalDate;
  readonly text: string;
  /** The end of that day, or that minute. */
  readonly due: LocalDate | LocalDateTime | null;
  readonly about: About | null;
  readonly plan: Plan | null;
  /** Comes round on these days of the week. */
  readonly repeat: Repeat | null;
  /** To tell of contact, whenever there is any. */
  readonly onContact: boolean;
}

/** The wordings of one promise, in the order of the log. */
export interface Wordings {
  readonly wordings: Trail<Wording>;
  readonly first: Wording;
  readonly latest: Wording;
}

type WordingFields = Told<"promiseMade">["fields"];

export const wordingOf = (link: Link, day: LocalDate, fields: WordingFields): Wording => ({
  link,
  day,
  text: fields.text,
  due: fields.due ?? null,
  about: fields.about ?? null,
  plan: fields.plan ?? null,
  repeat: fields.repeat ?? null,
  onContact: fields.onContact ?? false,
});

/** Whether it is kept once and then done, rather than day by day. */
export const isOnce = ({ repeat, onContact }: Wording): boolean => repeat === null && !onContact;

/** Whether it comes round on this day. */
export const comesRoundOn = ({ repeat }: Wording, day: LocalDate): boolean =>
  repeat?.days.includes(weekdayOf(day)) ?? false;

/** Until when the occasion of that day is meant to be kept. */
export const dueOn = ({ repeat }: Wording, day: LocalDate): LocalDate | LocalDateTime =>
  repeat?.by === undefined ? day : `${day}T${repeat.by}`;

export const isInTime = (due: LocalDate | LocalDateTime, day: LocalDate, at: LocalTime | null): boolean => {
  const time = timeOf(due);
  if (day !== dateOf(due)) return day < dateOf(due);
  return time === null || (at !== null && at <= time);
};

export const saysTheSame = (one: Wording, other: Wording): boolean =>
  one.text === other.text &&
  one.due === other.due &&
  one.about === other.about &&
  one.plan?.when === other.plan?.when &&
  one.plan?.then === other.plan?.then &&
  one.repeat?.days.join() === other.repeat?.days.join() &&
  one.repeat?.by === other.repeat?.by &&
  one.onContact === other.onContact;

/** More changes of one promise than anybody makes. What a changed client writes beyond that need not be searched. */
const MOST_WORDINGS = 1000;

/** The newest such wording. */
const findWording = ({ latest, wordings }: Wordings, is: (wording: Wording) => boolean): Wording | null =>
  is(latest) ? latest : (newest(wordings, wordings.length, MOST_WORDINGS).find(is) ?? null);

/** The newest wording this fact's author had before them. */
export const wordingSeenBy = (promise: Wordings, fact: Pick<Fact, "covers">): Wording =>
  findWording(promise, ({ link }) => fact.covers(link)) ?? promise.first;

/** The wording of that name, if this fact's author had it. */
export const wordingNamed = (promise: Wordings, name: Link, fact: Pick<Fact, "covers">): Wording | null =>
  findWording(promise, ({ link }) => link === name && fact.covers(link));
