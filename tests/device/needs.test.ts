/**
 * Needs and lines on three phones, two of them one person's, over a server's file opened with every key there is: what was
 * said on one phone holds on the other, a yes that was taken back apart stays taken back, and words that go are nowhere.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import type { CommandOf } from "#domain/modules.ts";
import { createSqliteMailbox } from "#server/mailbox/mailbox-sqlite.ts";
import { lookInto } from "#tests/harness/everything.ts";
import { begin, pair, PASSPHRASE, type Phone, startPhone, talk } from "#tests/harness/phones.ts";
import { startServer } from "#tests/server/server.ts";

const CANARY = "swift under the eaves";

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
  const restored = await second.vault().ask("restore", { words: words.join(" "), passphrase: PASSPHRASE, keep });
  expect(restored).toMatchObject({ ok: true });
  await talk(ana, ben, second);
  await talk(ana, ben, second);
  return { ana, ben, second, look: lookInto({ ana, ben, second }, folder, file) };
};

const send = async (phone: Phone, command: CommandOf<"needs">): Promise<string> => {
  const sent = await phone.vault().ask("command", { module: "needs", place: "ours", command });
  if (!sent.ok) throw new Error(sent.error.type);
  return sent.value.links[0] ?? "";
};
const mark = (phone: Phone, command: CommandOf<"lines">) =>
  phone.vault().ask("command", { module: "lines", place: "ours", command });
const week = (phone: Phone) => phone.slice("needs", "week", "ours");

it("[needs-3] of one person's two phones a yes on one does not stand against what was taken back on the other", async () => {
  const { ana, ben, second } = await three();
  const need = await send(ana, { type: "write", text: "A call before you set out" });
  await talk(ana, ben, second);
  await send(ben, { type: "answer", need, says: "yes" });
  await talk(ana, ben, second);
  expect(week(ana)).toMatchObject({ mine: { answer: { says: "yes" } } });
  expect(week(second)).toMatchObject({ theirs: { answer: { says: "yes" } } });

  second.network.online = false;
  await send(second, { type: "answer", need, says: "notYet" });
  await send(ben, { type: "answer", need, says: null });
  await send(ben, { type: "answer", need, says: "yes" });
  second.network.online = true;
  await talk(ana, ben, second);
  await talk(ana, ben, second);
  for (const phone of [ben, second]) expect(week(phone)).toMatchObject({ theirs: { answer: { says: "notYet" } } });
  expect(week(ana)).toMatchObject({ mine: { answer: { says: "notYet" } } });
});

it("[lines-2] a line one phone called irritating while the other welcomed it is shown as irritating on all", async () => {
  const { ana, ben, second } = await three();
  second.network.online = false;
  expect((await mark(second, { type: "mark", line: "clumsy", as: "irritating" })).ok).toBe(true);
  expect((await mark(ben, { type: "mark", line: "clumsy", as: "welcome" })).ok).toBe(true);
  second.network.online = true;
  await talk(ana, ben, second);
  await talk(ana, ben, second);
  expect(ana.slice("lines", "marks", "ours")).toMatchObject({ theirs: { clumsy: "irritating" } });
  for (const phone of [ben, second])
    expect(phone.slice("lines", "marks", "ours")).toMatchObject({ mine: { clumsy: "irritating" } });
});

it("[needs-5] [lines-5] what is taken back is nowhere on any phone nor with the server, and nobody else can take it", async () => {
  const { ana, ben, second, look } = await three();
  const need = await send(ana, { type: "write", text: `Something small, ${CANARY}` });
  await talk(ana, ben, second);
  const words = await send(ben, { type: "say", need, text: `Gladly, ${CANARY}` });
  const shared = await mark(ben, { type: "share", text: `Slower, ${CANARY}`, use: "repair", instead: [] });
  await talk(ana, ben, second);
  expect(week(second)).toMatchObject({ theirs: { answer: { says: null, text: `Gladly, ${CANARY}` } } });
  expect((await ana.vault().ask("remove", { place: "ours", link: words })).ok).toBe(false);
  expect((await ben.vault().ask("remove", { place: "ours", link: need })).ok).toBe(false);

  const line = shared.ok ? (shared.value.links[0] ?? "") : "";
  for (const link of [words, line])
    expect(await second.vault().ask("remove", { place: "ours", link })).toEqual({ ok: true, value: null });
  expect(await ana.vault().ask("remove", { place: "ours", link: need })).toEqual({ ok: true, value: null });
  await talk(ana, ben, second);
  await talk(ana, ben, second);
  await talk(ana, ben, second);
  for (const phone of [ana, ben, second]) expect(week(phone)).toMatchObject({ mine: null, theirs: null });
  expect(await look.find(CANARY)).toEqual([]);
});
