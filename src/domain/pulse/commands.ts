/** What a person can ask for here, as the page sends it. The rules judge it later. */
import { anyOf, type Of, oneOf, read, shape } from "../fields.ts";
import { isAnswersAsked, isWeek, isWeekday } from "./facts.ts";

const isPulseCommand = anyOf(
  /** This week's lines, for the first time or anew. */
  shape({ type: oneOf("take"), answers: isAnswersAsked }),
  /** One week into ours, as it is shown before. */
  shape({ type: oneOf("share"), week: isWeek, answers: isAnswersAsked }),
  /** `weekday` null: not offered on Today. */
  shape({ type: oneOf("offerOn"), weekday: anyOf(isWeekday, oneOf(null)) }),
);
export type PulseCommand = Of<typeof isPulseCommand>;

export const parse = (command: unknown): PulseCommand | null => read(isPulseCommand, command);
