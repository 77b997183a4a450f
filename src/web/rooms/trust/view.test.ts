import { expect, it } from "vitest";
import type { PromiseItem } from "#domain/trust/views.ts";
import { dueInWords, type Now, trustView } from "./view.ts";

const now: Now = {
  today: "2026-11-25",
  time: "12:00",
  days: { today: "today", yesterday: "yesterday", tomorrow: "tomorrow" },
};

const item = (change: Partial<PromiseItem> & { text?: string; due?: string | null }): PromiseItem => ({
  promise: "p",
  author: "ana",
  mine: true,
  madeOn: "2026-11-20",
  wording: {
    link: "p",
    day: "2026-11-20",
    text: change.text ?? "Call at six",
    due: change.due ?? null,
    about: "time",
    plan: null,
    repeat: null,
    onContact: false,
  },
  standing: "open",
  line: "none",
  keptOn: [],
  instead: [],
  toSee: null,
  ...change,
});

it.each([
  ["2026-11-25T18:30", "by 18:30"],
  ["2026-11-25T11:59", "was 11:59"],
  ["2026-11-25", "by tonight"],
  ["2026-11-24", "was yesterday"],
  ["2026-11-26T09:00", "by tomorrow, 09:00"],
  ["2026-11-27", "by Friday"],
  ["2026-12-24", "by 24 December"],
  ["2027-01-02", "by 2 January 2027"],
])("says %s as %s", (due, words) => {
  expect(dueInWords(due, now)).toBe(words);
});

it("shows what is promised and what was kept apart, and no due on what was kept", () => {
  const view = trustView(
    [item({ promise: "b" }), item({ promise: "a", standing: "kept", line: "ink", due: "2026-11-24" })],
    "ours",
    "Noor",
    now,
  );
  expect(view.open.map(({ promise }) => promise)).toEqual(["b"]);
  expect(view.done.map(({ promise, due }) => [promise, due])).toEqual([["a", null]]);
});

it("draws the lines of the bowl in the order they were laid", () => {
  const items = [item({ standing: "kept", line: "ink" }), item({}), item({ standing: "seen", line: "gold" })];
  expect(trustView(items, "ours", "Noor", now)).toMatchObject({ drops: ["gold", "ink"], bowl: "gold" });
  expect(trustView([], "mine", "", now)).toMatchObject({ drops: [], bowl: "empty" });
});

it("offers keeping, changing and explaining to the author only", () => {
  const view = trustView([item({}), item({ mine: false, author: "ben" })], "ours", "Noor", now);
  expect(view.open.map(({ isOpenToMe, whose }) => [isOpenToMe, whose])).toEqual([
    [true, "You promised"],
    [false, "Noor promised"],
  ]);
});
