/**
 * Which questions are for this reader, and in what order they come. Drawn once, they come one after another and none twice
 * before all were there; nothing of it is kept.
 */
import type { QuestionArea, QuestionDepth, QuestionForNow } from "#content/talk/question.ts";
import { questionsForNow } from "#content/talk/questions-for-now.ts";
import type { Seat } from "#domain/person/person.ts";
import { createDice } from "../../../kit/dice.ts";
import { type Reading, say } from "../../../shell/say.ts";

export interface ShownQuestion {
  readonly name: string;
  readonly text: string;
  /** Null for a question of one’s own: it fits everywhere. */
  readonly area: QuestionArea | null;
  readonly depth: QuestionDepth | null;
  /** Fits whoever reads it aloud, and to whom. */
  readonly isForAnybody: boolean;
}

export interface Wish {
  readonly areas: readonly QuestionArea[];
  readonly depths: readonly QuestionDepth[];
}

/** Whoever has both parts, or said none, is offered the questions of either. */
const isFor = ({ to }: QuestionForNow, seat: Seat): boolean =>
  to === "anybody" || to === seat || seat === "both" || seat === "unsaid";

/** For this bond, seat and phase; alone it is as in the first. */
export const questionsFor = (reading: Reading, phase: number): readonly ShownQuestion[] =>
  questionsForNow
    .filter(
      (question) =>
        question.phase <= Math.max(1, phase) &&
        (question.bond === "any" || reading.bond === "partners") &&
        isFor(question, reading.seat),
    )
    .map(({ id, area, depth, to, text }) => ({
      name: id,
      area,
      depth,
      isForAnybody: to === "anybody",
      text: say(text, {}, reading),
    }));

/** Nothing chosen is everything. */
export const wished = (questions: readonly ShownQuestion[], { areas, depths }: Wish): readonly ShownQuestion[] =>
  questions.filter(
    ({ area, depth }) =>
      (areas.length === 0 || area === null || areas.includes(area)) &&
      (depths.length === 0 || depth === null || depths.includes(depth)),
  );

/** The same seed, the same order, whatever else is added. */
export const shuffled = <Item extends { readonly name: string }>(
  items: readonly Item[],
  seed: string,
): readonly Item[] =>
  items
    .map((item) => ({ item, at: createDice(`${seed} ${item.name}`).next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);

/** What comes after this one; the first again after the last, and when this one is no longer among them. */
export const after = <Item extends { readonly name: string }>(
  order: readonly Item[],
  name: string | null,
): Item | null => order[order.findIndex((item) => item.name === name) + 1] ?? order[0] ?? null;
