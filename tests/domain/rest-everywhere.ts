/**
 * What each module does with rest, as its own rules declare it: the table that rest-everywhere.test.ts proves. A module that
 * is not in it does not compile here.
 */
import fc from "fast-check";
import type { Result } from "#base/result.ts";
import type { AgendaCommand } from "#domain/agenda/commands.ts";
import { agenda } from "#domain/agenda/agenda.ts";
import type { AgendaState } from "#domain/agenda/step.ts";
import { care } from "#domain/care/care.ts";
import type { CareCommand } from "#domain/care/commands.ts";
import { addDays } from "#domain/day.ts";
import type { Fact, NewFact, Place } from "#domain/fact.ts";
import { type AnyRefusal, type Context, fold, type Module } from "#domain/module.ts";
import type { ModuleName } from "#domain/modules.ts";
import type { PathCommand } from "#domain/path/commands.ts";
import { path } from "#domain/path/path.ts";
import { isRestFact } from "#domain/path/rest.ts";
import { type PersonCommand, person } from "#domain/person/person.ts";
import type { TrustCommand } from "#domain/trust/commands.ts";
import { trust } from "#domain/trust/trust.ts";
import { agendaHistory, DAYS, ENTRY } from "./agenda-histories.ts";
import { card, type CardCommand, type CardState } from "./card.ts";
import type { PathKind } from "./path-telling.ts";
import { ana, ben, createTelling, linkOf, worded } from "./telling.ts";
import { trustHistory } from "./trust-histories.ts";

interface Declared<State, Command> {
  readonly history: fc.Arbitrary<readonly Fact[]>;
  readonly commands: fc.Arbitrary<Command>;
  /** What is the same after a rest as without one: all but what is void or asked again. */
  readonly kept: (state: State) => unknown;
  /** Whether this asks something of the other, so that it waits while the shared part rests; `perhaps`: what it is about says so. */
  readonly asks: (command: Command, place: Place) => boolean | "perhaps";
  /** Whether this is about the rest itself. */
  readonly isOfRest?: (command: Command) => boolean;
}

type Decided = Result<readonly NewFact[], AnyRefusal>;

export interface Everywhere {
  readonly history: fc.Arbitrary<readonly Fact[]>;
  readonly kept: (facts: readonly Fact[]) => unknown;
  /** A random command, with what the module declares of it, and how it decides about it in any state. */
  readonly asked: fc.Arbitrary<{
    readonly command: { readonly type: string };
    readonly asks: (place: Place) => boolean | "perhaps";
    readonly isOfRest: boolean;
    readonly decide: (facts: readonly Fact[], context: Context) => Decided;
  }>;
}

const declare = <State, Command extends { readonly type: string }, Refusal extends AnyRefusal>(
  module: Module<State, Command, Refusal>,
  { history, commands, kept, asks, isOfRest = () => false }: Declared<State, Command>,
): Everywhere => ({
  history,
  kept: (facts) => kept(fold(module, facts).state),
  asked: commands.map((command) => ({
    command,
    asks: (place) => asks(command, place),
    isOfRest: isOfRest(command),
    decide: (facts, context) => module.decide(fold(module, facts).state, command, context),
  })),
});

/** A history of facts of these kinds, told by two people who each miss some of what came before. */
const historyOf = (told: fc.Arbitrary<Pick<Fact, "kind" | "fields">>): fc.Arbitrary<readonly Fact[]> =>
  fc
    .array(
      fc.record({ told, who: fc.constantFrom(ana, ben), missed: fc.nat(15), day: fc.integer({ min: 10, max: 28 }) }),
      {
        maxLength: 24,
      },
    )
    .map((all) => {
      const tell = createTelling();
      const facts: Fact[] = [];
      for (const { told, who, missed, day } of all) {
        const apart = facts.filter((_, i) => missed < 4 && i % 4 === missed);
        facts.push(tell(who, told.kind, told.fields, { apart, day: `2026-11-${day}` }));
      }
      return facts;
    });

const day = fc.integer({ min: 10, max: 28 }).map((n) => `2026-11-${n}`);
const text = fc.constantFrom("I call you", "", "x".repeat(3000));
const link = fc.integer({ min: 1, max: 30 }).map(linkOf);
const one = <const Type extends string>(...types: readonly [Type, ...Type[]]) => fc.constantFrom(...types);

