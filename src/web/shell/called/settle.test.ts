/** What a talk leaves behind, written once, and what is still to do afterwards. */
import { expect, it } from "vitest";
import { err, ok } from "#base/result.ts";
import type { PageVault } from "../vault.svelte.ts";
import type { Carried } from "./carried.ts";
import { agreeTo, noteStall, settle } from "./settle.ts";

type Send = PageVault["send"];

/** A vault that takes what it is sent, but for these. */
const vault = (...refuses: readonly string[]) => {
  const sent: unknown[] = [];
  const send: Send = async (module, place, command) => {
    const type = "type" in command ? command.type : "";
    if (refuses.includes(type)) return err({ type: "offline" });
    sent.push([module, place, command]);
    return ok({ links: [] });
  };
  return { send, sent };
};

const entry = null;
const on = "2026-11-26";
const carried: Carried = {
  session: "5e",
  entry,
  on,
  mine: ["Sunday at six", "no phones"],
  theirs: ["a walk"],
  held: true,
  parked: { topic: "the evenings", back: "2026-12-03" },
  pause: "none",
};

it("writes one thing after the other, and leaves to the other what is theirs to write", async () => {
  const { send, sent } = vault();
  expect(await settle({ send }, carried)).toEqual({ ...carried, mine: [], held: false, parked: null });
  expect(sent).toEqual([
    ["talk", "ours", { type: "held", on, entry }],
    ["talk", "ours", { type: "keepOutcome", text: "Sunday at six", on, entry }],
    ["talk", "ours", { type: "keepOutcome", text: "no phones", on, entry }],
    ["talk", "ours", { type: "park", topic: "the evenings", back: "2026-12-03" }],
  ]);
});

it("keeps what could not be written", async () => {
  const { send } = vault("keepOutcome");
  expect(await settle({ send }, carried)).toEqual({ ...carried, held: false, parked: null });
});

it("agrees to a line of the other's once it has arrived", async () => {
  const { send, sent } = vault();
  const outcome = { link: "aa/0", text: "a walk", mine: false, standing: "asked", ownWords: [] } as const;
  const talk = { on, entry, topic: null, kind: null, outcomes: [outcome] };
  expect(await agreeTo({ send }, carried, [])).toEqual(["a walk"]);
  expect(await agreeTo({ send }, carried, [talk])).toEqual([]);
  expect(sent).toEqual([["talk", "ours", { type: "agreeOutcome", outcome: "aa/0" }]]);
  const agreed = { ...talk, outcomes: [{ ...outcome, standing: "agreed" as const }] };
  expect(await agreeTo(vault("agreeOutcome"), carried, [agreed])).toEqual([]);
  expect(await agreeTo(vault("agreeOutcome"), carried, [talk])).toEqual(["a walk"]);
});

it("[talk-16] makes no yes of a no that was said on another phone meanwhile", async () => {
  const { send, sent } = vault();
  const outcome = { link: "aa/0", text: "a walk", mine: false, standing: "otherwise", ownWords: [] } as const;
  const talk = { on, entry, topic: null, kind: null, outcomes: [outcome] };
  expect(await agreeTo({ send }, carried, [talk])).toEqual([]);
  expect(sent).toEqual([]);
});

it("puts a pause without a return down in mine alone", async () => {
  const { send, sent } = vault();
  await noteStall({ send });
  expect(sent).toEqual([["talk", "mine", { type: "noteStall" }]]);
});
