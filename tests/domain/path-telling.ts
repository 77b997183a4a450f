/** Facts of the path, and what is shown of them, for tests of the path module. */
import type { Fact, Fields, Person } from "#domain/fact.ts";
import { type Context, fold, type Reader } from "#domain/module.ts";
import type { PathCommand } from "#domain/path/commands.ts";
import type { PathRefusal } from "#domain/path/decide.ts";
import type { pathKinds } from "#domain/path/facts.ts";
import { path } from "#domain/path/path.ts";
import { contextOf, createTelling, type More, readerOf, type Tell } from "./telling.ts";

export type PathKind = keyof typeof pathKinds;

/** What people say on their path, one after another; by itself each knows all that was said before. */
export const startPath = () => {
  const tell: Tell = createTelling();
  const say =
    (kind: PathKind, fields: Fields = {}) =>
    (author: Person, more: More = {}): Fact =>
      tell(author, kind, fields, more);
  return {
    tell,
    rest: say("restBegun"),
    wake: (author: Person, rests: readonly Fact[], more: More = {}) =>
      tell(author, "restEnded", { rests: rests.map(({ link }) => link) }, more),
    understand: say("phaseAgreed", { phase: "understand" }),
    renew: say("phaseAgreed", { phase: "renew" }),
    leaveUnderstand: say("steppedBack", { phase: "understand" }),
    leaveRenew: say("steppedBack", { phase: "renew" }),
    cameUp: say("setbackSaid", { what: "cameUp" }),
    cameOut: say("setbackSaid", { what: "cameOut" }),
    state: (author: Person, text: string, more: More = {}) => tell(author, "willingnessStated", { text }, more),
    replace: (author: Person, of: readonly Fact[], more: More = {}) =>
      tell(author, "willingnessReplaced", { statements: of.map(({ link }) => link) }, more),
    withdraw: say("willingnessWithdrawn"),
  };
};

/** A slice of what these facts tell. */
export const seen = <Name extends keyof typeof path.slices>(
  name: Name,
  facts: readonly Fact[],
  me: Person,
  more: Partial<Reader> = {},
  window: unknown = null,
): ReturnType<(typeof path.slices)[Name]> => {
  const { state, rest, first } = fold(path, facts);
  const slice: (...of: Parameters<(typeof path.slices)["standing"]>) => unknown = path.slices[name];
  return slice(state, window, readerOf(me, { rest, first, ...more })) as ReturnType<(typeof path.slices)[Name]>;
};

export const phaseIn = (facts: readonly Fact[], me: Person): number => seen("reach", facts, me).phase;

/** The kinds of the facts a command makes of this state, `understand` and `renew` behind them, or the refusal. */
export const decided = (
  facts: readonly Fact[],
  command: PathCommand,
  me: Person,
  more: Partial<Context> = {},
): readonly string[] | PathRefusal["type"] => {
  const { state, rest } = fold(path, facts);
  const result = path.decide(state, command, contextOf(me, { rest, ...more }));
  if (!result.ok) return result.error.type;
  return result.value.map(({ kind, fields }) => [kind, ...Object.values(fields)].flat().join(" "));
};
