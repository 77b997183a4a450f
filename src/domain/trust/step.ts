/** The rules of the whole module in one function: promises, deeds that were noted, and covers. */
import { err, ok, type Result } from "#base/result.ts";
import type { Fact } from "../fact.ts";
import { noLinks } from "../link-map.ts";
import { emptyTrail } from "../trail.ts";
import { cover, type CoverRefusal, type Covers, noCovers } from "./covers.ts";
import { type DeedRefusal, note, seeDeed } from "./deeds.ts";
import { isTrustFact } from "./facts.ts";
import { noLines } from "./lines.ts";
import type { PromiseRefusal, Promises } from "./promise-state.ts";
import { happen, make, see } from "./promises.ts";

export interface TrustState extends Promises {
  readonly covers: Covers;
}

export type StepRefusal = PromiseRefusal | DeedRefusal | CoverRefusal;

export const nothingYet: TrustState = { promises: noLinks, made: emptyTrail, lines: noLines, covers: noCovers };

export const step = (state: TrustState, fact: Fact): Result<TrustState, StepRefusal> => {
  if (!isTrustFact(fact)) return err({ type: "unreadable" });
  switch (fact.kind) {
    case "promiseMade":
      return ok(make(state, fact));
    case "promiseSeen":
      return see(state, fact);
    case "deedNoted":
    case "deedSeen": {
      const lines = fact.kind === "deedNoted" ? note(state.lines, fact) : seeDeed(state.lines, fact);
      return lines.ok ? ok({ ...state, lines: lines.value }) : lines;
    }
    case "lineCovered":
    case "lineUncovered":
    case "bowlCovered":
    case "bowlUncovered": {
      const covers = cover(state.covers, fact);
      return covers.ok ? ok({ ...state, covers: covers.value }) : covers;
    }
    default:
      return happen(state, fact);
  }
};
