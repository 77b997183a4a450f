import { expect, it } from "vitest";
import { createShiftWatch, type KeyMove } from "./shift.ts";

const move = (way: KeyMove["way"], at: number, more: Partial<KeyMove> = {}): KeyMove => ({
  way,
  key: "Shift",
  at,
  repeat: false,
  mixed: false,
  ...more,
});
const tap = (at: number, more: Partial<KeyMove> = {}): readonly KeyMove[] => [
  move("down", at, more),
  move("up", at + 40, more),
];
const hides = (...moves: readonly (readonly KeyMove[])[]): boolean => {
  const { isSign } = createShiftWatch();
  return moves.flat().map(isSign).includes(true);
};

it("hides at the third Shift within two seconds", () => {
  expect(hides(tap(0), tap(500), tap(1000))).toBe(true);
});

it("does not hide when the three take longer", () => {
  expect(hides(tap(0), tap(1500), tap(3000))).toBe(false);
});

it("does not hide while capitals are typed, nor for Shift and Tab", () => {
  const chord = (key: string, at: number): readonly KeyMove[] => [
    move("down", at),
    ...tap(at + 20, { key }),
    move("up", at + 90),
  ];
  expect(hides(chord("N", 0), chord("O", 200), chord("W", 400), tap(600), tap(700))).toBe(false);
  expect(hides(chord("Tab", 0), chord("Tab", 200), chord("Tab", 400))).toBe(false);
});

it("does not hide when another key comes between", () => {
  expect(hides(tap(0), tap(300), tap(400, { key: "a" }), tap(500))).toBe(false);
});

it("does not hide for a Shift that is held down, however often", () => {
  const held = (at: number): readonly KeyMove[] => [
    move("down", at),
    move("down", at + 50, { repeat: true }),
    move("up", at + 90),
  ];
  expect(hides(held(0), held(200), held(400))).toBe(false);
  expect(hides(held(0), tap(200), tap(400))).toBe(false);
});

it("does not hide beside another modifier, nor while an input method composes", () => {
  expect(hides(tap(0, { mixed: true }), tap(200, { mixed: true }), tap(400, { mixed: true }))).toBe(false);
  expect(hides(tap(0), tap(200, { mixed: true }), tap(400))).toBe(false);
});

it("begins anew after a click, or when the window lost the keyboard", () => {
  const { isSign, forget } = createShiftWatch();
  const press = (at: number): boolean => tap(at).map(isSign).includes(true);
  expect([press(0), press(200)]).toEqual([false, false]);
  forget();
  expect([press(400), press(600), press(800)]).toEqual([false, false, true]);
});
