/**
 * Everything a place knows of its boundaries. Plain data.
 *
 * What the owner wrote, what was withdrawn, what was answered and what was said about it are held apart, each by the link of
 * the boundary. So a no is heard of what nothing is known of yet, and words about it outlive the words it was made of.
 */
import { type Answers, unanswered } from "../agenda/answers.ts";
import type { LocalDate } from "../day.ts";
import type { Link, Person } from "../fact.ts";
import { getLink, type LinkMap, noLinks } from "../link-map.ts";
import { emptyTrail, type Trail } from "../trail.ts";
import type { Wording } from "./facts.ts";

export interface Version {
  readonly link: Link;
  readonly day: LocalDate;
  readonly wording: Wording;
  /** The other's words it took over. */
  readonly proposal: Link | null;
}

export interface Boundary {
  readonly author: Person;
  readonly latest: Version;
  readonly versions: LinkMap<Version>;
  /** In the order of the log. */
  readonly order: Trail<Link>;
  readonly review: LocalDate | null;
  /** Versions that somebody said they have read, and on which day. */
  readonly acknowledged: LinkMap<LocalDate>;
}

/** A withdrawal its author has not taken back. */
export interface Ending {
  readonly link: Link;
  readonly author: Person;
  readonly day: LocalDate;
}

/** Words about a boundary: a question, an answer to one, another wording. */
export type Remark = { readonly link: Link; readonly author: Person; readonly day: LocalDate } & (
  | { readonly is: "asked"; readonly text: string }
  | { readonly is: "replied"; readonly to: Link; readonly text: string }
  | { readonly is: "proposed"; readonly version: Link; readonly wording: Wording }
);

export interface BoundariesState {
  readonly boundaries: LinkMap<Boundary>;
  readonly written: Trail<Link>;
  readonly endings: LinkMap<readonly Ending[]>;
  /** What was ever withdrawn, in the order of the log. */
  readonly ended: Trail<Link>;
  readonly answers: LinkMap<Answers>;
  readonly remarks: LinkMap<Trail<Remark>>;
  /** Proposals its reader has left, in mine. */
  readonly aside: LinkMap<true>;
}

export const noBoundaries: BoundariesState = {
  boundaries: noLinks,
  written: emptyTrail,
  endings: noLinks,
  ended: emptyTrail,
  answers: noLinks,
  remarks: noLinks,
  aside: noLinks,
};

export const answersOf = (state: BoundariesState, boundary: Link): Answers =>
  getLink(state.answers, boundary) ?? unanswered;

/** The withdrawals of its owner that stand. */
export const endingsOf = (state: BoundariesState, boundary: Link, owner: Person): readonly Ending[] =>
  (getLink(state.endings, boundary) ?? []).filter(({ author }) => author === owner);
