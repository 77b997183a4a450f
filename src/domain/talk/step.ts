/** The rules of talks in one function (SPEC.md, beside this file). Rest holds nothing back here: what was agreed stands through it. */
import { err, ok, type Result } from "#base/result.ts";
import { type Answers, sayNo, sayYes, unanswered } from "../agenda/answers.ts";
import type { Fact, Link } from "../fact.ts";
import { getLink, setLink } from "../link-map.ts";
import { isRestFact } from "../path/rest.ts";
import { added } from "../trail.ts";
import { endsAStall, entryOf, isTalkFact, type TalkFact, type Told } from "./facts.ts";
import { type Free, type Outcome, type Parked, type TalkState } from "./state.ts";

export type StepRefusal = {
  readonly type:
    | "unreadable"
    | "unknownTalk"
    | "unknownFree"
    | "unknownTopic"
    | "unknownOutcome"
    | "notYours"
    | "yours"
    | "otherVersion"
    | "untilWrong";
};

type Stepped = Result<TalkState, StepRefusal>;

const refuse = (type: StepRefusal["type"]): Stepped => err({ type });

export const step = (state: TalkState, fact: Fact): Stepped => {
  if (isRestFact(fact)) return ok(state);
  return isTalkFact(fact) ? happen(state, fact) : refuse("unreadable");
};

const happen = (state: TalkState, fact: TalkFact): Stepped => {
  switch (fact.kind) {
    case "talkPlanned":
    case "talkChanged":
      return ofATalk(state, fact);
    case "houseRuleAdded":
      return ok(addRule(state, fact));
    case "houseRulesSigned": {
      const { list, rules } = fact.fields;
      return ok({ ...state, signatures: sayYes(state.signatures, fact, listNamed(list, rules), []) });
    }
    case "houseRulesUnsigned":
      return ok({ ...state, signatures: sayNo(state.signatures, fact, fact.link) });
    case "freeHoursProposed":
      return ok(propose(state, fact, { what: "hours", ...fact.fields }));
    case "freePlaceProposed":
      return ok(propose(state, fact, { what: "place", ...fact.fields }));
    case "freeAgreed": {
      const { free } = fact.fields;
      if (!state.free.some(({ link }) => link === free)) return refuse("unknownFree");
      return ok(answered(state, "freeAnswers", free, (before) => sayYes(before, fact, free, [])));
    }
    case "freeWithdrawn":
      return ok(answered(state, "freeAnswers", fact.fields.free, (before) => sayNo(before, fact, fact.fields.free)));
    case "topicParked":
    case "topicReparked":
    case "topicBroughtBack":
      return ofATopic(state, fact);
    case "talkHeld": {
      const { on, entry = null } = fact.fields;
      const isKnown = state.held.some((held) => held.on === on && held.entry === entry);
      return ok(isKnown ? state : { ...state, held: [...state.held, { on, entry }] });
    }
    case "outcomeKept":
    case "outcomeReworded":
    case "outcomeAgreed":
    case "outcomeRememberedOtherwise":
      return ofAnOutcome(state, fact);
    case "stallNoted": {
      const { link, day } = fact;
      if (!endsAStall(day, fact.fields.until)) return refuse("untilWrong");
      return ok({ ...state, stalls: [...state.stalls, { link, day }] });
    }
  }
};

const ofATalk = (state: TalkState, fact: Told<"talkPlanned"> | Told<"talkChanged">): Stepped => {
  const { author } = fact;
  const { topic, kind, place = null, long = false } = fact.fields;
  const said = { author, topic, kind, place, long };
  if (fact.kind === "talkPlanned") {
    const { instead = null } = fact.fields;
    const entry = entryOf(fact.link);
    const talks = setLink(state.talks, entry, { ...said, instead });
    return ok({ ...state, talks, another: instead === null ? state.another : setLink(state.another, instead, entry) });
  }
  const before = getLink(state.talks, fact.fields.entry);
  if (!before) return refuse("unknownTalk");
  if (before.author !== author) return refuse("notYours");
  return ok({ ...state, talks: setLink(state.talks, fact.fields.entry, { ...before, ...said }) });
};

/** The very list a signature is to: the rules that were there from the beginning, as they are numbered, and those added. */
export const listNamed = (list: number, rules: readonly Link[]): string => `${list} ${rules.join(" ")}`;

