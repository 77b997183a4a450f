/**
 * What a room may look at: all that stands in this place, and what was withdrawn. Bounded, newest first, and without a number. Who has not said something is never told apart from who need not.
 */
import { saidBy } from "../agenda/answers.ts";
import type { LocalDate } from "../day.ts";
import { isLink, type Link, type Person } from "../fact.ts";
import { read } from "../fields.ts";
import { getLink } from "../link-map.ts";
import type { Reader } from "../module.ts";
import { backwards, emptyTrail, newest, type Trail } from "../trail.ts";
import type { Wording } from "./facts.ts";
import { answersOf, type BoundariesState, type Boundary, endingsOf, type Remark } from "./state.ts";

/** `stands`: a limit, which needs no yes. In mine a want is open for ever, since nobody is asked there. */
export type Standing = "stands" | "open" | "yes" | "notYet" | "withdrawn";

export interface BoundaryView {
  readonly boundary: Link;
  readonly mine: boolean;
  /** The version that holds now: what a yes and an acknowledgement name. */
  readonly version: Link;
  readonly wording: Wording;
  /** When this version was written. */
  readonly on: LocalDate;
  readonly revised: boolean;
  readonly standing: Standing;
  /** When it was withdrawn. */
  readonly withdrawn: LocalDate | null;
  /** When the other said on purpose that they have read this version. */
  readonly acknowledged: LocalDate | null;
  readonly review: LocalDate | null;
  /** Whether that day has come; for its owner alone. */
  readonly isDue: boolean;
  /** For its owner: whether there are words of the other about this version. */
  readonly hasWords: boolean;
}

/** Of a boundary whose words were taken back. */
export interface GoneView {
  readonly boundary: Link;
  readonly mine: boolean;
  readonly withdrawn: LocalDate;
}

export interface BoundariesView {
  readonly mine: readonly BoundaryView[];
  readonly theirs: readonly BoundaryView[];
  /** Newest first. */
  readonly withdrawn: readonly (BoundaryView | GoneView)[];
}

/** The proposals this reader has left, in mine. */
export interface AsideView {
  readonly aside: readonly Link[];
}

const MOST = 300;
const MOST_WITHDRAWN = 100;
export const MOST_REMARKS = 100;

const isAsideWindow = (value: unknown): value is readonly Link[] =>
  Array.isArray(value) && value.length <= MOST && value.every(isLink);

export const boundaries = (state: BoundariesState, _: unknown, reader: Reader): BoundariesView => {
  const standing = newest(state.written, state.written.length, MOST)
    .flatMap((link) => viewOf(state, link, reader) ?? [])
    .filter(({ withdrawn }) => withdrawn === null);
  const ended = [...new Set(backwards(state.ended))].slice(0, MOST);
  return {
    mine: standing.filter(({ mine }) => mine),
    theirs: standing.filter(({ mine }) => !mine),
    withdrawn: ended.flatMap((link) => withdrawnOf(state, link, reader) ?? []).slice(0, MOST_WITHDRAWN),
  };
};

/** `window`: links of proposals; those of them that were left are named. */
export const aside = ({ aside: left }: BoundariesState, window: unknown): AsideView => {
  const asked = read(isAsideWindow, window) ?? [];
  return { aside: asked.filter((link) => getLink(left, link) !== null) };
};

export const viewOf = (state: BoundariesState, link: Link, { me, today }: Reader): BoundaryView | null => {
  const here = getLink(state.boundaries, link);
  if (!here) return null;
  const { author, latest, review } = here;
  const mine = author === me;
  const withdrawn = endingsOf(state, link, author).at(-1)?.day ?? null;
  const words = getLink(state.remarks, link) ?? emptyTrail;
  return {
    boundary: link,
    mine,
    version: latest.link,
    wording: latest.wording,
    on: latest.day,
    revised: here.order.length > 1,
    standing: withdrawn === null ? standingOf(state, link, here) : "withdrawn",
    withdrawn,
    acknowledged: getLink(here.acknowledged, latest.link),
    review,
    isDue: mine && withdrawn === null && review !== null && review <= today,
    hasWords: mine && newest(words, words.length, MOST_REMARKS).some((one) => isOpenTo(one, here, words)),
  };
};

/** Words of the other that wait for nothing but may be looked at: a question without an answer, a proposal about what holds. */
const isOpenTo = (one: Remark, { author, latest }: Boundary, words: Trail<Remark>): boolean => {
  if (one.author === author) return false;
  if (one.is === "proposed") return one.version === latest.link;
  return (
    one.is === "asked" &&
    !newest(words, words.length, MOST_REMARKS).some(
      (reply) => reply.is === "replied" && reply.author === author && reply.to === one.link,
    )
  );
};

/** What the one who is not its owner says to the version that holds. Of a limit, and where nobody is asked, nothing. */
const standingOf = (state: BoundariesState, link: Link, { author, latest }: Boundary): Standing => {
  if (latest.wording.sort === "limit") return "stands";
  const answers = answersOf(state, link);
  const others = new Set([...Object.keys(answers.stances), ...Object.keys(answers.declined)]);
  others.delete(author);
  const said = [...others].map((person: Person) => saidBy(answers, person, latest.link, null));
  return said.includes("no") ? "notYet" : said.includes("yes") ? "yes" : "open";
};

const withdrawnOf = (state: BoundariesState, link: Link, reader: Reader): BoundaryView | GoneView | null => {
  const view = viewOf(state, link, reader);
  return view ? (view.withdrawn === null ? null : view) : goneOf(state, link, reader);
};

/** Only where its words were really taken back, by who withdrew it. */
export const goneOf = (state: BoundariesState, link: Link, reader: Reader): GoneView | null => {
  const removed = getLink(state.boundaries, link) ? null : reader.removed(link);
  const ending = removed && endingsOf(state, link, removed.by).at(-1);
  return ending ? { boundary: link, mine: ending.author === reader.me, withdrawn: ending.day } : null;
};
