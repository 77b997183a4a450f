/**
 * Strict binary reading and writing (protocol §1, LOG-2): big-endian integers, exact lengths, nothing left over.
 *
 * A decoder reads straight on and never checks lengths itself: {@link decode} turns the first shortfall, and any byte
 * left at the end, into null.
 */
import { type Bytes, concat } from "./bytes.ts";

const MAX_U48 = 2 ** 48 - 1;

const int =
  (size: number) =>
  (value: number): Bytes => {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** (8 * size)) throw new RangeError(`not a u${8 * size}`);
    const bytes = new Uint8Array(size);
    let rest = value;
    for (let i = size - 1; i >= 0; i--) {
      bytes[i] = rest % 256;
      rest = Math.floor(rest / 256);
    }
    return bytes;
  };

export const u8 = int(1);
export const u16 = int(2);
export const u32 = int(4);
/** Milliseconds since 1970 and other integers up to 2^48 - 1. */
export const u48 = int(6);
export const fitsU48 = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= MAX_U48;

/** `u8 count ‖ items`; more than 255 items is a bug of the caller. */
export const list = (items: readonly Uint8Array[]): Bytes => concat(u8(items.length), ...items);

class Malformed extends Error {}

export interface Reader {
  readonly u8: () => number;
  readonly u16: () => number;
  readonly u32: () => number;
  readonly u48: () => number;
  /** Exactly n bytes, copied. */
  readonly take: (n: number) => Bytes;
  /** All that is left, copied. */
  readonly rest: () => Bytes;
  readonly left: () => number;
  /** `u8 count ‖ items`, at most `limit` of them. */
  readonly list: <T>(item: (reader: Reader) => T, limit?: number) => readonly T[];
  /** Refuses the input here, whatever follows. */
  readonly refuse: () => never;
  /** Refuses the input unless the condition holds. */
  readonly need: (condition: boolean) => void;
}

const createReader = (bytes: Uint8Array): Reader => {
  let at = 0;
  const refuse = (): never => {
    throw new Malformed();
  };
  const take = (n: number): Bytes => {
    if (n > bytes.length - at) refuse();
    const part = new Uint8Array(bytes.subarray(at, at + n));
    at += n;
    return part;
  };
  const integer = (size: number) => (): number => {
    if (size > bytes.length - at) refuse();
    let value = 0;
    for (let i = 0; i < size; i++) value = value * 256 + (bytes[at++] ?? 0);
    return value;
  };
  const reader: Reader = {
    u8: integer(1),
    u16: integer(2),
    u32: integer(4),
    u48: integer(6),
    take,
    rest: () => take(bytes.length - at),
    left: () => bytes.length - at,
    list: (item, limit = 255) => {
      const count = reader.u8();
      if (count > limit) refuse();
      return Array.from({ length: count }, () => item(reader));
    },
    refuse,
    need: (condition) => {
      if (!condition) refuse();
    },
  };
  return reader;
};

/** What `read` makes of exactly these bytes, or null: too short, too long, or refused. Never throws for input. */
export const decode = <T>(bytes: Uint8Array, read: (reader: Reader) => T): T | null => {
  const reader = createReader(bytes);
  try {
    const value = read(reader);
    return reader.left() === 0 ? value : null;
  } catch (error) {
    if (error instanceof Malformed) return null;
    throw error;
  }
};
