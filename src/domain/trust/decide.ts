/**
 * What a person may do now, and the facts that come of it. The rules are `step`'s: it is asked about every fact before it
 * is written, as if its author had seen everything.
 */
import { err, ok, type Result } from "#base/result.ts";
import { dateOf, timeOf } from "../day.ts";
import type { Fields, NewFact } from "../fact.ts";
import { getLink } from "../link-map.ts";
import { candidate, type Context } from "../module.ts";
import { fieldFrom, planFrom, textFrom, wordingFrom, type WordsRefusal } from "./asked-words.ts";
import type { TrustCommand } from "./commands.ts";
import { trustKinds } from "./facts.ts";
import { step, type StepRefusal, type TrustState } from "./step.ts";
import { isOnce, type Wording } from "./wording.ts";

export type TrustRefusal = StepRefusal | WordsRefusal | { readonly type: "onlyMine" };

type Facts = Result<readonly NewFact[], TrustRefusal>;

export const decide = (state: TrustState, command: TrustCommand, context: Context): Facts => {
  const latest = "promise" in command ? (getLink(state.promises, command.promise)?.latest ?? null) : null;
  const facts = factsOf(command, latest, context);
  if (!facts.ok) return facts;
  let next = state;
  for (const fact of facts.value) {
    const stepped = step(next, candidate(fact, context));
    if (!stepped.ok) return stepped;
    next = stepped.value;
  }
  return facts;
};

const fact = (kind: keyof typeof trustKinds, fields: Fields): NewFact => ({
  kind,
  version: trustKinds[kind].version,
  fields,
});

const one = (kind: keyof typeof trustKinds, fields: Fields): Facts => ok([fact(kind, fields)]);

/** With these words, or why not. */
const inWords = <Words>(
  words: Result<Words, WordsRefusal>,
  kind: keyof typeof trustKinds,
  fields: (words: Words) => Fields,
): Facts => (words.ok ? one(kind, fields(words.value)) : words);

const factsOf = (command: TrustCommand, latest: Wording | null, context: Context): Facts => {
  switch (command.type) {
    case "make":
      return inWords(wordingFrom(command, null, context), "promiseMade", (fields) => fields);
    case "change":
      return inWords(wordingFrom(command, latest, context), "promiseChanged", (fields) => ({
        promise: command.promise,
        ...fields,
        ...timeIfItMatters(latest?.due ?? null, context),
      }));
    case "changeOnce": {
      const { promise, on } = command;
      const due = latest?.repeat?.by === undefined ? null : `${on}T${latest.repeat.by}`;
      return inWords(textFrom(command.text), "promiseChanged", (text) => ({
        promise,
        text,
        on,
        ...timeIfItMatters(due, context),
      }));
    }
    case "keep": {
      const { promise } = command;
      const on = command.on ?? (latest && !isOnce(latest) ? context.today : null);
      return one("promiseKept", { promise, wording: latest?.link ?? promise, ...ofDay(on) });
    }
    case "explain":
      return inWords(textFrom(command.text), "promiseExplained", (text) => ({
        promise: command.promise,
        text,
        ...ofDay(command.on),
      }));
    case "repair":
      return repair(command, context);
    case "tell": {
      const { promise, on } = command;
      return inWords(textFrom(command.text), "contactTold", (text) => ({ promise, text, on }));
    }
    case "end":
      return one("promiseEnded", { promise: command.promise });
    case "see":
      return one("promiseSeen", { promise: command.promise, deed: command.deed });
    case "note":
      return note(command);
    case "seeDeed":
      return one("deedSeen", { deed: command.deed });
    case "cover":
    case "uncover":
      if (context.place !== "mine") return err({ type: "onlyMine" });
      return one(command.type === "cover" ? "lineCovered" : "lineUncovered", { line: command.line });
    case "coverBowl":
    case "uncoverBowl":
      if (context.place !== "mine") return err({ type: "onlyMine" });
      return one(command.type === "coverBowl" ? "bowlCovered" : "bowlUncovered", { bowl: command.bowl });
  }
};

const repair = (command: Extract<TrustCommand, { readonly type: "repair" }>, context: Context): Facts => {
  const happened = textFrom(command.happened, "repairMissing");
  if (!happened.ok) return happened;
  const effect = fieldFrom("effect", command.effect);
  if (!effect.ok) return effect;
  const amends = fieldFrom("amends", command.amends);
  if (!amends.ok) return amends;
  const plan = planFrom(command.plan);
  if (!plan.ok) return plan;
  const next = command.next && wordingFrom(command.next, null, context);
  if (next && !next.ok) return next;
  const repaired = fact("promiseRepaired", {
    promise: command.promise,
    happened: happened.value,
    ...effect.value,
    ...amends.value,
    ...plan.value,
    ...ofDay(command.on),
  });
  return ok(next ? [repaired, fact("promiseMade", next.value)] : [repaired]);
};

const note = ({ text, on, about, gave, whose }: Extract<TrustCommand, { readonly type: "note" }>): Facts => {
  const read = textFrom(text);
  if (!read.ok) return read;
  return inWords(fieldFrom("gave", gave), "deedNoted", (given) => ({
    text: read.value,
    on,
    whose,
    ...given,
    ...(about === null ? {} : { about }),
  }));
};

const ofDay = (on: string | null): Fields => (on === null ? {} : { on });

/** A change says its time of day only where that decides whether it came in time (trust-5). */
const timeIfItMatters = (due: string | null, { today, time }: Context): Fields =>
  due !== null && timeOf(due) !== null && dateOf(due) === today ? { at: time } : {};
