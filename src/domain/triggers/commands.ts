/** What a person can ask for here, as the page sends it: lines as typed, which may be empty. The rules judge them later. */
import { isLink } from "../fact.ts";
import { anyOf, isText, listOf, type Of, oneOf, read, shape } from "../fields.ts";
import { isTriggerLine } from "./facts.ts";

const lines = { cue: isText, signs: isText, doing: isText, helps: isText, helpsNot: isText };

const isTriggersCommand = anyOf(
  /** In mine. `instead`: what it takes the place of, when it is put another way. */
  shape({ type: oneOf("write"), ...lines, instead: listOf(isLink) }),
  /** One line into ours; `note` is the name of its part in one's own map. */
  shape({ type: oneOf("share"), note: isLink, line: isTriggerLine, text: isText }),
);
export type TriggersCommand = Of<typeof isTriggersCommand>;

export const parse = (command: unknown): TriggersCommand | null => read(isTriggersCommand, command);
