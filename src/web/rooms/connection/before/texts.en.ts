/** Looking back: only what is there. Nothing is said about days between. */
import type { Text } from "../../../shell/say.ts";

export const texts = {
  title: "Look back",
  lead: "What opened between you, the newest first.",
  which: "What to look at",
  question: "Questions",
  gratitude: "Thanks",
  yours: "Your own",
  yoursLead: "All that you wrote in the last year, whatever became of it. Only you see this.",
  sat: "You sat down together",
  more: "Show earlier ones",
  none: "What opens between you stands here.",
  noneYours: "What you write stands here, for you.",
  thanks: "Thanks",
  unknown: "A question from a newer version",
  ownGone: "A question that was taken back",
  one: {
    title: "Your words",
    remove: "Remove them",
    meaning:
      "They go from your own place. If they are still sealed, they are taken back as well, and never open. What is open already stays open.",
    yes: "Remove them",
    no: "Leave them",
    removed: "Removed.",
  },
  alone: {
    title: "Nothing is shared yet.",
    text: "When somebody shares this place with you, what you both wrote opens here.",
    pairing: "Share a place with somebody",
  },
} satisfies Readonly<Record<string, Text | object>>;
