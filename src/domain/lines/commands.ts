/** What a person can ask for here, as the page sends it: text as typed. The rules judge it later. */
import { isLink } from "../fact.ts";
import { anyOf, isText, listOf, type Of, oneOf, read, shape } from "../fields.ts";
import { isLineName, isLineUse, isSharedUse } from "./facts.ts";

const instead = listOf(isLink);

const isLinesCommand = anyOf(
  /** `as` null takes a mark back. */
  shape({ type: oneOf("mark"), line: isLineName, as: oneOf("welcome", "irritating", null) }),
  /** In mine. `instead`: what it takes the place of, when it is put another way. */
  shape({ type: oneOf("write"), text: isText, use: isLineUse, instead }),
  /** One line into ours. */
  shape({ type: oneOf("share"), text: isText, use: isSharedUse, instead }),
);
export type LinesCommand = Of<typeof isLinesCommand>;

export const parse = (command: unknown): LinesCommand | null => read(isLinesCommand, command);
