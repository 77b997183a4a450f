/**
 * What a person may do now, and the fact that comes of it. The rules are `step`'s, which is asked first; what is decided here
 * is only what would make no sense to write, and what a rest forbids to offer: nothing is asked of the other while it lasts.
 */
import { err, ok, type Result } from "#base/result.ts";
import { dateOf, timeOf } from "../day.ts";
import type { Fields, NewFact } from "../fact.ts";
import { getLink } from "../link-map.ts";
import { candidate, type Context } from "../module.ts";
import { isResting } from "../path/rest.ts";
import type { AgendaCommand, PlanAsked, RepeatAsked } from "./commands.ts";
import { type EntryState, isEnded, isOff, singleOn, versionOn } from "./entry-state.ts";
import { agendaKinds, LONGEST_NOTE, LONGEST_TITLE, type Repeat } from "./facts.ts";
import { comesOn, firstDay } from "./recurrence.ts";
import { type AgendaState, step, type StepRefusal } from "./step.ts";

export type AgendaRefusal =
  | StepRefusal
  | {
      readonly type:
        | "titleMissing"
        | "titleTooLong"
        | "noteTooLong"
        | "noWeekdays"
        | "endsBefore"
        | "notThatDay"
        | "hasEnded"
        | "nothingEnded"
        | "onlyMine"
        | "resting";
    };

type Made = Result<NewFact, AgendaRefusal>;

export const decide = (
  state: AgendaState,
  command: AgendaCommand,
  context: Context,
): Result<readonly NewFact[], AgendaRefusal> => {
  const fact = factOf(state, command, context);
  if (!fact.ok) return fact;
  const next = step(state, candidate(fact.value, context));
  return next.ok ? ok([fact.value]) : next;
};

const made = (kind: keyof typeof agendaKinds, fields: Fields): Made =>
  ok({ kind, version: agendaKinds[kind].version, fields });

const refuse = (type: AgendaRefusal["type"]): Made => err({ type });

const factOf = (state: AgendaState, command: AgendaCommand, context: Context): Made => {
  if (command.type === "plan") {
    const fields = planFrom(command, context);
    return fields.ok ? made("entryPlanned", fields.value) : fields;
  }
  if (command.type === "remind" || command.type === "keepQuiet") {
    if (context.place !== "mine") return refuse("onlyMine");
    if (command.type === "keepQuiet") return made("quietHoursSet", command.hours ?? {});
    return made("reminderChosen", { entry: command.entry, lead: command.lead });
  }
  const entry = getLink(state.entries, command.entry);
  return entry ? ofEntry(entry, command, context) : refuse("unknownEntry");
};

type OfEntry = Exclude<AgendaCommand, { readonly type: "plan" | "remind" | "keepQuiet" }>;

const ofEntry = (state: EntryState, command: OfEntry, context: Context): Made => {
  const { entry } = command;
  const { asks, phase } = state.latest.plan;
  const rests = isResting(context.rest);
  switch (command.type) {
    case "change": {
      if (isEnded(state)) return refuse("hasEnded");
      const fields = planFrom(command, context);
      return fields.ok ? made("entryChanged", { entry, ...fields.value }) : fields;
    }
    case "move":
    case "drop": {
      const { on } = command;
      if (!comesOn(state.latest.plan, on)) return refuse("notThatDay");
      if (isOff(state, on)) return refuse("hasEnded");
      if (command.type === "drop") return made("entryDropped", { entry, on });
      if (rests && (asks || phase !== undefined)) return refuse("resting");
      return made("entryMoved", { entry, on, to: command.to });
    }
    case "end":
      if (isEnded(state)) return refuse("hasEnded");
      return made("entryEnded", { entry, ...(command.from === null ? {} : { from: command.from }) });
    case "resume": {
      const noes = command.on === null ? state.endings.map(({ link }) => link) : singleOn(state, command.on).drops;
      return noes.length === 0 ? refuse("nothingEnded") : made("entryResumed", { entry, noes });
    }
    case "agree":
      if (rests && phase !== undefined) return refuse("resting");
      if (isEnded(state)) return refuse("hasEnded");
      return made("entryAgreed", { entry, version: versionOn(state, command.on), ...ofDay(command.on) });
    case "decline":
      return made("entryDeclined", { entry, ...ofDay(command.on) });
  }
};

const ofDay = (on: string | null): Fields => (on === null ? {} : { on });

/** In mine nobody is asked; a booking of a later phase always asks. */
const planFrom = (asked: PlanAsked, { place, rest }: Context): Result<Fields, AgendaRefusal> => {
  const [title, note] = [asked.title.replace(/\s+/g, " ").trim(), asked.note.trim()];
  if (title === "") return err({ type: "titleMissing" });
  if (title.length > LONGEST_TITLE) return err({ type: "titleTooLong" });
  if (note.length > LONGEST_NOTE) return err({ type: "noteTooLong" });
  const phase = place === "ours" ? asked.phase : null;
  const asks = place === "ours" && (asked.asks || phase !== null);
  if (asks && isResting(rest)) return err({ type: "resting" });
  const repeat = asked.repeat && repeatFrom(asked.repeat);
  if (repeat && "weekdays" in repeat && repeat.weekdays.length === 0) return err({ type: "noWeekdays" });
  const { at, zone, minutes } = asked;
  if (repeat?.until !== undefined && (firstDay({ at, repeat }) === null || repeat.until < dateOf(at)))
    return err({ type: "endsBefore" });
  return ok({
    title,
    at,
    zone,
    ...(note === "" ? {} : { note }),
    ...(minutes === null || timeOf(at) === null ? {} : { minutes }),
    ...(repeat ? { repeat } : {}),
    ...(asks ? { asks } : {}),
    ...(phase === null ? {} : { phase }),
  });
};

const repeatFrom = ({ until, times, ...rule }: RepeatAsked): Repeat => ({
  ...("weekdays" in rule ? { ...rule, weekdays: [...new Set(rule.weekdays)].toSorted((a, b) => a - b) } : rule),
  ...(until !== null ? { until } : times !== null ? { times } : {}),
});
