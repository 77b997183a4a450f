/** Words for why breathing together cannot begin or be joined; null when it is a failure of the vault. */
import { texts } from "./texts.en.ts";

export const refusalText = (type: string): string | null =>
  type === "offline" ? texts.offline : (new Map(Object.entries(texts.refusal)).get(type) ?? null);
