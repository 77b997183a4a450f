/**
 * How to talk about it, as a leaflet (care §2.1 to §2.7, in our own words). It stores nothing. `sayings` are sentences a
 * person may take over as they are.
 */
import type { Text } from "../../../shell/say.ts";

export type Part = "before" | "during" | "tooMuch" | "after";

interface Leaf {
  readonly title: string;
  readonly about: string;
  readonly lines: readonly { readonly head: string; readonly text: Text; readonly saying?: Text }[];
}

export const texts = {
  title: "How to talk about it",
  lead: {
    all: "For two, at a table or on a walk. It can be read alone, or together before you begin.",
    hurt: "For when you want to talk, and only then. It can be read alone, or together before you begin.",
    involved: "For when the other is ready to talk. Read it alone first; it can be read together, too.",
  } satisfies Text,
  late: "It is late, and a hard talk is harder now. It can wait until there was some sleep.",
  calm: "Breathe first",
  parts: {
    before: {
      title: "Before you talk",
      about: "Ask, choose one thing, set an end",
      lines: [
        {
          head: "Ask first",
          text: "The other may say not now. Then they name another time, within a day.",
          saying: "I would like to talk about Sunday. Is tonight good?",
        },
        {
          head: "One thing",
          text: "Say in one sentence what it is, so that both know. Everything else waits for its own time. What happened between you may be that one thing.",
        },
        {
          head: "Half an hour, then stop",
          text: "Set a clock. When it rings you stop, even in the middle. Not late at night, not hungry, not after drinking.",
        },
        {
          head: "Begin gently",
          text: "One moment, what you felt then, and one thing you would like.",
          saying: "On Sunday, when the letter came, I was afraid. I would like to know what was in it.",
        },
        {
          head: "Your part",
          text: {
            all: "Either of you may stop at any time, without a reason.",
            hurt: "You may ask what you need to know, and you may stop at any time. You do not owe it to anybody to feel better afterwards.",
            involved:
              "Come ready to answer. A short true answer, without “but”, helps more than a long one that explains you. You may ask for a pause, too.",
          },
        },
      ],
    },
    during: {
      title: "While you talk",
      about: "One speaks, one says it back",
      lines: [
        {
          head: "Whoever speaks",
          text: "Speak for yourself and begin with “I”. One or two sentences, then stop.",
          saying: {
            all: "I lay awake because I did not know what to believe.",
            involved: "I said nothing, because I was ashamed.",
          },
        },
        {
          head: "Whoever listens",
          text: {
            all: "Say back what you heard, in your own words, and ask whether it is right. You do not have to agree with it. You may ask for an example.",
            involved:
              "Say back what you heard, in your own words, and ask whether it is right. While you listen, there is nothing to defend and nothing to put right.",
          },
          saying: "You could not sleep because you did not know what to believe. Is that it?",
        },
        {
          head: "First be sure it was heard",
          text: "If it was not quite right, say it again, smaller. Only the one who spoke knows when it was understood. Then you change over.",
        },
        {
          head: "Nothing is solved yet",
          text: {
            all: "No plans and no advice until both have been understood. Often less is left to solve then.",
            hurt: "No plans and no advice until you have been understood, and the other too. Nothing has to be settled today.",
          },
        },
        {
          head: "Leave out",
          text: {
            all: "Always and never, name-calling, what the other must have been thinking, and threats to leave.",
            involved:
              "Always and never, name-calling, what the other must have been thinking, threats to leave, and the word “but” after “I am sorry”.",
          },
        },
      ],
    },
    tooMuch: {
      title: "When it gets too much",
      about: "A pause with a time to come back",
      lines: [
        {
          head: "How you notice",
          text: "The heart races, the jaw is tight, and you only look for your next answer. Nobody can listen like that. It is the body, and it passes.",
        },
        {
          head: "Say it about yourself",
          text: "Say that you need one, not that the other does. Either of you can say it, and it needs no yes.",
          saying: "I need a pause. I will be back at nine.",
        },
        {
          head: "Name the time",
          text: "Not sooner than twenty minutes, because the body takes that long. Not later than a day, so that the other does not wait for nothing.",
        },
        {
          head: "In the pause",
          text: "Leave the quarrel where it is. Walk, breathe, wash the dishes. No messages to each other.",
        },
        {
          head: "Coming back",
          text: "Come back at the time that was named, and begin gently. If it is still too much, name a new time.",
        },
        {
          head: "When it is no longer a quarrel",
          text: "If you are threatened, kept from leaving, or afraid for yourself, go where you are safe, and call your local emergency number. No rule of this page holds then.",
        },
      ],
    },
    after: {
      title: "Afterwards",
      about: "A kind word, and then something else",
      lines: [
        {
          head: "One kind sentence, if there is one",
          text: {
            all: "A small one is enough. It does not have to be about what was hard.",
            hurt: "It can be small, and none is owed.",
          },
          saying: {
            all: "Thank you for staying.",
            hurt: "I am glad that I could say it.",
            involved: "Thank you for telling me.",
          },
        },
        {
          head: "Let it be over",
          text: "What was left over waits for the next time. It is not carried on at the door.",
        },
        {
          head: "Something ordinary",
          text: { all: "Tea, a walk, the dishes, sleep.", kin: "Tea, a walk, or each of you going home." },
        },
        {
          head: "What may come",
          text: {
            all: "It may hurt more tonight than it did this morning. That says nothing about whether it was good to talk.",
            hurt: "It may hurt more tonight than it did this morning. New questions may come; write them down, and they can wait there.",
            involved:
              "Shame may come, and the wish to be told that all is well. Take both to a walk, a friend or a page, and not to the other tonight.",
          },
        },
      ],
    },
  } satisfies Record<Part, Leaf>,
};
