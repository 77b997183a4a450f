import { expect, it } from "vitest";
import { exercises } from "./ground-texts.en.ts";

const everything = Object.values(exercises).flatMap(({ steps, end }) => [...steps, end]);

it("goes from five things seen to one tasted", () => {
  const titles = exercises.senses.steps.map(({ title }) => title);
  expect(titles.map((title) => title.split(" ")[0])).toEqual(["Five", "Four", "Three", "Two", "One"]);
  expect(titles.map((title) => /see|touch|hear|smell|taste/u.exec(title)?.[0])).toEqual([
    "see",
    "touch",
    "hear",
    "smell",
    "taste",
  ]);
});

it("says the day and the time of the device, in the room and at once", () => {
  for (const { steps } of [exercises.room, exercises.now]) {
    const dated = steps.find(({ title }) => title.includes("{day}"));
    expect(dated?.text).toContain("{time}");
  }
});

it("is short enough for somebody in the middle of it: a few words, then a sentence or three", () => {
  const isLong = (text: string, most: number): boolean => text.split(" ").length > most;
  expect(everything.filter(({ title, text }) => isLong(title, 8) || isLong(text, 24))).toEqual([]);
});

it("begins at the floor, with open eyes, when something has hit somebody", () => {
  expect(exercises.now.steps[0].title).toContain("floor");
  expect(exercises.now.steps[0].text).toContain("eyes open");
  expect(exercises.senses.steps[0].text).toContain("eyes open");
});
