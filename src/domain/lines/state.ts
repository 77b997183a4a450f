/** What a place knows of lines, and the rules by which a fact becomes part of it (SPEC.md, beside this file). */
import { err, ok, type Result } from "#base/result.ts";
import { noReply, type Reply, replyNo, replyYes } from "../consent/reply.ts";
import type { Fact, Link, Person } from "../fact.ts";
import { type LinkMap, noLinks, setLink } from "../link-map.ts";
import { isRestFact } from "../path/rest.ts";
import { added, emptyTrail, type Trail } from "../trail.ts";
import { isLinesFact, type LineName, type LineUse } from "./facts.ts";

export interface OwnLine {
  readonly link: Link;
  readonly author: Person;
  readonly text: string;
  readonly use: LineUse;
  /** Earlier words this one takes the place of. */
  readonly instead: readonly Link[];
}

/** `back`: a mark was taken back. */
export type MarkReply = Reply<"irritating" | "back">;

export interface LinesState {
  readonly marks: Readonly<Record<LineName, MarkReply>>;
  readonly own: Trail<OwnLine>;
  /** What its own author put another way, by that author: nobody replaces the words of the other. */
  readonly replaced: Readonly<Record<Person, LinkMap<true>>>;
}

export type LinesStepRefusal = { readonly type: "unreadable" };

export const noLines: LinesState = { marks: {}, own: emptyTrail, replaced: {} };

/** Rest holds nothing back here; what of it is shown while a place rests is the slices' to say (lines-6). */
export const step = (state: LinesState, fact: Fact): Result<LinesState, LinesStepRefusal> => {
  if (isRestFact(fact)) return ok(state);
  if (!isLinesFact(fact)) return err({ type: "unreadable" });
  switch (fact.kind) {
    case "lineWelcomed":
      return ok(marked(state, fact.fields.line, (reply) => replyYes(reply, fact)));
    case "lineCalledIrritating":
      return ok(marked(state, fact.fields.line, (reply) => replyNo(reply, fact, "irritating")));
    case "lineUnmarked":
      return ok(marked(state, fact.fields.line, (reply) => replyNo(reply, fact, "back")));
    case "ownLineWritten":
    case "ownLineShared": {
      const { link, author } = fact;
      const { text, use, instead = [] } = fact.fields;
      const replaced = instead.reduce((all, one) => setLink(all, one, true), state.replaced[author] ?? noLinks);
      return ok({
        ...state,
        own: added(state.own, { link, author, text, use, instead }),
        replaced: { ...state.replaced, [author]: replaced },
      });
    }
  }
};

/** What was never marked has no entry, whatever its name is called. */
export const repliesTo = ({ marks }: LinesState, line: LineName): MarkReply =>
  Object.hasOwn(marks, line) ? (marks[line] ?? noReply) : noReply;

const marked = (state: LinesState, line: LineName, say: (reply: MarkReply) => MarkReply): LinesState => ({
  ...state,
  marks: { ...state.marks, [line]: say(repliesTo(state, line)) },
});
