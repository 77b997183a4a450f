/**
 * What the people in a place are called: each says it for themselves, in that place, and may say it anew.
 *
 * Only the name in use is kept here. Earlier ones are nobody's business: a person may have good reasons to have left one.
 * The rules are in SPEC.md, beside this file.
 */
import { err, ok, type Result } from "#base/result.ts";
import type { Fact, NewFact, Person } from "../fact.ts";
import { isText, oneLine, oneOf, read, shape } from "../fields.ts";
import { candidate, type Context, type Kinds, type Module } from "../module.ts";

export type PersonCommand = { readonly type: "giveName"; readonly name: string };

export type PersonRefusal = { readonly type: "unreadable" | "nameMissing" | "nameTooLong" | "nameNotOneLine" };

export interface PersonState {
  readonly names: Readonly<Record<Person, string>>;
}

/** Names by PersonId; whoever has not said theirs is not in it. */
export interface NamesView {
  readonly names: Readonly<Record<Person, string>>;
}

/** UTF-16 units. */
export const LONGEST_NAME = 60;

const kinds = {
  nameGiven: { log: "either", class: "words", lifetime: "kept", version: 1 },
} as const satisfies Kinds;

const isName = oneLine(LONGEST_NAME);
const isNameGiven = shape({ name: isName });

const step = (state: PersonState, fact: Fact): Result<PersonState, PersonRefusal> => {
  const given = read(isNameGiven, fact.fields);
  return given ? ok({ names: { ...state.names, [fact.author]: given.name } }) : err({ type: "unreadable" });
};

const decide = (
  state: PersonState,
  command: PersonCommand,
  context: Context,
): Result<readonly NewFact[], PersonRefusal> => {
  const name = command.name.trim();
  if (name === "") return err({ type: "nameMissing" });
  if (name.length > LONGEST_NAME) return err({ type: "nameTooLong" });
  if (!isName(name)) return err({ type: "nameNotOneLine" });
  const fact = { kind: "nameGiven", version: 1, fields: { name } };
  const next = step(state, candidate(fact, context));
  return next.ok ? ok([fact]) : next;
};

const isGiveName = shape({ type: oneOf("giveName"), name: isText });

export const person = {
  name: "person",
  kinds,
  initial: { names: {} },
  step,
  decide,
  parse: (command: unknown) => read(isGiveName, command),
  slices: { names: ({ names }: PersonState): NamesView => ({ names }) },
} satisfies Module<PersonState, PersonCommand, PersonRefusal>;
