/** Phases, willingness, setbacks and hard days through a rest. */
import fc from "fast-check";
import type { PathCommand } from "#domain/path/commands.ts";
import { path } from "#domain/path/path.ts";
import type { PathKind } from "../path-telling.ts";
import { all, day, declare, historyOf, link, one, text } from "./declare.ts";

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

/** What was agreed stands through a rest; a yes to a phase would ask the other for theirs. */
export const pathRests = declare(path, {
  history: historyOf(pathFacts),
  commands: pathCommands,
  kept: all,
  asks: ({ type }) => type === "agree",
  isOfRest: ({ type }) => type === "endRest",
});
