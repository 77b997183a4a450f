/** What I began: a list against the feeling that nothing was done. No number in it, and nothing of it can be shared. */
import type { EffortKind } from "#domain/review/effort.ts";
import type { Text } from "../../../shell/say.ts";

export const texts = {
  title: "What I began",
  lead: {
    all: "What you began and planned in four weeks, from what you wrote anyway. On some days it feels as if nothing was done. This is for you alone, and nothing of it can be shared.",
    involved:
      "What you began and planned in four weeks, from what you wrote anyway. It buys nothing, and still it was done. This is for you alone, and nothing of it can be shared.",
  } satisfies Text,
  open: "Show the list",
  close: "Put it away",
  none: "Nothing is written down for these weeks. Much of what is done is never written.",
  days: "In these four weeks",
  offers: "What you offer of your own accord",
  until: "until {day}",
  ahead: "Planned, and still to come",
  kinds: {
    promise: "A promise",
    deed: "Done or noticed",
    question: "A question written down",
    need: "What you needed, said",
    thanks: "A thank-you",
    limit: "A wish or a limit",
    planned: "Planned",
    milestone: "Marked",
  } satisfies Record<EffortKind, string>,
};
