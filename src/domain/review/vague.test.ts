/** The help to be concrete, by sentences of its own; those somebody else labelled are in tests/domain/vague-vectors.test.ts. */
import { describe, expect, it } from "vitest";
import { vagueIn } from "./vague.ts";

const read = (text: string) => vagueIn(text, "en");

describe("a line that says it", () => {
  it.each([
    "You called when the meeting ran late, and I could fall asleep.",
    "On Tuesday you asked how I had slept and waited for the answer. I felt seen.",
    "You put your phone in the hall at ten, so I did not have to wonder.",
    "He wrote before seven on Thursday. That calmed me.",
    "She fetched the children yesterday; it gave me an hour to myself.",
  ])("[vague-1] %s", (text) => {
    expect(read(text)).toEqual({ isVague: false, asks: [] });
  });
});

describe("a line that says little", () => {
  it.each(["I feel better.", "It was nice.", "You made an effort.", "We are doing well", "Things improved a lot"])(
    "[vague-2] is first asked what they did: %s",
    (text) => {
      expect([read(text).isVague, read(text).asks[0]]).toEqual([true, "what"]);
    },
  );

  it.each(["You called.", "You told me about the money", "He brought me tea"])(
    "[vague-2] with a deed is not vague, and can be asked when, and then what it gave: %s",
    (text) => {
      expect(read(text)).toEqual({ isVague: false, asks: ["when", "gave"] });
    },
  );

  it.each(["You called when the meeting ran late.", "She waited for me on Friday"])(
    "[vague-2] is asked what it gave only when the rest is there: %s",
    (text) => {
      expect(read(text)).toEqual({ isVague: false, asks: ["gave"] });
    },
  );

  it("[vague-3] an empty line, and another language, are asked nothing", () => {
    const nothing = { isVague: false, asks: [] };
    expect([read(""), read("  \n"), vagueIn("Es war schön.", "de")]).toEqual([nothing, nothing, nothing]);
    expect(vagueIn("It was nice.", "en-GB").isVague).toBe(true);
  });
});
