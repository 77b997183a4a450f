/** Which lines that mend are offered, and in which order. */
import { expect, it } from "vitest";
import { inGroups } from "./mending.ts";

const line = (name: string) => ({ name, line: name, text: name });

it("those the other marked as welcome come first, and what irritates does not come at all", () => {
  const lines = ["half-speed", "unsaid", "window"].map(line);
  expect(inGroups(lines, { window: "welcome", unsaid: "irritating" })).toEqual({
    welcome: [line("window")],
    others: [line("half-speed")],
  });
  expect(inGroups(lines, {})).toEqual({ welcome: [], others: lines });
});
