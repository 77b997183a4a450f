/** Words as typed. */
import { expect, it } from "vitest";
import { err, ok } from "#base/result.ts";
import { typedLine, typedText } from "./typed.ts";

it("are taken without the empty space around them, and refused when there are none or too many", () => {
  expect(typedText("  one\n two ", 8, "tooLong")).toEqual(ok("one\n two"));
  expect(typedText(" \n ", 8, "tooLong")).toEqual(err({ type: "textMissing" }));
  expect(typedText("123456789", 8, "tooLong")).toEqual(err({ type: "tooLong" }));
});

it("stand on one line where a line is asked for", () => {
  expect(typedLine(" one\n\t two  ", 7, "tooLong")).toEqual(ok("one two"));
  expect(typedLine("one\n\n\n\n\n\n", 3, "tooLong")).toEqual(ok("one"));
});
