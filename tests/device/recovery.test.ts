/** Coming back with recovery words, while a server, a thief or who kept the old words tries to get something out of it. */
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { ownBytes } from "#base/bytes.ts";
import { createMemoryMailbox } from "#server/mailbox/mailbox-memory.ts";
import { createSqliteMailbox } from "#server/mailbox/mailbox-sqlite.ts";
import { worded } from "#tests/domain/telling.ts";
import { begin, pair, PASSPHRASE, type Phone, startPhone, talk } from "#tests/harness/phones.ts";
import { startServer, type TestServer } from "#tests/server/server.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const couple = async (mailbox = createMemoryMailbox()) => {
  const server = startServer({ mailbox });
  const [ana, ben] = [await startPhone(server), await startPhone(server)];
  const words = await begin(ana, "Ana");
  await begin(ben, "Ben");
  await pair(ana, ben);
  await talk(ana, ben);
  return { server, ana, ben, words: words.join(" ") };
};

const make = (phone: Phone, text: string) =>
  phone.vault().ask("command", { module: "trust", place: "ours", command: { type: "make", ...worded(text) } });

const restore = (phone: Phone, words: string, keep: readonly string[] = []) =>
  phone.vault().ask("restore", { words, passphrase: PASSPHRASE, keep });

const renew = async (phone: Phone): Promise<string> => {
  const renewed = await phone.vault().ask("renewWords", { passphrase: PASSPHRASE });
  if (!renewed.ok) throw new Error(renewed.error.type);
  return renewed.value.words.join(" ");
};

const promisesOf = (phone: Phone): string => JSON.stringify(phone.slice("trust", "promises", "ours"));
const isEmpty = ({ disk }: Phone): boolean => [...disk.values()].every(({ size }) => size === 0);

/** A server that gives something else for what is asked at some paths; null: as it is. */
const lying = (server: TestServer, lie: (path: string, answer: Response) => Promise<Response | null>): TestServer => ({
  ...server,
  fetch: async (request) => {
    const answer = await server.fetch(request.clone());
    return (await lie(`${request.method} ${new URL(request.url).pathname}`, answer.clone())) ?? answer;
  },
});

const isSlot = (path: string): boolean => path.startsWith("GET /v1/slots/");

