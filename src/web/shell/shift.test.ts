import { expect, it } from "vitest";
import { createShiftWatch, type KeyMove } from "./shift.ts";

const tap = (at: number, key = "Shift"): readonly KeyMove[] => [
  { way: "down", key, at, repeat: false },
  { way: "up", key, at: at + 40, repeat: false },
];
const hides = (...moves: readonly (readonly KeyMove[])[]): boolean => {
  const watch = createShiftWatch();
  return moves.flat().map(watch).includes(true);
};

it("hides at the third Shift within two seconds", () => {
  expect(hides(tap(0), tap(500), tap(1000))).toBe(true);
});

it("does not hide when the three take longer", () => {
  expect(hides(tap(0), tap(1500), tap(3000))).toBe(false);
});

it("does not hide while capitals are typed", () => {
  const capital = (at: number): readonly KeyMove[] => [
    { way: "down", key: "Shift", at, repeat: false },
    ...tap(at + 20, "N"),
    { way: "up", key: "Shift", at: at + 90, repeat: false },
  ];
  expect(hides(capital(0), capital(200), capital(400), tap(600), tap(700))).toBe(false);
});

it("does not hide when another key comes between", () => {
  expect(hides(tap(0), tap(300), tap(400, "a"), tap(500))).toBe(false);
});

it("does not hide for one Shift held down", () => {
  const held: KeyMove = { way: "down", key: "Shift", at: 0, repeat: true };
  expect(hides([held, held, held], tap(10))).toBe(false);
});
