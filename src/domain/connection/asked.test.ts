/** What a page reads for choosing a question, and that two sat down. */
import { expect, it } from "vitest";
import { ana, ben, contextOf, createTelling, readerOf } from "#tests/domain/telling.ts";
import { asked } from "./asked.ts";
import { connection } from "./connection.ts";

const told = (...facts: ReturnType<ReturnType<typeof createTelling>>[]) =>
  facts.reduce((state, fact) => {
    const next = connection.step(state, fact);
    return next.ok ? next.value : state;
  }, connection.initial);

it("[sat-1] that two sat down is one act a day, however often it is written, and of each day it is asked for alone", () => {
  const tell = createTelling();
  const state = told(
    tell(ana, "satDown", { on: "2026-11-21" }),
    tell(ben, "satDown", { on: "2026-11-21" }),
    tell(ana, "satDown", { on: "2026-11-23" }),
  );
  const days = (from: string, to: string) => connection.slices.sat(state, { from, to }, readerOf(ana)).days;
  expect(days("2026-11-20", "2026-11-23")).toEqual(["2026-11-21", "2026-11-23"]);
  expect(days("2026-11-22", "2026-11-22")).toEqual([]);
  expect(connection.slices.sat(state, { from: "x" }, readerOf(ana, { today: "2026-11-23" })).days).toEqual([
    "2026-11-23",
  ]);
  expect(connection.decide(state, { type: "weDid", on: "2026-11-22" }, contextOf(ben))).toEqual({
    ok: true,
    value: [{ kind: "satDown", version: 1, fields: { on: "2026-11-22" } }],
  });
});

it("[sat-2] what was asked and what the two wrote is there for choosing, in order, and thanks are not", () => {
  const tell = createTelling();
  const state = told(
    tell(ana, "dayAsked", { on: "2026-11-20", about: "question", question: "play-1-first-bicycle" }),
    tell(ana, "dayAsked", { on: "2026-11-20", about: "gratitude", question: null }),
    tell(ben, "questionPassed", { on: "2026-11-21", question: "mind-1-curious" }),
    tell(ben, "ownQuestionWritten", { text: "Which door do you like best?" }),
    tell(ana, "dayAsked", { on: "2026-11-22", about: "question", question: { own: "4".padStart(64, "0") } }),
  );
  expect(asked(state, {}, readerOf(ben))).toEqual({
    used: [
      { question: "play-1-first-bicycle", day: "2026-11-20" },
      { question: { own: "4".padStart(64, "0") }, day: "2026-11-22" },
    ],
    own: [{ link: "4".padStart(64, "0"), text: "Which door do you like best?", mine: true }],
  });
  expect(asked(state, {}, readerOf(ana)).own[0]?.mine).toBe(false);
});