const personFacts = fc.oneof(
  fc.record({ kind: one("nameGiven"), fields: fc.record({ name: one("Ana", "Ben", "A. B.") }) }),
  fc.record({ kind: one("seatChosen"), fields: fc.record({ seat: one("hurt", "involved", "both", "unsaid") }) }),
  fc.record({ kind: one("bondChosen"), fields: fc.record({ bond: one("partners", "kin") }) }),
);

const personCommands: fc.Arbitrary<PersonCommand> = fc.oneof(
  fc.record({ type: one("giveName"), name: text }),
  fc.record({ type: one("chooseSeat"), seat: one("hurt", "involved") }),
  fc.record({ type: one("chooseBond"), bond: one("partners", "kin") }),
  fc.record({ type: one("agree") }),
);

const phase = fc.record({ phase: one("understand", "understand", "renew") });
const ofPath = <Fields>(kind: PathKind, fields: fc.Arbitrary<Fields>) => fc.record({ kind: fc.constant(kind), fields });
const pathFacts = fc.oneof(
  ofPath("phaseAgreed", phase),
  ofPath("phaseAgreed", phase),
  ofPath("steppedBack", phase),
  ofPath("setbackSaid", fc.record({ what: one("cameUp", "cameOut") })),
  ofPath("willingnessStated", fc.record({ text: one("I listen", "I answer") })),
  ofPath("willingnessReplaced", fc.record({ statements: fc.array(link, { maxLength: 2 }) })),
  ofPath("willingnessWithdrawn", fc.constant({})),
);

const pathCommands: fc.Arbitrary<PathCommand> = fc.oneof(
  fc.record({ type: one("rest", "endRest", "agree", "stepBack", "withdrawWillingness") }),
  fc.record({ type: one("agree") }),
  fc.record({ type: one("setback"), what: one("cameUp", "cameOut") }),
  fc.record({ type: one("stateWillingness"), text }),
  fc.record({ type: one("noteHardDay"), on: day, text, yearly: fc.boolean() }),
  fc.record({ type: one("changeHardDay"), day: link, on: day, text, yearly: fc.boolean() }),
);

const dayOrNull = fc.option(day, { nil: null });
const trustCommands: fc.Arbitrary<TrustCommand> = fc.oneof(
  text.map((text) => ({ type: "make" as const, ...worded(text) })),
  fc
    .record({ promise: link, text })
    .map(({ promise, text }) => ({ type: "change" as const, promise, ...worded(text) })),
  fc.record({ type: one("changeOnce"), promise: link, on: day, text }),
  fc.record({ type: one("keep"), promise: link, on: dayOrNull }),
  fc.record({ type: one("explain"), promise: link, text, on: dayOrNull }),
  fc.record({
    type: one("repair"),
    promise: link,
    happened: text,
    effect: text,
    amends: text,
    plan: fc.constant(null),
    on: dayOrNull,
    next: fc.constantFrom(null, worded("And then")),
  }),
  fc.record({ type: one("tell"), promise: link, text, on: day }),
  fc.record({ type: one("end"), promise: link }),
  fc.record({ type: one("see"), promise: link, deed: link }),
  fc.record({
    type: one("note"),
    text,
    on: day,
    about: fc.constant(null),
    gave: text,
    whose: one("own", "other"),
  }),
  fc.record({ type: one("seeDeed"), deed: link }),
  fc.record({ type: one("cover", "uncover"), line: link }),
  fc.record({ type: one("coverBowl", "uncoverBowl"), bowl: one("mine", "ours") }),
);

const cardFacts = fc.oneof(
  fc.record({ kind: one("cardSent"), fields: fc.record({ text: one("For you"), opens: day }) }),
  fc.record({ kind: one("visitAgreed"), fields: fc.record({ on: day }) }),
);

const cardCommands: fc.Arbitrary<CardCommand> = fc.oneof(
  fc.record({ type: one("send"), text: one("For you", "x".repeat(3000)), opens: day }),
  fc.record({ type: one("visit"), on: day }),
);

const agendaFacts = fc
  .record({ seed: fc.integer({ min: 1, max: 100_000 }), phase: fc.constantFrom(null, 2 as const) })
  .map(({ seed, phase }) => agendaHistory(seed, phase).filter((fact) => !isRestFact(fact)));

