/** Lines about a week, and those that are shared, through a rest. */
import fc from "fast-check";
import type { ReviewCommand } from "#domain/review/commands.ts";
import { review } from "#domain/review/review.ts";
import { all, declare, historyOf, one, text } from "./declare.ts";

const week = fc.constantFrom("2026-11-09", "2026-11-16", "2026-11-23");
const name = fc.constantFrom("1".repeat(32), "2".repeat(32));
const part = fc.constantFrom("done", "good", "hard");
const line = fc.record({ week, name, part, text: one("You called on Tuesday", "The train was late") });
const next = fc.record({ week, when: one("it gets late"), then: one("I write before seven") });
const reviewFacts = fc.oneof(
  fc.record({ kind: one("reviewLineWritten", "reviewLineShared"), fields: line }),
  fc.record({ kind: one("reviewNextWritten", "reviewNextShared"), fields: next }),
  fc.record({ kind: one("reviewDayChosen"), fields: fc.record({ weekday: fc.integer({ min: 1, max: 7 }) }) }),
);
const reviewCommands: fc.Arbitrary<ReviewCommand> = fc.oneof(
  fc.record({ type: one("write"), week, part, text, name: fc.option(name, { nil: null }) }),
  fc.record({ type: one("share"), week, part, text, name }),
  fc.record({ type: one("writeNext", "shareNext"), week, when: text, then: text }),
  fc.record({ type: one("offerOn"), weekday: fc.constantFrom(1, 7, null) }),
);

/** A shared line asks nothing, and yet it speaks to the other: it waits. What is one's own never does. */
export const reviewRests = declare(review, {
  history: historyOf(reviewFacts),
  commands: reviewCommands,
  kept: all,
  asks: ({ type }) => type === "share" || type === "shareNext",
});
