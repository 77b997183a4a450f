/**
 * What a person may do around talks now, and the facts that come of it. The rules are `step`'s, which is asked before
 * anything is written. A booking is asked of the agenda, whose entry it is; what asks the other waits while ours rests.
 */
import { err, ok, type Result } from "#base/result.ts";
import { type AgendaRefusal, decide as decideOfAgenda } from "../agenda/decide.ts";
import { nothingPlanned } from "../agenda/step.ts";
import type { Fields, NewFact } from "../fact.ts";
import { getLink } from "../link-map.ts";
import { candidate, type Context } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { typedLine, typedText } from "../typed.ts";
import { type ChangeTalk, planOf, type PlanTalk, type TalkCommand } from "./commands.ts";
import {
  HOUSE_LIST,
  LONGEST_OUTCOME,
  LONGEST_PLACE,
  LONGEST_RULE,
  LONGEST_TOPIC,
  STALL_DAYS,
  type talkKinds,
} from "./facts.ts";
import { type TalkState } from "./state.ts";
import { step, type StepRefusal } from "./step.ts";

export interface TalkRefusal {
  readonly type:
    | StepRefusal["type"]
    | AgendaRefusal["type"]
    | "onlyOurs"
    | "nobodyThere"
    | "textMissing"
    | "placeTooLong"
    | "ruleTooLong"
    | "outcomeTooLong"
    | "sameHours"
    | "alreadyKnown";
}

type Decided = Result<readonly NewFact[], TalkRefusal>;

export const decide = (state: TalkState, command: TalkCommand, context: Context): Decided => {
  const place = command.type === "noteStall" ? "mine" : "ours";
  if (context.place !== place) return err({ type: place === "mine" ? "onlyMine" : "onlyOurs" });
  if (asksTheOther(command)) {
    if (context.other === null) return err({ type: "nobodyThere" });
    if (isResting(context.rest)) return err({ type: "resting" });
  }
  const facts = factsOf(state, command, context);
  if (!facts.ok) return facts;
  const own = facts.value.at(-1);
  if (!own) return facts;
  const next = step(state, candidate(own, context));
  return next.ok ? facts : next;
};

/** Whatever the other is meant to answer. Saying no, parking and bringing back what is one's own need nobody. */
const asksTheOther = ({ type }: TalkCommand): boolean =>
  ["plan", "change", "addRule", "sign", "freeHours", "freePlace", "keepOutcome", "rewordOutcome"].includes(type);

const made = (kind: keyof typeof talkKinds, fields: Fields): Decided => ok([{ kind, version: 1, fields }]);

const refuse = (type: TalkRefusal["type"]): Decided => err({ type });

const factsOf = (state: TalkState, command: TalkCommand, context: Context): Decided => {
  switch (command.type) {
    case "plan":
    case "change":
      return talk(state, command, context);
    case "addRule": {
      const { instead } = command;
      const text = typedText(command.text, LONGEST_RULE, "ruleTooLong");
      if (!text.ok) return text;
      const before = state.rules.find(({ link }) => link === instead);
      if (before && before.author !== context.me) return refuse("notYours");
      return made("houseRuleAdded", { text: text.value, ...(before ? { instead: before.link } : {}) });
    }
    case "sign": {
      const rules = state.rules.map(({ link }) => link).toSorted();
      return made("houseRulesSigned", { list: HOUSE_LIST, rules });
    }
    case "unsign":
      return made("houseRulesUnsigned", {});
    case "freeHours": {
      const { from, to } = command;
      return from === to ? refuse("sameHours") : made("freeHoursProposed", { from, to });
    }
    case "freePlace": {
      const text = typedLine(command.text, LONGEST_PLACE, "placeTooLong");
      return text.ok ? made("freePlaceProposed", { text: text.value }) : text;
    }
    case "agreeFree":
      return made("freeAgreed", { free: command.free });
    case "withdrawFree":
      return made("freeWithdrawn", { free: command.free });
    case "park":
    case "repark": {
      const topic = typedLine(command.topic, LONGEST_TOPIC, "titleTooLong");
      if (!topic.ok) return topic;
      const fields = { topic: topic.value, back: command.back };
      if (command.type === "park") return made("topicParked", fields);
      return made("topicReparked", { parked: command.parked, ...fields });
    }
    case "bringBack": {
      const parked = getLink(state.parked, command.parked);
      if (parked && parked.brought.length > 0) return refuse("alreadyKnown");
      return made("topicBroughtBack", { parked: command.parked });
    }
    case "held": {
      const { on, entry } = command;
      return made("talkHeld", { on, ...named(entry) });
    }
    case "keepOutcome":
    case "rewordOutcome": {
      const text = typedText(command.text, LONGEST_OUTCOME, "outcomeTooLong");
      if (!text.ok) return text;
      if (command.type === "rewordOutcome")
        return made("outcomeReworded", { outcome: command.outcome, text: text.value });
      return made("outcomeKept", { text: text.value, on: command.on, ...named(command.entry) });
    }
    case "agreeOutcome": {
      const outcome = getLink(state.outcomes, command.outcome);
      if (!outcome) return refuse("unknownOutcome");
      return made("outcomeAgreed", { outcome: command.outcome, version: outcome.version });
    }
    case "disagreeOutcome":
      return made("outcomeRememberedOtherwise", { outcome: command.outcome });
    case "noteStall": {
      if (state.stalls.some(({ day }) => day === context.today)) return refuse("alreadyKnown");
      return made("stallNoted", { until: context.now + STALL_DAYS * 86_400_000 });
    }
  }
};

/** The entry of the agenda, and what is beside it, in one op. */
const talk = (state: TalkState, command: PlanTalk | ChangeTalk, context: Context): Decided => {
  const { topic, kind, long, at, zone, minutes, repeat, note } = command;
  const place = command.place.trim() === "" ? null : typedLine(command.place, LONGEST_PLACE, "placeTooLong");
  if (place && !place.ok) return place;
  const entry = decideOfAgenda(nothingPlanned, planOf({ title: topic, at, zone, minutes, repeat, note }), context);
  if (!entry.ok) return entry;
  const [planned] = entry.value;
  const title = planned?.fields["title"];
  if (!planned || typeof title !== "string") return refuse("titleMissing");
  const said = { topic: title, kind, ...(place ? { place: place.value } : {}), ...(long ? { long } : {}) };
  if (command.type === "plan")
    return ok([planned, { kind: "talkPlanned", version: 1, fields: { ...said, ...insteadOf(command) } }]);
  if (!getLink(state.talks, command.entry)) return refuse("unknownTalk");
  const of = { entry: command.entry };
  return ok([
    { kind: "entryChanged", version: 1, fields: { ...of, ...planned.fields } },
    { kind: "talkChanged", version: 1, fields: { ...of, ...said } },
  ]);
};

const insteadOf = ({ instead }: PlanTalk): Fields => (instead === null ? {} : { instead });

const named = (entry: string | null): Fields => (entry === null ? {} : { entry });
