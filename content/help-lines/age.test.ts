import { expect, it } from "vitest";
import { isOld, knownOn } from "./age.ts";
import { line, page } from "./entry.ts";

const found = page("https://example.org/", "2026-01-01");
const checked = { ...found, checkedByAPerson: { by: "A. N.", on: "2026-06-30" } };

it("is old once more than 180 days have gone by since somebody said so", () => {
  expect(isOld(found, "2026-06-30")).toBe(false);
  expect(isOld(found, "2026-07-01")).toBe(true);
});

it("is young again when a person has checked it", () => {
  expect(knownOn(checked)).toBe("2026-06-30");
  expect(isOld(checked, "2026-12-27")).toBe(false);
  expect(isOld(checked, "2026-12-28")).toBe(true);
});

it("counts from the newer of the two days, whichever that is", () => {
  expect(knownOn({ ...found, checkedByAPerson: { by: "A. N.", on: "2025-12-01" } })).toBe("2026-01-01");
});

it("says with a line who checked it, whatever its source says", () => {
  const by = { by: "A. N.", on: "2026-06-30" };
  expect(line({ name: "A", kinds: ["crisis"], checkedByAPerson: by }, found)).toMatchObject({
    ...found,
    checkedByAPerson: by,
  });
  expect(line({ name: "A", kinds: ["crisis"] }, found).checkedByAPerson).toBeNull();
});
