/** What a person can ask for here, as the page sends it: fields as typed, which may be empty. The rules judge them later. */
import { isLocalDate } from "../day.ts";
import { isLink } from "../fact.ts";
import { anyOf, isText, listOf, type Of, oneOf, read, shape, wholeNumber } from "../fields.ts";
import { isPart, isStand } from "./facts.ts";
import { isFeeling } from "./words.ts";

const instead = listOf(isLink);

const isCareCommand = anyOf(
  /** `instead`: what it takes the place of, when it is put another way. */
  shape({ type: oneOf("note"), on: isLocalDate, words: listOf(isFeeling), line: isText, instead }),
  /** One word or one line, never both; `until` is the end of tomorrow on this wall, ms since 1970. */
  shape({
    type: oneOf("share"),
    word: anyOf(isFeeling, oneOf(null)),
    line: isText,
    helps: isText,
    helpsNot: isText,
    until: wholeNumber(0, Number.MAX_SAFE_INTEGER),
  }),
  shape({ type: oneOf("keepComfort"), helps: isText, helpsNot: isText }),
  shape({ type: oneOf("plan"), part: isPart, text: isText, when: isText, then: isText }),
  shape({ type: oneOf("week"), helped: isText, hard: isText, need: isText, next: isText, instead }),
  shape({ type: oneOf("stand"), stand: isStand, line: isText }),
);
export type CareCommand = Of<typeof isCareCommand>;

export const parse = (command: unknown): CareCommand | null => read(isCareCommand, command);
