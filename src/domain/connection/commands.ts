/** What a person can ask for here, as the page sends it: text as typed. To seal and to take back are requests of the vault. */
import { isLocalDate } from "../day.ts";
import { anyOf, isText, type Of, oneOf, read, shape } from "../fields.ts";
import { isChosen } from "./facts.ts";

const isConnectionCommand = anyOf(
  /** “Not this one”: another question stands there, for both. */
  shape({ type: oneOf("pass"), day: isLocalDate, question: isChosen }),
  /** A question of one's own, that comes on some later day. */
  shape({ type: oneOf("writeOwn"), text: isText }),
  /** That the two sat down together, which both pressed. */
  shape({ type: oneOf("weDid"), on: isLocalDate }),
  /** Thanks for oneself alone, in mine. */
  shape({ type: oneOf("keepAlone"), day: isLocalDate, text: isText }),
);
export type ConnectionCommand = Of<typeof isConnectionCommand>;

export const parse = (command: unknown): ConnectionCommand | null => read(isConnectionCommand, command);
