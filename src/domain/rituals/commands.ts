/** What a person can ask for here, as the page sends it: when it is, is read by the agenda; what is beside it, here. */
import { parse as parseOfAgenda } from "../agenda/commands.ts";
import type { PlanAsked } from "../agenda/commands.ts";
import { anyOf, type Of, oneOf, read, shape } from "../fields.ts";
import { isIdeaId } from "./facts.ts";

const isBeside = shape({ type: oneOf("plan"), idea: anyOf(isIdeaId, oneOf(null)) });

/** `idea`: where it comes from, or null for one of their own. The title is its name. */
export type RitualsCommand = Of<typeof isBeside> &
  Pick<PlanAsked, "title" | "note" | "at" | "zone" | "minutes" | "repeat">;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const parse = (command: unknown): RitualsCommand | null => {
  if (!isObject(command)) return null;
  const { title, note, at, zone, minutes, repeat, ...beside } = command;
  const entry = parseOfAgenda(planOf({ title, note, at, zone, minutes, repeat }));
  const ritual = read(isBeside, beside);
  if (!ritual || entry?.type !== "plan") return null;
  const plan = { title: entry.title, note: entry.note, at: entry.at, zone: entry.zone };
  return { ...ritual, ...plan, minutes: entry.minutes, repeat: entry.repeat };
};

/** The command of the agenda that plans it: in ours it asks the other, and a rest asks it anew (agenda-20). */
export const planOf = <Plan>(plan: Plan) => ({ ...plan, type: "plan", asks: true, phase: 1 }) as const;
