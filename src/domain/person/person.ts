/**
 * Who the people in a place are to one another, as each says it for themselves: a name, a seat, a bond.
 *
 * Only what is in use is kept here. Earlier names are nobody's business: a person may have good reasons to have left one.
 * The rules are in SPEC.md, beside this file.
 */
import { err, ok, type Result } from "#base/result.ts";
import { hear, saysYes, silent, type Stances } from "../consent/stance.ts";
import type { LocalDate } from "../day.ts";
import type { Fact, Link, NewFact, Person } from "../fact.ts";
import { anyOf, isText, oneLine, oneOf, type Of, read, shape } from "../fields.ts";
import { candidate, type Context, type Kinds, type Module, type Reader } from "../module.ts";

export const isSeat = oneOf("hurt", "involved", "both", "unsaid");
export type Seat = Of<typeof isSeat>;

export const isBond = oneOf("partners", "kin");
export type Bond = Of<typeof isBond>;

const isPersonCommand = anyOf(
  shape({ type: oneOf("giveName"), name: isText }),
  shape({ type: oneOf("chooseSeat"), seat: isSeat }),
  shape({ type: oneOf("chooseBond"), bond: isBond }),
  /** Being of age, and that words about health and closeness are kept here (care R5.10, R5.13). */
  shape({ type: oneOf("agree") }),
);
export type PersonCommand = Of<typeof isPersonCommand>;

export type PersonRefusal = { readonly type: "unreadable" | "nameMissing" | "nameTooLong" | "nameNotOneLine" };

export interface PersonState {
  readonly names: Readonly<Record<Person, string>>;
  /** Whoever has not chosen is not in it. */
  readonly seats: Readonly<Record<Person, Seat>>;
  /** Yes to being partners, by person; kin is the no. */
  readonly partners: Stances;
  /** Whoever has said anything about the bond, and what last. */
  readonly bonds: Readonly<Record<Person, Bond>>;
  readonly agreed: readonly Person[];
  /** The earliest day on which each said anything of themselves here. */
  readonly since: Readonly<Record<Person, LocalDate>>;
}

/** Names by PersonId; whoever has not said theirs is not in it. */
export interface NamesView {
  readonly names: Readonly<Record<Person, string>>;
}

/** The seats chosen in a place, by PersonId; in ours, what each shows there. */
export interface SeatsView {
  readonly seats: Readonly<Record<Person, Seat>>;
}

/** What is said of oneself and of the two. */
export interface SelfView {
  readonly seat: Seat;
  /** What I said of the bond in this place, or null. */
  readonly said: Bond | null;
  /** In ours: what it is by both; in mine: what its owner says. Null while it is open. */
  readonly bond: Bond | null;
  readonly agreed: boolean;
}

/** From which day somebody is here; null before they said anything. */
export interface SinceView {
  readonly since: LocalDate | null;
}

/** UTF-16 units. */
export const LONGEST_NAME = 60;

const kinds = {
  nameGiven: { log: "either", class: "words", lifetime: "kept", version: 1 },
  seatChosen: { log: "either", class: "act", lifetime: "kept", version: 1 },
  bondChosen: { log: "either", class: "act", lifetime: "kept", version: 1, no: true },
  keepingAgreed: { log: "mine", class: "act", lifetime: "kept", version: 1 },
} as const satisfies Kinds;

const isName = oneLine(LONGEST_NAME);
const isNameGiven = shape({ name: isName });
const isSeatChosen = shape({ seat: isSeat });
const isBondChosen = shape({ bond: isBond });
const isKeepingAgreed = shape({});

/** The one thing there is to say yes to: being partners. */
const PARTNERS: Link = "0".repeat(64);

const step = (before: PersonState, fact: Fact): Result<PersonState, PersonRefusal> => {
  const said = say(before, fact);
  return said.ok ? ok({ ...said.value, since: sinceWith(said.value.since, fact) }) : said;
};

