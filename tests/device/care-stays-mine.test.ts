/**
 * What somebody writes about how they are, on two phones over a server's file, opened with every key there is: what is mine is
 * nowhere but with its owner, what was shown is gone everywhere when its two days are over, and rest only makes it quiet.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import type { CareCommand } from "#domain/care/commands.ts";
import { createSqliteMailbox } from "#server/mailbox/mailbox-sqlite.ts";
import { writeForged } from "#tests/harness/changed-client.ts";
import { lookInto } from "#tests/harness/everything.ts";
import { begin, pair, PASSPHRASE, type Phone, startPhone, talk } from "#tests/harness/phones.ts";
import { startServer } from "#tests/server/server.ts";

const CANARY = "kestrel over the harbour";
const TWO_DAYS_ON = Date.UTC(2026, 10, 24);

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const couple = async () => {
  const folder = mkdtempSync(join(tmpdir(), "goldseam-"));
  folders.push(folder);
  const file = join(folder, "mailbox.db");
  const server = startServer({ mailbox: createSqliteMailbox(file) });
  server.clock.now = Date.UTC(2026, 10, 22, 9);
  const [ana, ben] = [await startPhone(server), await startPhone(server)];
  await begin(ana, "Ana");
  await begin(ben, "Ben");
  await pair(ana, ben);
  await talk(ana, ben);
  return { server, ana, ben, look: lookInto({ ana, ben }, folder, file) };
};

const send = (phone: Phone, place: "mine" | "ours", command: CareCommand) =>
  phone.vault().ask("command", { module: "care", place, command });

const linkOf = async (sent: ReturnType<typeof send>): Promise<string> => {
  const taken = await sent;
  if (!taken.ok) throw new Error(taken.error.type);
  return taken.value.links[0] ?? "";
};

const share = (line: string): CareCommand => ({
  type: "share",
  word: null,
  line,
  helps: `tea, ${line}`,
  helpsNot: "",
  until: TWO_DAYS_ON,
});

const lean: CareCommand = { type: "stand", stand: "out", line: CANARY };

it("[care-14] [care-1] where one stands is with its owner alone, and ours takes it from nobody, a changed client included", async () => {
  const { ana, ben, look } = await couple();
  await linkOf(send(ana, "mine", lean));
  await linkOf(send(ana, "mine", { type: "note", on: "2026-11-22", words: ["torn"], line: CANARY, instead: [] }));
  expect(await send(ana, "ours", lean)).toEqual({ ok: false, error: { type: "onlyMine" } });
  await talk(ana, ben);
  expect(await look.find(CANARY)).toEqual(["ana/memory", "ana/rows", "server/entries"]);

  const ours = ana.vault().session()?.place("ours")?.core;
  if (!ours) throw new Error("not paired");
  const fields = { stand: "out", line: "forged" };
  await writeForged(ours, { class: "words", facts: [{ k: "standSaid", v: 1, d: "2026-11-22", ...fields }] });
  await talk(ana, ben);
  for (const phone of [ana, ben]) {
    expect(phone.slice("care", "stand", "ours")).toBeNull();
    expect(phone.slice("care", "weather", "ours")).toEqual({ weather: [] });
    expect(phone.open().notices).toEqual([]);
  }
});

it("[care-15] [care-5] what was said before is nowhere once it is taken back", async () => {
  const { ana, ben, look } = await couple();
  const before = await linkOf(send(ana, "mine", lean));
  const now = await linkOf(send(ana, "mine", { type: "stand", stand: "in", line: "" }));
  await talk(ana, ben);
  expect(ana.slice("care", "stand", "mine")).toMatchObject({ stand: "in", ownWords: [before, now] });
  expect(await ana.vault().ask("remove", { place: "mine", link: before })).toEqual({ ok: true, value: null });
  await talk(ana, ben);
  expect(ana.slice("care", "stand", "mine")).toMatchObject({ stand: "in" });
  expect(await look.find(CANARY)).toEqual([]);
});

it("[care-7] what was shown is read by both for two days, and is nowhere afterwards", async () => {
  const { server, ana, ben, look } = await couple();
  await linkOf(send(ana, "ours", share(CANARY)));
  await talk(ana, ben);
  expect(ben.slice("care", "shared", "ours")).toMatchObject({ mine: null, theirs: { line: CANARY } });
  server.clock.now = TWO_DAYS_ON - 60_000;
  expect(ben.slice("care", "shared", "ours")).toMatchObject({ theirs: { line: CANARY } });
  server.clock.now = TWO_DAYS_ON + 60_000;
  for (const phone of [ana, ben]) {
    await phone.restart();
    expect(await phone.vault().ask("unlock", { passphrase: PASSPHRASE })).toEqual({ ok: true, value: null });
    expect(phone.slice("care", "shared", "ours")).toEqual({ mine: null, theirs: null });
  }
  await talk(ana, ben);
  await talk(ana, ben);
  expect(await look.find(CANARY)).toEqual([]);
});

it("[care-8] what its author stops showing is gone from the other at once, and from everywhere", async () => {
  const { ana, ben, look } = await couple();
  const link = await linkOf(send(ana, "ours", share(CANARY)));
  await talk(ana, ben);
  expect(await ana.vault().ask("remove", { place: "ours", link })).toEqual({ ok: true, value: null });
  await talk(ana, ben);
  expect(ben.slice("care", "shared", "ours")).toEqual({ mine: null, theirs: null });
  expect(await look.find(CANARY)).toEqual([]);
});

it("[care-10] while the place rests nothing is shown and nothing new is; it is there again when the rest has ended", async () => {
  const { ana, ben } = await couple();
  const rest = (phone: Phone, type: "rest" | "endRest") =>
    phone.vault().ask("command", { module: "path", place: "ours", command: { type } });
  await linkOf(send(ana, "ours", share("heavy air")));
  await talk(ana, ben);
  expect(await rest(ben, "rest")).toMatchObject({ ok: true });
  await talk(ana, ben);
  expect(await send(ana, "ours", share("still heavy"))).toEqual({ ok: false, error: { type: "resting" } });
  expect(await send(ana, "mine", lean)).toMatchObject({ ok: true });
  expect(ben.slice("care", "shared", "ours")).toMatchObject({ theirs: null });
  expect(ana.slice("care", "shared", "ours")).toMatchObject({ mine: { line: "heavy air" } });
  expect(await rest(ben, "endRest")).toMatchObject({ ok: true });
  await talk(ana, ben);
  expect(ben.slice("care", "shared", "ours")).toMatchObject({ theirs: { line: "heavy air" } });
});
