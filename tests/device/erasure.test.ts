/**
 * The promise of removal, kept or broken: every row of every store, every page, the server's file and what is folded are
 * opened with all keys ever held. The words are found while they should be there, and nowhere afterwards.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { utf8 } from "#base/bytes.ts";
import { rowKey } from "#device/space/core.ts";
import { readRow } from "#device/store/rows.ts";
import { createSqliteMailbox } from "#server/mailbox/mailbox-sqlite.ts";
import { worded } from "#tests/domain/telling.ts";
import { writeForged } from "#tests/harness/changed-client.ts";
import { lookInto } from "#tests/harness/everything.ts";
import { begin, pair, PASSPHRASE, type Phone, startPhone, talk } from "#tests/harness/phones.ts";
import { startServer } from "#tests/server/server.ts";

const DAY = 24 * 3_600_000;
const SESSION = "5e".repeat(16);
const CANARY = "kestrel over the harbour";
const EVERYWHERE = ["ana/memory", "ana/rows", "ben/memory", "ben/rows", "server/entries"];

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const couple = async () => {
  const folder = mkdtempSync(join(tmpdir(), "goldseam-"));
  folders.push(folder);
  const file = join(folder, "mailbox.db");
  const mailbox = createSqliteMailbox(file);
  const server = startServer({ mailbox });
  server.clock.now = Date.UTC(2026, 10, 22, 9);
  const [ana, ben] = [await startPhone(server), await startPhone(server)];
  await begin(ana, "Ana");
  await begin(ben, "Ben");
  await pair(ana, ben);
  await talk(ana, ben);
  return { server, mailbox, ana, ben, look: lookInto({ ana, ben }, folder, file) };
};

const make = async (phone: Phone, text: string): Promise<string> => {
  const command = { type: "make", ...worded(text) };
  const made = await phone.vault().ask("command", { module: "trust", place: "ours", command });
  if (!made.ok) throw new Error(made.error.type);
  return made.value.links[0] ?? "";
};

const coreOf = (phone: Phone) => {
  const core = phone.vault().session()?.place("ours")?.core;
  if (!core) throw new Error("not paired");
  return core;
};

const talksOf = (phone: Phone) => {
  const session = phone.vault().session();
  if (!session) throw new Error("not open");
  return session.talks;
};

const unlock = async (phone: Phone): Promise<void> => {
  await phone.restart();
  expect(await phone.vault().ask("unlock", { passphrase: PASSPHRASE })).toEqual({ ok: true, value: null });
};

/** The envelope of an op, as this phone holds it now. */
const sealedAt = (phone: Phone, sequence: number) => {
  const { space, deps } = coreOf(phone);
  const row = readRow(phone.disk.get("rows")?.get(rowKey(space, deps.device, sequence)));
  if (!row) throw new Error("no such row");
  return row.bytes;
};

it("[LOG-20] [LOG-21] words taken back are nowhere, for whoever kept every key", async () => {
  const { mailbox, ana, ben, look } = await couple();
  await make(ana, "Kept as it is");
  const link = await make(ana, `I wrote ${CANARY}`);
  await make(ben, "Kept too");
  await talk(ana, ben);
  expect(await look.find(CANARY)).toEqual(EVERYWHERE);
  expect(look.raw(CANARY)).toEqual([]);
  const sealed = sealedAt(ana, coreOf(ana).byLink.get(link)?.sequence ?? 0);
  expect(look.raw(sealed)).toEqual(expect.arrayContaining(["ana/rows", "ben/rows"]));

  expect(await ana.vault().ask("remove", { place: "ours", link })).toEqual({ ok: true, value: null });
  await talk(ana, ben);
  expect(await look.find(CANARY)).toEqual([]);
  await mailbox.tidy(Date.UTC(2026, 10, 22, 10)); // as the server does by itself
  expect(look.raw(sealed)).toEqual([]);
  expect(look.raw(CANARY)).toEqual([]);

  expect(await look.find("Kept as it is")).toEqual(EVERYWHERE);
  expect(await look.find("Kept too")).toEqual(EVERYWHERE);
  for (const phone of [ana, ben]) {
    expect(phone.slice("trust", "promise", "ours", { promise: link })).toMatchObject({ is: "removed" });
    expect(phone.open().notices).toEqual([]);
    await unlock(phone);
    await talk(phone);
  }
  expect(await look.find(CANARY)).toEqual([]);
  expect(ana.vault().session()?.place("ours")?.fold.states()).toEqual(
    ben.vault().session()?.place("ours")?.fold.states(),
  );
});

