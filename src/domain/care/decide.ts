/** What a person may write now, and the fact that comes of it. The rules are `step`'s, which is asked before it is written. */
import { err, ok, type Result } from "#base/result.ts";
import type { LocalTime } from "../day.ts";
import type { Fields, Link, NewFact, Place } from "../fact.ts";
import { candidate, type Context } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { backwards } from "../trail.ts";
import type { CareCommand } from "./commands.ts";
import { type careKinds, LONGEST_LINE, LONGEST_OF_WEEK, MOST_FEELINGS } from "./facts.ts";
import { type CareState, type StepRefusal, step } from "./state.ts";

export type CareRefusal =
  | StepRefusal
  | {
      readonly type:
        | "onlyMine"
        | "onlyOurs"
        | "nobodyThere"
        | "resting"
        | "nothingSaid"
        | "textMissing"
        | "lineTooLong"
        | "tooManyWords"
        | "oneAtATime"
        | "planMissing";
    };

type Read<Value> = Result<Value, CareRefusal>;

export const decide = (
  state: CareState,
  command: CareCommand,
  context: Context,
): Result<readonly NewFact[], CareRefusal> => {
  const place = placeOf(command);
  if (context.place !== place) return err({ type: place === "mine" ? "onlyMine" : "onlyOurs" });
  const fact = factOf(state, command, context);
  if (!fact.ok) return fact;
  const next = step(state, candidate(fact.value, context));
  return next.ok ? ok([fact.value]) : next;
};

/** Everything here is one's own but for the one line that is shared (care-1). */
const placeOf = ({ type }: CareCommand): Place => (type === "share" ? "ours" : "mine");

const factOf = (state: CareState, command: CareCommand, context: Context): Read<NewFact> => {
  switch (command.type) {
    case "note":
      return note(state, command, context);
    case "share":
      return share(command, context);
    case "keepComfort": {
      const fields = linesOf({ helps: command.helps, helpsNot: command.helpsNot }, LONGEST_LINE);
      return fields.ok ? some("comfortNoted", fields.value, {}) : fields;
    }
    case "plan":
      return plan(command);
    case "week": {
      const { helped, hard, need, next, instead } = command;
      const fields = linesOf({ helped, hard, need, next }, LONGEST_OF_WEEK);
      return fields.ok ? some("weekWritten", fields.value, named(instead)) : fields;
    }
    case "stand": {
      const line = linesOf({ line: command.line }, LONGEST_LINE);
      return line.ok ? made("standSaid", { stand: command.stand, ...line.value }) : line;
    }
  }
};

const note = (
  state: CareState,
  { on, words, line, instead }: Extract<CareCommand, { readonly type: "note" }>,
  { today, time }: Context,
): Read<NewFact> => {
  const chosen = [...new Set(words)];
  if (chosen.length > MOST_FEELINGS) return err({ type: "tooManyWords" });
  const read = linesOf({ line }, LONGEST_LINE);
  if (!read.ok) return read;
  const at = instead.length > 0 ? timeBefore(state, instead, on) : on === today ? time : null;
  return some(
    "weatherNoted",
    { ...(chosen.length > 0 ? { words: chosen } : {}), ...read.value },
    { on, ...(at === null ? {} : { at }), ...named(instead) },
  );
};

/** Put another way it is still of the same moment; moved to another day it has none. */
const timeBefore = (state: CareState, instead: readonly Link[], on: string): LocalTime | null => {
  for (const weather of backwards(state.weather))
    if (instead.includes(weather.link) && weather.on === on) return weather.at;
  return null;
};

const share = (
  { word, line, helps, helpsNot, until }: Extract<CareCommand, { readonly type: "share" }>,
  { other, rest }: Context,
): Read<NewFact> => {
  if (other === null) return err({ type: "nobodyThere" });
  if (isResting(rest)) return err({ type: "resting" });
  if (word !== null && line.trim() !== "") return err({ type: "oneAtATime" });
  const read = linesOf({ line }, LONGEST_LINE);
  if (!read.ok) return read;
  const beside = linesOf({ helps, helpsNot }, LONGEST_LINE);
  if (!beside.ok) return beside;
  return some("weatherShared", { ...(word === null ? {} : { word }), ...read.value }, { ...beside.value, until });
};

const plan = ({ part, text, when, then }: Extract<CareCommand, { readonly type: "plan" }>): Read<NewFact> => {
  if (text.trim() === "") return err({ type: "textMissing" });
  if ((when.trim() === "") !== (then.trim() === "")) return err({ type: "planMissing" });
  const line = linesOf({ text }, LONGEST_LINE);
  if (!line.ok) return line;
  const halves = linesOf({ when, then }, LONGEST_LINE);
  if (!halves.ok) return halves;
  const ifThen = Object.keys(halves.value).length > 0 ? { plan: halves.value } : {};
  return made("planLineWritten", { part, ...line.value, ...ifThen });
};

/** Trimmed, without those that are empty. */
const linesOf = (texts: Readonly<Record<string, string>>, most: number): Read<Fields> => {
  const said = Object.entries(texts)
    .map(([name, text]) => [name, text.trim()] as const)
    .filter(([, text]) => text !== "");
  return said.some(([, text]) => text.length > most) ? err({ type: "lineTooLong" }) : ok(Object.fromEntries(said));
};

const named = (instead: readonly Link[]): Fields => (instead.length > 0 ? { instead } : {});

const made = (kind: keyof typeof careKinds, fields: Fields): Read<NewFact> => ok({ kind, version: 1, fields });

/** Something has to be said; what is beside it is not that. */
const some = (kind: keyof typeof careKinds, said: Fields, beside: Fields): Read<NewFact> =>
  Object.keys(said).length === 0 ? err({ type: "nothingSaid" }) : made(kind, { ...beside, ...said });
