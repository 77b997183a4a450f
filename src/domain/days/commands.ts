/** What a person can ask for here, as the page sends it: text as typed, which may be empty. The rules judge it later. */
import { isFeeling } from "../care/words.ts";
import { isLocalDate } from "../day.ts";
import { isLink } from "../fact.ts";
import { anyOf, isText, listOf, type Of, oneOf, read, shape, wholeNumber } from "../fields.ts";
import { isIdea, isItem } from "./facts.ts";

/** The end of a day on this wall, milliseconds since 1970. */
const until = wholeNumber(0, Number.MAX_SAFE_INTEGER);
const words = listOf(isFeeling);

const isDaysCommand = anyOf(
  /** In mine. */
  shape({ type: oneOf("intend"), text: isText }),
  shape({ type: oneOf("shareIntention"), text: isText }),
  /** In ours for the other to see; in mine for oneself. `until`: the end of today. */
  shape({ type: oneOf("plan"), text: isText, until }),
  /** `instead`: what it takes the place of, when it is put another way. */
  shape({
    type: oneOf("checkIn"),
    on: isLocalDate,
    words,
    line: isText,
    loved: isText,
    safer: isText,
    instead: listOf(isLink),
  }),
  /** One answer; `words` are for how I am alone. `until`: the end of tomorrow. */
  shape({ type: oneOf("shareItem"), item: isItem, words, line: isText, until }),
  /** An idea, or with null own words. */
  shape({ type: oneOf("propose"), idea: anyOf(isIdea, oneOf(null)), text: isText }),
  shape({ type: oneOf("agree"), proposal: isLink }),
  /** To what is proposed or agreed, by either. */
  shape({ type: oneOf("end"), proposal: isLink }),
);
export type DaysCommand = Of<typeof isDaysCommand>;

export const parse = (command: unknown): DaysCommand | null => read(isDaysCommand, command);