it("[LOG-20] words taken back before they were ever sent never reach the server", async () => {
  const { ana, ben, look } = await couple();
  ana.network.online = false;
  const link = await make(ana, CANARY);
  await ana.sync();
  expect(await look.find(CANARY)).toEqual(["ana/memory", "ana/rows"]);
  expect(await ana.vault().ask("remove", { place: "ours", link })).toEqual({ ok: true, value: null });
  expect(await look.find(CANARY)).toEqual([]);
  ana.network.online = true;
  await talk(ana, ben);
  expect(ana.open().unsent).toBe(0);
  expect(await look.find(CANARY)).toEqual([]);
  expect(ben.open().notices).toEqual([]);
});

it("[LOG-19] nobody takes back the words of the other", async () => {
  const { ana, ben, look } = await couple();
  const link = await make(ana, CANARY);
  await talk(ana, ben);
  expect((await ben.vault().ask("remove", { place: "ours", link })).ok).toBe(false);
  const { device, sequence } = coreOf(ben).byLink.get(link) ?? { device: "", sequence: 0 };
  const facts = [{ k: "removed", v: 1, d: "2026-11-22", ops: [[device, sequence, sequence]] }];
  await writeForged(coreOf(ben), { class: "act", facts });
  await talk(ana, ben);
  expect(await look.find(CANARY)).toEqual(EVERYWHERE);
});

it("[LOG-20] words with a last day end with it, removal or not, on every phone; then their author says so once", async () => {
  const { server, ana, ben, look } = await couple();
  const midnight = Date.UTC(2026, 10, 23);
  const facts = ["dinner", "errand"].map((k) => [
    { k, v: 1, d: "2026-11-22", text: `${k} ${CANARY}`, until: midnight },
  ]);
  for (const each of facts) await writeForged(coreOf(ana), { class: "words", facts: each });
  await talk(ana, ben);
  expect(await look.find(CANARY)).toEqual(EVERYWHERE);

  for (const phone of [ana, ben]) phone.network.online = false;
  server.clock.now = midnight - 1;
  for (const phone of [ana, ben]) await unlock(phone);
  expect(await look.find(CANARY)).toEqual(EVERYWHERE);
  server.clock.now = midnight + 60_000;
  for (const phone of [ana, ben]) await unlock(phone);
  expect(await look.find(CANARY)).toEqual(["server/entries"]); // nobody has told the server yet

  for (const phone of [ana, ben]) phone.network.online = true;
  await talk(ben);
  expect(ben.open().notices).toEqual([]);
  const before = coreOf(ana).removers.size;
  await talk(ana, ben);
  expect(coreOf(ana).removers.size).toBe(before + 1);
  expect(await look.find(CANARY)).toEqual([]);
  server.clock.now += DAY;
  await unlock(ana);
  await talk(ana, ben);
  expect(coreOf(ana).removers.size).toBe(before + 1);
  for (const phone of [ana, ben]) expect(phone.open().notices).toEqual([]);
});

it("[LOG-20] words with a last day end while the app is open and without a network, too", async () => {
  const { server, ana, ben, look } = await couple();
  const midnight = Date.UTC(2026, 10, 23);
  const facts = [{ k: "dinner", v: 1, d: "2026-11-22", text: CANARY, until: midnight }];
  await writeForged(coreOf(ana), { class: "words", facts });
  await talk(ana, ben);
  for (const phone of [ana, ben]) phone.network.online = false;
  server.clock.now = midnight;
  for (const phone of [ana, ben]) await phone.pass(61_000);
  expect(await look.find(CANARY)).toEqual(["server/entries"]);
});

