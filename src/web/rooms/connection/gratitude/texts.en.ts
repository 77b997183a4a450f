/** Thanks in the evening: a line from each, that open together, and months to look back on. Days without one are simply days. */
import type { Text } from "../../../shell/say.ts";

export const texts = {
  title: "Thanks in the evening",
  lead: "One line about today. It opens when you both have written one.",
  leadAlone: "One line about today, for yourself.",
  field: { all: "Something that was good today", hurt: "Something that was bearable or good today" },
  help: "Small is enough: a cup of tea, a sentence, that it was quiet.",
  helpOther: {
    all: "It may be about {name}, or about anything else.",
    hurt: "It may be about anything. It need not be about {name}, and it takes nothing back.",
    involved: "It may be about anything. Thanks for patience can wait; a small thing is easier to receive.",
  },
  keep: "Keep it",
  keeping: "Keeping",
  kept: "Kept for you.",
  alone: "Only yours",
  aloneNone: "Lines you keep stand here.",
  remove: "Remove this line",
  removed: "Removed.",
  undo: "Undo",
  left: "What opened between you before is still here.",
  months: {
    title: "Look back",
    before: "The month before",
    after: "The month after",
    nothing: "Days on which both of you wrote are marked here.",
    opened: "{day}: both of you wrote",
    list: "Days with lines from both",
    hide: "Close the day",
  },
} satisfies Readonly<Record<string, Text | object>>;
