import { expect, it } from "vitest";
import { arrowLeadsTo, hiddenBelow } from "./keyboard.ts";

it("measures what a keyboard covers, and takes neither zooming nor a taller view for one", () => {
  expect(hiddenBelow(844, { height: 844, offsetTop: 0, scale: 1 })).toBe(0);
  expect(hiddenBelow(844, { height: 508.4, offsetTop: 0, scale: 1 })).toBe(336);
  expect(hiddenBelow(844, { height: 508, offsetTop: 120, scale: 1 })).toBe(216);
  expect(hiddenBelow(844, { height: 422, offsetTop: 0, scale: 2 })).toBe(0);
  expect(hiddenBelow(800, { height: 844, offsetTop: 0, scale: 1 })).toBe(0);
});

it("follows an arrow in the direction of reading, and round at the ends", () => {
  expect(arrowLeadsTo("ArrowRight", 0, 3, "ltr")).toBe(1);
  expect(arrowLeadsTo("ArrowRight", 2, 3, "ltr")).toBe(0);
  expect(arrowLeadsTo("ArrowLeft", 0, 3, "ltr")).toBe(2);
  expect(arrowLeadsTo("ArrowLeft", 0, 3, "rtl")).toBe(1);
  expect(arrowLeadsTo("ArrowRight", 1, 3, "rtl")).toBe(0);
  expect(arrowLeadsTo("ArrowDown", 1, 3, "rtl")).toBe(2);
  expect(arrowLeadsTo("ArrowUp", 1, 3, "rtl")).toBe(0);
  expect([arrowLeadsTo("Home", 2, 3, "ltr"), arrowLeadsTo("End", 0, 3, "ltr")]).toEqual([0, 2]);
  expect(arrowLeadsTo("a", 0, 3, "ltr")).toBeNull();
});
