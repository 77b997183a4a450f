/** What the room of rest shows: computed from the slices, the names and the day, and from nothing else. */
import type { LocalDate } from "#domain/day.ts";
import { dayInWords } from "../../shell/clock.ts";
import { dayWords } from "../../shell/days.en.ts";
import { type Reading, say, type Text } from "../../shell/say.ts";
import { hardTexts } from "./hard-texts.en.ts";
import { planTexts } from "./plan-texts.en.ts";
import type { HardDay, Setback } from "./shown.ts";
import { texts } from "./texts.en.ts";

export type What = Setback["what"];
export type Day = Setback["day"];

/** Whose rest it is. Each ends their own. */
export type Resting = "awake" | "mine" | "theirs" | "both";

export const restingOf = ({ mine, theirs }: { readonly mine: boolean; readonly theirs: boolean }): Resting =>
  mine ? (theirs ? "both" : "mine") : theirs ? "theirs" : "awake";

/** As much of the path as a setback changes. */
export interface Standing {
  readonly phase: 0 | 1 | 2 | 3;
  /** An own yes to the next phase, which the other has not answered. */
  readonly waits: boolean;
}

/** What of a setback is read before it is said. Alone it touches nobody. */
export const pointsOf = (what: What, place: "mine" | "ours", { phase, waits }: Standing): readonly string[] => {
  const { small, rests, back, ends, sees, kept, alone } = texts.setback.points;
  if (place === "mine") return [small, alone];
  const goesBack = phase > 1 ? [back[what]] : waits ? [ends] : [];
  return [small, rests, ...goesBack, sees[what], kept];
};

export interface PlanDay {
  readonly day: Day;
  readonly title: string;
  readonly isToday: boolean;
  readonly lines: readonly string[];
}

/** Three days from the one it was said on, the present one first, then what is still to come. What has passed is over. */
export const planOf = ({ what, day }: Setback, reading: Reading): readonly PlanDay[] =>
  ([1, 2, 3] as const)
    .filter((one) => one >= day)
    .map((one) => ({
      day: one,
      title: one === day ? say(planTexts.today, { day: planTexts.days[one] }) : planTexts.days[one],
      isToday: one === day,
      lines: linesOf(what, one, reading),
    }));

const linesOf = (what: What, day: Day, reading: Reading): readonly string[] => {
  const lines: readonly Text[] = planTexts.lines[day];
  const own = day === 2 && reading.bond === "kin" && reading.seat === "hurt" ? planTexts.kin.hurt : null;
  return [
    ...lines.map((line, at) => (own !== null && at === lines.length - 1 ? own : say(line, {}, reading))),
    ...(day === 1 && what === "cameOut" ? [say(planTexts.cameOut, {}, reading)] : []),
  ].filter((line) => line !== "");
};

export const saidInWords = ({ what, by, on }: Setback, name: string, today: LocalDate): string =>
  say(planTexts.said[by][what], { name, day: inWords(on, today) });

export const hardDayInWords = ({ yearly, next }: HardDay, today: LocalDate): string =>
  say(yearly ? hardTexts.yearly : hardTexts.once, { day: capital(inWords(next, today), yearly) });

export const nearInWords = ({ next }: Pick<HardDay, "next">, today: LocalDate): string =>
  say(hardTexts.near, { day: capital(inWords(next, today), false) });

const inWords = (day: LocalDate, today: LocalDate): string => dayInWords(day, today, dayWords);

/** At the start of a line of its own. */
const capital = (words: string, isWithin: boolean): string =>
  isWithin ? words : words.charAt(0).toLocaleUpperCase() + words.slice(1);
