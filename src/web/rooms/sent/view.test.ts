import { expect, it } from "vitest";
import type { SentEntry } from "#device/transport/sent-entries.ts";
import { dayWords } from "../../shell/days.en.ts";
import { daysOf, lineOf, sizeInWords } from "./view.ts";

const at = (day: number, hour: number, minute: number): number => new Date(2026, 10, day, hour, minute).getTime();
const entry = (when: number, more: Partial<SentEntry> = {}): SentEntry => ({
  at: when,
  until: when,
  why: "words",
  bytes: 1_234,
  times: 1,
  lost: 0,
  ...more,
});

it("says when, how much and why", () => {
  expect(lineOf(entry(at(26, 9, 14)))).toEqual({
    time: "09:14",
    text: "1.2 kB · words and acts of yours, sealed",
    more: null,
  });
});

it("says how often something was asked, from when until when, and what had no answer", () => {
  const line = entry(at(26, 9, 0), { until: at(26, 9, 30), why: "line", bytes: 288, times: 72, lost: 2 });
  expect(lineOf(line)).toEqual({
    time: "09:30",
    text: "288 bytes · asked whether the line is still open",
    more: "72 times since 09:00, 2 without an answer",
  });
  expect(lineOf(entry(at(26, 9, 0), { lost: 1 })).more).toBe("no answer");
});

it("stands in days, in the order it came in", () => {
  const days = daysOf([entry(at(26, 9, 14)), entry(at(26, 8, 0)), entry(at(25, 23, 59))], at(26, 10, 0), dayWords);
  expect(days.map(({ title, lines }) => [title, lines.map(({ time }) => time)])).toEqual([
    ["today", ["09:14", "08:00"]],
    ["yesterday", ["23:59"]],
  ]);
});

it("says a size as people say it", () => {
  expect([0, 4, 999, 1_000, 1_250_000, 999_960].map((bytes) => sizeInWords(bytes))).toEqual([
    "no content",
    "4 bytes",
    "999 bytes",
    "1 kB",
    "1.3 MB",
    "1 MB",
  ]);
});
