/** What a place knows of somebody's days, and the rules by which a fact becomes part of it (SPEC.md, beside this file). */
import { err, ok, type Result } from "#base/result.ts";
import { endsNextDay } from "../care/facts.ts";
import type { Feeling } from "../care/words.ts";
import { noReply, type Reply, replyNo, replyYes } from "../consent/reply.ts";
import { addDays, type LocalDate } from "../day.ts";
import type { Fact, Link, Person } from "../fact.ts";
import { getLink, type LinkMap, noLinks, setLink } from "../link-map.ts";
import { isRestFact } from "../path/rest.ts";
import { added, emptyTrail, type Trail } from "../trail.ts";
import { endsThatDay, isDaysFact, type Item } from "./facts.ts";

/** One sentence, a wording of a plan: words with the author's day when they wrote them. */
export interface Said {
  readonly link: Link;
  readonly day: LocalDate;
  readonly text: string;
}

export interface CheckIn {
  readonly link: Link;
  /** When it was written; `on` is the day it is about. */
  readonly day: LocalDate;
  readonly on: LocalDate;
  readonly words: readonly Feeling[];
  readonly line: string | null;
  readonly loved: string | null;
  readonly safer: string | null;
  /** Earlier words this one takes the place of. */
  readonly instead: readonly Link[];
}

export interface SharedItem {
  readonly link: Link;
  readonly day: LocalDate;
  readonly item: Item;
  readonly words: readonly Feeling[];
  readonly line: string | null;
}

/** How to end the day: an idea, or own words. */
export interface Proposal {
  readonly link: Link;
  readonly author: Person;
  readonly idea: string | null;
  readonly text: string | null;
}

export interface DaysState {
  readonly intentions: readonly Said[];
  readonly sentences: Readonly<Record<Person, readonly Said[]>>;
  /** Of two days at most: older ones are over wherever their author lives. */
  readonly plans: Readonly<Record<Person, readonly Said[]>>;
  readonly checkIns: Trail<CheckIn>;
  /** What something newer took the place of. */
  readonly replaced: LinkMap<true>;
  /** Of three days at most. */
  readonly items: Readonly<Record<Person, readonly SharedItem[]>>;
  readonly proposals: Trail<Proposal>;
  readonly byLink: LinkMap<Proposal>;
  readonly replies: LinkMap<Reply<"no">>;
  /** What was said yes to at any time. */
  readonly agreed: LinkMap<true>;
  /** What was said yes to last, whether or not its words are still there. */
  readonly last: Link | null;
}

export type DaysStepRefusal = { readonly type: "unreadable" | "dayAhead" | "untilWrong" | "ownProposal" };

export const noDays: DaysState = {
  intentions: [],
  sentences: {},
  plans: {},
  checkIns: emptyTrail,
  replaced: noLinks,
  items: {},
  proposals: emptyTrail,
  byLink: noLinks,
  replies: noLinks,
  agreed: noLinks,
  last: null,
};

/** Of one person within two or three days: more than anybody changes. */
const MOST_AT_ONCE = 200;

/** Rest holds nothing back here; what of it is shown meanwhile is the slices' to say (days-14). */
export const step = (state: DaysState, fact: Fact): Result<DaysState, DaysStepRefusal> => {
  if (isRestFact(fact)) return ok(state);
  if (!isDaysFact(fact)) return err({ type: "unreadable" });
  const { link, author, day } = fact;
  switch (fact.kind) {
    case "intentionWritten":
      return ok({ ...state, intentions: [...state.intentions, { link, day, text: fact.fields.text }] });
    case "intentionShared": {
      const said = { link, day, text: fact.fields.text };
      return ok({ ...state, sentences: { ...state.sentences, [author]: [...of(state.sentences, author), said] } });
    }
    case "dayPlanned": {
      const { text, until } = fact.fields;
      if (!endsThatDay(day, until)) return err({ type: "untilWrong" });
      const plans = [...since(of(state.plans, author), addDays(day, -1)), { link, day, text }].slice(-MOST_AT_ONCE);
      return ok({ ...state, plans: { ...state.plans, [author]: plans } });
    }
    case "twoMinutesWritten": {
      const { on, words = [], line = null, loved = null, safer = null, instead = [] } = fact.fields;
      if (on > day) return err({ type: "dayAhead" });
      const checkIns = added(state.checkIns, { link, day, on, words, line, loved, safer, instead });
      return ok({
        ...state,
        checkIns,
        replaced: instead.reduce((all, one) => setLink(all, one, true), state.replaced),
      });
    }
    case "twoMinutesShared": {
      const { item, words = [], line = null, until } = fact.fields;
      if (!endsNextDay(day, until)) return err({ type: "untilWrong" });
      const items = [...since(of(state.items, author), addDays(day, -2)), { link, day, item, words, line }].slice(
        -MOST_AT_ONCE,
      );
      return ok({ ...state, items: { ...state.items, [author]: items } });
    }
    case "eveningProposed": {
      const { idea = null, text = null } = fact.fields;
      const proposal = { link, author, idea, text };
      const byLink = setLink(state.byLink, link, proposal);
      return ok({ ...state, proposals: added(state.proposals, proposal), byLink });
    }
    case "eveningAgreed": {
      const { proposal } = fact.fields;
      if (getLink(state.byLink, proposal)?.author === author) return err({ type: "ownProposal" });
      // Also when its words are gone by now: that the two went on to it stays true (days-12).
      const next = replied(state, proposal, (reply) => replyYes(reply, fact));
      return ok({ ...next, agreed: setLink(state.agreed, proposal, true), last: proposal });
    }
    case "eveningEnded":
      return ok(replied(state, fact.fields.proposal, (reply) => replyNo(reply, fact, "no")));
  }
};

export const repliesTo = ({ replies }: DaysState, proposal: Link): Reply<"no"> => getLink(replies, proposal) ?? noReply;

const replied = (state: DaysState, proposal: Link, say: (reply: Reply<"no">) => Reply<"no">): DaysState => ({
  ...state,
  replies: setLink(state.replies, proposal, say(repliesTo(state, proposal))),
});

export const of = <One>(all: Readonly<Record<Person, readonly One[]>>, person: Person): readonly One[] =>
  all[person] ?? [];

const since = <One extends { readonly day: LocalDate }>(those: readonly One[], first: LocalDate): readonly One[] =>
  those.filter(({ day }) => day >= first);
