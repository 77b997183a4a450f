/**
 * What is said to one question. Rights follow who wrote the question: only the other can answer it, and only its author says
 * that it is enough or no longer needed. A question that is not known (its words were taken back, say) is judged when shown.
 */
import { err, ok, type Result } from "#base/result.ts";
import { addDays } from "../day.ts";
import { getLink, type LinkMap, setLink } from "../link-map.ts";
import { type LedgerFact, MOST_DAYS, type Told } from "./facts.ts";
import { type LedgerState, nothingSaid, type Reply, type Thread } from "./state.ts";

export type OfAThread = Extract<
  LedgerFact,
  {
    readonly kind:
      | "answerWritten"
      | "answerAdded"
      | "answerTakenBack"
      | "replyGiven"
      | "answerMarked"
      | "questionClosed"
      | "questionReopened";
  }
>;

export type ThreadRefusal = {
  readonly type: "notYours" | "ownQuestion" | "notToBeAnswered" | "dateWrong" | "daysTooMany";
};

export const say = (state: LedgerState, fact: OfAThread): Result<LinkMap<Thread>, ThreadRefusal> => {
  const { question } = fact.fields;
  const thread = getLink(state.threads, question) ?? nothingSaid;
  const refusal = refusalOf(state, thread, fact);
  return refusal ? err({ type: refusal }) : ok(setLink(state.threads, question, after(thread, fact)));
};

const refusalOf = (state: LedgerState, { said }: Thread, fact: OfAThread): ThreadRefusal["type"] | null => {
  const asked = getLink(state.asked, fact.fields.question);
  const isOwn = asked?.author === fact.author;
  switch (fact.kind) {
    case "questionClosed":
    case "questionReopened":
    case "answerMarked":
      return asked && !isOwn ? "notYours" : null;
    case "answerTakenBack":
      return said.some(({ link, author }) => link === fact.fields.answer && author !== fact.author) ? "notYours" : null;
    default:
      if (isOwn) return "ownQuestion";
      if (asked?.tag === "spare") return "notToBeAnswered";
      if (fact.kind === "replyGiven") return dateRefusal(fact);
      if (fact.kind === "answerWritten") return null;
      return said.some(({ link, author }) => link === fact.fields.answer && author !== fact.author) ? "notYours" : null;
  }
};

/** Time until a day to come, two weeks at most; told on a day that was; everything else without a day. */
const dateRefusal = ({ day, fields: { reply, date } }: Told<"replyGiven">): ThreadRefusal["type"] | null => {
  if (reply !== "time" && reply !== "told") return date === undefined ? null : "dateWrong";
  if (date === undefined) return "dateWrong";
  if (reply === "told") return date > day ? "dateWrong" : null;
  if (date < day) return "dateWrong";
  return date > addDays(day, MOST_DAYS) ? "daysTooMany" : null;
};

const after = (thread: Thread, fact: OfAThread): Thread => {
  const { author, day: on, link } = fact;
  switch (fact.kind) {
    case "answerWritten":
      return { ...thread, said: [...thread.said, { link, author, on, text: fact.fields.text, adds: null }] };
    case "answerAdded": {
      const { text, answer: adds } = fact.fields;
      return { ...thread, said: [...thread.said, { link, author, on, text, adds }] };
    }
    case "answerTakenBack": {
      const { answer, on: written } = fact.fields;
      if (thread.gone.some((one) => one.answer === answer && one.author === author)) return thread;
      return { ...thread, gone: [...thread.gone, { answer, author, on: written }] };
    }
    case "replyGiven": {
      const { reply, date = null } = fact.fields;
      const said: Reply | null = reply === "none" ? null : { is: reply, on, date };
      return { ...thread, replies: { ...thread.replies, [author]: said } };
    }
    case "answerMarked":
      return { ...thread, enough: { ...thread.enough, [author]: fact.fields.enough } };
    case "questionClosed":
    case "questionReopened":
      return { ...thread, closed: { ...thread.closed, [author]: fact.kind === "questionClosed" } };
  }
};
