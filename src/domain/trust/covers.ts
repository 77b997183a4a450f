/**
 * What a person does not want to look at: one line, or a whole bowl. It is in mine, so nobody else learns of it, and it
 * changes nothing about the line.
 *
 * Uncovering ends the coverings its author knew of. One from another phone that was not known then still holds: in doubt a
 * thing stays covered.
 */
import { err, ok, type Result } from "#base/result.ts";
import type { Fact, Link } from "../fact.ts";
import { getLink, type LinkMap, noLinks, setLink } from "../link-map.ts";
import { added, backwards, emptyTrail, type Trail } from "../trail.ts";
import type { Bowl, Told } from "./facts.ts";

/** The coverings of one thing that nothing has ended. */
type Coverings = readonly Link[];

export interface Covers {
  readonly lines: LinkMap<Coverings>;
  /** Every line that was covered at any time, once. */
  readonly ever: Trail<Link>;
  readonly bowls: Readonly<Record<Bowl, Coverings>>;
}

export interface CoverRefusal {
  readonly type: "alreadyCovered" | "notCovered";
}

export const noCovers: Covers = { lines: noLinks, ever: emptyTrail, bowls: { mine: [], ours: [] } };

type CoverFact = Told<"lineCovered"> | Told<"lineUncovered"> | Told<"bowlCovered"> | Told<"bowlUncovered">;

export const cover = (covers: Covers, fact: CoverFact): Result<Covers, CoverRefusal> => {
  if (fact.kind === "bowlCovered" || fact.kind === "bowlUncovered") {
    const { bowl } = fact.fields;
    const next = coveringsAfter(covers.bowls[bowl], fact, fact.kind === "bowlCovered");
    return next.ok ? ok({ ...covers, bowls: { ...covers.bowls, [bowl]: next.value } }) : next;
  }
  const { line } = fact.fields;
  const before = getLink(covers.lines, line);
  const next = coveringsAfter(before ?? [], fact, fact.kind === "lineCovered");
  if (!next.ok) return next;
  const ever = before ? covers.ever : added(covers.ever, line);
  return ok({ ...covers, lines: setLink(covers.lines, line, next.value), ever });
};

/** Nobody has more phones that could each have covered it. */
const MOST_APART = 16;

const coveringsAfter = (before: Coverings, fact: Fact, isCovering: boolean): Result<Coverings, CoverRefusal> => {
  const unknown = before.filter((link) => !fact.covers(link));
  const isKnown = unknown.length < before.length;
  if (isCovering) return isKnown ? err({ type: "alreadyCovered" }) : ok([...before, fact.link].slice(-MOST_APART));
  return isKnown ? ok(unknown) : err({ type: "notCovered" });
};

/** The lines that are covered, the last one first that was covered first of all. */
export function* coveredLines({ lines, ever }: Covers): Generator<Link> {
  for (const line of backwards(ever)) if ((getLink(lines, line) ?? []).length > 0) yield line;
}
