/**
 * A talk on two phones and a server: it goes on through reload and a lost network, is paused from any phone, and leaves no turn
 * anywhere. Every store is opened with every key ever held, during it and afterwards.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { utf8 } from "#base/bytes.ts";
import { writeMove } from "#domain/session/move.ts";
import type { FloorCommand, FloorView } from "#domain/talk/floor/view.ts";
import { createSqliteMailbox } from "#server/mailbox/mailbox-sqlite.ts";
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
  const server = startServer({ mailbox: createSqliteMailbox(file) });
  server.clock.now = Date.UTC(2026, 10, 26, 9, 30);
  const [ana, ben] = [await startPhone(server), await startPhone(server)];
  const words = await begin(ana, "Ana");
  await begin(ben, "Ben");
  await pair(ana, ben);
  await talk(ana, ben);
  return { server, words, ana, ben, look: lookInto({ ana, ben }, folder, file) };
};

const TOPIC = "The keys of the boathouse";
const LINE = "We ask before we lend them";
const SORRY = "I would like to begin that again";

const ask = async (phone: Phone): Promise<string> => {
  const first = phone.open().me;
  const opening = { topic: TOPIC, about: "happened", minutes: 30, first, entry: null, on: null };
  const opened = await phone.vault().ask("openLive", { kind: "floor", opening });
  if (!opened.ok) throw new Error(opened.error.type);
  return opened.value.session;
};
const seen = (phone: Phone): FloorView | null =>
  (phone.vault().session()?.live.view("floor")?.view as FloorView | null) ?? null;
const may = (phone: Phone, session: string, command: FloorCommand) =>
  phone.vault().ask("moveLive", { session, command });
const unlock = async (phone: Phone): Promise<void> => {
  await phone.restart();
  expect(await phone.vault().ask("unlock", { passphrase: PASSPHRASE })).toEqual({ ok: true, value: null });
};

/** Each in turn says something, and it reaches everybody. */
const saying =
  (session: string, everybody: readonly Phone[]) =>
  async (...all: readonly (readonly [Phone, ...(FloorCommand | FloorCommand["type"])[]])[]): Promise<void> => {
    for (const [phone, ...commands] of all)
      for (const command of commands) {
        const said = typeof command === "string" ? ({ type: command } as FloorCommand) : command;
        expect([said.type, await may(phone, session, said)]).toEqual([said.type, { ok: true, value: null }]);
        for (const each of everybody) await each.sync();
      }
  };

const begun = async () => {
  const all = await couple();
  const { ana, ben } = all;
  const session = await ask(ana);
  await talk(ana, ben);
  const say = saying(session, [ana, ben]);
  await say([ben, "join", "ready"], [ana, "ready"]);
  return { ...all, session, say };
};
const bothSee = (ana: Phone, ben: Phone, what: Partial<FloorView>): void => {
  for (const phone of [ana, ben]) expect(seen(phone)).toMatchObject(what);
};

