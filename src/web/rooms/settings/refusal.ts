/** Words for whatever kept a fact about oneself from being written. */
import { failureText } from "../../shell/texts.en.ts";
import { texts } from "./texts.en.ts";

export const wordsFor = (type: string): string =>
  new Map<string, string>(Object.entries(texts.name.refusal)).get(type) ??
  failureText(type) ??
  texts.name.refusal.unreadable;
