/** The hour of a moment in words: the clock alone, with the day before it when that is not today. */
import { dateAt, dayInWords, timeAt } from "../../../shell/clock.ts";
import { dayWords } from "../../../shell/days.en.ts";

/** `now` may be unknown; then the clock alone is said. Both in ms since 1970. */
export const hourOf = (at: number, now: number | null): string => {
  const [day, today] = [dateAt(at), now === null ? dateAt(at) : dateAt(now)];
  return day === today ? timeAt(at) : `${dayInWords(day, today, dayWords)}, ${timeAt(at)}`;
};
