/** What a room may look at: marks as words beside lines, never as a number, and lines of one's own. */
import { replyOf } from "../consent/reply.ts";
import type { Link, Person } from "../fact.ts";
import { getLink } from "../link-map.ts";
import type { Reader } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { backwards } from "../trail.ts";
import type { LineName, LineUse } from "./facts.ts";
import type { LinesState, MarkReply, OwnLine } from "./state.ts";

export type Mark = "welcome" | "irritating";
export type Marks = Readonly<Record<LineName, Mark>>;

export interface OwnLineView {
  readonly link: Link;
  readonly text: string;
  readonly use: LineUse;
  /** Whether whoever looks wrote it. */
  readonly mine: boolean;
  /** All that has to be taken back so that nothing of it can be read any more; empty for the other’s. */
  readonly ownWords: readonly Link[];
}

/** More than anybody finds their way in. */
const MOST_OWN = 100;

/** Of one person. Said on two phones apart, irritating holds. */
export const markOf = (reply: MarkReply, person: Person): Mark | null => {
  const { yes, noes } = replyOf(reply, person);
  return yes ? "welcome" : noes.includes("irritating") ? "irritating" : null;
};

/** While the place rests, all that the other said here is quiet. */
export const marks = (
  state: LinesState,
  _: unknown,
  { me, rest }: Reader,
): { readonly mine: Marks; readonly theirs: Marks; readonly own: readonly OwnLineView[] } => {
  const quiet = isResting(rest);
  const of = (isMine: boolean): Marks =>
    Object.fromEntries(
      Object.entries(state.marks).flatMap(([line, reply]) => {
        const people = Object.keys(reply.stances).filter((person) => (person === me) === isMine);
        const said = people.map((person) => markOf(reply, person)).find((mark) => mark !== null);
        return said ? [[line, said]] : [];
      }),
    );
  return {
    mine: of(true),
    theirs: quiet ? {} : of(false),
    own: ownLines(state, me).filter(({ mine }) => mine || !quiet),
  };
};

/** In mine: lines for oneself, newest first. */
export const own = (state: LinesState, _: unknown, { me }: Reader): { readonly lines: readonly OwnLineView[] } => ({
  lines: ownLines(state, me),
});

const ownLines = ({ own, replaced }: LinesState, me: Person): readonly OwnLineView[] => {
  const shown: OwnLineView[] = [];
  for (const line of backwards(own)) {
    if (shown.length === MOST_OWN) break;
    const by = replaced[line.author];
    if (by === undefined || getLink(by, line.link) === null) shown.push(view(line, me));
  }
  return shown;
};

const view = ({ link, text, use, author, instead }: OwnLine, me: Person): OwnLineView => ({
  link,
  text,
  use,
  mine: author === me,
  ownWords: author === me ? [...instead, link] : [],
});
