/** What a person may do now, and the fact that comes of it. The rules are `step`'s, which is asked before it is written. */
import { err, ok, type Result } from "#base/result.ts";
import type { Fields, NewFact } from "../fact.ts";
import { candidate, type Context } from "../module.ts";
import { isResting } from "../path/rest.ts";
import type { PulseCommand } from "./commands.ts";
import { type Answers, type pulseKinds } from "./facts.ts";
import { type PulseState, type PulseStepRefusal, step } from "./state.ts";

export type PulseRefusal =
  PulseStepRefusal | { readonly type: "onlyMine" | "onlyOurs" | "nobodyThere" | "resting" | "nothingSaid" };

export const decide = (
  state: PulseState,
  command: PulseCommand,
  context: Context,
): Result<readonly NewFact[], PulseRefusal> => {
  const { place, other, rest } = context;
  if (command.type === "share") {
    if (place !== "ours") return err({ type: "onlyOurs" });
    if (other === null) return err({ type: "nobodyThere" });
  } else if (place !== "mine") return err({ type: "onlyMine" });
  const fact = factOf(command);
  if (!fact.ok) return fact;
  const next = step(state, candidate(fact.value, context));
  if (!next.ok) return next;
  return command.type === "share" && isResting(rest) ? err({ type: "resting" }) : ok([fact.value]);
};

const factOf = (command: PulseCommand): Result<NewFact, PulseRefusal> => {
  switch (command.type) {
    case "take":
      return said("pulseTaken", command.answers, {});
    case "share":
      return said("pulseShared", command.answers, { week: command.week });
    case "offerOn":
      return made("pulseDayChosen", command.weekday === null ? {} : { weekday: command.weekday });
  }
};

const said = (kind: keyof typeof pulseKinds, answers: Answers, about: Fields): Result<NewFact, PulseRefusal> =>
  Object.keys(answers).length === 0 ? err({ type: "nothingSaid" }) : made(kind, { ...about, answers: { ...answers } });

const made = (kind: keyof typeof pulseKinds, fields: Fields): Result<NewFact, never> =>
  ok({ kind, version: 1, fields });
