/** What a person may do now, and the facts that come of it. */
import { err, ok, type Result } from "#base/result.ts";
import { daysBetween, type LocalDate } from "../day.ts";
import type { Fields, Link, NewFact } from "../fact.ts";
import { getLink } from "../link-map.ts";
import { candidate, type Context } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { backwards } from "../trail.ts";
import { typedText } from "../typed.ts";
import type { ConnectionCommand } from "./commands.ts";
import type { AnswerDoor } from "./door.ts";
import { type About, type Asked, type connectionKinds, LONGEST_ANSWER, LONGEST_QUESTION, nameOf } from "./facts.ts";
import { liveOf, pairOf } from "./pair.ts";
import { type Ask, asksOn, type ConnectionState, type ConnectionStepRefusal, step } from "./state.ts";
import { type Desk, EXPIRES_DAYS } from "./tasks.ts";

export type ConnectionRefusal =
  | ConnectionStepRefusal
  | {
      readonly type:
        | "onlyMine"
        | "onlyOurs"
        | "nobodyThere"
        | "resting"
        | "textMissing"
        | "answerTooLong"
        | "questionTooLong"
        | "alreadyAnswered"
        | "notThisDay"
        | "nothingSealed"
        | "alreadyOpen";
    };

type Decided = Result<readonly NewFact[], ConnectionRefusal>;

export const decide = (state: ConnectionState, command: ConnectionCommand, context: Context): Decided => {
  const fact = factOf(command, context);
  if (!fact.ok) return fact;
  const next = step(state, candidate(fact.value, context));
  return next.ok ? ok([fact.value]) : next;
};

const factOf = (command: ConnectionCommand, context: Context): Result<NewFact, ConnectionRefusal> => {
  if (command.type === "keepAlone") {
    if (context.place !== "mine") return err({ type: "onlyMine" });
    const text = typedAnswer(command.text);
    return text.ok ? ok(made("thanksKept", { on: command.day, text: text.value })) : text;
  }
  if (context.place !== "ours") return err({ type: "onlyOurs" });
  if (context.other === null) return err({ type: "nobodyThere" });
  if (isResting(context.rest)) return err({ type: "resting" });
  if (command.type === "pass") return ok(made("questionPassed", { on: command.day, question: command.question }));
  if (command.type === "weDid") return ok(made("satDown", { on: command.on }));
  const text = typedText(command.text, LONGEST_QUESTION, "questionTooLong");
  return text.ok ? ok(made("ownQuestionWritten", { text: text.value })) : text;
};

type Asking = Pick<Ask, "on" | "about" | "question">;

const isSame = (one: Asking, other: Asking): boolean =>
  one.on === other.on && one.about === other.about && nameOf(one.question) === nameOf(other.question);

export interface Answering {
  readonly on: LocalDate;
  readonly about: About;
  readonly question: Asked;
  /** As typed. */
  readonly text: string;
}

/** What is kept in mine first; sealing and posting follow from it (tasks.ts). `key`: 64 hex digits, new at every call. */
export const keepAnswer = (
  ours: ConnectionState,
  mine: ConnectionState,
  { on, about, question, text }: Answering,
  { me, other, today, resting, door }: Pick<Desk, "me" | "other" | "today" | "resting" | "door">,
  key: string,
): Result<NewFact, ConnectionRefusal> => {
  if (other === null) return err({ type: "nobodyThere" });
  if (resting) return err({ type: "resting" });
  if ((about === "gratitude") !== (question === null)) return err({ type: "unreadable" });
  const away = daysBetween(on, today);
  if (away < -1 || away >= EXPIRES_DAYS) return err({ type: "notThisDay" });
  const same = (one: Asking): boolean => isSame(one, { on, about, question });
  for (const kept of backwards(mine.kept))
    if (kept.key !== null && same(kept) && getLink(mine.laidByKept, kept.link) === null)
      return err({ type: "alreadyAnswered" });
  const isAnswered = asksOn(ours, on, about).some((ask) => same(ask) && liveOf(ours, ask, me, door).length > 0);
  if (isAnswered) return err({ type: "alreadyAnswered" });
  const typed = typedAnswer(text);
  return typed.ok ? ok(made("answerKept", { on, about, question, key, text: typed.value })) : typed;
};

/** A no: of whatever lies there sealed. Only what is open is not taken back but removed. */
export const takeBack = (ours: ConnectionState, subject: Link, me: Context["me"], door: AnswerDoor): Decided => {
  const named = getLink(ours.asks, subject);
  const same = named ? asksOn(ours, named.on, named.about).filter((ask) => isSame(ask, named)) : [];
  const lying = same.flatMap((ask) =>
    pairOf(ours, ask, me, door).is === "open"
      ? []
      : liveOf(ours, ask, me, door).map(({ link }) => made("sealTakenBack", { subject: ask.link, own: link })),
  );
  if (lying.length > 0) return ok(lying);
  const isOpen = same.some((ask) => pairOf(ours, ask, me, door).is === "open");
  return err({ type: isOpen ? "alreadyOpen" : "nothingSealed" });
};

/** NUL would be taken for padding, and nobody types one. */
const typedAnswer = (text: string) => typedText(text.replaceAll("\0", ""), LONGEST_ANSWER, "answerTooLong");

export const made = (kind: keyof typeof connectionKinds, fields: Fields): NewFact => ({ kind, version: 1, fields });
