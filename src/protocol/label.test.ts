import { expect, it } from "vitest";
import { concat, toHex, utf8 } from "#base/bytes.ts";
import { hashOf, label, labelled } from "./label.ts";

it("is sixteen bytes, the name behind goldseam/1, zeros behind the name", () => {
  expect(toHex(label("op"))).toBe(toHex(utf8("goldseam/1 op\0\0\0")));
  expect(toHex(label("check"))).toBe(toHex(utf8("goldseam/1 check")));
});

it("takes no name that would not fit or could be taken for another", () => {
  for (const name of ["", "sixsix", "Op", "o p", "op\0"]) expect(() => label(name)).toThrow("a label");
});

it("stands before what is signed, derived or hashed", () => {
  expect(labelled("op", utf8("a"), utf8("b"))).toEqual(concat(label("op"), utf8("ab")));
  const joined = hashOf({ sha256: (...parts) => concat(...parts) }, "mark", utf8("a"), utf8("b"));
  expect(joined).toEqual(concat(label("mark"), utf8("ab")));
});