it("[LOG-82] a session ends without a trace, on the phone that closed it and on the other", async () => {
  const { ana, ben, look } = await couple();
  const heard: string[] = [];
  ben
    .vault()
    .session()
    ?.messages(({ turn }) => heard.push(new TextDecoder().decode(turn.body)));
  await talksOf(ana).say(SESSION, utf8(`I feel ${CANARY}`));
  await talk(ana, ben);
  await talksOf(ben).say(SESSION, utf8(`You feel ${CANARY}`));
  await talk(ana, ben);
  expect(heard).toEqual([`I feel ${CANARY}`]);
  expect(await look.find(CANARY)).toEqual(["ana/sessions", "ben/sessions", "server/steps"]);
  expect(look.raw(CANARY)).toEqual([]);
  await unlock(ben); // reload and sleep lose nothing
  expect(await talksOf(ben).heard(SESSION)).toHaveLength(2);

  ana.network.online = false;
  await talksOf(ana).close(SESSION);
  expect(await look.find(CANARY)).toEqual(["ben/sessions", "server/steps"]);
  ana.network.online = true;
  await talk(ana, ben);
  expect(await look.find(CANARY)).toEqual([]);
  await unlock(ana); // the boxes pushed at a new connection bring nothing back
  await talk(ana, ben);
  expect(await look.find(CANARY)).toEqual([]);
});

it("[LOG-82] a session that nobody closes is gone after two days, with a network or without", async () => {
  const { server, mailbox, ana, ben, look } = await couple();
  await talksOf(ana).say(SESSION, utf8(CANARY));
  await talk(ana, ben);
  for (const phone of [ana, ben]) phone.network.online = false;
  server.clock.now += 2 * DAY;
  for (const phone of [ana, ben]) await unlock(phone);
  await mailbox.tidy(server.clock.now);
  expect(await look.find(CANARY)).toEqual([]);
});

it("[LOG-83] a no in a session holds at once, with no network, after the close, and is never an error", async () => {
  const { ana, ben } = await couple();
  const stop = utf8("stop");
  ben.network.online = false;
  expect(await talksOf(ben).say(SESSION, stop)).toMatchObject({ ok: true, value: { n: 0 } });
  expect(await talksOf(ben).heard(SESSION)).toMatchObject([{ turn: { body: stop } }]);
  await unlock(ben);
  expect(await talksOf(ben).heard(SESSION)).toMatchObject([{ turn: { body: stop } }]);
  const heard: string[] = [];
  ana
    .vault()
    .session()
    ?.messages(({ turn }) => heard.push(new TextDecoder().decode(turn.body)));
  await talksOf(ana).say(SESSION, utf8("go on"));
  ben.network.online = true;
  await talk(ben, ana);
  expect(heard).toEqual(["stop"]);
  await talksOf(ana).close(SESSION);
  await talk(ana, ben);
  expect(await talksOf(ben).say(SESSION, stop)).toMatchObject({ ok: true });
  expect(await talksOf(ana).say(SESSION, stop)).toMatchObject({ ok: true });
  await talk(ana, ben);
  expect(await talksOf(ana).heard(SESSION)).toEqual([]);
});

it("[LOG-84] what is kept of a session is an op of whoever owns the words, and only that stays", async () => {
  const { ana, ben, look } = await couple();
  await talksOf(ana).say(SESSION, utf8(`said: ${CANARY}`));
  await talk(ana, ben);
  await talksOf(ana).close(SESSION);
  await make(ana, "What came of it");
  await talk(ana, ben);
  expect(await look.find(CANARY)).toEqual([]);
  expect(await look.find("What came of it")).toEqual(EVERYWHERE);
});
