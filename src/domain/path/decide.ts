/**
 * What a person may do now, and the facts that come of it. A rest, a setback, a step back and a withdrawal are never refused
 * because of a rest; a yes is, for it would ask something of the other while the shared part sleeps.
 */
import { err, ok, type Result } from "#base/result.ts";
import type { Fields, NewFact, Person } from "../fact.ts";
import { candidate, type Context, type Whose } from "../module.ts";
import type { PathCommand } from "./commands.ts";
import { LONGEST_OF_DAY, LONGEST_WILLINGNESS, nameOf, pathKinds, type SetbackKind } from "./facts.ts";
import { MOST_HARD_DAYS } from "./hard-days.ts";
import { type Further, hasYes, lapsedOn, nextOf, phaseOf, type Phases, quietUntil, waitingYes } from "./phase.ts";
import { isResting, restsOf } from "./rest.ts";
import { step, type PathState, type StepRefusal } from "./step.ts";
import { statementsOf } from "./willingness.ts";

export type PathRefusal =
  | StepRefusal
  | {
      readonly type:
        | "nothingFurther"
        | "askedLately"
        | "nothingBehind"
        | "resting"
        | "notResting"
        /** Nobody is in the other seat. */
        | "alone"
        | "onlyOurs"
        | "onlyMine"
        | "textMissing"
        | "textTooLong"
        | "tooManyDays";
    };

type Facts = Result<readonly NewFact[], PathRefusal>;

export const decide = (state: PathState, command: PathCommand, context: Context): Facts => {
  const facts = factsOf(state, command, context);
  if (!facts.ok) return facts;
  let next = state;
  for (const fact of facts.value) {
    const stepped = step(next, candidate(fact, context));
    if (!stepped.ok) return stepped;
    next = stepped.value;
  }
  return facts;
};

/**
 * A yes that lapsed is taken back by its author's own phone, so that no yes dated back can meet it any more; but not before
 * the week of quiet is over, for until then a yes the other said in time may still be on its way.
 */
export const duties = ({ phases }: PathState, { me, place, today }: Whose): readonly NewFact[] => {
  const lapsed = ([2, 3] as const).find(
    (to) => lapsedOn(phases, to, me, today) !== null && quietUntil(phases, to, me, today) === null,
  );
  return place === "mine" || lapsed === undefined ? [] : [fact("steppedBack", { phase: nameOf(lapsed) })];
};

const fact = (kind: keyof typeof pathKinds, fields: Fields = {}): NewFact => ({
  kind,
  version: pathKinds[kind].version,
  fields,
});

const refuse = (type: PathRefusal["type"]): Facts => err({ type });

const factsOf = (state: PathState, command: PathCommand, context: Context): Facts => {
  const { phases } = state;
  const { me, place, today, rest } = context;
  switch (command.type) {
    case "rest":
      return place === "mine" ? refuse("onlyOurs") : ok([fact("restBegun")]);
    case "endRest": {
      if (place === "mine") return refuse("onlyOurs");
      const rests = restsOf(rest, me);
      return rests.length > 0 ? ok([fact("restEnded", { rests })]) : refuse("notResting");
    }
    case "agree":
      return agree(phases, context);
    case "stepBack": {
      if (place === "mine") return refuse("onlyOurs");
      const from = behind(phases, me, today);
      return from === null ? refuse("nothingBehind") : ok([fact("steppedBack", { phase: nameOf(from) })]);
    }
    case "setback":
      return ok(setback(phases, command.what, context));
    case "stateWillingness":
      return stateWillingness(state, command.text, context);
    case "withdrawWillingness":
      return ok([fact("willingnessWithdrawn")]);
    case "noteHardDay":
    case "changeHardDay":
      return hardDay(state, command, context);
  }
};

const agree = (phases: Phases, { me, other, place, today, rest }: Context): Facts => {
  if (place === "mine") return refuse("onlyOurs");
  if (isResting(rest)) return refuse("resting");
  if (other === null) return refuse("alone");
  const next = nextOf(phaseOf(phases));
  if (next === null) return refuse("nothingFurther");
  const isAnswer = waitingYes(phases, next, other, today) !== null;
  if (!isAnswer && quietUntil(phases, next, me, today) !== null) return refuse("askedLately");
  return ok([fact("phaseAgreed", { phase: nameOf(next) })]);
};

/** What one press takes back: an own yes that waits, or else the phase both are in. */
const behind = (phases: Phases, me: Person, today: string): Further | null => {
  const phase = phaseOf(phases);
  const next = nextOf(phase);
  if (next !== null && waitingYes(phases, next, me, today) !== null) return next;
  return phase === 1 ? null : phase;
};

/**
 * In ours a rest goes with it. Something new that came out leads back to the first phase, also from a yes that this phone may
 * not know of; something that came up leads back by one, or takes back an own yes.
 */
const setback = (phases: Phases, what: SetbackKind, { me, place }: Context): readonly NewFact[] => {
  const said = fact("setbackSaid", { what });
  if (place === "mine") return [said];
  const phase = phaseOf(phases);
  const from = what === "cameOut" ? 2 : phase > 1 ? phase : hasYes(phases, 2, me) ? 2 : 1;
  return [said, fact("restBegun"), ...(from === 1 ? [] : [fact("steppedBack", { phase: nameOf(from) })])];
};

const stateWillingness = ({ willingness }: PathState, text: string, { me }: Context): Facts => {
  const words = textFrom(text, LONGEST_WILLINGNESS);
  if (!words.ok) return words;
  const statements = statementsOf(willingness, me);
  const replaced = statements.length > 0 ? [fact("willingnessReplaced", { statements })] : [];
  return ok([fact("willingnessStated", { text: words.value }), ...replaced]);
};

const hardDay = (
  { hardDays }: PathState,
  command: Extract<PathCommand, { readonly yearly: boolean }>,
  { place }: Context,
): Facts => {
  if (place !== "mine") return refuse("onlyMine");
  const words = textFrom(command.text, LONGEST_OF_DAY);
  if (!words.ok) return words;
  const { on, yearly } = command;
  const said = { on, text: words.value, yearly };
  if (command.type === "changeHardDay") return ok([fact("hardDayChanged", { day: command.day, ...said })]);
  if (Object.keys(hardDays).length >= MOST_HARD_DAYS) return refuse("tooManyDays");
  return ok([fact("hardDayNoted", said)]);
};

const textFrom = (text: string, longest: number): Result<string, PathRefusal> => {
  const trimmed = text.trim();
  if (trimmed === "") return err({ type: "textMissing" });
  return trimmed.length > longest ? err({ type: "textTooLong" }) : ok(trimmed);
};
