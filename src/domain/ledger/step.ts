/** The rules by which a fact becomes part of the ledger (SPEC.md, beside this file): those of one's own list and of batches. */
import { err, ok, type Result } from "#base/result.ts";
import type { Fact, Link } from "../fact.ts";
import { getLink, type LinkMap, setLink } from "../link-map.ts";
import { isRestFact } from "../path/rest.ts";
import { added } from "../trail.ts";
import { isLedgerFact, MOST_IN_BATCH, type Told, WAIT } from "./facts.ts";
import type { Asked, Batch, LedgerState, Note } from "./state.ts";
import { type OfAThread, say, type ThreadRefusal } from "./thread.ts";

export type StepRefusal =
  ThreadRefusal | { readonly type: "unreadable" | "unknownQuestion" | "unknownBatch" | "batchFull" | "tooSoon" };

type Next = Result<LedgerState, StepRefusal>;

/** A rest holds nothing back here: what was written meanwhile is kept, and what waits is not shown (ledger-19). */
export const step = (state: LedgerState, fact: Fact): Next => {
  if (isRestFact(fact)) return ok(state);
  if (!isLedgerFact(fact)) return err({ type: "unreadable" });
  switch (fact.kind) {
    case "questionWritten":
      return ok(written(state, fact));
    case "questionTagged":
    case "questionMarked":
      return choose(state, fact);
    case "ledgerPageRead":
      return ok({ ...state, read: { ...state.read, [fact.fields.page]: true } });
    case "batchOpened": {
      const { author, day: on, link, fields } = fact;
      const batch: Batch = { author, on, hour: fields.hour ?? null, questions: [], gone: [] };
      return ok({ ...state, batches: setLink(state.batches, link, batch), opened: added(state.opened, link) });
    }
    case "batchMoved": {
      const batch = ownBatch(state, fact);
      return batch.ok
        ? ok(withBatch(state, fact.fields.batch, { ...batch.value, hour: fact.fields.hour ?? null }))
        : batch;
    }
    case "questionAsked":
      return ask(state, fact);
    case "questionTakenBack":
      return takeBack(state, fact);
    default: {
      const thread = say(state, fact);
      return thread.ok ? ok({ ...putAway(state, fact), threads: thread.value }) : thread;
    }
  }
};

const written = (state: LedgerState, { link, day, fields }: Told<"questionWritten">): LedgerState => {
  const { text, tag, at, graphic, instead = [], follows = null } = fields;
  const note: Note = { link, on: day, text, tag, since: graphic ? at : null, follows, instead };
  const replaced = instead.reduce<LinkMap<true>>((all, one) => setLink(all, one, true), state.replaced);
  return { ...state, notes: setLink(state.notes, link, note), written: added(state.written, link), replaced };
};

/** Marking what is marked already begins nothing anew. */
const choose = (state: LedgerState, fact: Told<"questionTagged"> | Told<"questionMarked">): Next => {
  const { question } = fact.fields;
  const note = getLink(state.notes, question);
  if (!note) return err({ type: "unknownQuestion" });
  const next: Note =
    fact.kind === "questionTagged"
      ? { ...note, tag: fact.fields.tag }
      : { ...note, since: fact.fields.graphic ? (note.since ?? fact.fields.at) : null };
  return ok({ ...state, notes: setLink(state.notes, question, next) });
};

/** Only mine can know since when a question stands there; here what its author says of it is held against itself. */
const ask = (state: LedgerState, fact: Told<"questionAsked">): Next => {
  const { author, day: on, link } = fact;
  const { batch: into, note, text, tag, graphic, follows = null } = fact.fields;
  const batch = ownBatch(state, fact);
  if (!batch.ok) return batch;
  if (batch.value.questions.length >= MOST_IN_BATCH) return err({ type: "batchFull" });
  if (graphic && graphic.sent - graphic.since < WAIT) return err({ type: "tooSoon" });
  const asked: Asked = { author, on, batch: into, note, text, tag, graphic: graphic !== undefined, follows };
  const next = withBatch(state, into, { ...batch.value, questions: [...batch.value.questions, link] });
  return ok({ ...next, asked: setLink(state.asked, link, asked) });
};

/** Heard in every order, of its own author alone. */
const takeBack = (state: LedgerState, fact: Told<"questionTakenBack">): Next => {
  const { question, batch: from } = fact.fields;
  const asked = getLink(state.asked, question);
  if (asked && asked.author !== fact.author) return err({ type: "notYours" });
  const by = [...(getLink(state.takenBack, question) ?? []), fact.author];
  const next = { ...state, takenBack: setLink(state.takenBack, question, by) };
  const batch = getLink(state.batches, from);
  if (batch?.author !== fact.author || batch.gone.some((one) => one.question === question)) return ok(next);
  return ok(withBatch(next, from, { ...batch, gone: [...batch.gone, { question, on: fact.day }] }));
};

const putAway = (state: LedgerState, { kind, fields }: OfAThread): LedgerState => {
  if (kind !== "questionClosed" && kind !== "questionReopened") return state;
  const others = state.putAway.filter((link) => link !== fields.question);
  return { ...state, putAway: kind === "questionClosed" ? [...others, fields.question] : others };
};

const ownBatch = (
  { batches }: LedgerState,
  { author, fields }: Told<"questionAsked"> | Told<"batchMoved">,
): Result<Batch, StepRefusal> => {
  const batch = getLink(batches, fields.batch);
  if (!batch) return err({ type: "unknownBatch" });
  return batch.author === author ? ok(batch) : err({ type: "notYours" });
};

const withBatch = (state: LedgerState, link: Link, batch: Batch): LedgerState => ({
  ...state,
  batches: setLink(state.batches, link, batch),
});
