/** What a person can ask for here, as the page sends it: text as typed. The rules judge it later. */
import { isLocalDate } from "../day.ts";
import { isLink } from "../fact.ts";
import { anyOf, isText, listOf, type Of, oneOf, read, shape } from "../fields.ts";

const isOpennessCommand = anyOf(
  /** `ask`: what it answers, or null. `instead`: own earlier words it takes the place of. */
  shape({
    type: oneOf("offer"),
    text: isText,
    ends: isLocalDate,
    ask: anyOf(isLink, oneOf(null)),
    instead: listOf(isLink),
  }),
  shape({ type: oneOf("withdraw", "letEnd"), offer: isLink }),
  shape({ type: oneOf("ask"), text: isText }),
  /** In mine, for oneself. */
  shape({ type: oneOf("keep"), text: isText, instead: listOf(isLink) }),
);
export type OpennessCommand = Of<typeof isOpennessCommand>;

export const parse = (command: unknown): OpennessCommand | null => read(isOpennessCommand, command);
