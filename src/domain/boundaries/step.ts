/** The rules by which a fact becomes part of what a place knows of its boundaries (SPEC.md, beside this file). */
import { err, ok, type Result } from "#base/result.ts";
import { sayNo, sayYes } from "../agenda/answers.ts";
import type { Fact, Link } from "../fact.ts";
import { getLink, noLinks, setLink } from "../link-map.ts";
import { isRestFact } from "../path/rest.ts";
import { added, emptyTrail } from "../trail.ts";
import { type BoundaryFact, isBoundaryFact, type Told, wordingIn } from "./facts.ts";
import { answersOf, type BoundariesState, type Boundary, type Remark, type Version } from "./state.ts";

export type StepRefusal = {
  readonly type: "unreadable" | "unknownBoundary" | "notYours" | "yours" | "otherVersion" | "needsNoYes";
};

type Stepped = Result<BoundariesState, StepRefusal>;

/** A rest holds nothing back here and voids nothing: while it lasts, less is written (bound-15). */
export const step = (state: BoundariesState, fact: Fact): Stepped => {
  if (isRestFact(fact)) return ok(state);
  if (!isBoundaryFact(fact)) return err({ type: "unreadable" });
  if (fact.kind === "boundaryWritten") return ok(write(state, fact));
  if (fact.kind === "proposalSetAside")
    return ok({ ...state, aside: setLink(state.aside, fact.fields.proposal, true) });
  return ofOne(state, fact, getLink(state.boundaries, fact.fields.boundary));
};

type OfOne = Exclude<BoundaryFact, { readonly kind: "boundaryWritten" | "proposalSetAside" }>;

/** A no, and words about it, are taken whether or not the boundary is known; all else is about what its author had. */
const ofOne = (state: BoundariesState, fact: OfOne, boundary: Boundary | null): Stepped => {
  switch (fact.kind) {
    case "boundaryWithdrawn":
      return boundary && boundary.author !== fact.author ? err({ type: "notYours" }) : ok(withdraw(state, fact));
    case "boundaryTakenUp":
      return ok(takeUp(state, fact));
    case "boundaryNotYet":
      return boundary?.author === fact.author ? err({ type: "yours" }) : ok(sayNotYet(state, fact, boundary));
    case "boundaryAsked":
    case "changeProposed":
      return boundary?.author === fact.author ? err({ type: "yours" }) : ok(remark(state, fact));
    case "boundaryReplied":
      return boundary && boundary.author !== fact.author ? err({ type: "notYours" }) : ok(remark(state, fact));
    case "boundaryRevised":
    case "boundaryRenewed":
      if (!boundary) return err({ type: "unknownBoundary" });
      if (boundary.author !== fact.author) return err({ type: "notYours" });
      return ok(put(state, fact.fields.boundary, owned(boundary, fact)));
    case "boundaryAcknowledged":
    case "boundaryAgreed":
      return boundary ? answer(state, fact, boundary) : err({ type: "unknownBoundary" });
  }
};

const put = (state: BoundariesState, link: Link, boundary: Boundary): BoundariesState => ({
  ...state,
  boundaries: setLink(state.boundaries, link, boundary),
});

const write = (state: BoundariesState, { link, author, day, fields }: Told<"boundaryWritten">): BoundariesState => {
  const latest: Version = { link, day, wording: wordingIn(fields), proposal: null };
  const boundary: Boundary = {
    author,
    latest,
    versions: setLink<Version>(noLinks, link, latest),
    order: added<Link>(emptyTrail, link),
    review: fields.review ?? null,
    acknowledged: noLinks,
  };
  return { ...put(state, link, boundary), written: added(state.written, link) };
};

const owned = (boundary: Boundary, fact: Told<"boundaryRevised"> | Told<"boundaryRenewed">): Boundary => {
  const review = fact.fields.review ?? null;
  if (fact.kind === "boundaryRenewed") return { ...boundary, review };
  const { link, day, fields } = fact;
  const latest: Version = { link, day, wording: wordingIn(fields), proposal: fields.proposal ?? null };
  const versions = setLink(boundary.versions, link, latest);
  return { ...boundary, latest, versions, order: added(boundary.order, link), review };
};

const withdraw = (
  state: BoundariesState,
  { link, author, day, fields }: Told<"boundaryWithdrawn">,
): BoundariesState => {
  const before = getLink(state.endings, fields.boundary) ?? [];
  const endings = setLink(state.endings, fields.boundary, [...before, { link, author, day }]);
  return { ...state, endings, ended: added(state.ended, fields.boundary) };
};

/** Only its author's own. */
const takeUp = (state: BoundariesState, { author, fields }: Told<"boundaryTakenUp">): BoundariesState => {
  const left = (getLink(state.endings, fields.boundary) ?? []).filter(
    (no) => no.author !== author || !fields.noes.includes(no.link),
  );
  return { ...state, endings: setLink(state.endings, fields.boundary, left) };
};

const answer = (
  state: BoundariesState,
  fact: Told<"boundaryAcknowledged"> | Told<"boundaryAgreed">,
  boundary: Boundary,
): Stepped => {
  const { boundary: link, version } = fact.fields;
  if (boundary.author === fact.author) return err({ type: "yours" });
  const named = getLink(boundary.versions, version);
  if (named === null) return err({ type: "otherVersion" });
  if (fact.kind === "boundaryAcknowledged") {
    const day = getLink(boundary.acknowledged, version) ?? fact.day;
    return ok(put(state, link, { ...boundary, acknowledged: setLink(boundary.acknowledged, version, day) }));
  }
  if (named.wording.sort === "limit") return err({ type: "needsNoYes" });
  const answers = sayYes(answersOf(state, link), fact, version, []);
  return ok({ ...state, answers: setLink(state.answers, link, answers) });
};

/** To the version its author had before them: one they did not know of is open still. */
const sayNotYet = (
  state: BoundariesState,
  fact: Told<"boundaryNotYet">,
  boundary: Boundary | null,
): BoundariesState => {
  const inSight = boundary && fact.covers(boundary.latest.link) ? boundary.latest.link : fact.link;
  const answers = sayNo(answersOf(state, fact.fields.boundary), fact, inSight);
  return { ...state, answers: setLink(state.answers, fact.fields.boundary, answers) };
};

const remark = (
  state: BoundariesState,
  fact: Told<"boundaryAsked"> | Told<"boundaryReplied"> | Told<"changeProposed">,
): BoundariesState => {
  const before = getLink(state.remarks, fact.fields.boundary) ?? emptyTrail;
  return { ...state, remarks: setLink(state.remarks, fact.fields.boundary, added<Remark>(before, remarkOf(fact))) };
};

const remarkOf = (fact: Told<"boundaryAsked"> | Told<"boundaryReplied"> | Told<"changeProposed">): Remark => {
  const { link, author, day } = fact;
  switch (fact.kind) {
    case "boundaryAsked":
      return { link, author, day, is: "asked", text: fact.fields.text };
    case "boundaryReplied":
      return { link, author, day, is: "replied", to: fact.fields.to, text: fact.fields.text };
    case "changeProposed":
      return { link, author, day, is: "proposed", version: fact.fields.version, wording: wordingIn(fact.fields) };
  }
};
