/**
 * Questions on two phones over a server's file, opened with every key there is: what was not sent is with its author alone,
 * what was taken back is nowhere, and changed software answers for nobody, changes no answer, and waits no shorter than it says.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import type { LedgerCommand } from "#domain/ledger/commands.ts";
import { createSqliteMailbox } from "#server/mailbox/mailbox-sqlite.ts";
import { writeForged } from "#tests/harness/changed-client.ts";
import { lookInto } from "#tests/harness/everything.ts";
import { begin, pair, type Phone, startPhone, talk } from "#tests/harness/phones.ts";
import { startServer } from "#tests/server/server.ts";

const CANARY = "kestrel over the harbour";
const NOW = Date.UTC(2026, 10, 22, 9);
const TWO_DAYS = 172_800_000;

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const couple = async () => {
  const folder = mkdtempSync(join(tmpdir(), "goldseam-"));
  folders.push(folder);
  const file = join(folder, "mailbox.db");
  const server = startServer({ mailbox: createSqliteMailbox(file) });
  server.clock.now = NOW;
  const [ana, ben] = [await startPhone(server), await startPhone(server)];
  await begin(ana, "Ana");
  await begin(ben, "Ben");
  await pair(ana, ben);
  await talk(ana, ben);
  return { server, ana, ben, look: lookInto({ ana, ben }, folder, file) };
};

const send = (phone: Phone, place: "mine" | "ours", command: LedgerCommand) =>
  phone.vault().ask("command", { module: "ledger", place, command });

const linkOf = async (sent: ReturnType<typeof send>): Promise<string> => {
  const taken = await sent;
  if (!taken.ok) throw new Error(taken.error.type);
  return taken.value.links[0] ?? "";
};
const write = (phone: Phone, text: string, graphic = false): Promise<string> =>
  linkOf(send(phone, "mine", { type: "write", text, tag: "need", graphic, follows: null }));
const ask = async (phone: Phone, note: string, text: string, since: number | null = null) => {
  const batch = await linkOf(send(phone, "ours", { type: "openBatch", hour: null }));
  return send(phone, "ours", { type: "ask", batch, note, text, tag: "need", since, follows: null });
};
const read = (phone: Phone, slice: "asked" | "received"): string =>
  JSON.stringify(phone.slice("ledger", slice, "ours", { now: NOW + 3 * TWO_DAYS }));

it("[ledger-1] what was not sent is with its author alone; what was sent is read by the other and by no server", async () => {
  const { ana, ben, look } = await couple();
  await write(ana, CANARY);
  await talk(ana, ben);
  expect(await look.find(CANARY)).toEqual(["ana/memory", "ana/rows", "server/entries"]);
  const note = await write(ana, "Who else knew?");
  expect(await ask(ana, note, "Who else knew?")).toMatchObject({ ok: true });
  await talk(ana, ben);
  expect(read(ben, "received")).toContain("Who else knew?");
  expect(read(ben, "received")).not.toContain(CANARY);
});

it("[ledger-10] a question taken back is nowhere, and the answer to it is with its author until they take it back", async () => {
  const { ana, ben, look } = await couple();
  const question = await linkOf(ask(ana, "1".repeat(64), CANARY));
  await talk(ana, ben);
  const answer = await linkOf(send(ben, "ours", { type: "answer", question, text: "a heron, rather" }));
  await talk(ana, ben);
  expect(read(ana, "asked")).toContain("a heron");
  expect(await send(ana, "ours", { type: "takeBack", question })).toMatchObject({ ok: true });
  expect(await ana.vault().ask("remove", { place: "ours", link: question })).toEqual({ ok: true, value: null });
  await talk(ana, ben);
  await talk(ana, ben);
  expect(await look.find(CANARY)).toEqual([]);
  expect(read(ana, "asked")).not.toContain("a heron");
  expect(read(ben, "received")).toContain("a heron");
  expect(await send(ben, "ours", { type: "takeAnswerBack", question, answer })).toMatchObject({ ok: true });
  expect(await ben.vault().ask("remove", { place: "ours", link: answer })).toEqual({ ok: true, value: null });
  await talk(ana, ben);
  await talk(ana, ben);
  expect(await look.find("a heron")).toEqual([]);
});

it("[ledger-13] [ledger-15] changed software answers for nobody and changes no answer", async () => {
  const { ana, ben } = await couple();
  const question = await linkOf(ask(ana, "1".repeat(64), "Who else knew?"));
  await talk(ana, ben);
  const answer = await linkOf(send(ben, "ours", { type: "answer", question, text: "Nobody did" }));
  await talk(ana, ben);
  const ours = ana.vault().session()?.place("ours")?.core;
  if (!ours) throw new Error("not paired");
  const words = (k: string, fields: object) =>
    writeForged(ours, { class: "words", facts: [{ k, v: 1, d: "2026-11-22", ...fields }] });
  await words("answerWritten", { question, text: "forged" });
  await words("answerAdded", { question, answer, text: "forged" });
  await writeForged(ours, {
    class: "act",
    facts: [{ k: "answerTakenBack", v: 1, d: "2026-11-22", question, answer, on: "2026-11-22" }],
  });
  await talk(ana, ben);
  for (const shown of [read(ana, "asked"), read(ben, "received")]) {
    expect(shown).toContain("Nobody did");
    expect(shown).not.toContain("forged");
  }
});

it("[ledger-5] [ledger-7] a marked question waits two days by its author's clock, and changed software cannot say that it did not", async () => {
  const { server, ana, ben } = await couple();
  const note = await write(ana, "What exactly?", true);
  expect(ana.slice("ledger", "own", "mine")).toMatchObject({ questions: [{ since: NOW, waits: NOW + TWO_DAYS }] });
  expect(await ask(ana, note, "What exactly?", NOW)).toEqual({ ok: false, error: { type: "tooSoon" } });
  const ours = ana.vault().session()?.place("ours")?.core;
  if (!ours) throw new Error("not paired");
  const batch = await linkOf(send(ana, "ours", { type: "openBatch", hour: null }));
  const graphic = { since: NOW, sent: NOW + 5 };
  const asked = { batch, note, text: "What exactly?", tag: "need", graphic };
  await writeForged(ours, { class: "words", facts: [{ k: "questionAsked", v: 1, d: "2026-11-22", ...asked }] });
  await talk(ana, ben);
  expect(read(ben, "received")).not.toContain("What exactly?");
  server.clock.now = NOW + TWO_DAYS;
  expect(await ask(ana, note, "What exactly?", NOW)).toMatchObject({ ok: true });
  await talk(ana, ben);
  expect(read(ben, "received")).toContain("What exactly?");
});
