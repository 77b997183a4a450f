/**
 * A move: one thing said into a live session, as the strict JSON of one message (LOG-82).
 *
 * Who said it, on which phone and as their how-manieth, comes from the signed message around it and never from the text. A
 * move also tells how many moves of every phone its author knew of, from which the order is made (order.ts).
 */
import type { Fields, Person } from "../fact.ts";
import { isText, read, wholeNumber } from "../fields.ts";

/** 32 lower-case hex digits. */
export type Device = string;

/** A message of a session, as a phone heard it. */
export interface Spoken {
  readonly author: Person;
  readonly device: Device;
  /** From 0, its device's own count. */
  readonly n: number;
  readonly body: string;
}

/** What is to be said; the device adds the time and what it knows of. */
export interface NewMove {
  readonly move: string;
  readonly version: number;
  readonly fields: Fields;
}

export interface Move extends NewMove {
  /** Server time as its author measured it, milliseconds since 1970. */
  readonly at: number;
  /** How many moves of each phone its author had taken in. */
  readonly seen: Readonly<Record<Device, number>>;
}

/** The greatest moment a date can be. */
const MOST_MS = 8_640_000_000_000_000;
export const isMoment = wholeNumber(0, MOST_MS);
const isCount = wholeNumber(0, 0xffff_ffff);
const isVersion = wholeNumber(1, 1_000_000);

export const writeMove = ({ move, version, fields, at, seen }: Move): string =>
  JSON.stringify({ m: move, v: version, at, seen, ...fields });

const objectIn = (body: string): Readonly<Record<string, unknown>> | null => {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
};

/** The name of a move, also where nothing else of it can be read: what a no is recognised by. */
export const nameOfMove = (body: string): string | null => read(isText, objectIn(body)?.["m"]);

/** The move, or null when it is not written exactly as a move is. */
export const readMove = (body: string): Move | null => {
  const { m: move, v: version, at, seen, ...fields } = objectIn(body) ?? {};
  if (!isText(move) || !isVersion(version) || !isMoment(at) || !isSeen(seen) || !isFields(fields)) return null;
  const read = { move, version, at, seen, fields };
  return writeMove(read) === body && !Object.hasOwn(fields, "__proto__") ? read : null;
};

const DEVICE = /^[0-9a-f]{32}$/;

const isSeen = (value: unknown): value is Move["seen"] =>
  typeof value === "object" &&
  value !== null &&
  Object.entries(value).every(([device, count]) => DEVICE.test(device) && isCount(count));

/** What comes out of JSON.parse is JSON; that it was written the same way is compared as a whole. */
const isFields = (value: object): value is Fields => Object.keys(value).length <= 32;
