/**
 * The shapes that fields of facts and commands are made of. A fact is read strictly: a missing, wrong or additional field
 * makes it unreadable, and then it changes nothing (it stays in the log, as every fact does).
 *
 * A shape is a type guard and nothing else: what is read is the very value that was written, never a copy made to fit.
 */
import { isLocalDate, isLocalDateTime, type LocalDate, type LocalDateTime } from "./day.ts";

export type Is<Value> = (value: unknown) => value is Value;
export type Of<Guard> = Guard extends Is<infer Value> ? Value : never;

type Guards = Readonly<Record<string, Is<unknown>>>;
type Shape<Needed extends Guards, Optional extends Guards> = { readonly [Key in keyof Needed]: Of<Needed[Key]> } & {
  readonly [Key in keyof Optional]?: Of<Optional[Key]>;
};

/** An object with all of `needed`, any of `optional`, and nothing else. Asked for every fact there is, so it is quick. */
export const shape = <const Needed extends Guards, const Optional extends Guards = Record<never, never>>(
  needed: Needed,
  optional?: Optional,
): Is<Shape<Needed, Optional>> => {
  const guards = new Map(Object.entries<Is<unknown>>({ ...needed, ...optional }));
  const keys = Object.keys(needed);
  return (value): value is Shape<Needed, Optional> => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    for (const [key, field] of Object.entries(value)) if (guards.get(key)?.(field) !== true) return false;
    return keys.every((key) => Object.hasOwn(value, key));
  };
};

export const anyOf =
  <Guarded extends readonly Is<unknown>[]>(...guards: Guarded): Is<Of<Guarded[number]>> =>
  (value): value is Of<Guarded[number]> =>
    guards.some((is) => is(value));

export const oneOf =
  <const Values extends readonly (string | null)[]>(...values: Values): Is<Values[number]> =>
  (value): value is Values[number] =>
    values.some((one) => one === value);

export const listOf =
  <Item>(is: Is<Item>): Is<readonly Item[]> =>
  (value): value is readonly Item[] =>
    Array.isArray(value) && value.every(is);

export const isText = (value: unknown): value is string => typeof value === "string";

/** A whole number in these bounds. */
export const wholeNumber =
  (least: number, most: number): Is<number> =>
  (value): value is number =>
    typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;

/** The end of that day, or that minute of it. */
export const isDue = (value: unknown): value is LocalDate | LocalDateTime =>
  isLocalDate(value) || isLocalDateTime(value);

/** Prose of at most `most` UTF-16 units, of which one at least can be seen. */
export const prose =
  (most: number): Is<string> =>
  (value): value is string =>
    isText(value) && value.length <= most && /\S/.test(value);

/** One line: no line breaks, no control characters, nothing that turns the writing direction of what follows. */
export const oneLine =
  (most: number): Is<string> =>
  (value): value is string =>
    prose(most)(value) && !/[\p{Cc}\u2028-\u202E\u2066-\u2069]/u.test(value);

/** The value, when it is one. */
export const read = <Value>(is: Is<Value>, value: unknown): Value | null => (is(value) ? value : null);
