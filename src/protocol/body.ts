/**
 * The body of an op: the exact UTF-8 bytes its author wrote (LOG-3). One fact is a JSON object, 2 to 16 are an array.
 *
 * A body must be what `JSON.stringify` writes for what `JSON.parse` reads, so that one signature can never be read in two
 * ways: no key twice, no other spelling of a number or a text, no space. Nothing is ever serialised again to be hashed.
 */
import { assert } from "#base/assert.ts";
import { type Bytes, fromUtf8, utf8 } from "#base/bytes.ts";

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** One fact as written. `kind` and `version` are `k` and `v` of the body, `fields` all the others. */
export interface RawFact {
  readonly kind: string;
  readonly version: number;
  readonly fields: JsonObject;
}

/** A fact to be written. */
export type BodyFact = JsonObject & { readonly k: string; readonly v: number };

export const MAX_BODY_BYTES = 192 * 1024;
export const MAX_FACTS = 16;
/** Arrays and objects inside one another. Beyond it two engines could differ in what they can read. */
const MAX_DEPTH = 32;

/** The facts of a body, in the order written; null unless every one is strict (LOG-3). */
export const readBody = (bytes: Bytes): readonly RawFact[] | null => {
  if (bytes.length > MAX_BODY_BYTES) return null;
  const text = fromUtf8(bytes);
  const value = text === null ? null : parseExactly(text);
  if (value === null || typeof value !== "object") return null;
  if (!isList(value)) {
    const fact = factOf(value);
    return fact && [fact];
  }
  if (value.length < 2 || value.length > MAX_FACTS) return null;
  const facts: RawFact[] = [];
  for (const item of value) {
    const fact = factOf(item);
    if (!fact) return null;
    facts.push(fact);
  }
  return facts;
};

/** Facts of one command that stand or fall together (LOG-6). What {@link readBody} would refuse is a bug of the caller. */
export const writeBody = (facts: readonly BodyFact[]): Bytes => {
  const bytes = utf8(bodyText(facts));
  assert(readBody(bytes)?.length === facts.length, "a body that a reader would refuse");
  return bytes;
};

/** Whether these facts fit in one op: words can be longer than 192 KiB, and a person must be told so. */
export const fitsBody = (facts: readonly BodyFact[]): boolean => utf8(bodyText(facts)).length <= MAX_BODY_BYTES;

const bodyText = (facts: readonly BodyFact[]): string => JSON.stringify(facts.length === 1 ? facts[0] : facts);

const parseExactly = (text: string): Json => {
  try {
    const value: Json = JSON.parse(text);
    return isPlain(value, MAX_DEPTH) && JSON.stringify(value) === text ? value : null;
  } catch {
    return null;
  }
};

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Not too deep, and without a key that some readers take for the prototype. */
const isPlain = (value: Json, depth: number): boolean => {
  if (typeof value !== "object" || value === null) return true;
  if (depth === 0) return false;
  if (isList(value)) return value.every((item) => isPlain(item, depth - 1));
  for (const key of Object.keys(value)) {
    if (key === "__proto__" || !isPlain(value[key] ?? null, depth - 1)) return false;
  }
  return true;
};

const factOf = (value: Json): RawFact | null => {
  if (typeof value !== "object" || value === null || isList(value)) return null;
  const { k, v, ...fields } = value;
  return typeof k === "string" && typeof v === "number" && Number.isSafeInteger(v)
    ? { kind: k, version: v, fields }
    : null;
};
