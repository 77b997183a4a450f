/** Lists of help lines that others keep, for every country that is missing here. */
import { read } from "./entry.ts";
import type { Found } from "./line.ts";

export interface Directory extends Found {
  readonly name: string;
  readonly web: string;
}

export const directories: readonly Directory[] = [
  {
    name: "Find A Helpline",
    web: "findahelpline.com",
    ...read(
      "https://lifeline-international.com/from-idea-to-impact-how-throughline-is-bridging-the-gap-in-global-crisis-support/",
      "2026-11-26",
    ),
  },
];
