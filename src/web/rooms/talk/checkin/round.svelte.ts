/**
 * The check-in that is going on, in the memory of this page and nowhere else: a lock leaves it where it was, a reload or Hide
 * ends it, and whoever skips it or stops has left no byte of it.
 */
import { type Length, type Part, parts } from "./parts.ts";

interface Going {
  readonly length: Length;
  /** One phone lies on the table for both. */
  readonly onTable: boolean;
  /** 4 is after the last part. */
  readonly at: number;
  readonly since: number;
}

let going = $state.raw<Going | null>(null);

export const round = {
  get going(): Going | null {
    return going;
  },
  get part(): Part | null {
    return going && (parts[going.length][going.at] ?? null);
  },
  begin: (length: Length, onTable: boolean, now: number): void => {
    going = { length, onTable, at: 0, since: now };
  },
  next: (now: number): void => {
    if (going) going = { ...going, at: going.at + 1, since: now };
  },
  /** To the part before, whose time begins anew. */
  back: (now: number): void => {
    if (going && going.at > 0) going = { ...going, at: going.at - 1, since: now };
  },
  end: (): void => {
    going = null;
  },
};
