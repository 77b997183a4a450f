/** What a person may give now, and the fact that comes of it. */
import { err, ok, type Result } from "#base/result.ts";
import type { LocalDate } from "../day.ts";
import type { Fields, Link, NewFact } from "../fact.ts";
import { candidate, type Context } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { backwards } from "../trail.ts";
import { typedLine } from "../typed.ts";
import type { ThanksCommand } from "./commands.ts";
import { LONGEST_THANKS } from "./facts.ts";
import { step, type ThanksState, type ThanksStepRefusal } from "./state.ts";

export type ThanksRefusal =
  | ThanksStepRefusal
  | { readonly type: "onlyMine" | "onlyOurs" | "nobodyThere" | "resting" | "textMissing" | "lineTooLong" | "sameStar" };

export const decide = (
  state: ThanksState,
  command: ThanksCommand,
  context: Context,
): Result<readonly NewFact[], ThanksRefusal> => {
  const fact = command.type === "star" ? star(state, command, context) : give(state, command, context);
  if (!fact.ok) return fact;
  const next = step(state, candidate(fact.value, context));
  return next.ok ? ok([fact.value]) : next;
};

type Made = Result<NewFact, ThanksRefusal>;

const star = (
  { starred }: ThanksState,
  { thanks, on }: Extract<ThanksCommand, { readonly type: "star" }>,
  { place }: Context,
): Made => {
  if (place !== "mine") return err({ type: "onlyMine" });
  if (starred.includes(thanks) === on) return err({ type: "sameStar" });
  return ok({ kind: on ? "thanksStarred" : "thanksUnstarred", version: 1, fields: { thanks } });
};

const give = (
  state: ThanksState,
  { did, when, gave, instead }: Extract<ThanksCommand, { readonly type: "give" }>,
  context: Context,
): Made => {
  if (context.place !== "ours") return err({ type: "onlyOurs" });
  if (context.other === null) return err({ type: "nobodyThere" });
  if (isResting(context.rest)) return err({ type: "resting" });
  const what = typedLine(did, LONGEST_THANKS, "lineTooLong");
  if (!what.ok) return what;
  const beside = besideIt({ when, gave });
  if (!beside.ok) return beside;
  const fields = {
    did: what.value,
    on: firstDay(state, instead, context),
    ...beside.value,
    ...(instead.length > 0 ? { instead } : {}),
  };
  return ok({ kind: "thanksGiven", version: 1, fields });
};

/** What is empty is left out. */
const besideIt = (lines: Readonly<Record<"when" | "gave", string>>): Result<Fields, ThanksRefusal> => {
  const said: Record<string, string> = {};
  for (const [name, typed] of Object.entries(lines)) {
    if (typed.trim() === "") continue;
    const line = typedLine(typed, LONGEST_THANKS, "lineTooLong");
    if (!line.ok) return line;
    said[name] = line.value;
  }
  return ok(said);
};

/** Put another way it stays of its day. */
const firstDay = ({ given }: ThanksState, instead: readonly Link[], { me, today }: Context): LocalDate => {
  for (const { link, author, on } of backwards(given)) if (author === me && instead.includes(link)) return on;
  return today;
};
