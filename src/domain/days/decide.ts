/** What a person may do now, and the fact that comes of it. The rules are `step`'s, which is asked before it is written. */
import { err, ok, type Result } from "#base/result.ts";
import { replyOf } from "../consent/reply.ts";
import type { Fields, NewFact } from "../fact.ts";
import { getLink } from "../link-map.ts";
import { candidate, type Context } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { typedLine, typedText } from "../typed.ts";
import type { DaysCommand } from "./commands.ts";
import {
  type daysKinds,
  LONGEST_ANSWER,
  LONGEST_EVENING,
  LONGEST_INTENTION,
  LONGEST_PLAN,
  MOST_WORDS,
} from "./facts.ts";
import { type DaysState, type DaysStepRefusal, repliesTo, step } from "./state.ts";

export type DaysRefusal =
  | DaysStepRefusal
  | {
      readonly type:
        | "onlyMine"
        | "onlyOurs"
        | "nobodyThere"
        | "resting"
        | "textMissing"
        | "lineTooLong"
        | "nothingSaid"
        | "tooManyWords"
        | "gone"
        | "sameAnswer";
    };

type Made = Result<NewFact, DaysRefusal>;

export const decide = (
  state: DaysState,
  command: DaysCommand,
  context: Context,
): Result<readonly NewFact[], DaysRefusal> => {
  const refused = refusedHere(command, context);
  if (refused) return err(refused);
  const fact = factOf(state, command, context);
  if (!fact.ok) return fact;
  const next = step(state, candidate(fact.value, context));
  return next.ok ? ok([fact.value]) : next;
};

/** In mine nothing waits for anybody; in ours all but a no waits while it rests. */
const refusedHere = ({ type }: DaysCommand, { place, other, rest }: Context): DaysRefusal | null => {
  const isForMine = type === "intend" || type === "checkIn";
  if (place === "mine") return isForMine || type === "plan" ? null : { type: "onlyOurs" };
  if (isForMine) return { type: "onlyMine" };
  if (other === null) return { type: "nobodyThere" };
  return isResting(rest) && type !== "end" ? { type: "resting" } : null;
};

const factOf = (state: DaysState, command: DaysCommand, { me }: Context): Made => {
  switch (command.type) {
    case "intend":
      return sentence("intentionWritten", command.text, LONGEST_INTENTION);
    case "shareIntention":
      return sentence("intentionShared", command.text, LONGEST_INTENTION);
    case "plan": {
      const text = typedText(command.text, LONGEST_PLAN, "lineTooLong");
      return text.ok ? made("dayPlanned", { text: text.value, until: command.until }) : text;
    }
    case "checkIn":
      return checkIn(command);
    case "shareItem": {
      const { item, until } = command;
      const said = saidOf(item === "am" ? command.words : [], { line: command.line });
      return said.ok ? made("twoMinutesShared", { item, until, ...said.value }) : said;
    }
    case "propose":
      return command.idea === null
        ? sentence("eveningProposed", command.text, LONGEST_EVENING)
        : made("eveningProposed", { idea: command.idea });
    case "agree": {
      const { proposal } = command;
      if (getLink(state.byLink, proposal) === null) return err({ type: "gone" });
      if (replyOf(repliesTo(state, proposal), me).yes && state.last === proposal) return err({ type: "sameAnswer" });
      return made("eveningAgreed", { proposal });
    }
    case "end": {
      const { proposal } = command;
      if (replyOf(repliesTo(state, proposal), me).noes.length > 0) return err({ type: "sameAnswer" });
      return made("eveningEnded", { proposal });
    }
  }
};

const checkIn = ({ on, words, line, loved, safer, instead }: Extract<DaysCommand, { type: "checkIn" }>): Made => {
  const said = saidOf(words, { line, loved, safer });
  if (!said.ok) return said;
  return made("twoMinutesWritten", { on, ...said.value, ...(instead.length > 0 ? { instead } : {}) });
};

/** Words and answers, without those that are empty. */
const saidOf = (words: readonly string[], answers: Readonly<Record<string, string>>): Result<Fields, DaysRefusal> => {
  const chosen = [...new Set(words)];
  if (chosen.length > MOST_WORDS) return err({ type: "tooManyWords" });
  const said = Object.entries(answers)
    .map(([name, text]) => [name, text.trim()] as const)
    .filter(([, text]) => text !== "");
  if (chosen.length === 0 && said.length === 0) return err({ type: "nothingSaid" });
  if (said.some(([, text]) => text.length > LONGEST_ANSWER)) return err({ type: "lineTooLong" });
  return ok({ ...(chosen.length > 0 ? { words: chosen } : {}), ...Object.fromEntries(said) });
};

const sentence = (kind: keyof typeof daysKinds, typed: string, most: number): Made => {
  const line = typedLine(typed, most, "lineTooLong");
  return line.ok ? made(kind, { text: line.value }) : line;
};

const made = (kind: keyof typeof daysKinds, fields: Fields): Made => ok({ kind, version: 1, fields });
