/**
 * What a person can do with promises, and the facts that come of it. The rules are `step`'s: it is asked about every fact
 * before it is written, as if its author had seen everything.
 */
import { err, ok, type Result } from "#base/result.ts";
import { dateOf, timeOf } from "../day.ts";
import { type Fields, isLink, type NewFact } from "../fact.ts";
import { anyOf, type Is, isDue, isText, type Of, oneOf, read, shape } from "../fields.ts";
import { getLink } from "../link-map.ts";
import { candidate, type Context } from "../module.ts";
import { isAbout, LONGEST_TEXT, type trustKinds } from "./facts.ts";
import { step, type StepRefusal, type TrustState, type Wording } from "./promises.ts";

const orNull = <Value>(is: Is<Value>) => anyOf(is, oneOf(null));
const wording = { text: isText, due: orNull(isDue), about: orNull(isAbout) };

const isTrustCommand = anyOf(
  shape({ type: oneOf("make"), ...wording }),
  shape({ type: oneOf("change"), promise: isLink, ...wording }),
  shape({ type: oneOf("keep"), promise: isLink }),
  shape({ type: oneOf("explain"), promise: isLink, text: isText }),
  shape({ type: oneOf("see"), promise: isLink, deed: isLink }),
);

export type TrustCommand = Of<typeof isTrustCommand>;

export type TrustRefusal = StepRefusal | { readonly type: "textMissing" | "textTooLong" | "dueIsPast" };

export const parse = (command: unknown): TrustCommand | null => read(isTrustCommand, command);

export const decide = (
  state: TrustState,
  command: TrustCommand,
  context: Context,
): Result<readonly NewFact[], TrustRefusal> => {
  const refusal = "text" in command ? refusalOfText(command.text) : null;
  if (refusal) return err(refusal);
  const latest = "promise" in command ? (getLink(state.promises, command.promise)?.latest ?? null) : null;
  if ("due" in command && command.due !== latest?.due && isPast(command.due, context))
    return err({ type: "dueIsPast" });

  const fact = factOf(command, latest, context);
  const next = step(state, candidate(fact, context));
  return next.ok ? ok([fact]) : next;
};

const factOf = (command: TrustCommand, latest: Wording | null, context: Context): NewFact => {
  switch (command.type) {
    case "make":
      return fact("promiseMade", wordingFields(command));
    case "change":
      return fact("promiseChanged", {
        promise: command.promise,
        ...wordingFields(command),
        ...(isTimeOfDue(latest, context) ? { at: context.time } : {}),
      });
    case "keep":
      return fact("promiseKept", { promise: command.promise, wording: latest?.link ?? command.promise });
    case "explain":
      return fact("promiseExplained", { promise: command.promise, text: command.text.trim() });
    case "see":
      return fact("promiseSeen", { promise: command.promise, deed: command.deed });
  }
};

const fact = (kind: keyof typeof trustKinds, fields: Fields): NewFact => ({ kind, version: 1, fields });

const wordingFields = ({ text, due, about }: Extract<TrustCommand, { readonly due: unknown }>): Fields => ({
  text: text.trim(),
  ...(due === null ? {} : { due }),
  ...(about === null ? {} : { about }),
});

/** A change says its time of day only where that decides whether it came in time (trust-5). */
const isTimeOfDue = (latest: Wording | null, { today }: Context): boolean =>
  latest?.due != null && timeOf(latest.due) !== null && dateOf(latest.due) === today;

const refusalOfText = (text: string): TrustRefusal | null => {
  if (text.trim() === "") return { type: "textMissing" };
  return text.trim().length > LONGEST_TEXT ? { type: "textTooLong" } : null;
};

const isPast = (due: string | null, { today, time }: Context): boolean =>
  due !== null && (dateOf(due) < today || (dateOf(due) === today && (timeOf(due) ?? time) < time));
