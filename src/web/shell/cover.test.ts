import { expect, it } from "vitest";
import { coversOnBlur } from "./cover.ts";

const text = { element: "textarea", type: null };

it("covers on a phone as soon as another app or the switcher comes", () => {
  expect(coversOnBlur({ touchOnly: true, focused: null })).toBe(true);
  expect(coversOnBlur({ touchOnly: true, focused: text })).toBe(true);
});

it("stays while the phone's own dialog belongs to a field of the page", () => {
  for (const focused of [
    { element: "select", type: null },
    { element: "input", type: "date" },
    { element: "input", type: "time" },
    { element: "input", type: "file" },
  ])
    expect(coversOnBlur({ touchOnly: true, focused })).toBe(false);
});

it("never flickers on a desk, where windows lie side by side", () => {
  expect(coversOnBlur({ touchOnly: false, focused: null })).toBe(false);
  expect(coversOnBlur({ touchOnly: false, focused: text })).toBe(false);
});
