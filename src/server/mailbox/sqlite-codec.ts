/** Columns of a row, checked where they enter: what is not of its type means a file that this program did not write. */
import { Bug } from "#base/assert.ts";
import { type Bytes, ownBytes } from "#base/bytes.ts";
import type { SqlRow } from "./sqlite.ts";

export const intAt = (row: SqlRow | undefined, column: number): number => {
  const value = row?.[column];
  if (typeof value !== "number" || !Number.isSafeInteger(value)) throw new Bug("a column is not an integer");
  return value;
};

/** Null for SQL's null. */
export const bytesOrNull = (row: SqlRow | undefined, column: number): Bytes | null => {
  const value = row?.[column];
  if (value === null) return null;
  if (value instanceof Uint8Array) return ownBytes(value);
  throw new Bug("a column is not bytes");
};

export const bytesAt = (row: SqlRow | undefined, column: number): Bytes => {
  const bytes = bytesOrNull(row, column);
  if (!bytes) throw new Bug("a column is empty");
  return bytes;
};
