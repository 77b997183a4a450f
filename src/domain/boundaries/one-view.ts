/** One boundary with its versions, and all that the two said about it. */
import type { LocalDate } from "../day.ts";
import { isLink, type Link } from "../fact.ts";
import { read, shape } from "../fields.ts";
import { getLink } from "../link-map.ts";
import type { Reader } from "../module.ts";
import { backwards, emptyTrail, newest, type Trail } from "../trail.ts";
import type { Wording } from "./facts.ts";
import type { BoundariesState, Boundary, Remark } from "./state.ts";
import { type BoundaryView, goneOf, MOST_REMARKS, viewOf } from "./views.ts";

export interface VersionView {
  readonly link: Link;
  readonly on: LocalDate;
  readonly wording: Wording;
  readonly takenOver: boolean;
}

export type RemarkView = { readonly link: Link; readonly mine: boolean; readonly on: LocalDate } & (
  { readonly is: "asked"; readonly text: string } | { readonly is: "replied"; readonly to: Link; readonly text: string }
);

export interface ProposalView {
  readonly link: Link;
  readonly mine: boolean;
  readonly on: LocalDate;
  readonly wording: Wording;
  /** Whether it is about the version that holds now. */
  readonly isOpen: boolean;
  /** Whether a version took it over. */
  readonly takenOver: boolean;
}

export type OneView =
  | {
      readonly is: "here";
      readonly boundary: BoundaryView;
      /** The newest first, at most 50. */
      readonly versions: readonly VersionView[];
      /** The oldest first, at most the newest 100. */
      readonly remarks: readonly RemarkView[];
      /** The newest first, at most 20. */
      readonly proposals: readonly ProposalView[];
      /** The owner's own words that make it, the first of them first: taken back in this order, none comes to stand alone. */
      readonly ownWords: readonly Link[];
    }
  /** Its words are gone. What this reader wrote about it is here still. */
  | { readonly is: "gone"; readonly remarks: readonly RemarkView[]; readonly proposals: readonly ProposalView[] }
  | { readonly is: "unknown" };

const MOST_VERSIONS = 50;
const MOST_PROPOSALS = 20;

const isOneWindow = shape({ boundary: isLink });

export const boundary = (state: BoundariesState, window: unknown, reader: Reader): OneView => {
  const asked = read(isOneWindow, window);
  if (!asked) return { is: "unknown" };
  const here = getLink(state.boundaries, asked.boundary);
  const view = viewOf(state, asked.boundary, reader);
  const said = getLink(state.remarks, asked.boundary) ?? emptyTrail;
  if (!here || !view) {
    const own = [...backwards(said)].filter(({ author }) => author === reader.me);
    if (own.length === 0 && goneOf(state, asked.boundary, reader) === null) return { is: "unknown" };
    return { is: "gone", remarks: remarksOf(own, reader), proposals: proposalsOf(own, null, reader) };
  }
  const fitting = [...backwards(said)].filter((one) => (one.is === "replied") === (one.author === here.author));
  const versions = newest(here.order, here.order.length, MOST_VERSIONS).flatMap((link) => versionOf(here, link));
  return {
    is: "here",
    boundary: view,
    versions,
    remarks: remarksOf(fitting, reader),
    proposals: proposalsOf(fitting, here, reader),
    ownWords: view.mine ? ownWordsOf(here.order, fitting) : [],
  };
};

const versionOf = ({ versions }: Boundary, link: Link): readonly VersionView[] => {
  const version = getLink(versions, link);
  return version ? [{ link, on: version.day, wording: version.wording, takenOver: version.proposal !== null }] : [];
};

/** `said`: newest first. */
const remarksOf = (said: readonly Remark[], { me }: Reader): readonly RemarkView[] =>
  said
    .slice(0, MOST_REMARKS)
    .toReversed()
    .flatMap((one): readonly RemarkView[] => {
      const shared = { link: one.link, mine: one.author === me, on: one.day };
      if (one.is === "asked") return [{ ...shared, is: "asked", text: one.text }];
      return one.is === "replied" ? [{ ...shared, is: "replied", to: one.to, text: one.text }] : [];
    });

const proposalsOf = (said: readonly Remark[], here: Boundary | null, { me }: Reader): readonly ProposalView[] => {
  const taken = new Set(
    here && [...backwards(here.order)].map((link) => getLink(here.versions, link)?.proposal ?? null),
  );
  return said
    .flatMap((one) => (one.is === "proposed" ? [one] : []))
    .slice(0, MOST_PROPOSALS)
    .map(({ link, author, day, wording, version }) => ({
      link,
      mine: author === me,
      on: day,
      wording,
      isOpen: version === here?.latest.link,
      takenOver: taken.has(link),
    }));
};

const ownWordsOf = (order: Trail<Link>, said: readonly Remark[]): readonly Link[] => [
  ...[...backwards(order)].toReversed(),
  ...said.flatMap((one) => (one.is === "replied" ? [one.link] : [])),
];