const addRule = (state: TalkState, { link, author, fields: { text, instead } }: Told<"houseRuleAdded">): TalkState => ({
  ...state,
  rules: [...state.rules.filter((rule) => rule.link !== instead || rule.author !== author), { link, author, text }],
});

type What = Free extends infer One ? (One extends Free ? Omit<One, "link" | "author"> : never) : never;

/** Proposing is its author's yes. */
const propose = (state: TalkState, fact: Fact, what: What): TalkState => {
  const { link, author } = fact;
  const next = answered(state, "freeAnswers", link, (before) => sayYes(before, fact, link, []));
  return { ...next, free: [...state.free, { link, author, ...what }] };
};

type About = "freeAnswers" | "outcomeAnswers";

const answered = (state: TalkState, about: About, link: Link, say: (before: Answers) => Answers): TalkState => ({
  ...state,
  [about]: setLink(state[about], link, say(getLink(state[about], link) ?? unanswered)),
});

type OfATopic = Told<"topicParked"> | Told<"topicReparked"> | Told<"topicBroughtBack">;

const ofATopic = (state: TalkState, fact: OfATopic): Stepped => {
  const { link, author } = fact;
  if (fact.kind === "topicParked") {
    const parked = { author, ...fact.fields, brought: [], words: [link] };
    const inOrder = added(state.parkedInOrder, link);
    return ok({ ...state, parked: setLink(state.parked, link, parked), parkedInOrder: inOrder });
  }
  const { parked: name } = fact.fields;
  const before = getLink(state.parked, name);
  if (!before) return refuse("unknownTopic");
  if (before.author !== author) return refuse("notYours");
  return ok({ ...state, parked: setLink(state.parked, name, parkedAfter(before, fact)) });
};

/** Parked anew, by somebody who knew that it was brought back, it is parked again. */
const parkedAfter = (before: Parked, fact: Exclude<OfATopic, Told<"topicParked">>): Parked => {
  if (fact.kind === "topicBroughtBack") return { ...before, brought: [...before.brought, fact.link] };
  const { topic, back } = fact.fields;
  const brought = before.brought.filter((link) => !fact.covers(link));
  return { ...before, topic, back, brought, words: [...before.words, fact.link] };
};

type OfAnOutcome =
  Told<"outcomeKept"> | Told<"outcomeReworded"> | Told<"outcomeAgreed"> | Told<"outcomeRememberedOtherwise">;

const ofAnOutcome = (state: TalkState, fact: OfAnOutcome): Stepped => {
  const { link, author } = fact;
  switch (fact.kind) {
    case "outcomeKept": {
      const { text, on, entry = null } = fact.fields;
      const inOrder = added(state.outcomesInOrder, link);
      return ok(
        worded({ ...state, outcomesInOrder: inOrder }, link, fact, {
          author,
          text,
          on,
          entry,
          version: link,
          words: [link],
        }),
      );
    }
    case "outcomeRememberedOtherwise": {
      const { outcome } = fact.fields;
      const inSight = getLink(state.outcomes, outcome)?.version;
      const declined = inSight !== undefined && fact.covers(inSight) ? inSight : link;
      return ok(answered(state, "outcomeAnswers", outcome, (before) => sayNo(before, fact, declined)));
    }
    case "outcomeReworded":
    case "outcomeAgreed": {
      const { outcome: name } = fact.fields;
      const before = getLink(state.outcomes, name);
      if (!before) return refuse("unknownOutcome");
      if (fact.kind === "outcomeReworded") {
        if (before.author !== author) return refuse("notYours");
        const { text } = fact.fields;
        return ok(worded(state, name, fact, { ...before, text, version: link, words: [...before.words, link] }));
      }
      if (before.author === author) return refuse("yours");
      if (before.version !== fact.fields.version) return refuse("otherVersion");
      return ok(answered(state, "outcomeAnswers", name, (answers) => sayYes(answers, fact, before.version, [])));
    }
  }
};

/** Wording it is its author's yes to that wording. */
const worded = (state: TalkState, name: Link, fact: Fact, outcome: Outcome): TalkState =>
  answered({ ...state, outcomes: setLink(state.outcomes, name, outcome) }, "outcomeAnswers", name, (before) =>
    sayYes(before, fact, outcome.version, []),
  );
