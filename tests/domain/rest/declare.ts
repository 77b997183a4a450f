/** How a module says what it does with rest, and what its entry is made of. */
import fc from "fast-check";
import type { Result } from "#base/result.ts";
import type { Fact, NewFact, Place } from "#domain/fact.ts";
import { type AnyRefusal, type Context, fold, type Module } from "#domain/module.ts";
import { ana, ben, createTelling, linkOf } from "../telling.ts";

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

export const declare = <State, Command extends { readonly type: string }, Refusal extends AnyRefusal>(
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
export const historyOf = (told: fc.Arbitrary<Pick<Fact, "kind" | "fields">>): fc.Arbitrary<readonly Fact[]> =>
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

export const day = fc.integer({ min: 10, max: 28 }).map((n) => `2026-11-${n}`);
export const text = fc.constantFrom("I call you", "", "x".repeat(3000));
export const link = fc.integer({ min: 1, max: 30 }).map(linkOf);
export const one = <const Type extends string>(...types: readonly [Type, ...Type[]]) => fc.constantFrom(...types);

export const all = <State>(state: State): unknown => state;
export const nothing = (): boolean => false;
