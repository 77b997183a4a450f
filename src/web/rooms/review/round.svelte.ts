/**
 * The review that is going on, in the memory of this page and nowhere else: a lock leaves it where it was that day, a reload
 * or Hide ends it, and whoever skips it or stops has left no byte of it. What was written in it is kept by itself.
 */
import type { LocalDate } from "#domain/day.ts";

export const parts = ["done", "good", "hard", "next"] as const;
export type Part = (typeof parts)[number];

interface Going {
  /** The Monday of the week. */
  readonly week: LocalDate;
  /** The day it was begun on; it ends with it. */
  readonly on: LocalDate;
  readonly onTable: boolean;
  /** 4 is after the last part. */
  readonly at: number;
}

let going = $state.raw<Going | null>(null);

const move = (by: 1 | -1): void => {
  if (going) going = { ...going, at: Math.max(0, going.at + by) };
};

export const round = {
  get going(): Going | null {
    return going;
  },
  get part(): Part | null {
    return going && (parts[going.at] ?? null);
  },
  begin: (week: LocalDate, onTable: boolean, on: LocalDate): void => {
    going = { week, on, onTable, at: 0 };
  },
  next: (): void => move(1),
  back: (): void => move(-1),
  end: (): void => {
    going = null;
  },
};
