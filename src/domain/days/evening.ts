/** How two people like to end the day: what both said yes to, and what waits for an answer. Who said no is nowhere to be seen. */
import { replyOf } from "../consent/reply.ts";
import type { Person } from "../fact.ts";
import { getLink } from "../link-map.ts";
import type { Reader } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { backwards } from "../trail.ts";
import { type DaysState, type Proposal, repliesTo } from "./state.ts";

export interface ProposalView extends Proposal {
  readonly mine: boolean;
}

export interface EveningView {
  readonly agreed: ProposalView | null;
  /** What waits for an answer, of either. */
  readonly offered: { readonly mine: ProposalView | null; readonly theirs: ProposalView | null };
}

/** What is agreed can be looked at and ended while it rests; what the other proposes is quiet then. */
export const evening = (state: DaysState, _: unknown, { me, rest }: Reader): EveningView => {
  const view = (proposal: Proposal | null): ProposalView | null =>
    proposal && { ...proposal, mine: proposal.author === me };
  return {
    agreed: view(agreedOf(state)),
    offered: {
      mine: view(openOf(state, me, true)),
      theirs: isResting(rest) ? null : view(openOf(state, me, false)),
    },
  };
};

/** The last that was said yes to, while its words are there and nobody has said no to it. */
export const agreedOf = (state: DaysState): Proposal | null => {
  const proposal = state.last === null ? null : getLink(state.byLink, state.last);
  if (proposal === null) return null;
  const reply = repliesTo(state, proposal.link);
  const people = Object.keys(reply.stances);
  if (people.some((person) => replyOf(reply, person).noes.length > 0)) return null;
  return people.some((person) => person !== proposal.author && replyOf(reply, person).yes) ? proposal : null;
};

/**
 * The newest that one side proposed, while it waits for an answer. A no to it puts it away for whoever said it, and shows nowhere
 * else: for whoever proposed it, it waits on, as if nobody had looked (days-11).
 */
const openOf = (state: DaysState, me: Person, isMine: boolean): Proposal | null => {
  for (const proposal of backwards(state.proposals)) {
    if ((proposal.author === me) !== isMine) continue;
    if (getLink(state.agreed, proposal.link) !== null) return null;
    const reply = repliesTo(state, proposal.link);
    return [me, proposal.author].some((person) => replyOf(reply, person).noes.length > 0) ? null : proposal;
  }
  return null;
};
