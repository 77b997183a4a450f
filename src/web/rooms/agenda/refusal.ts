/** Words for whatever a command was answered with: this room's refusals, or a failure of the vault. */
import { failureText, texts as shell } from "../../shell/texts.en.ts";
import { texts } from "./texts.en.ts";

const refusals = new Map<string, string>(Object.entries(texts.refusal));

export const refusalText = (type: string): string =>
  refusals.get(type) ?? failureText(type) ?? shell.failure.notPossible;
