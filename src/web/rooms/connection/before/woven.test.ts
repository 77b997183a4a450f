/** What opened and when the two sat down, in one row. */
import { expect, it } from "vitest";
import type { OpenedView } from "#domain/connection/views.ts";
import { woven } from "./woven.ts";

const opened = (ask: string, day: string): OpenedView => ({
  ask,
  day,
  question: "q",
  own: null,
  mine: null,
  theirs: null,
});
const days = (past: ReturnType<typeof woven>) => past.map(({ is, day }) => `${is} ${day}`);

it("has the newest first, and no days before the oldest that is shown until all is", () => {
  const some = [opened("c", "2026-11-20"), opened("b", "2026-11-12")];
  const sat = ["2026-11-01", "2026-11-12", "2026-11-18"];
  const shown = ["opened 2026-11-20", "sat 2026-11-18", "opened 2026-11-12", "sat 2026-11-12"];
  expect(days(woven(some, sat, false))).toEqual(shown);
  expect(days(woven(some, sat, true))).toEqual([...shown, "sat 2026-11-01"]);
  expect(days(woven([], sat, false))).toEqual([]);
});
