import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type HintKind, hintsFor } from "./hints.ts";

const kindsOf = (text: string): readonly HintKind[] =>
  [...new Set(hintsFor(text, "en").map(({ kind }) => kind))].sort();
const wordsOf = (text: string): readonly string[] =>
  hintsFor(text, "en").map(({ start, end }) => text.slice(start, end));

describe("what gets a hint", () => {
  it.each<[HintKind, string]>([
    ["absolute", "You never listen to me."],
    ["label", "You are selfish."],
    ["insult", "You idiot."],
    ["mind-reading", "You just want to hurt me."],
    ["disguised-judgement", "I feel that you do not care."],
    ["blame", "It is all your fault."],
    ["threat", "Do it again and you will regret it."],
    ["contempt", "Oh great, another promise."],
    ["dismissal", "You are overreacting."],
    ["old-score", "You did the same at our wedding ten years ago."],
    ["several-topics", "And another thing, the dishes."],
  ])("[hint-1] %s: %s", (kind, text) => {
    expect(kindsOf(text)).toEqual([kind]);
  });

  it("[hint-1] a draft has each kind it shows", () => {
    expect(kindsOf("You never help, you are selfish, and it is all your fault.")).toEqual([
      "absolute",
      "blame",
      "label",
    ]);
  });

  it("[hint-2] the words that carry it, where they stand, in their order", () => {
    expect(wordsOf("Honestly? You never listen. 💔 And you’re a liar.")).toEqual(["You never", "you’re a liar"]);
    expect(hintsFor("💔 You idiot", "en")).toEqual([{ kind: "insult", start: 3, end: 12 }]);
  });

  it.each([
    "I feel that you are selfish.",
    "I feel like you enjoy this",
    "I just feel you’re being unfair",
    "It seems to me that you are just lazy.",
    "I feel like a fool living with a liar",
  ])("[hint-3] a judgement that begins like a feeling: %s", (text) => {
    expect(kindsOf(text)).toContain("disguised-judgement");
  });

  it("[hint-3] the label in it is not hinted a second time; absolute words and insults are", () => {
    expect(kindsOf("I feel that you are selfish.")).toEqual(["disguised-judgement"]);
    expect(kindsOf("I feel that you never listen.")).toEqual(["absolute", "disguised-judgement"]);
    expect(kindsOf("I feel that you are a complete idiot.")).toEqual(["disguised-judgement", "insult"]);
  });

  it.each([
    "Yeah right.",
    "Nice job, as usual.",
    "Spare me.",
    "How convenient.",
    "What a joke.",
    "Must be nice.",
    "🙄",
  ])("[hint-3] contempt without a you: %s", (text) => {
    expect(kindsOf(text)).toEqual(["contempt"]);
  });

  it.each([
    "If you do this again I'm leaving you and taking the kids.",
    "You'll regret this.",
    "I will kill myself if you leave.",
    "Tell me the truth or else.",
    "I'll tell everyone what you did.",
    "You will never see the children again.",
    "I'll kill myself in the rain tonight if you leave.",
    "Walk out in this rain and you will never see the kids again.",
  ])("[hint-4] a threat stays a threat: %s", (text) => {
    expect(kindsOf(text)).toContain("threat");
    expect(kindsOf(text)).not.toContain("blame");
  });

  it.each([
    [
      "You're so selfish",
      "Your so selfish",
      "ur so selfish",
      "YOU’RE SO SELFISH!!",
      "u r so selfish",
      "youre sooo selfish",
    ],
    ["You never listen.", "u never listen", "YOU NEVER LISTEN", "you nevr listen", "  you  never   listen"],
    ["You don't care about me.", "you dont care about me", "u don’t care about me", "You do not care about me!"],
  ])("[hint-5] however it is typed: %s", (first, ...others) => {
    const expected = kindsOf(first);
    expect(expected).toHaveLength(1);
    for (const other of others) expect(kindsOf(other)).toEqual(expected);
  });
});

describe("what gets none", () => {
  const none = (text: string): void => expect(kindsOf(text)).toEqual([]);

  it.each([
    "I am angry and hurt.",
    "I hate what happened.",
    "I felt betrayed.",
    "I feel used and abandoned.",
    "I can’t stop crying.",
    "I don't trust you right now.",
    "I am so angry that I could scream.",
    "I feel like a fool.",
    "Fuck, this hurts.",
  ])("[hint-6] %s", none);

  it.each([
    "You lied to me about the money.",
    "You slept with her in March, two years ago.",
    "You hid the messages for a year.",
    "You never told me that she was there.",
    "You broke your promise.",
    "You shouted at me in the car on Saturday.",
  ])("[hint-7] %s", none);

  it.each([
    "I was selfish and a coward.",
    "It was my fault, not yours.",
    "I always ran away from hard talks.",
    "Thank you for telling me.",
    "You always make me laugh.",
    "You never gave up on me.",
    "I said you were overreacting, and I am sorry.",
  ])("[hint-8] %s", none);

  it.each([
    "So you are saying that I never listen.",
    "What I hear is that you feel I am always late.",
    "You said that I was a liar, is that right?",
    "She told me that you are a liar.",
    "I don't think you are selfish.",
    "I am afraid that you don't love me any more.",
    "Do you feel that I never listen?",
    "What did you need from me that night?",
    "When I hear “calm down” I go quiet.",
  ])("[hint-9] %s", none);

  it.each([
    "If you shout, I will leave the room and come back at nine.",
    "If the contact goes on, I will sleep in the other room.",
    "Could we talk for twenty minutes tonight?",
    "The dog never sleeps.",
    "I'll take the kids to school tomorrow.",
    "The bus is always late.",
  ])("[hint-10] %s", none);
});

describe("always", () => {
  it("[hint-11] only English has rules", () => {
    expect(hintsFor("You never listen.", "de")).toEqual([]);
    expect(hintsFor("You never listen.", "enm")).toEqual([]);
    expect(hintsFor("You never listen.", "en-GB")).toHaveLength(1);
  });

  it("[hint-2] [hint-12] places lie in the draft, in order, the same each time", () => {
    const words = fc.constantFrom(
      "you",
      "You’re",
      "never",
      "always",
      "a",
      "liar",
      "if",
      "I",
      "will",
      "feel",
      "that",
      "so",
      ",",
      ".",
      '"',
      "💔",
      "İ",
      "\n",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(words, { maxLength: 60 }).map((all) => all.join(" ")),
        ),
        (text) => {
          const hints = hintsFor(text, "en");
          expect(hintsFor(text, "en")).toEqual(hints);
          for (const { start, end } of hints) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          expect(hints.map(({ start }) => start)).toEqual(hints.map(({ start }) => start).toSorted((a, b) => a - b));
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    "you ",
    "you are so ",
    "i feel that ",
    "if you ",
    "a",
    "so very really just ",
    '"',
    "you you're ",
    "nothing i ",
    "', ",
    "!?",
    "you ".repeat(3) + "again ",
  ])("[hint-12] four times as long takes not much more than four times the time: %s", (part) => {
    const time = (length: number): number => {
      const text = part.repeat(Math.ceil(length / part.length)).slice(0, length);
      const runs = Array.from({ length: 9 }, () => {
        const began = performance.now();
        hintsFor(text, "en");
        return performance.now() - began;
      });
      return Math.min(...runs);
    };
    time(500);
    expect(time(2_000)).toBeLessThan(Math.max(12 * time(500), 15));
  });
});
