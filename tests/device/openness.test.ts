/**
 * Offers, wishes, milestones and lines about money on three phones, two of them one person's, over a server's file opened
 * with every key there is: a no to a wish leaves no byte, what was taken back stays so and is nowhere, and what a changed
 * client writes ends when it has to.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import type { PlaceName } from "#device/vault-api.ts";
import { addDays } from "#domain/day.ts";
import type { CommandOf } from "#domain/modules.ts";
import { askWordsGo, offerWordsGo } from "#domain/openness/facts.ts";
import { createSqliteMailbox } from "#server/mailbox/mailbox-sqlite.ts";
import { writeForged } from "#tests/harness/changed-client.ts";
import { lookInto } from "#tests/harness/everything.ts";
import { begin, pair, PASSPHRASE, type Phone, startPhone, talk } from "#tests/harness/phones.ts";
import { startServer } from "#tests/server/server.ts";

const CANARY = "heron by the weir";
const DAY = 86_400_000;
const TODAY = "2026-11-22";

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
  server.clock.now = Date.UTC(2026, 10, 22, 9);
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
  return { server, ana, ben, second, file, look: lookInto({ ana, ben, second }, folder, file) };
};

const send = async <Name extends "openness" | "milestones" | "money">(
  phone: Phone,
  module: Name,
  command: CommandOf<Name>,
  place: PlaceName = "ours",
): Promise<string> => {
  const sent = await phone.vault().ask("command", { module, place, command });
  if (!sent.ok) throw new Error(sent.error.type);
  return sent.value.links[0] ?? "";
};
const offers = (phone: Phone) => phone.slice("openness", "offers", "ours");
const offer = (text: string, more: object = {}) =>
  ({ type: "offer", text, ends: addDays(TODAY, 7), ask: null, instead: [], ...more }) as const;

/** Every byte of a phone's disk, and of the server's file. */
const bytesOf = ({ disk }: Phone): unknown => structuredClone(disk);
const serverBytes = (file: string): string => ["", "-wal"].map((end) => readFileSync(`${file}${end}`, "latin1")).join();

it("[openness-10] a no to a wish is what no answer is: not a byte of either phone, of the server or of the wire differs", async () => {
  const { ana, ben, second, file } = await three();
  await send(ana, "openness", { type: "ask", text: "Would you say when an evening runs late?" });
  await talk(ana, ben, second);
  await talk(ana, ben, second);
  const wish = { asks: { theirs: [{ text: "Would you say when an evening runs late?" }] } };
  expect(offers(ben)).toMatchObject(wish);
  const before = [bytesOf(ben), bytesOf(ana), serverBytes(file), offers(ana), offers(ben)];
  const [sentBefore, toldBefore] = [ben.network.sent.length, ben.told.length];
  // all that a page asks for when a wish is opened, read and put out of sight (WishSheet.svelte)
  for (let look = 0; look < 20; look++) offers(ben);
  expect([bytesOf(ben), bytesOf(ana), serverBytes(file), offers(ana), offers(ben)]).toEqual(before);
  expect([ben.network.sent.length, ben.told.length]).toEqual([sentBefore, toldBefore]);
  for (const type of ["decline", "putAside", "dismiss", "read"]) {
    const command = { type, ask: "1".repeat(64) };
    const asked = await ben.vault().ask("command", { module: "openness", place: "ours", command } as never);
    expect(asked.ok).toBe(false);
  }
  expect([bytesOf(ben), serverBytes(file)]).toEqual([before[0], before[2]]);
});

it("[openness-4] [openness-6] taken back on one phone while another puts it another way, it is on offer nowhere", async () => {
  const { ana, ben, second } = await three();
  const made = await send(ben, "openness", offer("I call when I set out."));
  await talk(ana, ben, second);
  expect(offers(second)).toMatchObject({ mine: [{ text: "I call when I set out." }] });
  second.network.online = false;
  await send(second, "openness", offer("I write when I set out.", { instead: [made] }));
  await send(ben, "openness", { type: "withdraw", offer: made });
  second.network.online = true;
  await talk(ana, ben, second);
  await talk(ana, ben, second);
  for (const phone of [ana, ben, second]) expect(offers(phone)).toMatchObject({ mine: [], theirs: [], over: [] });
});

