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
    ...read("https://findahelpline.com/AU", "2026-11-26"),
  },
  {
    name: "Befrienders Worldwide",
    web: "www.befrienders.org",
    ...read("https://www.befrienders.org/what-we-do", "2026-11-26"),
  },
];
