/** Words for whatever a command was answered with: the refusals of one room, or a failure of the vault. */
import { failureText, texts } from "./texts.en.ts";

/** `own`: a sentence for each type of refusal of the room's module. What has none is said not to be possible. */
export const refusalWords = (own: Readonly<Record<string, string>>): ((type: string) => string) => {
  const refusals = new Map(Object.entries(own));
  return (type) => refusals.get(type) ?? failureText(type) ?? texts.failure.notPossible;
};
