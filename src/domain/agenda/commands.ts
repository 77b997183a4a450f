/** What a person can do with the agenda, as the page sends it: read strictly, and not judged here. */
import { isLocalDate, isLocalTime } from "../day.ts";
import { isLink } from "../fact.ts";
import { anyOf, type Is, isDue, isText, listOf, type Of, oneOf, read, shape, wholeNumber } from "../fields.ts";
import { isLead, isZone, MOST_MINUTES } from "./facts.ts";

const orNull = <Value>(is: Is<Value>) => anyOf(is, oneOf(null));
const isYesOrNo = (value: unknown): value is boolean => typeof value === "boolean";
const isPhaseNumber = (value: unknown): value is 1 | 2 | 3 => value === 1 || value === 2 || value === 3;

const ending = { until: orNull(isLocalDate), times: orNull(wholeNumber(1, 999)) };

/** Days of the week in any order, and perhaps none yet. */
const isRepeat = anyOf(
  shape({ every: wholeNumber(1, 52), weekdays: listOf(wholeNumber(1, 7)), ...ending }),
  shape({ months: wholeNumber(1, 24), day: wholeNumber(1, 31), ...ending }),
  shape({ months: wholeNumber(1, 24), nth: oneOfNumbers(1, 2, 3, 4, -1), weekday: wholeNumber(1, 7), ...ending }),
);

function oneOfNumbers(...numbers: readonly number[]): Is<number> {
  return (value): value is number => typeof value === "number" && numbers.includes(value);
}

const plan = {
  title: isText,
  note: isText,
  at: isDue,
  zone: isZone,
  minutes: orNull(wholeNumber(1, MOST_MINUTES)),
  repeat: orNull(isRepeat),
  asks: isYesOrNo,
  phase: orNull(isPhaseNumber),
};
const isPlanAsked = shape(plan);
export type PlanAsked = Of<typeof isPlanAsked>;
export type RepeatAsked = Of<typeof isRepeat>;

const on = orNull(isLocalDate);

const isAgendaCommand = anyOf(
  shape({ type: oneOf("plan"), ...plan }),
  shape({ type: oneOf("change"), entry: isLink, ...plan }),
  shape({ type: oneOf("move"), entry: isLink, on: isLocalDate, to: isDue }),
  shape({ type: oneOf("drop"), entry: isLink, on: isLocalDate }),
  /** `from` null: all of it. */
  shape({ type: oneOf("end"), entry: isLink, from: on }),
  /** Takes back every ending (`on` null), or the dropping of that one time. */
  shape({ type: oneOf("resume"), entry: isLink, on }),
  /** To the whole as it stands now (`on` null), or to one time of it. */
  shape({ type: oneOf("agree", "decline"), entry: isLink, on }),
  shape({ type: oneOf("remind"), entry: isLink, lead: isLead }),
  shape({ type: oneOf("keepQuiet"), hours: orNull(shape({ from: isLocalTime, to: isLocalTime })) }),
);
export type AgendaCommand = Of<typeof isAgendaCommand>;

export const parse = (command: unknown): AgendaCommand | null => read(isAgendaCommand, command);
