/**
 * The rows of a space in the store: one sealed op or page each, with where it stands at the server.
 */
import type { Bytes } from "#base/bytes.ts";

export interface Row {
  readonly bytes: Bytes;
  readonly cursor: number | null;
  readonly n?: number;
  /** The server still holds the words: the page is to be swapped there (LOG-15). */
  readonly swap?: true;
  /** Words gone because their last day is over (ms), not because somebody took them back: sequence, until. */
  readonly expired?: readonly (readonly [number, number])[];
}

/** A row of the store, or null when it is not one. */
export const readRow = (value: unknown): Row | null => {
  if (typeof value !== "object" || value === null || !("bytes" in value) || !(value.bytes instanceof Uint8Array))
    return null;
  const cursor = "cursor" in value && typeof value.cursor === "number" ? value.cursor : null;
  const n = "n" in value && typeof value.n === "number" ? { n: value.n } : {};
  const expired = "expired" in value && Array.isArray(value.expired) ? { expired: value.expired.filter(isPair) } : {};
  const swap = "swap" in value && value.swap === true ? ({ swap: true } as const) : {};
  return { bytes: new Uint8Array(value.bytes), cursor, ...n, ...swap, ...expired };
};

const isPair = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((item) => typeof item === "number");
