/** What is typed and chosen in How I am: kept as drafts, read again as they were, and sent as commands. */
import type { WeatherView } from "#domain/care/views.ts";
import { expect, it } from "vitest";
import { feelings } from "#domain/care/words.ts";
import { draftOfPlan, formOfLine, planCommand, planOfDraft } from "./plan-form.ts";
import {
  choicesOf,
  draftOfShare,
  emptyShare,
  endOfTomorrow,
  isSameComfort,
  shareCommand,
  shareOfDraft,
} from "./share-form.ts";
import { draftOfWeather, emptyWeather, formOfWeather, noteCommand, pressed, weatherOfDraft } from "./weather-form.ts";
import { draftOfWeek, formOfWeek, weekCommand, weekOfDraft } from "./week-form.ts";

const TODAY = "2026-11-22";
const entry: WeatherView = {
  link: "a".repeat(64),
  on: "2026-11-20",
  at: "08:10",
  words: ["numb", "angry"],
  line: "Fine until the song",
  ownWords: ["a".repeat(64)],
};

it("weather is read from its draft as it was, of the day it was begun on, and never of a day to come", () => {
  const form = formOfWeather(entry);
  expect(weatherOfDraft(draftOfWeather(form), TODAY)).toEqual(form);
  expect(weatherOfDraft(draftOfWeather({ ...form, on: "2026-11-23" }), TODAY)?.on).toBe(TODAY);
  expect(weatherOfDraft(JSON.stringify({ words: ["numb", "splendid", 3] }), TODAY)).toEqual({
    on: TODAY,
    words: ["numb"],
    line: "",
  });
  expect([weatherOfDraft("", TODAY), weatherOfDraft("nonsense", TODAY)]).toEqual([null, null]);
});

it("a word is chosen and no longer chosen, and six are the most", () => {
  const one = pressed(emptyWeather(TODAY), "numb");
  expect(one?.words).toEqual(["numb"]);
  expect(one && pressed(one, "numb")?.words).toEqual([]);
  const six = { ...emptyWeather(TODAY), words: feelings.sky.slice(0, 6) };
  expect(pressed(six, "numb")).toBeNull();
  expect(pressed(six, "windy")?.words).toHaveLength(5);
});

it("what is put another way names all words it takes the place of", () => {
  expect(noteCommand(formOfWeather(entry), entry.ownWords)).toEqual({
    type: "note",
    on: "2026-11-20",
    words: ["numb", "angry"],
    line: "Fine until the song",
    instead: entry.ownWords,
  });
});

it("of a weather one word or the line is shown, and what helps as it was kept", () => {
  expect(choicesOf(entry)).toEqual(["numb", "angry", "line"]);
  expect(choicesOf({ words: [], line: null })).toEqual([]);
  const comfort = { helps: "Tea", helpsNot: null };
  expect(emptyShare(["numb"], comfort)).toEqual({ choice: "numb", helps: "Tea", helpsNot: "" });
  const form = emptyShare(choicesOf(entry), null);
  expect(form.choice).toBeNull();
  const at = new Date(2026, 10, 22, 19, 30).getTime();
  const until = new Date(2026, 10, 24).getTime();
  expect(endOfTomorrow(at)).toBe(until);
  const beside = { type: "share", helps: "Tea", helpsNot: "", until };
  expect(shareCommand({ ...form, choice: "angry", helps: "Tea" }, entry, at)).toEqual({
    ...beside,
    word: "angry",
    line: "",
  });
  expect(shareCommand({ ...form, choice: "line", helps: "Tea" }, entry, at)).toEqual({
    ...beside,
    word: null,
    line: "Fine until the song",
  });
});

it("a choice that is no part of the weather any more is not chosen", () => {
  const draft = draftOfShare({ choice: "angry", helps: "Tea", helpsNot: "Advice" });
  expect(shareOfDraft(draft, ["numb", "angry"])).toEqual({ choice: "angry", helps: "Tea", helpsNot: "Advice" });
  expect(shareOfDraft(draft, ["numb"])?.choice).toBeNull();
  expect(shareOfDraft("", ["numb"])).toBeNull();
});

it("what helps is kept anew only when it changed", () => {
  const form = { choice: null, helps: " Tea ", helpsNot: "" };
  expect(isSameComfort(form, { helps: "Tea", helpsNot: null })).toBe(true);
  expect(isSameComfort(form, { helps: "Soup", helpsNot: null })).toBe(false);
  expect([isSameComfort(form, null), isSameComfort({ ...form, helps: "" }, null)]).toEqual([false, true]);
});

it("a line of the plan keeps an if and a then that are still empty, and sends them as they are", () => {
  const empty = formOfLine(null);
  expect(planOfDraft(draftOfPlan({ ...empty, text: "Soup" }))).toEqual({ text: "Soup", plan: null });
  const begun = { text: "Soup", plan: { when: "", then: "" } };
  expect(planOfDraft(draftOfPlan(begun))).toEqual(begun);
  expect(planCommand("food", { text: "Soup", plan: { when: "I am late", then: "bread" } })).toEqual({
    type: "plan",
    part: "food",
    text: "Soup",
    when: "I am late",
    then: "bread",
  });
  expect(planCommand("food", empty)).toMatchObject({ text: "", when: "", then: "" });
});

it("four lines of a week are read from their draft as they were", () => {
  const form = { ...formOfWeek(null), hard: "Thursday" };
  expect(weekOfDraft(draftOfWeek(form))).toEqual(form);
  expect(weekOfDraft("")).toBeNull();
  expect(weekCommand(form, ["b".repeat(64)])).toEqual({ type: "week", ...form, instead: ["b".repeat(64)] });
});
