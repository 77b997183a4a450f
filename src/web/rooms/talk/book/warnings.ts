/** What is said, and forbids nothing, where a talk would fall into what both keep free, be late, or be the second of its day. */
import { isLocalTime, type LocalTime } from "#domain/day.ts";
import type { ViewOf } from "#domain/modules.ts";
import { say } from "../../../shell/say.ts";
import type { BookForm } from "./form.ts";
import { texts } from "./texts.en.ts";

export type FreeView = ViewOf<"talk", "free">;

/** From nine on it is late, and so is what ends after ten. */
const LATE = 21 * 60;
const LATE_END = 22 * 60;
const DAY = 24 * 60;

export const warningsOf = (
  { time, minutes, place, kind }: BookForm,
  free: FreeView | null,
  hasAnother: boolean,
): readonly string[] => {
  const begins = time.slice(0, 5);
  const from = isLocalTime(begins) ? minutesOf(begins) : null;
  const to = from === null ? null : from + (minutes ?? 30);
  const hours = (free?.hours ?? []).find(
    (one) => one.standing === "agreed" && from !== null && to !== null && meets(from, to, one),
  );
  const freePlace = (free?.places ?? []).find((one) => one.standing === "agreed" && isSamePlace(one.text, place));
  const isLate = from !== null && to !== null && (from >= LATE || to > LATE_END || from < 5 * 60);
  return [
    ...(hours ? [say(texts.warnings.hours, { from: hours.from, to: hours.to })] : []),
    ...(freePlace ? [say(texts.warnings.place, { place: freePlace.text })] : []),
    ...(isLate && !hours ? [texts.warnings.late] : []),
    ...(hasAnother && kind === "happened" ? [texts.warnings.sameEvening] : []),
  ];
};

const minutesOf = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Whether two spans of the clock meet; hours that end before they begin go over midnight. */
const meets = (from: number, to: number, hours: { readonly from: LocalTime; readonly to: LocalTime }): boolean => {
  const [begin, last] = [minutesOf(hours.from), minutesOf(hours.to)];
  const end = last <= begin ? last + DAY : last;
  return [-DAY, 0, DAY].some((shift) => from < end + shift && to > begin + shift);
};

/** The words of the one are in the other, whatever stands around them. */
const isSamePlace = (free: string, place: string): boolean => {
  const [one, other] = [bareOf(free), bareOf(place)];
  return one !== "" && other !== "" && (` ${other} `.includes(` ${one} `) || ` ${one} `.includes(` ${other} `));
};

const bareOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\b(?:the|our|my|your|in|at|on|a|an)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
