/** The four parts of a day, and which of them lies nearest at an hour. It only decides which stands first to the eye. */
import type { LocalTime } from "#domain/day.ts";

export const partsOfDay = ["morning", "plan", "checkin", "evening"] as const;
export type PartOfDay = (typeof partsOfDay)[number];

/** Until four the night belongs to the day before. */
export const partAt = (time: LocalTime): PartOfDay => {
  if (time < "04:00") return "evening";
  if (time < "11:00") return "morning";
  if (time < "16:00") return "plan";
  return time < "19:00" ? "checkin" : "evening";
};
