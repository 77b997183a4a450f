/**
 * What the Trust room shows of promises: computed from the slice, the names and the day, and from nothing else.
 * A due is the clock's word, "by" before it and "was" after it; nothing here says late.
 */
import { dateOf, type LocalDate, type LocalTime, timeOf } from "#domain/day.ts";
import type { Link } from "#domain/fact.ts";
import type { Happening } from "#domain/trust/promise-state.ts";
import type { PromiseItem, Standing } from "#domain/trust/views.ts";
import type { Drop } from "../../kit/bowl/bowl.ts";
import { type DayWords, dayInWords } from "../../shell/clock.ts";
import { say } from "../../shell/say.ts";
import { texts, type What } from "./texts.en.ts";

export interface Now {
  readonly today: LocalDate;
  readonly time: LocalTime;
  readonly days: DayWords;
}

export interface PromiseLine {
  readonly promise: Link;
  readonly text: string;
  readonly whose: string;
  readonly due: string | null;
  readonly about: string | null;
  readonly standing: Standing;
  /** Only its author keeps, changes or explains, and only until it is kept. */
  readonly isOpenToMe: boolean;
  readonly toSee: Link | null;
  readonly line: PromiseItem["line"];
}

export interface TrustView {
  readonly open: readonly PromiseLine[];
  readonly done: readonly PromiseLine[];
  /** Lines on the bowl, oldest first. */
  readonly drops: readonly Drop[];
  readonly bowl: keyof typeof texts.bowl;
}

export const trustView = (
  items: readonly PromiseItem[],
  place: "mine" | "ours",
  other: string,
  now: Now,
): TrustView => {
  const lines = items.map((item) => lineOf(item, place, other, now));
  const drops = items.flatMap(({ line }) => (line === "none" ? [] : [line])).reverse();
  return {
    open: lines.filter(({ standing }) => !isDone(standing)),
    done: lines.filter(({ standing }) => isDone(standing)),
    drops,
    bowl: drops.includes("gold") ? "gold" : drops.length > 0 ? "ink" : "empty",
  };
};

export const lineOf = (item: PromiseItem, place: "mine" | "ours", other: string, now: Now): PromiseLine => {
  const { wording, standing, mine } = item;
  return {
    promise: item.promise,
    text: wording.text,
    whose: place === "mine" ? texts.whose.mine : mine ? texts.whose.ours : say(texts.whose.theirs, { name: other }),
    due: wording.due === null || isDone(standing) ? null : dueInWords(wording.due, now),
    about: wording.about === null ? null : texts.about[wording.about],
    standing,
    isOpenToMe: mine && !isDone(standing),
    toSee: item.toSee,
    line: item.line,
  };
};

const isDone = (standing: Standing): boolean => standing === "kept" || standing === "seen";

export const dueInWords = (due: string, { today, time, days }: Now): string => {
  const [date, at] = [dateOf(due), timeOf(due)];
  const hasPassed = date < today || (date === today && at !== null && at < time);
  const day = dayInWords(date, today, days);
  if (due === today) return texts.due.tonight;
  if (at === null) return say(hasPassed ? texts.due.wasDay : texts.due.byDay, { day });
  if (date === today) return say(hasPassed ? texts.due.wasTime : texts.due.byTime, { time: at });
  return say(hasPassed ? texts.due.wasDayTime : texts.due.byDayTime, { day, time: at });
};

export const whatHappened = (happening: Happening): What =>
  (happening.what === "changed" || happening.what === "changedOnce") && happening.inTime
    ? `${happening.what}InTime`
    : happening.what;
