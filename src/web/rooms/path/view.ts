/**
 * What the path shows: computed from the slices, the gates and the day, and from nothing else. Nothing is counted, nothing
 * has a day by which it should be done, and while the shared part rests nothing asks.
 */
import type { LocalDate } from "#domain/day.ts";
import type { Gate } from "#domain/path/gates.ts";
import type { Further, Phase } from "#domain/path/phase.ts";
import type { Bond } from "#domain/person/person.ts";
import type { Laid } from "../../kit/seam/seam.ts";
import { dayInWords } from "../../shell/clock.ts";
import { dayWords } from "../../shell/days.en.ts";
import { say } from "../../shell/say.ts";
import type { StandingView } from "./shown.ts";
import type { Step } from "./steps.ts";
import { texts } from "./texts.en.ts";

/** How far somebody has come, as far as the steps look at it. */
export interface Reach {
  readonly phase: 0 | Phase;
  readonly bond: Bond | null;
  readonly resting: boolean;
}

export type Opening =
  "open" | "part2" | "part3" | "later2" | "later3" | "aloneWhole" | "alonePart" | "forTwo" | "rests";

/** What of a step is open, and by what the rest of it opens. Until both say what they are, only what is for all counts. */
export const openingOf = (step: Step, gates: readonly Gate[], { phase, bond, resting }: Reach): Opening => {
  const rows = gates.filter(({ id, kin }) => step.rows.includes(id) && (kin || bond === "partners"));
  if (phase === 0) {
    const alone = rows.filter(({ solo }) => solo !== false);
    return alone.length === 0 ? "forTwo" : alone.length === rows.length ? "aloneWhole" : "alonePart";
  }
  if (resting) return "rests";
  const ahead = rows.flatMap(({ from }) => (from !== null && from > phase ? [from] : []));
  if (ahead.length === 0) return "open";
  const further = Math.min(...ahead) === 3 ? 3 : 2;
  return ahead.length === rows.length ? `later${further}` : `part${further}`;
};

export const laidOf = (opening: Opening): Laid => {
  switch (opening) {
    case "open":
    case "aloneWhole":
    case "rests":
      return "ink";
    case "part2":
    case "part3":
    case "alonePart":
      return "part";
    case "later2":
    case "later3":
    case "forTwo":
      return "hair";
  }
};

export interface PhaseInput {
  readonly standing: StandingView;
  readonly today: LocalDate;
  /** Name of the other. */
  readonly name: string;
  /** The day on which the phase they are in was agreed, if it is known. */
  readonly agreedOn: LocalDate | null;
}

/** What is asked, or was said, about the next phase. While the shared part rests only one's own word is left to take back. */
export type Asking =
  | { readonly is: "nothing" }
  | { readonly is: "offered"; readonly to: Further }
  | { readonly is: "mine"; readonly to: Further; readonly said: string }
  | { readonly is: "theirs"; readonly to: Further; readonly said: string }
  | { readonly is: "quiet"; readonly text: string };

export interface PhaseView {
  readonly phase: Phase;
  readonly since: string;
  readonly asking: Asking;
  /** The phase that one press leaves, for both. */
  readonly leaves: Further | null;
}

export const phaseView = ({ standing, today, name, agreedOn }: PhaseInput): PhaseView => ({
  phase: standing.phase,
  since:
    standing.phase === 1 || agreedOn === null
      ? standing.phase === 1
        ? texts.phase.first
        : ""
      : say(texts.phase.since, { day: inWords(agreedOn, today) }),
  asking: askingOf(standing, today, name),
  leaves: standing.phase === 1 ? null : standing.phase,
});

const askingOf = ({ next, mine, theirs, quietUntil, rest }: StandingView, today: LocalDate, name: string): Asking => {
  if (next === null) return { is: "nothing" };
  if (mine !== null) return { is: "mine", to: next, said: say(texts.mine.said[next], { day: inWords(mine, today) }) };
  if (rest.mine || rest.theirs) return { is: "nothing" };
  if (theirs !== null)
    return { is: "theirs", to: next, said: say(texts.theirs.said[next], { name, day: inWords(theirs, today) }) };
  if (quietUntil !== null) return { is: "quiet", text: say(texts.quiet, { day: inWords(quietUntil, today) }) };
  return { is: "offered", to: next };
};

const inWords = (day: LocalDate, today: LocalDate): string => dayInWords(day, today, dayWords);
