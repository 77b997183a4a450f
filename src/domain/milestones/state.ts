/** What a place knows of milestones, and the rules by which a fact becomes part of it (SPEC.md, beside this file). */
import { err, ok, type Result } from "#base/result.ts";
import type { LocalDate } from "../day.ts";
import type { Fact, Link, Person } from "../fact.ts";
import { getLink, type LinkMap, noLinks, setLink } from "../link-map.ts";
import { isRestFact } from "../path/rest.ts";
import { added, emptyTrail, inOrder, type Trail } from "../trail.ts";
import { isMilestonesFact, type MilestoneSort } from "./facts.ts";

export interface Mark {
  readonly link: Link;
  readonly author: Person;
  /** The author's day when they marked it; `on` is the day it was. */
  readonly day: LocalDate;
  readonly on: LocalDate;
  readonly sort: MilestoneSort;
  /** The name of one in own words. */
  readonly text: string | null;
}

export interface Line {
  readonly link: Link;
  readonly author: Person;
  readonly mark: Link;
  readonly text: string;
  readonly instead: readonly Link[];
}

export interface MilestonesState {
  /** In the order of the log. */
  readonly marks: Trail<Mark>;
  readonly byLink: LinkMap<true>;
  /** By the mark each is beside, which may be gone. */
  readonly lines: LinkMap<Trail<Line>>;
  readonly written: Trail<Line>;
}

export type MilestonesStepRefusal = { readonly type: "unreadable" | "dayAhead" };

export const noMilestones: MilestonesState = {
  marks: emptyTrail,
  byLink: noLinks,
  lines: noLinks,
  written: emptyTrail,
};

/** Rest holds nothing back here; what may be written meanwhile is for `decide` to say (milestones-8). */
export const step = (state: MilestonesState, fact: Fact): Result<MilestonesState, MilestonesStepRefusal> => {
  if (isRestFact(fact)) return ok(state);
  if (!isMilestonesFact(fact)) return err({ type: "unreadable" });
  const { link, author, day } = fact;
  switch (fact.kind) {
    case "milestoneMarked": {
      const { sort, on } = fact.fields;
      if (on > day) return err({ type: "dayAhead" });
      const text = fact.fields.sort === "own" ? fact.fields.text : null;
      const marks = added(state.marks, { link, author, day, on, sort, text });
      return ok({ ...state, marks, byLink: setLink(state.byLink, link, true) });
    }
    case "milestoneLineWritten": {
      const { mark, text, instead = [] } = fact.fields;
      const line: Line = { link, author, mark, text, instead };
      const lines = setLink(state.lines, mark, added(getLink(state.lines, mark) ?? emptyTrail, line));
      return ok({ ...state, lines, written: added(state.written, line) });
    }
  }
};

export const isMarked = ({ byLink }: MilestonesState, mark: Link): boolean => getLink(byLink, mark) === true;

export const linesBeside = ({ lines }: MilestonesState, mark: Link): readonly Line[] =>
  inOrder(getLink(lines, mark) ?? emptyTrail);
