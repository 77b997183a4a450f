/** What more than one room says of the path and of rest. */
import type { RefusalOf } from "#domain/modules.ts";
import type { Text } from "../say.ts";

export const pathTexts = {
  other: "the other",
  refusal: {
    unreadable: "That could not be kept like this. What you wrote is still here.",
    unknownDay: "This day is not here any more.",
    nothingFurther: "There is no phase after this one.",
    askedLately: "The next phase is left in peace for a few days more.",
    nothingBehind: "There is nothing to take back here.",
    resting: "The shared part rests. This is there again when it wakes.",
    notResting: "No rest of yours is left to end.",
    alone: "This takes two, and nobody else is here.",
    onlyOurs: "That is for the part you share.",
    onlyMine: "That is only for yourself.",
    textMissing: "A few words are needed.",
    textTooLong: "That is a little too long. Shorter is fine.",
    tooManyDays: "There is no room for more days. One that is over can be deleted.",
  } satisfies Record<RefusalOf<"path">["type"], string>,
  rests: {
    title: "The shared part rests",
    line: { all: "What you do alone goes on" } satisfies Text,
  },
};
