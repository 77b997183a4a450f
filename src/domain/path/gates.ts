/**
 * What is offered when: the gates of mission.md as data, one line for each of its rows, several where a row opens in parts.
 *
 * The app offers and never forbids: nothing here is asked by a rule, only by screens. Alone, and while the shared part
 * rests, a person has the form for one of whatever has such a form; a phase opens the whole.
 */
import type { Bond } from "../person/person.ts";
import type { Phase } from "./phase.ts";

export interface Gate {
  /** The row of mission.md. */
  readonly id: string;
  /** Which part of it, where the row does not open all at once; null for the rest of it. */
  readonly part: string | null;
  /** Whether it is there before anything is stored. */
  readonly nothingStored: boolean;
  /** What of it there is for one alone: all of it, one's own part, a draft. */
  readonly solo: "whole" | "own" | "draft" | false;
  /** The phase that opens it, or null where none is needed. */
  readonly from: Phase | null;
  /** Whether friends and family have it too. */
  readonly kin: boolean;
  readonly note?: string;
}

/** How far somebody has come. */
export interface GateReach {
  /** Whether they have a place of their own. */
  readonly stored: boolean;
  /** 0 alone. */
  readonly phase: 0 | Phase;
  readonly bond: Bond | null;
  readonly resting: boolean;
}

export type Offer = "whole" | "own" | "draft" | "no";

const gate = (id: string, more: Partial<Omit<Gate, "id">> = {}): Gate => ({
  id,
  part: null,
  nothingStored: false,
  solo: false,
  from: null,
  kin: true,
  ...more,
});

/** All of these, each with the same gate. */
const gatesOf = (ids: readonly string[], more: Partial<Omit<Gate, "id">>): readonly Gate[] =>
  ids.map((id) => gate(id, more));

export const gates: readonly Gate[] = [
  gate("P0", { nothingStored: true, solo: "whole" }),
  gate("P0", { part: "where do I stand", solo: "whole", note: "in mine, never shown" }),
  gate("P1", { from: 1, solo: "whole" }),
  gate("P2", { from: 1, solo: "draft" }),
  gate("P3", { from: 1 }),
  gate("P4", { from: 1, solo: "whole" }),
  gate("P5", { solo: "whole", note: "a manner of the whole app, not a room" }),
  ...gatesOf(["P6", "P7", "P8", "P9", "P10"], { from: 1, solo: "whole" }),
  gate("P11", { from: 2 }),
  gate("P12", { solo: "whole" }),
  gate("P12", { part: "shared lines", from: 2 }),

  ...gatesOf(["T1", "T2", "T3", "T4"], { from: 1 }),
  gate("T5", { from: 1, solo: "whole" }),
  ...gatesOf(["T6", "T7", "T8"], { from: 1 }),
  gate("T9", { from: 1, solo: "draft" }),
  gate("T10", { from: 1 }),
  gate("T11", { from: 1, solo: "own", note: "own lines" }),
  ...gatesOf(["T12", "T13", "T14"], { from: 1 }),

  gate("B1", { from: 1, solo: "draft" }),
  gate("B2", { from: 1, note: "a promise that holds everywhere, not a room" }),

  gate("V1", { from: 1, solo: "whole" }),
  gate("V2", { from: 1 }),
  gate("V3", { from: 1, solo: "own", note: "to oneself" }),
  ...gatesOf(["V4", "V5"], { from: 1 }),
  ...gatesOf(["V6", "V7"], { from: 1, solo: "whole" }),
  gate("V8", { from: 1, solo: "own" }),
  ...gatesOf(["V9", "V10", "V11", "V12"], { from: 1 }),
  gate("V13", { from: 1, solo: "whole" }),

  gate("C1", { from: 1, kin: false }),
  gate("C2", { from: 1, solo: "whole", kin: false }),
  gate("C3", { part: "items 0 to 4", from: 2, kin: false }),
  gate("C3", { part: "items 5 and 6", from: 3, kin: false }),
  gate("C4", { from: 2, kin: false, note: "wherever there is touch" }),
  gate("C5", { from: 2, kin: false }),
  gate("C6", { from: 2, solo: "whole", kin: false }),
  gate("C7", { from: 1, solo: "whole", kin: false }),
  gate("C8", { from: 2, solo: "own", kin: false, note: "own list" }),
  gate("C9", { part: "touch-free", from: 1, kin: false }),
  gate("C9", { from: 2, kin: false }),

  gate("N1", { from: 2, solo: "own" }),
  gate("N1", { part: "physical", from: 3, kin: false, note: "or a joint wish through the veil" }),
  gate("N2", { from: 2 }),
  gate("N3", { part: "depth 1 and 2", from: 1 }),
  gate("N3", { part: "depth 3 and 4", from: 2 }),
  gate("N3", { part: "depth 5", from: 3 }),
  ...gatesOf(["N4", "N5"], { from: 2 }),
  gate("N6", { from: 2, solo: "own" }),
  gate("N7", { from: 1 }),
  gate("N8", { from: 1, solo: "whole" }),
  gate("N9", { from: 1 }),
  gate("N10", { part: "light games", from: 1 }),
  gate("N10", { from: 2 }),
  gate("N11", { from: 1, solo: "own", note: "own list" }),

  ...gatesOf(["G1", "G2"], { from: 1 }),
  gate("G3", { from: 2 }),
  gate("G4", { from: 1, solo: "own" }),
  gate("G5", { from: 1 }),

  ...gatesOf(["S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8"], { from: 1, solo: "own", note: "see storyCeiling" }),
  gate("S6", { part: "cards that open by surprise", from: 2 }),

  ...gatesOf(["H1", "H2"], { solo: "whole" }),
  gate("H3", { nothingStored: true, solo: "whole" }),
  gate("H4", { solo: "whole" }),
  gate("H5", { from: 3, solo: "own", note: "whoever was hurt may open it alone any day" }),
  gate("H6", { nothingStored: true, solo: "whole" }),
  gate("H7", { from: 1, solo: "whole" }),

  ...gatesOf(["X1", "X2"], { nothingStored: true, solo: "whole" }),
  ...gatesOf(["X3", "X4", "X5", "X6", "X7", "X8", "X9", "X10", "X11"], { solo: "whole" }),
  ...gatesOf(["X12", "X13", "X14", "X15", "X16", "X17", "X18", "X19", "X20"], { solo: "whole" }),
];

/** What of a row, or of a part of it, is offered. A row that is not in the table, and a part it does not have, is not. */
export const offers = (id: string, part: string | null, reach: GateReach): Offer => {
  const found = gates.find((gate) => gate.id === id && gate.part === part);
  if (!found || (!found.kin && reach.bond !== "partners")) return "no";
  const { nothingStored, solo, from } = found;
  if (!reach.stored) return nothingStored ? "whole" : "no";
  if (from === null) return solo === false ? "no" : "whole";
  if (!reach.resting && reach.phase >= from) return "whole";
  return solo === false ? "no" : solo;
};

/** The highest level of a story, before the lists and ceilings of each one's own; 0 while there are none. */
export const storyCeiling = ({ stored, phase, bond, resting }: GateReach, pauseRuns: boolean): 0 | 1 | 3 | 5 => {
  if (!stored) return 0;
  if (bond !== "partners" || resting || phase < 2) return 1;
  return phase === 2 || pauseRuns ? 3 : 5;
};

/** How deep a question of the day may go; 0 alone, where there is none. */
export const questionDepth = (phase: GateReach["phase"]): 0 | 2 | 4 | 5 => {
  if (phase === 0) return 0;
  return phase === 1 ? 2 : phase === 2 ? 4 : 5;
};
