/** The finder of near duplicates finds what was planted, and leaves two questions apart that only begin alike. */
import { describe, expect, it } from "vitest";
import { nearDuplicates, shareOf, stemsOf, type Worded } from "./near-duplicates.ts";

const worded = (...texts: readonly string[]): readonly Worded[] =>
  texts.map((text, at) => ({ id: `q${at}`, texts: [text] }));
const found = (...texts: readonly string[]): number => nearDuplicates(worded(...texts)).length;

describe("near duplicates", () => {
  it.each([
    ["the same sentence", "Where was your best hiding place?", "Where was your best hiding place?"],
    ["other letters and signs", "Where was your best hiding place?", "where was your best hiding-place"],
    ["another order", "Which soup does you good when you are ill?", "When you are ill, which soup does good?"],
    ["other forms of the words", "Who helped you carry heavy boxes?", "Who helps you carrying a heavy box?"],
    ["one word changed", "What do you see from your window at night?", "What do you hear from your window at night?"],
    ["a word put in", "Which tree do you know personally?", "Which single tree do you know personally?"],
  ])("are found: %s", (_, one, other) => {
    expect(found(one, other)).toBe(1);
  });

  it.each([
    ["a common beginning", "What would you like to know about trees?", "What would you like to eat tonight?"],
    ["one common word", "Which game did you play as a child?", "When did you stop believing a game is fair?"],
    ["nothing in common", "How do you take your tea?", "Who stood up for you?"],
  ])("are not found in %s", (_, one, other) => {
    expect(found(one, other)).toBe(0);
  });

  it("are found in any version of a question, and never between versions of one", () => {
    const one = { id: "one", texts: ["What holds you?", "Where was your best hiding place?"] };
    const other = {
      id: "other",
      texts: ["Where was your very best hiding place?", "Where was your best hiding place?"],
    };
    expect(nearDuplicates([one])).toEqual([]);
    expect(nearDuplicates([other])).toEqual([]);
    const [pair, ...more] = nearDuplicates([one, other]);
    expect(more).toEqual([]);
    expect(pair).toEqual({ ids: ["one", "other"], texts: [one.texts[1], other.texts[1]], likeness: 1 });
  });

  it("count each question that is nearly an earlier one once", () => {
    const all = worded("Who taught you to swim?", "Who taught you swimming?", "Who taught you to swim, then?", "Why?");
    expect(shareOf(nearDuplicates(all), all)).toBe(0.5);
    expect(shareOf([], [])).toBe(0);
  });

  it("stems meet in the forms of a word", () => {
    expect(stemsOf("walks walked walking")).toEqual(new Set(["walk"]));
    expect(stemsOf("What is it that you would have done?")).toEqual(new Set());
  });
});
