/** Deeds of a week for reading: what is the same promise, kept on several days, stands once, with those days. */
import type { LaidDeed } from "#domain/review/lay-out.ts";
import { weekdayInWords } from "../../shell/clock.ts";

export interface DeedShown {
  readonly link: string;
  /** Whether it was whoever looks who did it: of what one noted of the other, it is the other’s. */
  readonly isMine: boolean;
  readonly text: string;
  readonly gave: string | null;
  readonly days: string;
}

export const deedsShown = (deeds: readonly LaidDeed[]): readonly DeedShown[] => {
  const found = new Map<string, { readonly deed: LaidDeed["deed"]; readonly days: string[] }>();
  for (const { deed } of deeds) {
    const key = `${deed.promise ?? deed.link}/${deed.text}`;
    const days = found.get(key)?.days ?? [];
    const day = weekdayInWords(deed.on);
    if (!days.includes(day)) days.push(day);
    if (!found.has(key)) found.set(key, { deed, days });
  }
  return [...found.values()].map(({ deed: { link, mine, whose, text, gave }, days }) => ({
    link,
    isMine: (whose === "own") === mine,
    text,
    gave,
    days: listed(days),
  }));
};

const listed = (days: readonly string[]): string => new Intl.ListFormat("en-GB", { type: "conjunction" }).format(days);
