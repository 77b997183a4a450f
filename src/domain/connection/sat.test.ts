/** That two sat down. */
import { expect, it } from "vitest";
import { ana, ben, contextOf, createTelling, readerOf } from "#tests/domain/telling.ts";
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
