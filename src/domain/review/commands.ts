/** What a person can ask for here, as the page sends it: text as typed. The rules judge it later. */
import { anyOf, isText, type Of, oneOf, read, shape } from "../fields.ts";
import { isLineName, isReviewPart, isWeek, isWeekday } from "./facts.ts";

const line = { week: isWeek, part: isReviewPart, text: isText };
const next = { week: isWeek, when: isText, then: isText };

const isReviewCommand = anyOf(
  /** `name` null: a new line; a name: that line, put another way. */
  shape({ type: oneOf("write"), ...line, name: anyOf(isLineName, oneOf(null)) }),
  /** One line into ours, as it is shown before. */
  shape({ type: oneOf("share"), ...line, name: isLineName }),
  shape({ type: oneOf("writeNext", "shareNext"), ...next }),
  /** `weekday` null: not offered on Today. */
  shape({ type: oneOf("offerOn"), weekday: anyOf(isWeekday, oneOf(null)) }),
);
export type ReviewCommand = Of<typeof isReviewCommand>;

export const parse = (command: unknown): ReviewCommand | null => read(isReviewCommand, command);