it("[openness-2] [openness-11] what a changed client writes ends after thirty days, and the same is asked once", async () => {
  const { server, ana, ben, second } = await three();
  const ends = "2099-01-01";
  const ours = ben.vault().session()?.place("ours")?.core;
  if (!ours) throw new Error("not paired");
  const words = (k: string, fields: object) =>
    writeForged(ours, { class: "words", facts: [{ k, v: 1, d: TODAY, ...fields }] });
  await words("offerMade", { text: "For ever.", ends, until: offerWordsGo(ends) });
  for (const text of ["Would you be willing to say when an evening runs late?", "say when the evening is running late"])
    await words("opennessAsked", { text, until: askWordsGo(TODAY) });
  await talk(ana, ben, second);
  await talk(ana, ben, second);
  const shown = { theirs: [{ text: "For ever.", until: "2026-12-22" }], asks: { theirs: [{}] } };
  expect(offers(ana)).toMatchObject(shown);
  server.clock.now += 30 * DAY;
  expect(offers(ana)).toMatchObject({ theirs: [{ text: "For ever." }], asks: { theirs: [] } });
  server.clock.now += DAY;
  expect(offers(ana)).toMatchObject({ theirs: [], asks: { theirs: [] } });
});

it("[openness-3] [openness-13] words that ended, and words taken back, are nowhere on any phone nor with the server", async () => {
  const { server, ana, ben, second, look } = await three();
  await send(ben, "openness", offer(`I tell you, ${CANARY}`));
  const wish = await send(ana, "openness", { type: "ask", text: `Would you, ${CANARY}` });
  await talk(ana, ben, second);
  expect(await look.find(CANARY)).not.toEqual([]);
  expect((await ben.vault().ask("remove", { place: "ours", link: wish })).ok).toBe(false);
  expect((await ana.vault().ask("remove", { place: "ours", link: wish })).ok).toBe(true);
  server.clock.now += 16 * DAY;
  for (let round = 0; round < 3; round++) await talk(ana, ben, second);
  expect(await look.find(CANARY)).toEqual([]);
});

it("[milestones-3] [milestones-4] [money-2] marks, lines and the list are the same on every phone, and gone with their words", async () => {
  const { ana, ben, second, look } = await three();
  const mark = await send(ana, "milestones", {
    type: "mark",
    sort: "own",
    on: TODAY,
    text: `The day of the ${CANARY}`,
  });
  const kept = await send(ben, "milestones", { type: "mark", sort: "safe", on: TODAY, text: "" }, "mine");
  await talk(ana, ben, second);
  const first = await send(second, "milestones", { type: "line", mark, text: `One, ${CANARY}`, instead: [] });
  await talk(ana, ben, second);
  const line = await send(ben, "milestones", { type: "line", mark, text: `Two, ${CANARY}`, instead: [first] });
  const listed = await send(ben, "money", { type: "add", text: `The ${CANARY}`, instead: [] });
  for (let round = 0; round < 2; round++) await talk(ana, ben, second);
  const seam = (phone: Phone, place: PlaceName = "ours") => phone.slice("milestones", "seam", place);
  expect(seam(ana)).toMatchObject({ marks: [{ link: mark, theirLine: { text: `Two, ${CANARY}` } }] });
  for (const phone of [ben, second]) {
    expect(seam(phone)).toMatchObject({ marks: [{ ownLine: { ownWords: [first, line] } }] });
    expect(seam(phone, "mine")).toMatchObject({ marks: [{ link: kept }] });
    expect(phone.slice("money", "list", "ours")).toMatchObject({ lines: [{ mine: true, ownWords: [listed] }] });
  }
  expect(seam(ana, "mine")).toMatchObject({ marks: [] });

  expect((await ben.vault().ask("remove", { place: "ours", link: mark })).ok).toBe(false);
  expect((await ana.vault().ask("remove", { place: "ours", link: mark })).ok).toBe(true);
  await talk(ana, ben, second);
  expect(seam(second)).toMatchObject({ marks: [], loose: [{ text: `Two, ${CANARY}` }] });
  expect(seam(ana)).toMatchObject({ marks: [], loose: [] });
  for (const link of [first, line, listed, first])
    expect((await second.vault().ask("remove", { place: "ours", link })).ok).toBe(true);
  for (let round = 0; round < 3; round++) await talk(ana, ben, second);
  expect(await look.find(CANARY)).toEqual([]);
  for (const phone of [ana, ben, second]) expect(seam(phone)).toMatchObject({ marks: [], loose: [] });
});
