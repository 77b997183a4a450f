/** What a person can ask for here, as the page sends it: lines as typed, which may be empty. The rules judge them later. */
import { isLink } from "../fact.ts";
import { anyOf, isText, listOf, type Of, oneOf, read, shape } from "../fields.ts";

const isYesOrNo = (value: unknown): value is boolean => typeof value === "boolean";

const isThanksCommand = anyOf(
  /** `instead`: all earlier words of it, when it is put another way. */
  shape({ type: oneOf("give"), did: isText, when: isText, gave: isText, instead: listOf(isLink) }),
  /** In mine, beside one that was received. */
  shape({ type: oneOf("star"), thanks: isLink, on: isYesOrNo }),
);
export type ThanksCommand = Of<typeof isThanksCommand>;

export const parse = (command: unknown): ThanksCommand | null => read(isThanksCommand, command);
