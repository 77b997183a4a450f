/** What two know of each other’s needs, and the rules by which a fact becomes part of it (SPEC.md, beside this file). */
import { err, ok, type Result } from "#base/result.ts";
import { noReply, type Reply, replyNo, replyYes } from "../consent/reply.ts";
import type { LocalDate } from "../day.ts";
import type { Fact, Link, Person } from "../fact.ts";
import { getLink, type LinkMap, noLinks, setLink } from "../link-map.ts";
import { isRestFact } from "../path/rest.ts";
import { added, emptyTrail, type Trail } from "../trail.ts";
import { isNeedsFact, weekOf } from "./facts.ts";

export interface Need {
  readonly link: Link;
  readonly author: Person;
  /** The Monday of its author’s week. */
  readonly week: LocalDate;
  readonly text: string;
}

interface AnswerWords {
  readonly link: Link;
  readonly author: Person;
  readonly text: string;
}

/** `back`: an answer was taken back. */
export type NeedReply = Reply<"notYet" | "back">;

export interface NeedsState {
  /** In the order of the log. */
  readonly needs: Trail<Need>;
  readonly byLink: LinkMap<Need>;
  readonly replies: LinkMap<NeedReply>;
  /** In their own words, to a need. */
  readonly words: LinkMap<readonly AnswerWords[]>;
}

export type NeedsStepRefusal = { readonly type: "unreadable" | "unknownNeed" | "ownNeed" | "weekOver" };

export const noNeeds: NeedsState = { needs: emptyTrail, byLink: noLinks, replies: noLinks, words: noLinks };

/** Rest holds nothing back here; what of it is shown meanwhile is the slices' to say (needs-9). */
export const step = (state: NeedsState, fact: Fact): Result<NeedsState, NeedsStepRefusal> => {
  if (isRestFact(fact)) return ok(state);
  if (!isNeedsFact(fact)) return err({ type: "unreadable" });
  switch (fact.kind) {
    case "needWritten": {
      const { link, author, day } = fact;
      const need: Need = { link, author, week: weekOf(day), text: fact.fields.text };
      return ok({ ...state, needs: added(state.needs, need), byLink: setLink(state.byLink, link, need) });
    }
    case "needAgreed": {
      const open = openTo(state, fact, fact.fields.need);
      return open.ok ? ok(replied(state, fact.fields.need, (reply) => replyYes(reply, fact))) : open;
    }
    case "needPutOff":
      return ok(replied(state, fact.fields.need, (reply) => replyNo(reply, fact, "notYet")));
    case "needAnswerTakenBack":
      return ok(replied(state, fact.fields.need, (reply) => replyNo(reply, fact, "back")));
    case "needAnswerWritten": {
      const { need, text } = fact.fields;
      const open = openTo(state, fact, need);
      if (!open.ok) return open;
      const said = [...(getLink(state.words, need) ?? []), { link: fact.link, author: fact.author, text }];
      return ok({ ...state, words: setLink(state.words, need, said) });
    }
  }
};

/** A no to a need is heard always; anything else is said by the other, and in that week on either calendar. */
const openTo = ({ byLink }: NeedsState, { author, day }: Fact, link: Link): Result<Need, NeedsStepRefusal> => {
  const need = getLink(byLink, link);
  if (need === null) return err({ type: "unknownNeed" });
  if (need.author === author) return err({ type: "ownNeed" });
  return weekOf(day) > need.week ? err({ type: "weekOver" }) : ok(need);
};

export const repliesTo = ({ replies }: NeedsState, need: Link): NeedReply => getLink(replies, need) ?? noReply;

const replied = (state: NeedsState, need: Link, say: (reply: NeedReply) => NeedReply): NeedsState => ({
  ...state,
  replies: setLink(state.replies, need, say(repliesTo(state, need))),
});
