/**
 * What can happen to entries of the agenda, as facts. Whatever says what, when and how is words, which their author can
 * remove; answers, endings and choices are acts.
 *
 * An entry is named by the link of the op that planned it, a version of it by the link that wrote that version: the
 * planning, a change of the whole, or the moving of one time. A yes names the very version it answers (LOG-30).
 */
import { isLocalDate, isLocalTime } from "../day.ts";
import { type Fact, isLink } from "../fact.ts";
import {
  anyOf,
  type Is,
  isDue,
  isText,
  listOf,
  type Of,
  oneLine,
  oneOf,
  prose,
  shape,
  wholeNumber,
} from "../fields.ts";
import type { Kinds } from "../module.ts";

export const agendaKinds = {
  entryPlanned: { log: "either", class: "words", lifetime: "kept", version: 1 },
  entryChanged: { log: "either", class: "words", lifetime: "kept", version: 1 },
  entryMoved: { log: "either", class: "words", lifetime: "kept", version: 1 },
  entryDropped: { log: "either", class: "act", lifetime: "kept", version: 1, no: true },
  entryEnded: { log: "either", class: "act", lifetime: "kept", version: 1, no: true },
  entryResumed: { log: "either", class: "act", lifetime: "kept", version: 1 },
  entryAgreed: { log: "ours", class: "act", lifetime: "kept", version: 1 },
  entryDeclined: { log: "ours", class: "act", lifetime: "kept", version: 1, no: true },
  reminderChosen: { log: "mine", class: "act", lifetime: "kept", version: 1 },
  quietHoursSet: { log: "mine", class: "act", lifetime: "kept", version: 1 },
} as const satisfies Kinds;

/** UTF-16 units. */
export const LONGEST_TITLE = 120;
export const LONGEST_NOTE = 2000;
/** A week. */
export const MOST_MINUTES = 10_080;

const isWeekdays = (value: unknown): value is readonly number[] =>
  listOf(wholeNumber(1, 7))(value) &&
  value.length > 0 &&
  value.every((day, at) => at === 0 || day > (value[at - 1] ?? 0));

/** Never ends when neither is there; both at once are read by nobody. */
const ending = { until: isLocalDate, times: wholeNumber(1, 999) };

/**
 * Every `every` weeks on these days, 1 Monday to 7 Sunday, ascending; or every `every` months on a day of the month (29 to
 * 31 fall on the last day of a shorter one) or on the first to fourth, or last (-1), of a weekday.
 */
const isRepeat = anyOf(
  shape({ every: wholeNumber(1, 52), weekdays: isWeekdays }, ending),
  shape({ months: wholeNumber(1, 24), day: wholeNumber(1, 31) }, ending),
  shape(
    { months: wholeNumber(1, 24), nth: anyOf(wholeNumber(1, 4), wholeNumber(-1, -1)), weekday: wholeNumber(1, 7) },
    ending,
  ),
);
export type Repeat = Of<typeof isRepeat>;

const isEndedOnce: Is<Repeat> = (value): value is Repeat =>
  isRepeat(value) && !(value.until !== undefined && value.times !== undefined);

/** An IANA name, by its looks alone: whether it exists is asked where a time is shown. */
export const isZone = (value: unknown): value is string =>
  isText(value) && value.length <= 64 && /^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(value);

const isTrue = (value: unknown): value is true => value === true;
const isPhaseNumber = (value: unknown): value is 1 | 2 | 3 => value === 1 || value === 2 || value === 3;

/**
 * `at`: the day, or the day and time, on the wall of `zone`; of what comes round, the day it begins. `asks`: it is for both
 * and asks the other. `phase`: a booking that belongs to that phase: it always asks, and a rest asks it anew.
 */
const plan = {
  title: oneLine(LONGEST_TITLE),
  at: isDue,
  zone: isZone,
};
const planMore = {
  note: prose(LONGEST_NOTE),
  minutes: wholeNumber(1, MOST_MINUTES),
  repeat: isEndedOnce,
  asks: isTrue,
  phase: isPhaseNumber,
};
const isPlan = shape(plan, planMore);
export type Plan = Of<typeof isPlan>;

/** When to remind, before it begins: chosen by each for themselves. */
export const isLead = oneOf("none", "atTime", "tenMinutes", "hour", "dayBefore");
export type Lead = Of<typeof isLead>;

const shapes = {
  entryPlanned: isPlan,
  entryChanged: shape({ entry: isLink, ...plan }, planMore),
  /** `on`: the day on which that one time would be without any moving, on the wall of the entry. */
  entryMoved: shape({ entry: isLink, on: isLocalDate, to: isDue }),
  entryDropped: shape({ entry: isLink, on: isLocalDate }),
  /** All of it, or all that would be from that day on. */
  entryEnded: shape({ entry: isLink }, { from: isLocalDate }),
  /** Takes back endings and droppings of its own author: all that this phone knew of. */
  entryResumed: shape({ entry: isLink, noes: listOf(isLink) }),
  /** To the whole, or to one time of it. */
  entryAgreed: shape({ entry: isLink, version: isLink }, { on: isLocalDate }),
  entryDeclined: shape({ entry: isLink }, { on: isLocalDate }),
  reminderChosen: shape({ entry: isLink, lead: isLead }),
  /** Not there at all: no quiet hours. Over midnight when the end is earlier than the beginning. */
  quietHoursSet: shape({}, { from: isLocalTime, to: isLocalTime }),
} as const satisfies Record<keyof typeof agendaKinds, Is<unknown>>;

type Shapes = typeof shapes;

export type Told<Kind extends keyof Shapes> = Omit<Fact, "kind" | "fields"> & {
  readonly kind: Kind;
  readonly fields: Of<Shapes[Kind]>;
};
export type AgendaFact = { [Kind in keyof Shapes]: Told<Kind> }[keyof Shapes];

const guards = new Map<string, Is<unknown>>(Object.entries(shapes));

/** False for what is none of these kinds and versions, and for fields that do not parse. */
export const isAgendaFact = (fact: Fact): fact is AgendaFact =>
  fact.version === 1 && guards.get(fact.kind)?.(fact.fields) === true;
