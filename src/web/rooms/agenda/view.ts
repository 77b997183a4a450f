/**
 * The agenda by day: what both places hold, put together and said in words. Today comes first and is there also when nothing
 * is planned; of other days only those with something on them. Nothing is counted.
 */
import type { LocalDate } from "#domain/day.ts";
import { dateInWords, dayInWords, weekdayInWords } from "../../shell/clock.ts";
import { say } from "../../shell/say.ts";
import type { Occurrence } from "../../shell/when/shown.ts";
import { texts } from "./texts.en.ts";
import { capital, elsewhereInWords, type Now } from "../../shell/when/words.ts";

export type PlaceName = "mine" | "ours";

export interface TimeRow {
  readonly key: string;
  readonly entry: string;
  readonly on: LocalDate;
  readonly place: PlaceName;
  readonly title: string;
  readonly time: string;
  /** What else is to be said, one short thing after the other. */
  readonly lines: readonly string[];
  readonly begun: boolean;
}

export interface DayRows {
  readonly day: LocalDate;
  readonly name: string;
  /** The date beside a day that has a name of its own. */
  readonly date: string | null;
  readonly rows: readonly TimeRow[];
}

export interface Held {
  readonly mine: readonly Occurrence[];
  readonly ours: readonly Occurrence[];
}

export const daysView = ({ mine, ours }: Held, other: string, now: Now): readonly DayRows[] => {
  const all = [
    ...mine.map((one) => ({ one, place: "mine" as const })),
    ...ours.map((one) => ({ one, place: "ours" as const })),
  ].toSorted((a, b) => compare(a.one.day, b.one.day) || compare(a.one.time ?? "", b.one.time ?? ""));
  const days = [...new Set([now.today, ...all.map(({ one }) => one.day)])].toSorted();
  return days.map((day) => ({
    day,
    ...nameOf(day, now),
    rows: all.flatMap(({ one, place }) => (one.day === day ? [rowOf(one, place, other, now)] : [])),
  }));
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const nameOf = (day: LocalDate, { today, days }: Now): Pick<DayRows, "name" | "date"> => {
  const name = capital(dayInWords(day, today, days));
  const date = dateInWords(day);
  return name.startsWith(date) ? { name, date: weekdayInWords(day) } : { name, date };
};

const rowOf = (one: Occurrence, place: PlaceName, other: string, now: Now): TimeRow => ({
  key: `${one.entry}/${one.on}`,
  entry: one.entry,
  on: one.on,
  place,
  title: one.title,
  time: one.time ?? texts.allDay,
  lines: [
    ...(one.ends !== null && one.ends.day === one.day ? [say(texts.until, { time: one.ends.time })] : []),
    ...(elsewhereInWords(one, other, now) === null ? [] : [elsewhereInWords(one, other, now) ?? ""]),
    ...(one.moved ? [texts.moved] : []),
    ...answerLine(one, other, now),
  ],
  begun: one.day < now.today || (one.day === now.today && one.time !== null && one.time < now.time),
});

/** Of what is over nobody's answer is said any more, and an answer both gave is said once, where the thing is opened. */
const answerLine = (one: Occurrence, other: string, { today }: Now): readonly string[] => {
  if (one.answers === null || one.day < today) return [];
  return [standingInWords(one.answers.standing, one.answers.mine, one.mine, other)];
};

export const standingInWords = (
  standing: NonNullable<Occurrence["answers"]>["standing"],
  mine: NonNullable<Occurrence["answers"]>["mine"],
  isMine: boolean,
  name: string,
): string => {
  if (standing === "asked") return say(texts.standing.asked[isMine ? "mine" : "theirs"], { name });
  if (standing === "declined") return say(texts.standing.declined[mine === "no" ? "theirs" : "mine"], { name });
  return texts.standing[standing];
};
