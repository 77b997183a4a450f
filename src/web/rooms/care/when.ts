/** When something was put down, as a label says it: the day, and the hour where there is one. */
import type { LocalDate, LocalTime } from "#domain/day.ts";
import { capital, dayInWords } from "../../shell/clock.ts";
import { dayWords } from "../../shell/days.en.ts";
import { say } from "../../shell/say.ts";
import { texts } from "./texts.en.ts";

export const whenInWords = (on: LocalDate, at: LocalTime | null, today: LocalDate): string => {
  const day = capital(dayInWords(on, today, dayWords));
  return at === null ? day : say(texts.at, { day, time: at });
};
