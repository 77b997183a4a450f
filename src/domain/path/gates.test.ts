/**
 * The gates, cell by cell, against the table of mission.md as it was copied from there by hand: this file does not know
 * how gates.ts holds it. It prints what it proved.
 */
import { afterAll, describe, expect, it } from "vitest";
import { type GateReach, gates, offers, questionDepth, storyCeiling } from "./gates.ts";

/** The letters and their last numbers in the tables of mission.md. */
const ROWS = {
  P: [0, 12],
  T: [1, 14],
  B: [1, 2],
  V: [1, 13],
  C: [1, 9],
  N: [1, 11],
  G: [1, 5],
  S: [1, 8],
  H: [1, 7],
  X: [1, 20],
};

/** The Gates table, phrase by phrase. "P6 to P10" is a range, "all of T" every row of that letter; in brackets, the part. */
const TABLE = {
  nothingStored: "P0, H3, H6, X1, X2",
  1: `P1 to P4, P6 to P10, all of T, all of B, C1, C2, C7, C9 (touch-free), N3 (depth 1 and 2), N7, N8, N9, N11,
      N10 (light games), all of V, G1, G2, G4, G5, H7, all of S`,
  2: `P11, P12 (shared lines), C3 (items 0 to 4), C4, C5, C6, C8, C9, N10, N1, N2, N4, N5, N6, N3 (depth 3 and 4), G3,
      S6 (cards that open by surprise)`,
  3: "H5, C3 (items 5 and 6), N1 (physical), N3 (depth 5)",
  solo: `P0, P0 (where do I stand), P1, P2: draft, P4, P6 to P10, P12, T5, T9: draft, T11: own, B1: draft, C2, C6, C7,
      C8: own, N1: own, N6: own, N8, N11: own, V1, V3: own, V6, V7, V8: own, V13, G4: own, H1 to H4, H5: own, H6, H7,
      all of S: own, all of X`,
  notKin: "all of C, N1 (physical)",
  /** Not in the table: a manner of the whole app. It is never closed once somebody has a place. */
  always: "P5",
};

/** `C3 (items 0 to 4)` to whether it is there, or in which form. */
const read = (cell: string): ReadonlyMap<string, string> =>
  new Map(
    cell.split(/,\s*/).flatMap((phrase) => {
      const [, named = "", form = "whole"] = /^(.*?)(?:: (\w+))?$/.exec(phrase.trim()) ?? [];
      const [, letter] = /^all of (\w)$/.exec(named) ?? [];
      const [, of, from, to] = /^(\w)(\d+) to \w(\d+)$/.exec(named) ?? [];
      if (letter !== undefined) return every(letter).map((id) => [id, form] as const);
      if (of !== undefined) return span(of, Number(from), Number(to)).map((id) => [id, form] as const);
      return [[named, form] as const];
    }),
  );

const span = (letter: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, n) => `${letter}${from + n}`);
const every = (letter: string): readonly string[] => {
  const [from = 0, to = 0] = Object.entries(ROWS).find(([of]) => of === letter)?.[1] ?? [];
  return span(letter, from, to);
};

const cells = {
  nothingStored: read(TABLE.nothingStored),
  phases: [read(TABLE[1]), read(TABLE[2]), read(TABLE[3])],
  solo: read(TABLE.solo),
  notKin: [...read(TABLE.notKin).keys()],
  always: read(TABLE.always),
};

const isNotForKin = (name: string): boolean => cells.notKin.some((row) => name === row || name.startsWith(`${row} (`));

const columns = ["nothing stored", "alone", "1", "2", "3", "kin"] as const;
type Column = (typeof columns)[number];

/** What the table says of one row in one column. "kin" is the third phase of two who are family or friends. */
const expected = (name: string, column: Column): string => {
  if (column === "kin") return isNotForKin(name) ? "no" : expected(name, "3");
  if (column === "nothing stored") return cells.nothingStored.get(name) ?? "no";
  if (cells.always.has(name)) return "whole";
  const phase = column === "alone" ? 0 : Number(column);
  if (cells.phases.slice(0, phase).some((opened) => opened.has(name))) return "whole";
  return cells.solo.get(name) ?? "no";
};

const reachIn = (column: Column): GateReach => ({
  stored: column !== "nothing stored",
  phase: column === "1" ? 1 : column === "2" ? 2 : column === "3" || column === "kin" ? 3 : 0,
  bond: column === "kin" ? "kin" : "partners",
  resting: false,
});