describe("recovery words", () => {
  it("[LOG-79] attack: recovery-revives-thief: who took the old phone writes nothing that counts, and reads nothing new", async () => {
    const { server, ana: thief, ben, words } = await couple();
    const ana = await startPhone(server);
    expect(await restore(ana, words)).toMatchObject({ ok: true });
    await talk(ana, ben, thief);
    await make(thief, "written by the thief");
    await make(ben, "for Ana alone");
    await talk(thief, ben, ana, thief);
    for (const phone of [ana, ben]) expect(promisesOf(phone)).not.toContain("written by the thief");
    expect(promisesOf(ana)).toContain("for Ana alone");
    expect(promisesOf(thief)).not.toContain("for Ana alone");
    const held = [...(ben.vault().session()?.place("ours")?.core.roster.epochs ?? [])];
    expect(held.at(-1)?.record.recipients.map(({ device }) => device)).not.toContain(
      thief.vault().session()?.keyring().device,
    );
  });

  it("[LOG-79] attack: recovery-revives-thief: an older roster from the server is not taken for the newest", async () => {
    const folder = mkdtempSync(join(tmpdir(), "goldseam-"));
    folders.push(folder);
    const file = (name: string): string => join(folder, name);
    const mailbox = createSqliteMailbox(file("new.db"));
    const { server, ana, words } = await couple(mailbox);
    await mailbox.tidy(server.clock.now);
    await make(ana, "so that there is something to tidy");
    await talk(ana);
    await mailbox.tidy(server.clock.now);
    copyFileSync(file("new.db"), file("old.db"));
    const old = startServer({ mailbox: createSqliteMailbox(file("old.db")) });

    // new words, then another device: both unknown to the older copy
    const next = await renew(ana);
    await talk(ana);
    expect(next).not.toBe(words);
    const liar: TestServer = {
      ...old,
      fetch: (request) => (isSlot(`${request.method} ${new URL(request.url).pathname}`) ? server : old).fetch(request),
    };
    const phone = await startPhone(liar);
    expect(await restore(phone, next)).toMatchObject({ ok: false });
    expect(phone.vault().state()).toEqual({ is: "empty" });
    const honest = await startPhone(server);
    expect(await restore(honest, next)).toMatchObject({ ok: true });
  });

  it("[LOG-81] attack: old-words-after-new: the old words open nothing that is kept from now on", async () => {
    const { server, ana, ben, words } = await couple();
    const next = await renew(ana);
    await talk(ana, ben);
    await make(ben, "after the new words");
    await talk(ben, ana);
    const finder = await startPhone(server);
    expect(await finder.vault().ask("lookWithWords", { words })).toMatchObject({ ok: false });
    expect(await restore(finder, words)).toMatchObject({ ok: false });
    expect([finder.vault().state(), isEmpty(finder)]).toEqual([{ is: "empty" }, true]);
    const back = await startPhone(server);
    expect(await restore(back, next)).toMatchObject({ ok: true });
    await talk(back, ben);
    expect(promisesOf(back)).toContain("after the new words");
  });

  it("[LOG-78] attack: slot-forged: a slot the words did not write opens nothing", async () => {
    const { server, ana, words } = await couple();
    await talk(ana);
    const forged = lying(server, async (path, answer) => {
      if (!isSlot(path) || !answer.ok) return null;
      const bytes = ownBytes(new Uint8Array(await answer.arrayBuffer()));
      return new Response(bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1), answer);
    });
    const phone = await startPhone(forged);
    expect(await restore(phone, words)).toEqual({ ok: false, error: { type: "nothingFound" } });
    expect(isEmpty(phone)).toBe(true);
  });

  it("[LOG-78] attack: slot-rollback: an older slot hides what is newer, and changes nothing of what is read", async () => {
    const server = startServer();
    const [ana, ben] = [await startPhone(server), await startPhone(server)];
    const words = (await begin(ana, "Ana")).join(" ");
    const slots: ArrayBuffer[] = [];
    const keeping = lying(server, async (path, answer) => {
      if (!isSlot(path) || !answer.ok) return null;
      slots.push(await answer.arrayBuffer());
      return slots[0] ? new Response(slots[0], answer) : null;
    });
    expect(await (await startPhone(keeping)).vault().ask("lookWithWords", { words })).toMatchObject({
      ok: true,
      value: { paired: false },
    });
    await begin(ben, "Ben");
    await pair(ana, ben);
    await talk(ana, ben);
    const phone = await startPhone(keeping);
    expect(await phone.vault().ask("lookWithWords", { words })).toMatchObject({ ok: true, value: { paired: false } });
    expect(await restore(phone, words)).toMatchObject({ ok: true });
    expect(phone.open().name).toBe("Ana");
  });

  it("[LOG-79] leaves the browser empty, and closed, when nobody could be told of the new device", async () => {
    const { server, words } = await couple();
    const deaf: TestServer = {
      ...server,
      fetch: async (request) =>
        request.url.endsWith("/append")
          ? Response.json({ refused: "tooMany" }, { status: 429 })
          : server.fetch(request),
    };
    const phone = await startPhone(deaf);
    expect(await restore(phone, words)).toMatchObject({ ok: false });
    await phone.pass(60_000);
    expect([phone.vault().state(), isEmpty(phone)]).toEqual([{ is: "empty" }, true]);
    const honest = await startPhone(server, { disk: phone.disk });
    expect(await restore(honest, words)).toMatchObject({ ok: true });
  });

  it("[LOG-79] loses nothing when the server took the new device and its answer was lost", async () => {
    const { server, ben, words } = await couple();
    let lost = 0;
    const silent = lying(server, async (path, answer) => {
      if (!path.endsWith("/append") || !answer.ok || lost++ > 0) return null;
      throw new TypeError("the line broke");
    });
    const phone = await startPhone(silent);
    const restored = await restore(phone, words);
    if (!restored.ok) throw new Error(restored.error.type);
    await talk(phone, ben);
    await make(phone, "after the broken line");
    await talk(phone, ben);
    expect(promisesOf(ben)).toContain("after the broken line");
    const next = await startPhone(server);
    expect(await restore(next, words)).toMatchObject({ ok: false });
    expect(await restore(next, restored.value.words.join(" "))).toMatchObject({ ok: true });
  });

  it("[LOG-79] brings what the server never heard of as soon as there is a network", async () => {
    const { server, ben, words } = await couple();
    let away = false;
    const leaving: TestServer = {
      ...server,
      fetch: (request) => {
        away ||= request.url.endsWith("/append");
        return away ? Promise.reject(new TypeError("no network")) : server.fetch(request);
      },
    };
    const phone = await startPhone(leaving);
    const restored = await restore(phone, words);
    if (!restored.ok) throw new Error(restored.error.type);
    expect(phone.open().name).toBe("Ana");
    const later = await startPhone(server, { disk: phone.disk });
    await later.vault().ask("unlock", { passphrase: PASSPHRASE });
    await talk(later, ben);
    await make(later, "with a network again");
    await talk(later, ben);
    expect(promisesOf(ben)).toContain("with a network again");
    const next = await startPhone(server);
    expect(await restore(next, words)).toMatchObject({ ok: false });
    expect(await restore(next, restored.value.words.join(" "))).toMatchObject({ ok: true });
  });

  it("[LOG-81] new words are not said to be kept until their owner says so", async () => {
    const { ana } = await couple();
    await ana.vault().ask("keepWords", {});
    expect(ana.open().wordsKept).toBe(true);
    await renew(ana);
    expect(ana.open().wordsKept).toBe(false);
    await ana.vault().ask("keepWords", {});
    await ana.restart();
    await ana.vault().ask("unlock", { passphrase: PASSPHRASE });
    expect(ana.open().wordsKept).toBe(true);
  });
});