it("[floor-2] [LOG-82] a whole talk on two phones; every store holds its turns while it lasts, and none afterwards", async () => {
  const { ana, ben, session, say, look } = await begun();
  for (const [speaker, listener] of [
    [ana, ben],
    [ben, ana],
  ] as const) {
    bothSee(ana, ben, { stage: "speak" });
    expect([seen(speaker)?.part, seen(listener)?.part]).toEqual(["speaker", "listener"]);
    await say(
      [speaker, "done"],
      [listener, "done"],
      [speaker, "partly", "done"],
      [listener, { type: "repair", line: SORRY }, "done"],
    );
    await say([speaker, "heard", "enough"], [listener, "done"], [speaker, "understood"]);
  }
  await say([ana, "solve"], [ben, "solve"], [ana, { type: "propose", text: LINE }], [ben, "close"]);
  const ref = seen(ben)?.keep.lines[0]?.ref ?? "";
  await say([ben, { type: "keep", ref }, { type: "keepDay", yes: true }], [ana, { type: "keepDay", yes: true }]);
  expect(seen(ana)?.keep).toMatchObject({
    lines: [{ text: LINE, mine: true, both: true }],
    day: { mine: true, theirs: true },
  });
  const words = [TOPIC, LINE, SORRY, '"m":"understood"', '"m":"partly"'];
  for (const text of words)
    expect(await look.find(text)).toEqual(expect.arrayContaining(["ana/sessions", "ben/sessions"]));
  for (const text of words.slice(0, 3)) expect(await look.find(text)).toContain("server/steps");
  await say([ana, "closed"], [ben, "closed"]);
  await talk(ana, ben);
  for (const phone of [ana, ben]) expect(seen(phone)).toBeNull();
  for (const text of [...words, '"m":"', session]) expect([text, await look.find(text)]).toEqual([text, []]);
  for (const phone of [ana, ben]) await unlock(phone);
  await talk(ana, ben);
  for (const phone of [ana, ben]) expect(seen(phone)).toBeNull();
});

it("[pause-1] [pause-5] [LOG-83] of one person's two phones one carries the talk, and a pause works from both, offline as well", async () => {
  const { server, ana, ben, words, session, say, look } = await begun();
  const second = await startPhone(server);
  const keep = [ana.vault().session()?.own.device ?? ""];
  expect((await second.vault().ask("restore", { words: words.join(" "), passphrase: PASSPHRASE, keep })).ok).toBe(true);
  await talk(second, ben, ana, second);
  expect(await may(second, session, { type: "done" })).toEqual({ ok: false, error: { type: "elsewhere" } });
  expect(await may(second, session, { type: "pause", minutes: 45 })).toEqual({ ok: true, value: null });
  expect(seen(second)?.pause).toMatchObject({ may: "wait" });
  await talk(second, ana, ben);
  bothSee(ana, ben, { stage: "speak", pause: expect.objectContaining({ may: "wait", me: null }) });
  expect(seen(ana)?.pause).toEqual(seen(ben)?.pause);
  server.clock.now += 21 * MINUTE;
  for (const phone of [ana, ben, second]) await phone.pass(21 * MINUTE);
  await talk(ana, ben, second);
  await say([ben, "back"]);
  expect(seen(ana)?.pause).toMatchObject({ may: "answer", me: null });
  await say([ana, "back", "ready"]);
  bothSee(ana, ben, { stage: "speak", pause: null });
  ben.network.online = false;
  expect(await may(ben, session, { type: "pause", minutes: -3 })).toEqual({ ok: true, value: null });
  expect(seen(ben)?.pause).not.toBeNull();
  expect(seen(ana)?.pause).toBeNull();
  await say([ana, "done"]);
  ben.network.online = true;
  await talk(ben, ana);
  for (const phone of [ana, ben]) expect(seen(phone)?.pause).not.toBeNull();
  expect(seen(ana)?.pause).toEqual(seen(ben)?.pause);
  expect(await look.find('"m":"pause"')).toEqual(expect.arrayContaining(["ana/sessions", "ben/sessions"]));
  expect(await ana.vault().ask("leaveLive", { session })).toEqual({ ok: true, value: null });
  await talk(ana, ben, second);
  for (const text of ['"m":"pause"', '"m":"back"', TOPIC]) expect([text, await look.find(text)]).toEqual([text, []]);
  for (const phone of [ana, ben, second]) {
    const page = await phone.vault().ask("sent", { before: null, limit: 500 });
    const hours = page.ok ? page.value.entries.filter(({ why, bytes }) => why === "session" && bytes > 0) : [];
    expect(hours.map(({ at, until }) => [at % (60 * MINUTE), until - at])).toEqual(hours.map(() => [0, 0]));
    expect(new Set(hours.map(({ at }) => at)).size).toBe(hours.length); // no single one tells who called it
  }
});

