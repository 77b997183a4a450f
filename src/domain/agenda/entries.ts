/** The rules of entries: whose they are, what its author may do, and what the other answers (agenda-1 to agenda-21). */
import { err, ok, type Result } from "#base/result.ts";
import type { LocalDate } from "../day.ts";
import type { Link } from "../fact.ts";
import { added, emptyTrail } from "../trail.ts";
import { type Answers, sayNo, sayYes, unanswered } from "./answers.ts";
import { answersOn, type EntryState, type Happening, type Single, singleOn, versionOn } from "./entry-state.ts";
import type { Told } from "./facts.ts";

export interface EntryRefusal {
  readonly type: "unknownEntry" | "notYours" | "yours" | "doesNotAsk" | "otherVersion";
}

export type OfAnEntry =
  | Told<"entryChanged">
  | Told<"entryMoved">
  | Told<"entryDropped">
  | Told<"entryEnded">
  | Told<"entryResumed">
  | Told<"entryAgreed">
  | Told<"entryDeclined">;

type Stepped = Result<EntryState, EntryRefusal>;

export const planned = (fact: Told<"entryPlanned">, rests: readonly Link[]): EntryState => {
  const version = { link: fact.link, day: fact.day, plan: fact.fields };
  return {
    author: fact.author,
    latest: version,
    versions: 1,
    answers: sayYes(unanswered, fact, fact.link, rests),
    singles: {},
    endings: [],
    history: added<Happening>(emptyTrail, { what: "planned", ...version }),
  };
};

/** `rests`: every rest there was so far, ended or not. */
export const happen = (entry: EntryState, fact: OfAnEntry, rests: readonly Link[]): Stepped => {
  if (fact.kind === "entryDeclined") return ok(decline(entry, fact));
  if (fact.kind === "entryAgreed") return agree(entry, fact, rests);
  if (fact.author !== entry.author) return err({ type: "notYours" });
  switch (fact.kind) {
    case "entryChanged":
      return ok(change(entry, fact, rests));
    case "entryMoved":
      return ok(move(entry, fact, rests));
    case "entryDropped":
      return ok(drop(entry, fact));
    case "entryEnded": {
      const { link, day } = fact;
      const from = fact.fields.from ?? null;
      return ok(tell({ ...entry, endings: [...entry.endings, { link, from }] }, { what: "ended", link, day, from }));
    }
    case "entryResumed":
      return ok(resume(entry, fact));
  }
};

/** What was moved is put anew with the whole; what was dropped stays dropped, and answers are asked anew. */
const change = (entry: EntryState, fact: Told<"entryChanged">, rests: readonly Link[]): EntryState => {
  const { entry: _, ...plan } = fact.fields;
  const version = { link: fact.link, day: fact.day, plan };
  const changed = everywhere({ ...entry, latest: version, versions: entry.versions + 1 }, (answers) =>
    sayYes(answers, fact, fact.link, rests),
  );
  const singles = Object.entries(changed.singles).map(([on, single]) => [on, { ...single, moved: null }]);
  return tell({ ...changed, singles: Object.fromEntries(singles) }, { what: "changed", ...version });
};

/** A dropped time that is moved, by somebody who knew of the dropping, takes place again. */
const move = (entry: EntryState, fact: Told<"entryMoved">, rests: readonly Link[]): EntryState => {
  const { link, day } = fact;
  const { on, to } = fact.fields;
  const single = singleOn(entry, on);
  const moved = {
    moved: { link, to },
    drops: single.drops.filter((no) => !fact.covers(no)),
    answers: sayYes(single.answers, fact, link, rests),
  };
  return tell({ ...withSingle(entry, on, moved), versions: entry.versions + 1 }, { what: "moved", link, day, on, to });
};

const drop = (entry: EntryState, { link, day, fields: { on } }: Told<"entryDropped">): EntryState => {
  const single = singleOn(entry, on);
  const dropped = { ...single, drops: [...single.drops, link] };
  return tell({ ...withSingle(entry, on, dropped), versions: entry.versions + 1 }, { what: "dropped", link, day, on });
};

const resume = (entry: EntryState, { link, day, fields: { noes } }: Told<"entryResumed">): EntryState => {
  const singles = Object.entries(entry.singles).map(([on, single]) => [
    on,
    { ...single, drops: single.drops.filter((no) => !noes.includes(no)) },
  ]);
  const endings = entry.endings.filter((no) => !noes.includes(no.link));
  return tell({ ...entry, singles: Object.fromEntries(singles), endings }, { what: "resumed", link, day });
};

const agree = (entry: EntryState, fact: Told<"entryAgreed">, rests: readonly Link[]): Stepped => {
  const { version, on } = fact.fields;
  const { asks, phase } = entry.latest.plan;
  if (!asks && phase === undefined) return err({ type: "doesNotAsk" });
  if (fact.author === entry.author && phase === undefined) return err({ type: "yours" });
  if (version !== versionOn(entry, on ?? null)) return err({ type: "otherVersion" });
  const say = (answers: Answers): Answers => sayYes(answers, fact, version, rests);
  return ok(on === undefined ? everywhere(entry, say) : single(entry, on, say));
};

/** Heard in every state, also to what does not ask, and of whoever says it (consent-5). */
const decline = (entry: EntryState, fact: Told<"entryDeclined">): EntryState => {
  const { on } = fact.fields;
  if (on !== undefined) return single(entry, on, (answers) => sayNo(answers, fact, inSight(entry, fact, on)));
  const whole = { ...entry, answers: sayNo(entry.answers, fact, inSight(entry, fact, null)) };
  const singles = Object.entries(entry.singles).map(([day, one]): [string, Single] => [
    day,
    { ...one, answers: sayNo(one.answers, fact, inSight(entry, fact, day)) },
  ]);
  return { ...whole, singles: Object.fromEntries(singles) };
};

/** The version its author had before them, or none: one they did not know of is asked of them still. */
const inSight = (entry: EntryState, fact: Told<"entryDeclined">, on: LocalDate | null): Link => {
  const version = versionOn(entry, on);
  return fact.covers(version) ? version : fact.link;
};

const everywhere = (entry: EntryState, say: (answers: Answers) => Answers): EntryState => ({
  ...entry,
  answers: say(entry.answers),
  singles: Object.fromEntries(
    Object.entries(entry.singles).map(([on, one]) => [on, { ...one, answers: say(one.answers) }]),
  ),
});

const single = (entry: EntryState, on: LocalDate, say: (answers: Answers) => Answers): EntryState =>
  withSingle(entry, on, { ...singleOn(entry, on), answers: say(answersOn(entry, on)) });

const withSingle = (entry: EntryState, on: LocalDate, one: Single): EntryState => ({
  ...entry,
  singles: { ...entry.singles, [on]: one },
});

const tell = (entry: EntryState, happening: Happening): EntryState => ({
  ...entry,
  history: added(entry.history, happening),
});
