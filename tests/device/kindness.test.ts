/**
 * Kindness, thanks, rituals and a map of triggers on three phones, two of them one person's, over a server's file opened with
 * every key there is: an idea that is not taken leaves nothing, what was not shared crosses nowhere, and words that go are gone.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import type { CommandOf, ModuleName } from "#domain/modules.ts";
import { createSqliteMailbox } from "#server/mailbox/mailbox-sqlite.ts";
import { lookInto } from "#tests/harness/everything.ts";
import { begin, pair, PASSPHRASE, type Phone, startPhone, talk } from "#tests/harness/phones.ts";
import { startServer } from "#tests/server/server.ts";

const CANARY = "heron at the weir";
const DAY = 86_400_000;

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Ana with one phone, Ben with two. */
const three = async () => {
  const folder = mkdtempSync(join(tmpdir(), "goldseam-"));
  folders.push(folder);
  const file = join(folder, "mailbox.db");
  const server = startServer({ mailbox: createSqliteMailbox(file) });
  server.clock.now = Date.UTC(2026, 10, 18, 9);
  const [ana, ben, second] = [await startPhone(server), await startPhone(server), await startPhone(server)];
  await begin(ana, "Ana");
  const words = await begin(ben, "Ben");
  await pair(ana, ben);
  await talk(ana, ben);
  const keep = [ben.vault().session()?.keyring().device ?? ""];
  expect(await second.vault().ask("restore", { words: words.join(" "), passphrase: PASSPHRASE, keep })).toMatchObject({
    ok: true,
  });
  const meet = async (): Promise<void> => {
    await talk(ana, ben, second);
    await talk(ana, ben, second);
  };
  await meet();
  return { server, ana, ben, second, meet, look: lookInto({ ana, ben, second }, folder, file) };
};

const send = async <Name extends ModuleName>(
  phone: Phone,
  module: Name,
  place: "mine" | "ours",
  command: CommandOf<Name>,
): Promise<string> => {
  const sent = await phone.vault().ask("command", { module, place, command });
  if (!sent.ok) throw new Error(sent.error.type);
  return sent.value.links[0] ?? "";
};
const remove = async (phone: Phone, place: "mine" | "ours", link: string): Promise<boolean> =>
  (await phone.vault().ask("remove", { place, link })).ok;

/** All that a phone keeps, byte for byte. */
const keptBy = ({ disk }: Phone): unknown => structuredClone([...disk].map(([table, rows]) => [table, [...rows]]));
/** What was said by anybody, in both places, as this phone knows it; but for what devices tell each other of their logs. */
const saidIn = (phone: Phone): unknown =>
  phone
    .vault()
    .session()
    ?.places()
    .flatMap(({ core }) => [...core.chains.values()].flatMap(({ ops }) => ops.flatMap(({ facts }) => facts ?? [])))
    .filter(({ kind }) => kind !== "heads")
    .map(({ kind, fields }) => JSON.stringify([kind, fields]))
    .toSorted();

it("[affection-3] [affection-5] an idea that is looked at day after day and never taken leaves no fact, no draft and no byte", async () => {
  const { server, ana, ben, second, meet } = await three();
  const shared: string[] = [];
  for (const text of ["A call at noon.", "“Take your time.”"]) {
    const note = await send(ana, "affection", "mine", { type: "write", text, sort: "deed", instead: [] });
    shared.push(await send(ana, "affection", "ours", { type: "share", note, text, sort: "deed" }));
  }
  await meet();
  const before = [ben, second].map((phone) => [keptBy(phone), saidIn(phone)]);
  const frames = [ben, second].map(({ network }) => network.sent.length);
  const seen = new Set<unknown>();
  for (let day = 0; day < 6; day++) {
    server.clock.now += DAY;
    const ideas = [ben, second, ben].map((phone) => phone.slice("affection", "idea", "ours"));
    expect(new Set(ideas.map((idea) => JSON.stringify(idea))).size).toBe(1);
    seen.add(JSON.stringify(ideas[0]));
    expect(ana.slice("affection", "idea", "ours")).toEqual({ line: null });
  }
  expect(seen.size).toBe(2);
  expect([ben, second].map((phone) => [keptBy(phone), saidIn(phone)])).toEqual(before);
  expect([ben, second].map(({ network }) => network.sent.length)).toEqual(frames);
  const known = saidIn(ana);
  await meet();
  expect(saidIn(ana)).toEqual(known);
});

