import { describe, expect, it } from "vitest";
import { ben, worded } from "#tests/domain/telling.ts";
import { parse } from "./commands.ts";

const promise = "1".repeat(64);
const wording = worded("I call you");
const plan = { when: "", then: "I write" };
const on = "2026-11-22";
const repair = { type: "repair", promise, happened: "", effect: "", amends: "", plan: null, on: null, next: null };
const note = { type: "note", text: "", on, about: null, gave: "", whose: "own" };

describe("reading commands", () => {
  it("takes each as it is, also what is not whole yet", () => {
    const commands = [
      { type: "make", ...wording },
      { type: "make", ...wording, due: on, about: "other", plan, repeat: { days: [], by: "18:30" }, onContact: true },
      { type: "change", promise, ...wording },
      { type: "changeOnce", promise, on, text: "" },
      { type: "keep", promise, on: null },
      { type: "keep", promise, on },
      { type: "explain", promise, text: "", on: null },
      repair,
      { ...repair, plan, on, next: wording },
      { type: "tell", promise, text: "", on },
      { type: "end", promise },
      { type: "see", promise, deed: promise },
      note,
      { ...note, whose: "other", about: "home" },
      { type: "seeDeed", deed: promise },
      { type: "cover", line: promise },
      { type: "uncover", line: promise },
      { type: "coverBowl", bowl: "mine" },
      { type: "uncoverBowl", bowl: "ours" },
    ];
    expect(commands.map(parse)).toEqual(commands);
  });

  it("reads strictly", () => {
    const make = { type: "make", ...wording };
    const odd = [
      null,
      "make",
      [make],
      { type: "make", text: "I call you", due: null, about: null },
      { ...make, due: "soon" },
      { ...make, about: "location" },
      { ...make, author: ben },
      { ...make, onContact: null },
      { ...make, plan: { when: "late" } },
      { ...make, repeat: { days: [0] } },
      { ...make, repeat: { days: [1], by: "late" } },
      { type: "keep", promise: "0", on: null },
      { type: "keep", promise },
      { type: "keep", promise, on: "tomorrow" },
      { type: "changeOnce", promise, on: null, text: "I write" },
      { type: "tell", promise, text: "", on: null },
      { ...repair, next: { text: "I call you" } },
      { ...note, whose: "hers" },
      { ...note, gave: null },
      { type: "cover", line: "that one" },
      { type: "coverBowl", bowl: "hers" },
      { type: "break", promise },
    ];
    expect(odd.map(parse)).toEqual(odd.map(() => null));
  });
});
