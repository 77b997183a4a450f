/**
 * Weeks on three phones, two of them one person's, over a server's file opened with every key there is: what is written about
 * a week is on that person's phones and on no other, one line and one week can be shared, and what goes is nowhere.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import type { CommandOf, ViewOf } from "#domain/modules.ts";
import { createSqliteMailbox } from "#server/mailbox/mailbox-sqlite.ts";
import { lookInto } from "#tests/harness/everything.ts";
import { begin, pair, PASSPHRASE, type Phone, startPhone, talk } from "#tests/harness/phones.ts";
import { startServer } from "#tests/server/server.ts";

const CANARY = "heron on the weir";
const WEEK = "2026-11-16";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Ana with one phone, Ben with two, on a Thursday. */
const three = async () => {
  const folder = mkdtempSync(join(tmpdir(), "goldseam-"));
  folders.push(folder);
  const file = join(folder, "mailbox.db");
  const server = startServer({ mailbox: createSqliteMailbox(file) });
  server.clock.now = Date.UTC(2026, 10, 19, 9);
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

const write = async (
  phone: Phone,
  place: "mine" | "ours",
  asked:
    | { readonly module: "review"; readonly command: CommandOf<"review"> }
    | { readonly module: "pulse"; readonly command: CommandOf<"pulse"> },
): Promise<void> => {
  const sent = await phone.vault().ask("command", { place, ...asked });
  if (!sent.ok) throw new Error(sent.error.type);
};
const takeBack = async (phone: Phone, place: "mine" | "ours", links: readonly string[]): Promise<void> => {
  for (const link of links) expect((await phone.vault().ask("remove", { place, link })).ok).toBe(true);
};
const weeks = (phone: Phone) => (phone.slice("pulse", "weeks", "mine") as ViewOf<"pulse", "weeks">).weeks;
const shared = (phone: Phone) => phone.slice("pulse", "shared", "ours") as ViewOf<"pulse", "shared">;
const week = (phone: Phone, place: "mine" | "ours") => phone.slice("review", "week", place) as ViewOf<"review", "week">;

it("[pulse-2] [pulse-3] five lines written on either own phone are one week, and the other has nothing of them but what was shared", async () => {
  const { ana, ben, second } = await three();
  second.network.online = false;
  await write(ben, "mine", { module: "pulse", command: { type: "take", answers: { safe: 3, relied: 4 } } });
  await write(second, "mine", { module: "pulse", command: { type: "take", answers: { safe: 5 } } });
  second.network.online = true;
  await talk(ana, ben, second);
  await talk(ana, ben, second);
  expect(weeks(ben)).toHaveLength(1);
  expect(weeks(second)).toEqual(weeks(ben));
  expect(weeks(ana)).toEqual([]);
  expect(shared(ana)).toEqual({ mine: [], theirs: [] });

  await write(ben, "ours", { module: "pulse", command: { type: "share", week: WEEK, answers: { safe: 5 } } });
  await talk(ana, ben, second);
  expect(shared(ana).theirs).toEqual([{ week: WEEK, answers: { safe: 5 }, ownWords: [] }]);
  const [shown] = shared(second).mine;
  await takeBack(second, "ours", shown?.ownWords ?? []);
  await talk(ana, ben, second);
  expect(shared(ana).theirs).toEqual([]);
  expect(weeks(ben)).toHaveLength(1);
});

it("[review-2] [review-3] a line and one thing for next week are put another way on either own phone, shared from one, ended on the other", async () => {
  const { ana, ben, second } = await three();
  const meet = async (): Promise<void> => {
    for (let round = 0; round < 2; round++) await talk(ana, ben, second);
  };
  const line = { week: WEEK, part: "good", text: "Sunday was light" } as const;
  await write(ben, "mine", { module: "review", command: { type: "write", ...line, name: null } });
  await write(ben, "mine", {
    module: "review",
    command: { type: "writeNext", week: WEEK, when: "late", then: "call" },
  });
  await meet();
  const [{ name = "", ownWords = [] } = {}] = week(second, "mine").mine.lines;
  const anew = { ...line, text: "Sunday was light, and slow", name };
  await write(second, "mine", { module: "review", command: { type: "write", ...anew } });
  await takeBack(second, "mine", ownWords);
  await write(second, "ours", { module: "review", command: { type: "share", ...anew } });
  await write(second, "ours", {
    module: "review",
    command: { type: "shareNext", week: WEEK, when: "late", then: "call" },
  });
  await meet();
  expect(week(ben, "mine").mine).toMatchObject({ lines: [{ text: anew.text, name }], next: { then: "call" } });
  expect(week(ana, "ours").theirs).toMatchObject({ lines: [{ text: anew.text }], next: { then: "call" } });

  // What is shared is ended on the first phone, and by “undo” there it is shared again; what is taken back comes back so as well.
  const { lines, next } = week(ben, "ours").mine;
  await takeBack(ben, "ours", [...(lines[0]?.ownWords ?? []), ...(next?.ownWords ?? [])]);
  await meet();
  expect(week(ana, "ours").theirs).toEqual({ lines: [], next: null });
  await write(ben, "ours", { module: "review", command: { type: "share", ...anew } });
  await takeBack(ben, "mine", week(ben, "mine").mine.lines[0]?.ownWords ?? []);
  await write(ben, "mine", { module: "review", command: { type: "write", ...anew } });
  await meet();
  expect(week(ana, "ours").theirs.lines).toMatchObject([{ text: anew.text }]);
  expect(week(second, "mine").mine.lines).toMatchObject([{ text: anew.text, name }]);
});

it("[review-1] [review-4] a line is on its author's phones alone until it is shared, and what is taken back is nowhere", async () => {
  const { ana, ben, second, look } = await three();
  const line = { week: WEEK, part: "done", text: `You called on Tuesday, ${CANARY}` } as const;
  await write(ana, "mine", { module: "review", command: { type: "write", ...line, name: null } });
  await talk(ana, ben, second);
  expect(week(ana, "mine").mine.lines).toMatchObject([{ text: line.text }]);
  expect(week(ben, "mine").mine.lines).toEqual([]);
  expect((await look.find(CANARY)).some((where) => where.startsWith("ben") || where.startsWith("second"))).toBe(false);

  const [{ name = "", ownWords = [] } = {}] = week(ana, "mine").mine.lines;
  await write(ana, "ours", { module: "review", command: { type: "share", ...line, name } });
  await talk(ana, ben, second);
  for (const phone of [ben, second])
    expect(week(phone, "ours").theirs.lines).toMatchObject([{ text: line.text, ownWords: [] }]);
  await takeBack(ana, "ours", week(ana, "ours").mine.lines[0]?.ownWords ?? []);
  await takeBack(ana, "mine", ownWords);
  await talk(ana, ben, second);
  await talk(ana, ben, second);
  expect(week(ben, "ours").theirs.lines).toEqual([]);
  expect(await look.find(CANARY)).toEqual([]);
});
