/** The list of rooms. */
import type { Group } from "../registry.ts";

export const texts = {
  groups: {
    day: "Every day",
    two: "The two of you",
    way: "Along the way",
    self: "For yourself",
    help: "When it is hard",
    place: "This place",
  } satisfies Record<Group, string>,
  /** The same rooms for somebody who is alone here: nothing then speaks of two. */
  alone: {
    groups: { two: "Plans and limits" },
    lines: {
      day: "A sentence in the morning, two minutes in the evening",
      connection: "What you are thankful for, one line in the evening",
      kindness: "What feels good to you",
      path: "Five steps, a good part of them for you alone",
      review: "What you did this week, and one thing for the next",
      agenda: "What is coming",
      rest: "When something came up, and hard days",
    },
  },
};
