/**
 * What a person may do now, and the fact that comes of it. The rules are `step`'s, which is asked before it is written; what is
 * decided here besides is what needs the clock, and what a rest forbids: nothing is sent to the other while it lasts.
 */
import { err, ok, type Result } from "#base/result.ts";
import { momentOf } from "../agenda/zone.ts";
import type { Fields, Link, NewFact, Place } from "../fact.ts";
import { getLink } from "../link-map.ts";
import { candidate, type Context } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { typedText } from "../typed.ts";
import type { LedgerCommand } from "./commands.ts";
import { type Hour, type ledgerKinds, LONGEST_ANSWER, LONGEST_QUESTION, WAIT } from "./facts.ts";
import type { LedgerState } from "./state.ts";
import { step, type StepRefusal } from "./step.ts";
import { isTakenBack, standingAnswer } from "./standing.ts";

export type LedgerRefusal =
  | StepRefusal
  | {
      readonly type:
        | "onlyMine"
        | "onlyOurs"
        | "nobodyThere"
        | "resting"
        | "textMissing"
        | "questionTooLong"
        | "answerTooLong"
        | "sameWords"
        | "hourPassed"
        | "isTakenBack"
        | "unknownAnswer";
    };

type Read = Result<NewFact, LedgerRefusal>;

export const decide = (
  state: LedgerState,
  command: LedgerCommand,
  context: Context,
): Result<readonly NewFact[], LedgerRefusal> => {
  const place = placeOf(command);
  if (place !== "either" && context.place !== place) return err({ type: place === "mine" ? "onlyMine" : "onlyOurs" });
  if (context.place === "ours" && context.other === null) return err({ type: "nobodyThere" });
  const fact = factOf(state, command, context);
  if (!fact.ok) return fact;
  const next = step(state, candidate(fact.value, context));
  if (!next.ok) return next;
  return isSending(command, context.place) && isResting(context.rest) ? err({ type: "resting" }) : ok([fact.value]);
};

const placeOf = ({ type }: LedgerCommand): Place | "either" => {
  if (type === "close" || type === "reopen") return "either";
  return type === "write" || type === "rewrite" || type === "tag" || type === "mark" || type === "readPage"
    ? "mine"
    : "ours";
};

/** Taking back, and putting a question away, is nothing that anybody has to deal with: it goes through a rest as well. */
export const isSending = ({ type }: Pick<LedgerCommand, "type">, place: Place): boolean =>
  place === "ours" && type !== "takeBack" && type !== "takeAnswerBack" && type !== "close" && type !== "undoReply";

const factOf = (state: LedgerState, command: LedgerCommand, context: Context): Read => {
  switch (command.type) {
    case "write": {
      const text = typedText(command.text, LONGEST_QUESTION, "questionTooLong");
      if (!text.ok) return text;
      const { tag, graphic, follows } = command;
      return made("questionWritten", {
        text: text.value,
        tag,
        at: context.now,
        ...(graphic ? { graphic } : {}),
        ...(follows === null ? {} : { follows }),
      });
    }
    case "rewrite":
      return rewrite(state, command, context);
    case "tag":
      return made("questionTagged", { question: command.question, tag: command.tag });
    case "mark":
      return made("questionMarked", { question: command.question, graphic: command.graphic, at: context.now });
    case "readPage":
      return made("ledgerPageRead", { page: command.page });
    case "close":
      return made("questionClosed", { question: command.question });
    case "reopen":
      return made("questionReopened", { question: command.question });
    case "openBatch":
      return isOver(command.hour, context) ? err({ type: "hourPassed" }) : made("batchOpened", ofHour(command.hour));
    case "moveBatch":
      if (isOver(command.hour, context)) return err({ type: "hourPassed" });
      return made("batchMoved", { batch: command.batch, ...ofHour(command.hour) });
    case "ask":
      return ask(command, context);
    case "takeBack": {
      const asked = getLink(state.asked, command.question);
      if (!asked) return err({ type: "unknownQuestion" });
      return made("questionTakenBack", { question: command.question, batch: asked.batch });
    }
    default:
      return toQuestion(state, command, context);
  }
};

const rewrite = (
  { notes }: LedgerState,
  { question, text: typed }: Extract<LedgerCommand, { readonly type: "rewrite" }>,
  { now }: Context,
): Read => {
  const note = getLink(notes, question);
  if (!note) return err({ type: "unknownQuestion" });
  const text = typedText(typed, LONGEST_QUESTION, "questionTooLong");
  if (!text.ok) return text;
  if (text.value === note.text) return err({ type: "sameWords" });
  return made("questionWritten", {
    text: text.value,
    tag: note.tag,
    at: now,
    ...(note.since === null ? {} : { graphic: true }),
    instead: [...note.instead, question],
    ...(note.follows === null ? {} : { follows: note.follows }),
  });
};

const ask = (
  { batch, note, text: typed, tag, since, follows }: Extract<LedgerCommand, { readonly type: "ask" }>,
  { now }: Context,
): Read => {
  const text = typedText(typed, LONGEST_QUESTION, "questionTooLong");
  if (!text.ok) return text;
  if (since !== null && now - since < WAIT) return err({ type: "tooSoon" });
  return made("questionAsked", {
    batch,
    note,
    text: text.value,
    tag,
    ...(since === null ? {} : { graphic: { since, sent: now } }),
    ...(follows === null ? {} : { follows }),
  });
};

type ToQuestion = Extract<
  LedgerCommand,
  {
    readonly type: "answer" | "takeAnswerBack" | "needTime" | "told" | "therapist" | "aloud" | "undoReply" | "enough";
  }
>;

/** Nothing new is said to what is not there, or was taken back. One's own answer can always be taken back. */
const toQuestion = (state: LedgerState, command: ToQuestion, { me }: Context): Read => {
  const { question } = command;
  if (command.type === "takeAnswerBack") {
    const answer = getLink(state.threads, question)?.said.find(({ link }) => link === command.answer);
    if (!answer) return err({ type: "unknownAnswer" });
    return made("answerTakenBack", { question, answer: answer.link, on: answer.on });
  }
  const asked = getLink(state.asked, question);
  if (!asked) return err({ type: "unknownQuestion" });
  if (isTakenBack(state, question)) return err({ type: "isTakenBack" });
  switch (command.type) {
    case "answer": {
      const text = typedText(command.text, LONGEST_ANSWER, "answerTooLong");
      if (!text.ok) return text;
      const first: Link | null = standingAnswer(state, question, me);
      return first === null
        ? made("answerWritten", { question, text: text.value })
        : made("answerAdded", { question, answer: first, text: text.value });
    }
    case "needTime":
      return made("replyGiven", { question, reply: "time", date: command.until });
    case "told":
      return made("replyGiven", { question, reply: "told", date: command.on });
    case "therapist":
    case "aloud":
      return made("replyGiven", { question, reply: command.type });
    case "undoReply":
      return made("replyGiven", { question, reply: "none" });
    case "enough":
      return made("answerMarked", { question, enough: command.enough });
  }
};

const ofHour = (hour: Hour | null): Fields => (hour === null ? {} : { hour: { ...hour } });

/** An hour of today that has gone by is a slip: what is meant for at once is sent without an hour. */
const isOver = (hour: Hour | null, { now }: Context): boolean => hour !== null && momentOf(hour.at, hour.zone) < now;

const made = (kind: keyof typeof ledgerKinds, fields: Fields): Read => ok({ kind, version: 1, fields });
