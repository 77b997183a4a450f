/** What a question for now is, and a short form for writing many down. An id stays for ever. */
import type { Versions } from "../help/versions.ts";

/** What it is about: how it is now, the body, the days and what has to be done, between us, other people, small joys, what is next. */
export type QuestionArea = "now" | "body" | "days" | "between" | "people" | "joy" | "next";

/** How much it asks of whoever answers. */
export type QuestionDepth = "light" | "middle" | "deep";

export interface QuestionForNow {
  readonly id: string;
  readonly area: QuestionArea;
  readonly depth: QuestionDepth;
  /** From which phase on it is offered. */
  readonly phase: 1 | 2;
  /** Whom it is put to; whoever has another part is not offered it. */
  readonly to: "anybody" | "hurt" | "involved";
  /** `partners` is not there for a family or for friends. */
  readonly bond: "any" | "partners";
  readonly text: Versions;
}

type Beside = Partial<Pick<QuestionForNow, "phase" | "to" | "bond">>;

/** Questions of one area: from phase 1 on, to anybody, in any bond, unless it says otherwise. */
export const about =
  (area: QuestionArea) =>
  (id: string, depth: QuestionDepth, text: Versions, beside: Beside = {}): QuestionForNow => ({
    id,
    area,
    depth,
    phase: 1,
    to: "anybody",
    bond: "any",
    ...beside,
    text,
  });
