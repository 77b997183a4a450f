/**
 * Live sessions on two phones and a server: they hold through reload and a lost network, end for both when either leaves or
 * rests, and leave nothing by which anybody could tell who did. Every store is opened with every key ever held.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { createSqliteMailbox } from "#server/mailbox/mailbox-sqlite.ts";
import { openSqlite } from "#server/mailbox/sqlite.ts";
import { lookInto } from "#tests/harness/everything.ts";
import { begin, pair, PASSPHRASE, type Phone, startPhone, talk } from "#tests/harness/phones.ts";
import { startServer } from "#tests/server/server.ts";

const MINUTE = 60_000;
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
  server.clock.now = Date.UTC(2026, 10, 26, 9, 30);
  const disk = { isFull: false };
  const fate = () => (disk.isFull ? ("storageFull" as const) : ("done" as const));
  const [ana, ben] = [await startPhone(server), await startPhone(server, { switches: { fate } })];
  const words = await begin(ana, "Ana");
  await begin(ben, "Ben");
  await pair(ana, ben);
  await talk(ana, ben);
  return { server, file, words, disk, ana, ben, look: lookInto({ ana, ben }, folder, file) };
};

const breathe = async (phone: Phone): Promise<string> => {
  const opened = await phone.vault().ask("openLive", { kind: "breathe", opening: { pattern: "even" } });
  if (!opened.ok) throw new Error(opened.error.type);
  return opened.value.session;
};
const join2 = (phone: Phone, session: string) => phone.vault().ask("moveLive", { session, command: { type: "join" } });
const leave = (phone: Phone, session: string) => phone.vault().ask("leaveLive", { session });
const seen = (phone: Phone) => phone.vault().session()?.live.view("breathe") ?? null;
const unlock = async (phone: Phone): Promise<void> => {
  await phone.restart();
  expect(await phone.vault().ask("unlock", { passphrase: PASSPHRASE })).toEqual({ ok: true, value: null });
};
const EVERYWHERE = ["ana/sessions", "ben/sessions", "server/steps"];

it("[session-1] [LOG-82] two phones see the same, also after a reload, and every store holds the moves until the close", async () => {
  const { ana, ben, look } = await couple();
  const session = await breathe(ana);
  await talk(ana, ben);
  expect(seen(ana)).toMatchObject({ session, mine: true, carried: "here", view: { start: null } });
  expect(seen(ben)).toMatchObject({ session, mine: false, carried: "nowhere", view: { start: null } });
  expect(await join2(ben, session)).toEqual({ ok: true, value: null });
  await talk(ana, ben);
  const { view } = seen(ben) ?? {};
  expect(seen(ana)?.view).toEqual(view);
  expect(view).toMatchObject({ start: expect.any(Number) });
  expect(await look.find('"m":"join"')).toEqual(EVERYWHERE);
  for (const phone of [ana, ben]) await unlock(phone);
  for (const phone of [ana, ben]) expect(seen(phone)).toMatchObject({ session, carried: "here", view });
  await leave(ben, session);
  await talk(ben, ana);
  for (const phone of [ana, ben]) expect(seen(phone)).toBeNull();
  for (const text of ['"m":"open"', '"m":"join"', '"m":"leave"', session]) expect(await look.find(text)).toEqual([]);
  for (const phone of [ana, ben]) await unlock(phone); // what the server gives at a new connection brings nothing back
  await talk(ana, ben);
  for (const phone of [ana, ben]) expect(seen(phone)).toBeNull();
});

/** All that two phones and the server keep once a session is over, without the ids that differ by person anyway. */
const traces = (file: string, phones: readonly Phone[]): readonly unknown[] => {
  const db = openSqlite(file);
  const boxes = db.rows("SELECT * FROM boxes").map((row) => row.slice(4));
  const steps = db.rows("SELECT * FROM steps").length;
  db.close();
  return [
    boxes.map((row) => JSON.stringify(row)).sort(),
    steps,
    phones.map((phone) => [...(phone.disk.get("sessions") ?? [])].map(([, value]) => value)),
  ];
};

