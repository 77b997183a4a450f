/**
 * Facts for tests of the rules, told one after another: each has seen all before it, unless the test says otherwise.
 */
import { noDoor } from "#domain/connection/door.ts";
import type { Fact, Fields, Link, Person } from "#domain/fact.ts";
import type { Context, Reader } from "#domain/module.ts";
import { awake } from "#domain/path/rest.ts";
import type { WordingAsked } from "#domain/trust/commands.ts";

export const ana: Person = "a".repeat(64);
export const ben: Person = "b".repeat(64);

export const linkOf = (n: number): Link => n.toString(16).padStart(64, "0");

/** `apart`: facts told earlier that this one's author did not know of. */
export type More = Partial<Fact> & { readonly apart?: readonly Fact[] };

export type Tell = (author: Person, kind: string, fields: Fields, more?: More) => Fact;

export const createTelling = (): Tell => {
  const told: Link[] = [];
  return (author, kind, fields, { apart = [], ...more } = {}) => {
    const known = new Set(told);
    for (const { link } of apart) known.delete(link);
    const fact: Fact = {
      kind,
      version: 1,
      fields,
      link: linkOf(told.length + 1),
      author,
      day: "2026-11-22",
      covers: (link) => known.has(link),
      onlyNo: false,
      ...more,
    };
    told.push(fact.link);
    return fact;
  };
};

/** The wording of a command, with nothing said but this. */
export const worded = (text: string, more: Partial<WordingAsked> = {}): WordingAsked => ({
  text,
  due: null,
  about: null,
  plan: null,
  repeat: null,
  onContact: false,
  ...more,
});

export const contextOf = (me: Person, more: Partial<Context> = {}): Context => ({
  me,
  other: me === ana ? ben : ana,
  place: "ours",
  today: "2026-11-22",
  time: "12:00",
  now: 0,
  newId: () => "0".repeat(32),
  rest: awake,
  ...more,
});

export const readerOf = (me: Person, more: Partial<Reader> = {}): Reader => ({
  me,
  reached: () => null,
  removed: () => null,
  today: "2026-11-22",
  rest: awake,
  first: null,
  answers: noDoor,
  ...more,
});