it("[affection-1] [affection-2] [triggers-3] what was not shared crosses nowhere, and what was is with both phones and can be taken back", async () => {
  const { ana, ben, second, meet, look } = await three();
  const map = { signs: `signs, ${CANARY}`, doing: "", helps: "Say where you are.", helpsNot: "", instead: [] };
  const part = await send(ben, "triggers", "mine", { type: "write", cue: `a phone, ${CANARY}`, ...map });
  await send(ben, "affection", "mine", { type: "write", text: `tea, ${CANARY}`, sort: "deed", instead: [] });
  second.network.online = false;
  await send(ben, "triggers", "ours", { type: "share", note: part, line: "helps", text: "Say where you are." });
  await talk(ana, ben);
  expect(ana.slice("triggers", "shared", "ours")).toEqual({
    mine: [],
    theirs: [{ name: part, lines: [{ line: "helps", text: "Say where you are." }] }],
  });
  second.network.online = true;
  await meet();
  expect(second.slice("triggers", "map", "mine")).toMatchObject({ triggers: [{ name: part }] });
  expect(await look.find(CANARY)).toEqual(["ben/memory", "ben/rows", "second/memory", "second/rows", "server/entries"]);
  expect(JSON.stringify(keptBy(ana))).not.toContain(CANARY);

  const again = await send(second, "triggers", "mine", {
    type: "write",
    cue: "a phone",
    ...map,
    signs: "",
    instead: [part],
  });
  expect(await remove(second, "mine", part)).toBe(true);
  const [line] = (second.slice("triggers", "shared", "ours") as { mine: { ownWords: string[] }[] }).mine;
  expect(await remove(ana, "ours", line?.ownWords[0] ?? "")).toBe(false);
  expect(await remove(second, "ours", line?.ownWords[0] ?? "")).toBe(true);
  await meet();
  await meet();
  for (const phone of [ben, second]) {
    expect(phone.slice("triggers", "map", "mine")).toMatchObject({
      triggers: [{ name: part, ownWords: [part, again] }],
    });
    expect(phone.slice("triggers", "shared", "ours")).toEqual({ mine: [], theirs: [] });
  }
  expect(ana.slice("triggers", "shared", "ours")).toEqual({ mine: [], theirs: [] });
  const own = ben.slice("affection", "own", "mine") as { lines: { ownWords: string[] }[] };
  expect(await remove(ben, "mine", own.lines[0]?.ownWords[0] ?? "")).toBe(true);
  await meet();
  await meet();
  expect(await look.find(CANARY)).toEqual([]);
});

it("[thanks-2] [thanks-7] a thank-you is read on the other's phones, starred there alone, put another way, and gone when it is taken back", async () => {
  const { ana, ben, second, meet, look } = await three();
  const give = { type: "give", did: `You rang, ${CANARY}`, when: "", gave: "" } as const;
  const first = await send(ana, "thanks", "ours", { ...give, instead: [] });
  await meet();
  await send(ben, "thanks", "mine", { type: "star", thanks: first, on: true });
  const sent = await send(ana, "thanks", "ours", { ...give, did: "You rang.", gave: CANARY, instead: [first] });
  expect(await remove(ana, "ours", first)).toBe(true);
  await meet();
  const week = { from: "2026-11-16", to: "2026-11-22" };
  for (const phone of [ben, second]) {
    expect(phone.slice("thanks", "week", "ours", week)).toMatchObject({ given: [{ name: first, did: "You rang." }] });
    expect(phone.slice("thanks", "starred", "mine")).toEqual({ thanks: [first] });
  }
  expect(ana.slice("thanks", "starred", "mine")).toEqual({ thanks: [] });
  expect(await remove(ben, "ours", sent)).toBe(false);
  expect(await remove(ana, "ours", sent)).toBe(true);
  await meet();
  await meet();
  expect(second.slice("thanks", "given", "ours")).toEqual({ given: [], isAll: true });
  expect(await look.find(CANARY)).toEqual([]);
});

it("[rituals-1] [rituals-2] [rituals-5] a ritual is left out on one phone while it is renamed on the other, agreed, and gone when it is deleted", async () => {
  const { ana, ben, second, meet, look } = await three();
  const plan = { title: `Tea, ${CANARY}`, note: "", at: "2026-11-19T20:30", zone: "UTC", minutes: 20 } as const;
  const repeat = { every: 1, weekdays: [4], until: null, times: null };
  const entry = await send(ben, "rituals", "ours", { type: "plan", idea: "evening-tea", ...plan, repeat });
  await meet();
  second.network.online = false;
  await send(second, "agenda", "ours", { type: "drop", entry, on: "2026-11-19" });
  const change = { type: "change", entry, ...plan, title: "Tea and quiet", repeat, asks: true, phase: 1 } as const;
  await send(ben, "agenda", "ours", change);
  second.network.online = true;
  await meet();
  await send(ana, "agenda", "ours", { type: "agree", entry, on: null });
  await meet();
  for (const phone of [ana, ben, second]) {
    expect(phone.slice("rituals", "all", "ours")).toMatchObject({ rituals: [{ entry, idea: "evening-tea" }] });
    expect(phone.slice("agenda", "briefs", "ours", { entries: [entry] })).toMatchObject({
      [entry]: { title: "Tea and quiet", next: "2026-11-26", answers: { standing: "agreed" } },
    });
  }
  const mine = await send(ben, "rituals", "mine", { type: "plan", idea: null, ...plan, repeat });
  await meet();
  expect(second.slice("rituals", "all", "mine")).toMatchObject({ rituals: [{ entry: mine, idea: null }] });
  const { ownWords } = ben.slice("agenda", "entry", "ours", { entry, zone: "UTC" }) as { ownWords: string[] };
  expect(ownWords.length).toBe(2);
  for (const link of ownWords) expect(await remove(second, "ours", link)).toBe(true);
  expect(await remove(ben, "mine", mine)).toBe(true);
  await meet();
  await meet();
  for (const phone of [ana, ben, second]) expect(phone.slice("rituals", "all", "ours")).toEqual({ rituals: [] });
  expect(await look.find(CANARY)).toEqual([]);
});
