/** What a person can ask for here, as the page sends it: text as typed. The rules judge it later. */
import { isLink } from "../fact.ts";
import { anyOf, isText, type Of, oneOf, read, shape } from "../fields.ts";

const isNeedsCommand = anyOf(
  shape({ type: oneOf("write"), text: isText }),
  /** `says` null takes a yes or a not yet back. */
  shape({ type: oneOf("answer"), need: isLink, says: oneOf("yes", "notYet", null) }),
  /** Something else, in own words. */
  shape({ type: oneOf("say"), need: isLink, text: isText }),
);
export type NeedsCommand = Of<typeof isNeedsCommand>;

export const parse = (command: unknown): NeedsCommand | null => read(isNeedsCommand, command);