const nameOf = ({ id, part }: { readonly id: string; readonly part: string | null }): string =>
  part === null ? id : `${id} (${part})`;

const named = [
  ...cells.nothingStored.keys(),
  ...cells.phases.flatMap((phase) => [...phase.keys()]),
  ...cells.solo.keys(),
  ...cells.always.keys(),
];

const proved = new Map<string, Map<Column, string>>();

describe("the gates", () => {
  it("[gate-1] every row of the mission has one, and every part that the table names", () => {
    const rows = Object.keys(ROWS).flatMap(every);
    expect(new Set(gates.map(({ id }) => id))).toEqual(new Set(rows));
    expect(new Set(gates.map(nameOf))).toEqual(new Set(named));
    expect(gates).toHaveLength(new Set(named).size);
  });

  it.each(gates.flatMap((gate) => columns.map((column) => ({ gate, name: nameOf(gate), column }))))(
    "[gate-1] $name, $column",
    ({ gate: { id, part }, name, column }) => {
      const offered = offers(id, part, reachIn(column));
      expect(offered).toBe(expected(name, column));
      proved.set(name, (proved.get(name) ?? new Map()).set(column, offered));
    },
  );

  afterAll(() => {
    const width = Math.max(...[...proved.keys()].map((name) => name.length));
    const line = (name: string, of: (column: Column) => string): string =>
      [name.padEnd(width), ...columns.map((column) => of(column).padEnd(column.length < 5 ? 5 : column.length))]
        .join("  ")
        .trimEnd();
    const rows = [...proved].map(([name, row]) => line(name, (column) => row.get(column)?.replace(/^no$/, "·") ?? "?"));
    // What was proved is to be read by people.
    // oxlint-disable-next-line no-console
    console.log([line("", (column) => column), ...rows].join("\n"));
  });
});

describe("alone, resting, and bonds", () => {
  const everyReach = (bond: GateReach["bond"]): readonly GateReach[] =>
    ([0, 1, 2, 3] as const).map((phase) => ({ stored: true, phase, bond, resting: false }));

  it.each(gates.map((gate) => ({ gate, name: nameOf(gate) })))("[gate-2] $name at rest is as alone", ({ gate }) => {
    for (const bond of ["partners", "kin", null] as const)
      for (const reach of everyReach(bond)) {
        const alone = offers(gate.id, gate.part, { ...reach, phase: 0 });
        expect(offers(gate.id, gate.part, { ...reach, resting: true })).toBe(alone);
      }
  });

  it.each(gates.map((gate) => ({ gate, name: nameOf(gate) })))(
    "[gate-3] $name for kin, and unsaid",
    ({ gate, name }) => {
      for (const [n, reach] of everyReach("partners").entries()) {
        const forPartners = offers(gate.id, gate.part, reach);
        const others = [everyReach("kin")[n], everyReach(null)[n]].map((of) => of && offers(gate.id, gate.part, of));
        expect(others).toEqual(isNotForKin(name) ? ["no", "no"] : [forPartners, forPartners]);
      }
    },
  );

  it("[gate-1] what is not in the table is not offered", () => {
    expect(offers("Q1", null, reachIn("3"))).toBe("no");
    expect(offers("C3", null, reachIn("3"))).toBe("no");
    expect(offers("C3", "items 7", reachIn("3"))).toBe("no");
  });
});

describe("levels", () => {
  const ceilings = (more: Partial<GateReach>, pauseRuns = false) =>
    ([0, 1, 2, 3] as const).map((phase) => storyCeiling({ ...reachIn("1"), phase, ...more }, pauseRuns));

  it("[gate-4] stories reach 1, 3 and 5, 3 at most while a pause runs, and 1 for kin, unsaid and at rest", () => {
    expect(ceilings({})).toEqual([1, 1, 3, 5]);
    expect(ceilings({}, true)).toEqual([1, 1, 3, 3]);
    for (const pauseRuns of [true, false]) {
      expect(ceilings({ bond: "kin" }, pauseRuns)).toEqual([1, 1, 1, 1]);
      expect(ceilings({ bond: null }, pauseRuns)).toEqual([1, 1, 1, 1]);
      expect(ceilings({ resting: true }, pauseRuns)).toEqual([1, 1, 1, 1]);
      expect(ceilings({ stored: false }, pauseRuns)).toEqual([0, 0, 0, 0]);
    }
  });

  it("[gate-5] questions go to depth 2, 4 and 5, and there are none alone", () => {
    expect(([0, 1, 2, 3] as const).map(questionDepth)).toEqual([0, 2, 4, 5]);
  });
});