it("[floor-7] a phone that is offline or opened anew in the middle comes to where the other is", async () => {
  const { server, ana, ben, session, say } = await begun();
  ben.network.online = false;
  await unlock(ben); // and no line to the server is open any more
  await say([ana, "done"]);
  expect(seen(ben)?.stage).toBe("speak");
  ben.network.online = true;
  await ben.pass(5_000); // until it dials again
  await talk(ben, ana);
  bothSee(ana, ben, { stage: "restate" });
  await unlock(ana);
  bothSee(ana, ben, { stage: "restate" });
  ben.network.online = false;
  expect(await may(ben, session, { type: "done" })).toEqual({ ok: true, value: null });
  server.clock.now += 5 * MINUTE;
  for (const phone of [ana, ben]) await phone.pass(5 * MINUTE);
  expect(seen(ana)?.stage).toBe("confirm"); // time has led both there
  expect(seen(ben)?.stage).toBe("confirm");
  ben.network.online = true;
  await talk(ben, ana);
  expect(seen(ana)).toMatchObject({ stage: "confirm", since: seen(ben)?.since });
  await say([ana, "heard"]);
  bothSee(ana, ben, { stage: "more" });
});

it("[floor-9] [pause-4] both press at once, without hearing each other, and both phones come to the same", async () => {
  const { ana, ben, session, say } = await begun();
  const apart = async (anas: FloorCommand, bens: FloorCommand): Promise<void> => {
    for (const phone of [ana, ben]) phone.network.online = false;
    expect((await may(ana, session, anas)).ok).toBe(true);
    expect((await may(ben, session, bens)).ok).toBe(true);
    for (const phone of [ana, ben]) phone.network.online = true;
    await talk(ana, ben);
  };
  const same = (): void => {
    const [one, other] = [ana, ben].map((phone) => ({ ...seen(phone), part: "", may: [], first: "", left: 0 }));
    expect(one?.stage).toBe(other?.stage);
    expect([one?.turn, one?.since, one?.pause]).toEqual([other?.turn, other?.since, other?.pause]);
  };
  await apart({ type: "done" }, { type: "repair", line: SORRY });
  same();
  for (const [speaker, listener] of [
    [ana, ben],
    [ben, ana],
  ] as const) {
    if (speaker === ben) await say([ben, "done"]);
    await say([listener, "done"], [speaker, "heard", "enough"], [listener, "done"], [speaker, "understood"]);
  }
  await apart({ type: "again" }, { type: "close" });
  same();
  bothSee(ana, ben, { stage: "close" });
  await apart({ type: "pause", minutes: 20 }, { type: "pause", minutes: 300 });
  same();
  expect((seen(ana)?.pause?.back ?? 0) - (seen(ana)?.since ?? 0)).toBe(300 * MINUTE);
});

it("[session-7] [pause-2] a changed phone that dates its answer ahead does not run out the pause of the other", async () => {
  const { server, ana, ben, session, say } = await begun();
  await say([ana, { type: "pause", minutes: 20 }]);
  const talks = ben.vault().session()?.talks;
  const device = ana.vault().session()?.own.device ?? "";
  const [opened, ready, paused] = [0, 1, 2]; // Ana's moves so far
  const fields = { pause: `${device}/${paused}` };
  const seenOfAna = { [device]: [opened, ready, paused].length };
  const ahead = { move: "back", version: 1, at: server.clock.now + 40 * MINUTE, seen: seenOfAna, fields };
  expect((await talks?.say(session, utf8(writeMove(ahead))))?.ok).toBe(true);
  await talk(ben, ana);
  expect(seen(ana)?.pause).toMatchObject({ may: "wait", me: null });
  server.clock.now += 21 * MINUTE;
  for (const phone of [ana, ben]) await phone.pass(21 * MINUTE);
  await talk(ana, ben);
  expect(seen(ana)?.pause).toMatchObject({ may: "answer", me: null });
});