const frames = async (phone: Phone, since: number): Promise<readonly unknown[]> => {
  const page = await phone.vault().ask("sent", { before: null, limit: 500 });
  if (!page.ok) throw new Error(page.error.type);
  return page.value.entries
    .filter(({ why, bytes, at }) => at > since - 60 * MINUTE && (why === "boxGone" || (why === "session" && bytes > 0)))
    .map(({ at, why, bytes, times }) => ({ at, why, bytes, times }));
};

it("[session-3] [LOG-82] afterwards nothing on a phone or at the server tells who left", async () => {
  const left: unknown[] = [];
  for (const who of ["ana", "ben"] as const) {
    const { server, ana, ben, file } = await couple();
    server.clock.now += 5 * MINUTE;
    const since = server.clock.now;
    await talk(ana, ben);
    const session = await breathe(ana);
    await talk(ana, ben);
    await join2(ben, session);
    await talk(ana, ben);
    await leave({ ana, ben }[who], session);
    await talk(ana, ben);
    left.push({ kept: traces(file, [ana, ben]), sent: [await frames(ana, since), await frames(ben, since)] });
    expect(await frames(ana, since)).toEqual(await frames(ben, since));
    expect(await frames(ana, since)).not.toEqual([]);
  }
  expect(left[0]).toEqual(left[1]);
});

it("[LOG-83] leaving holds at once without a network, and reaches the other when there is one", async () => {
  const { ana, ben } = await couple();
  const session = await breathe(ana);
  await talk(ana, ben);
  await join2(ben, session);
  await talk(ana, ben);
  ben.network.online = false;
  expect(await leave(ben, session)).toEqual({ ok: true, value: null });
  expect(seen(ben)).toBeNull();
  await unlock(ben);
  expect(seen(ben)).toBeNull();
  expect(seen(ana)).not.toBeNull(); // it looks like silence
  ben.network.online = true;
  await talk(ben);
  await vi.waitFor(() => expect(seen(ana)).toBeNull());
  expect(await leave(ben, session)).toEqual({ ok: true, value: null });
  expect(await leave(ana, "00".repeat(16))).toEqual({ ok: true, value: null });
});

it("[session-8] nothing opens at rest, alone or once the other has left, and a rest ends what is open on both phones", async () => {
  const { ana, ben, look } = await couple();
  const rest = (phone: Phone, type: "rest" | "endRest") =>
    phone.vault().ask("command", { module: "path", place: "ours", command: { type } });
  const session = await breathe(ana);
  await talk(ana, ben);
  await join2(ben, session);
  await talk(ana, ben);
  expect((await rest(ben, "rest")).ok).toBe(true);
  expect(seen(ben)).toBeNull();
  await talk(ben, ana);
  expect(seen(ana)).toBeNull();
  expect(await look.find('"m":"join"')).toEqual([]);
  for (const phone of [ana, ben])
    expect(await phone.vault().ask("openLive", { kind: "breathe", opening: { pattern: "even" } })).toEqual({
      ok: false,
      error: { type: "resting" },
    });
  await rest(ben, "endRest");
  await talk(ben, ana);
  for (const phone of [ana, ben]) expect(seen(phone)).toBeNull(); // what ended does not come back
  await breathe(ana);
});

it("[session-8] alone there is nothing to open", async () => {
  const server = startServer();
  const ana = await startPhone(server);
  await begin(ana, "Ana");
  const opened = await ana.vault().ask("openLive", { kind: "breathe", opening: { pattern: "even" } });
  expect(opened).toEqual({ ok: false, error: { type: "notPaired" } });
});

it("[session-12] what is open and by whom is one thing: it is found again, not opened twice, and refused in words", async () => {
  const { ana, ben } = await couple();
  const session = await breathe(ana);
  expect(await breathe(ana)).toBe(session);
  await talk(ana, ben);
  const opened = await ben.vault().ask("openLive", { kind: "breathe", opening: { pattern: "even" } });
  expect(opened).toEqual({ ok: false, error: { type: "already" } });
  expect(await join2(ana, session)).toEqual({ ok: false, error: { type: "ownCall" } });
  expect(await join2(ben, "00".repeat(16))).toEqual({ ok: false, error: { type: "notOpen" } });
});

