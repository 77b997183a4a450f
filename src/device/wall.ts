/**
 * The wall: local dates and times of this device, as a person reads them (the author's own, protocol §5).
 */
import type { LocalDate, LocalTime } from "#domain/day.ts";

const two = (value: number): string => String(value).padStart(2, "0");

export const wallDay = (ms: number): LocalDate => {
  const date = new Date(ms);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

export const wallTime = (ms: number): LocalTime => {
  const date = new Date(ms);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
};
