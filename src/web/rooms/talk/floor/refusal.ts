/** Words for why something could not be said into a talk; null when it is a failure of the vault. */
import { texts } from "./texts.en.ts";

export const refusalText = (type: string): string | null =>
  new Map<string, string>(Object.entries(texts.refusal)).get(type) ?? null;
