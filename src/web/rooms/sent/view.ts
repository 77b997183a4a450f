/** The list as it is shown: by days, the newest first, each entry one line of words. */
import type { SentEntry } from "#device/transport/sent-entries.ts";
import { dateAt, type DayWords, dayInWords, timeAt } from "../../shell/clock.ts";
import { say } from "../../shell/say.ts";
import { texts } from "./texts.en.ts";

export interface Line {
  readonly time: string;
  readonly text: string;
  /** How often, and what had no answer; null when there is nothing to say. */
  readonly more: string | null;
}

export interface Day {
  readonly date: string;
  readonly title: string;
  readonly lines: readonly Line[];
}

export const daysOf = (entries: readonly SentEntry[], now: number, words: DayWords): readonly Day[] => {
  const days = new Map<string, Line[]>();
  for (const entry of entries) {
    const date = dateAt(entry.until);
    const lines = days.get(date) ?? [];
    lines.push(lineOf(entry));
    days.set(date, lines);
  }
  return [...days].map(([date, lines]) => ({ date, title: dayInWords(date, dateAt(now), words), lines }));
};

export const lineOf = ({ at, until, why, bytes, times, lost }: SentEntry): Line => {
  const [from, time] = [timeAt(at), timeAt(until)];
  const more = [
    ...(times > 1 ? [say(from === time ? texts.times : texts.since, { times: String(times), from })] : []),
    ...(lost > 0 ? [times > 1 ? say(texts.lostSome, { lost: String(lost) }) : texts.lost] : []),
  ];
  return {
    time,
    text: say(texts.line, { size: sizeInWords(bytes), why: texts.why[why] }),
    more: more.length > 0 ? more.join(", ") : null,
  };
};

export const sizeInWords = (bytes: number, locale = "en-GB"): string => {
  const { none, bytes: few, kilo, mega } = texts.size;
  if (bytes === 0) return none;
  const [text, size] = bytes < 1_000 ? [few, bytes] : bytes < 999_950 ? [kilo, bytes / 1_000] : [mega, bytes / 1e6];
  return say(text, { size: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(size) });
};