it("[session-11] two who open at once end in one", async () => {
  const { ana, ben } = await couple();
  ana.network.online = false;
  const first = await breathe(ana);
  const second = await breathe(ben);
  ana.network.online = true;
  await talk(ana, ben);
  const one = first < second ? first : second;
  for (const phone of [ana, ben]) expect(seen(phone)?.session).toBe(one);
});

it("[breathe-3] [session-7] what nobody answers is gone from both after ten minutes, by server time and not by the wall", async () => {
  const { server, ana, ben, look } = await couple();
  ben.clock.ahead = 60 * MINUTE;
  await talk(ben, ana);
  await breathe(ana);
  await talk(ana, ben);
  expect(seen(ben)).not.toBeNull();
  server.clock.now += 9 * MINUTE;
  for (const phone of [ana, ben]) await phone.pass(9 * MINUTE);
  for (const phone of [ana, ben]) expect(seen(phone)).not.toBeNull();
  server.clock.now += 2 * MINUTE;
  for (const phone of [ana, ben]) await phone.pass(2 * MINUTE);
  await talk(ana, ben);
  for (const phone of [ana, ben]) expect(seen(phone)).toBeNull();
  expect(await look.find('"m":"open"')).toEqual([]);
});

it("[session-7] without a measure of server time nothing is ended, and what is long over is not shown", async () => {
  const { server, ana, ben } = await couple();
  const session = await breathe(ana);
  await talk(ana, ben);
  ana.network.online = false;
  await unlock(ana);
  expect(seen(ana)).toMatchObject({ session });
  server.clock.now += 3 * 60 * MINUTE;
  await unlock(ana);
  expect(seen(ana)).toBeNull();
  expect(await ana.vault().session()?.talks.open()).toEqual([session]);
  ana.network.online = true;
  await talk(ana, ben);
  expect(await ana.vault().session()?.talks.open()).toEqual([]);
});

it("[LOG-83] leaving from a full disk reaches the other, and is erased when there is room", async () => {
  const { disk, ana, ben, look } = await couple();
  const session = await breathe(ana);
  await talk(ana, ben);
  await join2(ben, session);
  await talk(ana, ben);
  disk.isFull = true;
  expect(await leave(ben, session)).toEqual({ ok: true, value: null });
  expect(seen(ben)).toBeNull();
  await vi.waitFor(() => expect(seen(ana)).toBeNull());
  disk.isFull = false;
  await talk(ben, ana);
  expect(await look.find('"m":"join"')).toEqual([]);
  expect(seen(ben)).toBeNull();
});

it("[session-9] of one person's two phones one carries it, and leaving works on both", async () => {
  const { server, ana, ben, words } = await couple();
  const second = await startPhone(server);
  const keep = [ana.vault().session()?.own.device ?? ""];
  expect((await second.vault().ask("restore", { words: words.join(" "), passphrase: PASSPHRASE, keep })).ok).toBe(true);
  await talk(second, ben, ana, second);
  const session = await breathe(ana);
  await talk(ana, ben, second);
  await join2(ben, session);
  await talk(ben, ana, second);
  expect(seen(ana)).toMatchObject({ session, mine: true, carried: "here" });
  expect(seen(second)).toMatchObject({ session, mine: true, carried: "elsewhere", view: seen(ben)?.view });
  await leave(second, session);
  await talk(second, ana, ben);
  for (const phone of [ana, ben, second]) {
    expect(seen(phone)).toBeNull();
    expect([...(phone.disk.get("sessions")?.values() ?? [])]).toEqual([
      { cursor: expect.any(Number), boxes: [], letter: null },
    ]);
  }
});

it("a page watches what is open and is told of each change once", async () => {
  const { ana, ben } = await couple();
  ben.vault().watch(7, { live: "breathe" });
  const told = () => ben.told.flatMap((message) => ("slice" in message && message.id === 7 ? [message.slice] : []));
  expect(told()).toEqual([null]);
  const session = await breathe(ana);
  await talk(ana, ben);
  await leave(ana, session);
  await talk(ana, ben);
  expect(told()).toEqual([null, expect.objectContaining({ session }), null]);
  const measured = await ben.vault().ask("serverTime", {});
  expect(measured).toEqual({ ok: true, value: { server: expect.any(Number), steady: expect.any(Number) } });
});
