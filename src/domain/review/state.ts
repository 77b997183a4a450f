/** What a place knows of lines about weeks, and the rules by which a fact becomes part of it (SPEC.md, beside this file). */
import { err, ok, type Result } from "#base/result.ts";
import type { LocalDate } from "../day.ts";
import type { Fact, Link, Person } from "../fact.ts";
import { getLink, type LinkMap, noLinks, setLink } from "../link-map.ts";
import { isRestFact } from "../path/rest.ts";
import { added, emptyTrail, type Trail } from "../trail.ts";
import { dayKey } from "../trust/lines.ts";
import { isReviewFact, type ReviewPart } from "./facts.ts";

export interface ReviewLine {
  readonly link: Link;
  readonly author: Person;
  readonly name: string;
  readonly part: ReviewPart;
  readonly text: string;
  /** Its author’s day when they wrote it. */
  readonly day: LocalDate;
}

export interface NextThing {
  readonly link: Link;
  readonly author: Person;
  readonly when: string;
  readonly then: string;
  readonly day: LocalDate;
}

/** In the order of the log; in mine what was written, in ours what was shared. */
export interface ReviewWeek {
  readonly lines: Trail<ReviewLine>;
  readonly nexts: Trail<NextThing>;
}

export interface ReviewState {
  /** By the digits of its Monday. */
  readonly weeks: LinkMap<ReviewWeek>;
  /** The day on which Today offers it, 1 Monday to 7 Sunday; null for never. */
  readonly weekday: number | null;
}

export type ReviewStepRefusal = { readonly type: "unreadable" | "weekAhead" };

const SUNDAY = 7;

export const noReview: ReviewState = { weeks: noLinks, weekday: SUNDAY };
const nothing: ReviewWeek = { lines: emptyTrail, nexts: emptyTrail };

export const weekIn = ({ weeks }: ReviewState, week: LocalDate): ReviewWeek => getLink(weeks, dayKey(week)) ?? nothing;

/** Rest holds nothing back here; what of it is shown meanwhile is the slices' to say (review-8). */
export const step = (state: ReviewState, fact: Fact): Result<ReviewState, ReviewStepRefusal> => {
  if (isRestFact(fact)) return ok(state);
  if (!isReviewFact(fact)) return err({ type: "unreadable" });
  if (fact.kind === "reviewDayChosen") return ok({ ...state, weekday: fact.fields.weekday ?? null });
  if (fact.fields.week > fact.day) return err({ type: "weekAhead" });
  const { link, author, day } = fact;
  const before = weekIn(state, fact.fields.week);
  switch (fact.kind) {
    case "reviewLineWritten":
    case "reviewLineShared": {
      const { week, name, part, text } = fact.fields;
      const line: ReviewLine = { link, author, name, part, text, day };
      return ok(withWeek(state, week, { ...before, lines: added(before.lines, line) }));
    }
    case "reviewNextWritten":
    case "reviewNextShared": {
      const { week, when, then } = fact.fields;
      return ok(withWeek(state, week, { ...before, nexts: added(before.nexts, { link, author, when, then, day }) }));
    }
  }
};

const withWeek = (state: ReviewState, week: LocalDate, of: ReviewWeek): ReviewState => ({
  ...state,
  weeks: setLink(state.weeks, dayKey(week), of),
});
