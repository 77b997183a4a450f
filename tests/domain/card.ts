/**
 * A module for tests alone: cards that open on a day, and visits both say yes to. It does with rest what rooms to come will
 * do: a card is held while the shared part rests and opens when it has ended, and a visit both agreed to is kept but asked
 * again. A yes that did not know of a rest does not count, so no order of the same facts decides anything.
 */
import { err, ok, type Result } from "#base/result.ts";
import { hear, knowsEveryNo, silent, type Stances } from "#domain/consent/stance.ts";
import { isLocalDate, type LocalDate } from "#domain/day.ts";
import type { Fact, Link, NewFact, Person } from "#domain/fact.ts";
import { anyOf, isText, oneOf, type Of, prose, read, shape } from "#domain/fields.ts";
import { candidate, type Context, type Kinds, type Module, type Reader } from "#domain/module.ts";
import { isResting, isRestFact } from "#domain/path/rest.ts";

const kinds = {
  cardSent: { log: "ours", class: "words", lifetime: "kept", version: 1 },
  visitAgreed: { log: "ours", class: "act", lifetime: "kept", version: 1 },
} as const satisfies Kinds;

const isCardSent = shape({ text: prose(2000), opens: isLocalDate });
const isVisitAgreed = shape({ on: isLocalDate });

const isCardCommand = anyOf(
  shape({ type: oneOf("send"), text: isText, opens: isLocalDate }),
  shape({ type: oneOf("visit"), on: isLocalDate }),
);
export type CardCommand = Of<typeof isCardCommand>;

export interface CardState {
  readonly cards: Readonly<Record<Link, { readonly text: string; readonly opens: LocalDate }>>;
  /** Every day that anybody said yes to, and who says so now. */
  readonly visits: Readonly<Record<LocalDate, readonly Person[]>>;
  /** Every rest there ever was, as a no to all visits. */
  readonly rests: Stances;
}

type CardRefusal = { readonly type: "unreadable" | "resting" };

const step = (state: CardState, fact: Fact): Result<CardState, CardRefusal> => {
  if (isRestFact(fact)) return ok(fact.kind === "restBegun" ? askedAgain(state, fact) : state);
  if (fact.kind === "cardSent" && isCardSent(fact.fields))
    return ok({ ...state, cards: { ...state.cards, [fact.link]: fact.fields } });
  if (fact.kind !== "visitAgreed" || !isVisitAgreed(fact.fields)) return err({ type: "unreadable" });
  const { on } = fact.fields;
  const said = state.visits[on] ?? [];
  const people = knowsEveryNo(state.rests, fact) ? [...new Set([...said, fact.author])].toSorted() : said;
  return ok({ ...state, visits: { ...state.visits, [on]: people } });
};

const askedAgain = (state: CardState, fact: Fact): CardState => ({
  ...state,
  visits: Object.fromEntries(Object.keys(state.visits).map((on) => [on, []])),
  rests: hear(state.rests, fact, { says: "no" }),
});

const decide = (state: CardState, command: CardCommand, context: Context): Result<readonly NewFact[], CardRefusal> => {
  if (command.type === "visit" && isResting(context.rest)) return err({ type: "resting" });
  const { type, ...fields } = command;
  const fact: NewFact = { kind: type === "send" ? "cardSent" : "visitAgreed", version: 1, fields };
  const next = step(state, candidate(fact, context));
  return next.ok ? ok([fact]) : next;
};

const isOf = (opens: LocalDate, { today, rest }: Pick<Reader, "today" | "rest">): "closed" | "held" | "open" =>
  opens > today ? "closed" : isResting(rest) ? "held" : "open";

export const card = {
  name: "card",
  kinds,
  initial: { cards: {}, visits: {}, rests: silent },
  step,
  decide,
  parse: (command: unknown) => read(isCardCommand, command),
  slices: {
    cards: ({ cards }: CardState, _: unknown, reader: Reader) =>
      Object.values(cards).map(({ text, opens }) => {
        const is = isOf(opens, reader);
        return is === "open" ? { is, text } : { is };
      }),
    visits: ({ visits }: CardState) => visits,
  },
} satisfies Module<CardState, CardCommand, CardRefusal>;
