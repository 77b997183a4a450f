/** When something did not work: explaining, repairing in four parts, and telling of a contact. No blame, no hurry. */
import type { Text } from "../../shell/say.ts";

export const repairTexts = {
  explain: {
    open: "It did not work",
    title: "It did not work",
    text: "What happened?",
    help: {
      all: "A sentence is enough. It can be said at any time.",
      involved: "A sentence is enough, without a “but”. It can be said at any time.",
    } satisfies Text,
    send: "Say it",
    more: "Go on, in four small steps",
  },
  repair: {
    open: "Mend it, in four small steps",
    title: "Mending",
    step: { happened: "First of four", effect: "Second of four", amends: "Third of four", plan: "Last of four" },
    look: "Before it is said",
    happened: {
      ask: "What happened?",
      help: "What could have been seen from outside. Plain, and without a “but”.",
    },
    effect: {
      ours: {
        ask: {
          all: "What may it have done to {name}?",
          hurt: "Did it do something to {name}, too?",
        } satisfies Text,
        help: {
          all: "A guess is enough, or nothing. Without a “but”, it reads best.",
          involved: "A guess is enough; {name} may see it differently. Without a “but”, it reads best.",
        } satisfies Text,
      },
      mine: {
        ask: { all: "What did it do to you?" } satisfies Text,
        help: { all: "It may stay empty." } satisfies Text,
      },
    },
    amends: {
      ask: "What will you do to make amends?",
      help: "Something you can do yourself, and soon. It may stay empty.",
    },
    plan: {
      ask: "And the next time?",
      help: "An if and a then. It may stay empty.",
      asPromise: "Make a new promise of it",
      promise: "What will you do?",
    },
    back: "Back",
    next: "Go on",
    preview: { ours: "{name} will see exactly this.", mine: "This stays with you." },
    promised: "A new promise",
    send: { ours: "Say it to {name}", mine: "Keep it" },
    missing: "What happened is the one part that is needed.",
    parts: {
      happened: "What happened",
      effect: "What it did",
      amends: "To make amends",
      plan: "The next time",
    },
  },
  tell: {
    title: "A contact",
    text: "What happened?",
    help: "Who, how, what was said. As plain as you can.",
    day: "Which day?",
    note: "Telling counts as kept, even when it is late.",
    send: { ours: "Tell {name}", mine: "Write it down" },
    fold: "{name} told you about a contact, {day}.",
    hard: {
      all: "This may be hard to read. It is here whenever you want it.",
      hurt: "This may be hard to read. It is here whenever you want it, and you owe no answer.",
    } satisfies Text,
    read: "Read it",
    calm: "Calm first",
    close: "Fold it again",
  },
};