const entry = fc.constant(ENTRY);
const onOne = fc.constantFrom(null, ...DAYS);
const planAsked = {
  title: text,
  note: fc.constant(""),
  at: day,
  zone: one("Europe/Berlin"),
  minutes: fc.constantFrom(null, 30),
  repeat: fc.constant(null),
  asks: fc.boolean(),
  phase: fc.constantFrom(null, 2 as const, 3 as const),
};
const agendaCommands: fc.Arbitrary<AgendaCommand> = fc.oneof(
  fc.record({ type: one("plan"), ...planAsked }),
  fc.record({ type: one("change"), entry, ...planAsked }),
  fc.record({ type: one("move"), entry, on: fc.constantFrom(...DAYS), to: day }),
  fc.record({ type: one("drop"), entry, on: fc.constantFrom(...DAYS) }),
  fc.record({ type: one("end"), entry, from: onOne }),
  fc.record({ type: one("resume"), entry, on: onOne }),
  fc.record({ type: one("agree", "decline"), entry, on: onOne }),
  fc.record({ type: one("remind"), entry, lead: one("hour", "none") }),
  fc.record({ type: one("keepQuiet"), hours: fc.constantFrom(null, { from: "21:00", to: "08:00" }) }),
);

/** What is planned asks by its own words; whether a moving or a yes does, by what it is about. */
const agendaAsks = (command: AgendaCommand, place: Place): boolean | "perhaps" => {
  if (command.type === "plan" || command.type === "change")
    return place === "ours" && (command.asks || command.phase !== null);
  return command.type === "move" || command.type === "agree" ? "perhaps" : false;
};

/** All but which rests a yes to a booking knew: what is asked again. */
const withoutRests = (state: AgendaState): unknown =>
  JSON.parse(JSON.stringify(state, (key, value: unknown) => (key === "rests" ? undefined : value)));

const END_OF_TOMORROW = Date.UTC(2026, 10, 30);
const careFacts = fc.oneof(
  fc.record({ kind: one("weatherNoted"), fields: fc.record({ on: day, line: one("Fog", "Clear for an hour") }) }),
  day.map((on) => ({
    kind: "weatherShared",
    fields: { line: "Tired", until: Date.parse(`${addDays(on, 2)}T00:00Z`) },
  })),
  fc.record({ kind: one("standSaid"), fields: fc.record({ stand: one("in", "out") }) }),
);
const none = fc.constant("");
const instead = fc.constant([]);
const careCommands: fc.Arbitrary<CareCommand> = fc.oneof(
  fc.record({ type: one("note"), on: day, words: fc.constant([]), line: text, instead }),
  fc.record({
    type: one("share"),
    word: fc.constant(null),
    line: text,
    helps: none,
    helpsNot: none,
    until: fc.constant(END_OF_TOMORROW),
  }),
  fc.record({ type: one("keepComfort"), helps: text, helpsNot: none }),
  fc.record({ type: one("plan"), part: one("sleep", "joy"), text, when: none, then: none }),
  fc.record({ type: one("week"), helped: text, hard: none, need: none, next: none, instead }),
  fc.record({ type: one("stand"), stand: one("in", "out"), line: none }),
);

const all = <State>(state: State): unknown => state;
const nothing = (): boolean => false;

export const everywhere: Readonly<Record<ModuleName, Everywhere>> = {
  /** What people are called is nobody's to rest from. */
  person: declare(person, { history: historyOf(personFacts), commands: personCommands, kept: all, asks: nothing }),
  /** What was agreed stands through a rest; a yes to a phase would ask the other for theirs. */
  path: declare(path, {
    history: historyOf(pathFacts),
    commands: pathCommands,
    kept: all,
    asks: ({ type }) => type === "agree",
    isOfRest: ({ type }) => type === "endRest",
  }),
  /** A booking of a later phase is kept and asked again; nothing else changes. */
  agenda: declare(agenda, {
    history: agendaFacts,
    commands: agendaCommands,
    kept: withoutRests,
    asks: agendaAsks,
  }),
  /** One line shared asks nothing, and yet it speaks to the other: it waits. */
  care: declare(care, {
    history: historyOf(careFacts),
    commands: careCommands,
    kept: all,
    asks: ({ type }) => type === "share",
  }),
  /** Nothing here asks anything of anybody, so all of it goes on and nothing is void. */
  trust: declare(trust, { history: trustHistory, commands: trustCommands, kept: all, asks: nothing }),
};

/** Not a module of the app: the proof that one can hold and void. */
export const cards: Everywhere = declare(card, {
  history: historyOf(cardFacts),
  commands: cardCommands,
  kept: ({ cards, visits }: CardState) => ({ cards, visits: Object.keys(visits).toSorted() }),
  asks: ({ type }) => type === "visit",
});
