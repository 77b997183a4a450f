/** Marks on lines, and lines of one’s own, through a rest. */
import fc from "fast-check";
import type { LinesCommand } from "#domain/lines/commands.ts";
import { lines } from "#domain/lines/lines.ts";
import { all, declare, historyOf, link, one, text } from "./declare.ts";

const line = one("half-speed", "ten-breaths");
const use = one("repair", "receiving");
const instead = fc.array(link, { maxLength: 2 });
const linesFacts = fc.oneof(
  fc.record({
    kind: one("lineWelcomed", "lineCalledIrritating", "lineUnmarked"),
    fields: fc.record({ line }),
  }),
  fc.record({ kind: one("ownLineShared"), fields: fc.record({ text: one("I am here"), use, instead }) }),
);
const linesCommands: fc.Arbitrary<LinesCommand> = fc.oneof(
  fc.record({ type: one("mark"), line, as: fc.constantFrom("welcome", "irritating", null) }),
  fc.record({ type: one("write"), text, use: one("repair", "question"), instead }),
  fc.record({ type: one("share"), text, use, instead }),
);

/** A line that is shared speaks to the other: it waits. A mark asks nothing, and one that is a no is never held back. */
export const linesRests = declare(lines, {
  history: historyOf(linesFacts),
  commands: linesCommands,
  kept: all,
  asks: ({ type }) => type === "share",
});