const sinceWith = (since: PersonState["since"], { author, day, onlyNo }: Fact): PersonState["since"] => {
  const before = since[author];
  return onlyNo || (before !== undefined && before <= day) ? since : { ...since, [author]: day };
};

const say = (state: PersonState, fact: Fact): Result<PersonState, PersonRefusal> => {
  const { author, fields } = fact;
  if (fact.kind === "nameGiven" && isNameGiven(fields))
    return ok({ ...state, names: { ...state.names, [author]: fields.name } });
  if (fact.kind === "seatChosen" && isSeatChosen(fields))
    return ok({ ...state, seats: { ...state.seats, [author]: fields.seat } });
  if (fact.kind === "bondChosen" && isBondChosen(fields)) return ok(choose(state, fact, fields.bond));
  if (fact.kind === "keepingAgreed" && isKeepingAgreed(fields))
    return ok(state.agreed.includes(author) ? state : { ...state, agreed: [...state.agreed, author] });
  return err({ type: "unreadable" });
};

/** From a device that is set aside only the no is heard (consent-8). */
const choose = (state: PersonState, fact: Fact, bond: Bond): PersonState => {
  if (fact.onlyNo && bond === "partners") return state;
  const said = bond === "kin" ? ({ says: "no" } as const) : ({ says: "yes", answers: PARTNERS } as const);
  const partners = hear(state.partners, fact, said);
  const now: Bond = saysYes(partners, fact.author, PARTNERS) ? "partners" : "kin";
  return { ...state, partners, bonds: { ...state.bonds, [fact.author]: now } };
};

const decide = (
  state: PersonState,
  command: PersonCommand,
  context: Context,
): Result<readonly NewFact[], PersonRefusal> => {
  const refusal = command.type === "giveName" ? refusalOfName(command.name.trim()) : null;
  if (refusal) return err(refusal);
  const fact = factOf(command);
  const next = step(state, candidate(fact, context));
  return next.ok ? ok([fact]) : next;
};

const refusalOfName = (name: string): PersonRefusal | null => {
  if (name === "") return { type: "nameMissing" };
  if (name.length > LONGEST_NAME) return { type: "nameTooLong" };
  return isName(name) ? null : { type: "nameNotOneLine" };
};

const factOf = (command: PersonCommand): NewFact => {
  switch (command.type) {
    case "giveName":
      return { kind: "nameGiven", version: 1, fields: { name: command.name.trim() } };
    case "chooseSeat":
      return { kind: "seatChosen", version: 1, fields: { seat: command.seat } };
    case "chooseBond":
      return { kind: "bondChosen", version: 1, fields: { bond: command.bond } };
    case "agree":
      return { kind: "keepingAgreed", version: 1, fields: {} };
  }
};

/** `window` names the place, for what a bond is differs by it: "ours" asks both. */
const self = ({ seats, bonds, agreed }: PersonState, window: unknown, { me }: Reader): SelfView => {
  const { [me]: said = null, ...others } = bonds;
  const [theirs = null] = Object.values(others);
  const both = said === "kin" || theirs === "kin" ? "kin" : said && theirs;
  return { seat: seats[me] ?? "unsaid", said, bond: window === "ours" ? both : said, agreed: agreed.includes(me) };
};

export const person = {
  name: "person",
  kinds,
  initial: { names: {}, seats: {}, partners: silent, bonds: {}, agreed: [], since: {} },
  step,
  decide,
  parse: (command: unknown) => read(isPersonCommand, command),
  slices: {
    names: ({ names }: PersonState): NamesView => ({ names }),
    seats: ({ seats }: PersonState): SeatsView => ({ seats }),
    self,
    since: ({ since }: PersonState, _: unknown, { me }: Reader): SinceView => ({ since: since[me] ?? null }),
  },
} satisfies Module<PersonState, PersonCommand, PersonRefusal>;
