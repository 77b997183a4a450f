/** The title of the page: the neutral name of where one is, never what it is for (mission X3). */
import type { Screen } from "./gate.ts";
import { texts } from "./texts.en.ts";

export const titleOf = (path: string, screen: Screen): string => {
  if (screen.is === "locked") return texts.lock.title;
  return new Map<string, string>(Object.entries(texts.titles)).get(path) ?? texts.untitled;
};
