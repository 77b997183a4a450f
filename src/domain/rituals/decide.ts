/** What a person may plan now, and the two facts that come of it. Whatever is done with it later is asked of the agenda. */
import { err, ok, type Result } from "#base/result.ts";
import { type AgendaRefusal, decide as decideOfAgenda } from "../agenda/decide.ts";
import { nothingPlanned } from "../agenda/step.ts";
import type { NewFact } from "../fact.ts";
import { type Context } from "../module.ts";
import { planOf, type RitualsCommand } from "./commands.ts";
import type { RitualsStepRefusal } from "./state.ts";

export interface RitualsRefusal {
  readonly type: RitualsStepRefusal["type"] | AgendaRefusal["type"] | "nobodyThere";
}

/** Nothing of what is known of other rituals can stand against a new one. */
export const decide = (
  _: unknown,
  { idea, title, note, at, zone, minutes, repeat }: RitualsCommand,
  context: Context,
): Result<readonly NewFact[], RitualsRefusal> => {
  if (context.place === "ours" && context.other === null) return err({ type: "nobodyThere" });
  const plan = planOf({ title, note, at, zone, minutes, repeat });
  const entry = decideOfAgenda(nothingPlanned, plan, context);
  if (!entry.ok) return entry;
  return ok([...entry.value, { kind: "ritualNamed", version: 1, fields: idea === null ? {} : { idea } }]);
};
