/**
 * Ben's software is changed: it has his real keys, his whole store and everything a server ever had, and it writes what it
 * likes. What does it learn of Ana's answer before it has committed to one of its own, and what can it make Ana's phone show?
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type Bytes, bytesOf, ownBytes, toHex } from "#base/bytes.ts";
import { stateOfModule } from "#device/space/state-codec.ts";
import { TABLES } from "#device/store/store.ts";
import { answerCommitment } from "#protocol/answer-box.ts";
import { createSqliteMailbox } from "#server/mailbox/mailbox-sqlite.ts";
import {
  act,
  boxed,
  couple,
  DAY,
  DAYS,
  factsOf,
  meet,
  OTHER,
  placeOf,
  seal,
  seen,
  words,
} from "#tests/harness/answering.ts";
import { forge } from "#tests/harness/changed-client.ts";
import { lookInto } from "#tests/harness/everything.ts";
import { openedOps } from "#tests/harness/opened-ops.ts";
import type { Phone } from "#tests/harness/phones.ts";
import { possibleKeys } from "#tests/harness/possible-keys.ts";
import { startServer } from "#tests/server/server.ts";

const CANARY = "nightjar over the heath";
const K = "5a".repeat(32);
const OTHER_K = "a5".repeat(32);

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Ben's phone does by itself nothing about answers; everything of that kind is written by the test. */
const change = (phone: Phone): void => {
  const answers = phone.vault().session()?.answers;
  if (answers) Object.assign(answers, { tend: () => Promise.resolve(false) });
};

const changed = async () => {
  const all = await couple();
  change(all.ben);
  const ask = await seal(all.ana, CANARY);
  await meet(all.ana, all.ben);
  const [sealed] = factsOf(all.ben, "answerSealed");
  if (!sealed) throw new Error("hers lies there");
  return {
    ...all,
    ask,
    hers: sealed.link,
    c: String(sealed.fields["c"]),
    box: String(sealed.fields["box"]),
    bens: placeOf(all.ben).core,
  };
};

const keysOfAna = (phone: Phone, ana: Phone): readonly string[] =>
  factsOf(phone, "answerOpened")
    .filter(({ device }) => device === placeOf(ana).core.deps.device)
    .map(({ fields }) => String(fields["key"]));

describe("before it has committed to an answer of its own", () => {
  it("[LOG-60] [LOG-59] attack: answer-early-read: nothing it holds, and nothing a server holds, reads Ana's or opens it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "goldseam-"));
    folders.push(folder);
    const file = join(folder, "mailbox.db");
    const { ana, ben } = await couple({}, {}, startServer({ mailbox: createSqliteMailbox(file) }));
    change(ben);
    const ask = await seal(ana, CANARY);
    await meet(ana, ben);
    const look = lookInto({ ben }, folder, file);
    const person = placeOf(ana).core.deps.me;
    const { space, deps } = placeOf(ben).core;
    const c = String(factsOf(ben, "answerSealed")[0]?.fields["c"]);

    const held = async (): Promise<readonly (Bytes | string)[]> => {
      const session = ben.vault().session();
      const { spaceKeys } = session?.keyring() ?? { spaceKeys: [] };
      const rows = TABLES.flatMap((table) => [...(ben.disk.get(table)?.values() ?? [])].flatMap(bytesIn));
      return [
        ...(await openedOps(
          file,
          spaceKeys.map(({ sk }) => sk),
        )),
        ...ben.network.sent,
        ...rows,
        JSON.stringify(session?.places().map(({ fold }) => fold.states())),
      ];
    };
    const opening = async (): Promise<number> => {
      let [tried, fitting] = [0, 0];
      for (const key of possibleKeys(await held())) {
        tried++;
        if (toHex(answerCommitment(deps.suite, { space, subject: ask, person }, key)) === c) fitting++;
      }
      expect(tried).toBeGreaterThan(10_000);
      return fitting;
    };

    // it asks for the key without an answer: of its own, of nobody, and with hers as its own
    for (const own of [ask, "1".repeat(64), factsOf(ben, "answerSealed")[0]?.link ?? ""])
      await act(placeOf(ben).core, "answerOpened", {
        subject: ask,
        own,
        theirs: factsOf(ben, "answerSealed")[0]?.link ?? "",
        key: K,
      });
    await meet(ana, ben);
    expect(await look.find(CANARY)).toEqual([]);
    expect(await opening()).toBe(0);
    expect(await seen(ana)).toEqual(["sealed", CANARY, null]);

    // the same search finds the key as soon as it has committed
    await words(placeOf(ben).core, "answerSealed", await boxed(placeOf(ben).core, ask, K, "his"));
    await meet(ana, ben);
    expect(await opening()).toBeGreaterThan(0);
  });

  it("[LOG-59] attack: answer-copied: hers posted as its own is no answer, and opens nothing", async () => {
    const { ana, ben, ask, c, box, bens, hers } = await changed();
    const copy = await words(bens, "answerSealed", { subject: ask, c, box });
    await act(bens, "answerOpened", { subject: ask, own: copy.link, theirs: hers, key: K });
    await meet(ana, ben);
    expect([keysOfAna(ben, ana), await seen(ana)]).toEqual([[], ["sealed", CANARY, null]]);
  });

  it("[LOG-62] attack: answer-other-subject: an answer to another day or question opens nothing here", async () => {
    const { ana, ben, ask, bens, hers } = await changed();
    const elsewhere = await seal(ana, "of another", DAY, OTHER);
    await meet(ana, ben);
    const theirs = factsOf(ben, "answerSealed").find(({ fields }) => fields["subject"] === elsewhere)?.link ?? "";
    const his = await words(bens, "answerSealed", await boxed(bens, elsewhere, K, "his"));
    await act(bens, "answerOpened", { subject: ask, own: his.link, theirs: hers, key: K });
    await meet(ana, ben);
    expect(keysOfAna(ben, ana)).toHaveLength(1); // for the other question, which it did answer
    expect((await seen(ana))[2]).toBeNull();
    await act(bens, "answerOpened", { subject: elsewhere, own: his.link, theirs: hers, key: K });
    await meet(ana, ben);
    expect((await seen(ana))[2]).toBeNull();
    expect(keysOfAna(ben, ana)).toHaveLength(1);
    const copy = await words(bens, "answerSealed", { ...(await boxed(bens, elsewhere, K, "his")), subject: ask });
    await act(bens, "answerOpened", { subject: ask, own: copy.link, theirs: hers, key: K });
    await meet(ana, ben);
    expect((await seen(ana))[2]).toBeNull();
    expect(theirs).not.toBe("");
  });
});

describe("once it has", () => {
  it("[LOG-59] attack: answer-two-keys: only the key it committed to opens, whatever it gives away first", async () => {
    const { ana, ben, ask, bens, hers } = await changed();
    const his = await words(bens, "answerSealed", await boxed(bens, ask, K, "his"));
    await meet(ana, ben);
    expect(keysOfAna(ben, ana)).toHaveLength(1);
    await act(bens, "answerOpened", { subject: ask, own: his.link, theirs: hers, key: OTHER_K });
    await meet(ana, ben);
    expect(await seen(ana)).toEqual(["sealed", CANARY, null]);
    await act(bens, "answerOpened", { subject: ask, own: his.link, theirs: hers, key: K });
    await meet(ana, ben);
    expect(await seen(ana)).toEqual(["open", CANARY, "his"]);
  });

  it("[LOG-61] what it wrote after reading hers is never shown, whatever the clock and whatever it names", async () => {
    const { ana, ben, ask, bens, hers } = await changed();
    const first = await words(bens, "answerSealed", await boxed(bens, ask, K, "before reading"));
    await meet(ana, ben);
    expect(keysOfAna(ben, ana)).toHaveLength(1);
    ben.clock.ahead = -3 * DAYS;
    const second = await words(bens, "answerSealed", await boxed(bens, ask, OTHER_K, "after reading"));
    await act(bens, "answerOpened", { subject: ask, own: second.link, theirs: hers, key: OTHER_K });
    await meet(ana, ben);
    expect(await seen(ana)).toEqual(["sealed", CANARY, null]);
    await act(bens, "answerOpened", { subject: ask, own: first.link, theirs: hers, key: K });
    await meet(ana, ben);
    expect(await seen(ana)).toEqual(["open", CANARY, "before reading"]);
  });

  it("[LOG-60] [LOG-61] attack: answer-taken-back-then-sealed: who read hers and takes theirs back has had their turn", async () => {
    const { ana, ben, ask, bens, hers } = await changed();
    const first = await words(bens, "answerSealed", await boxed(bens, ask, K, "before reading"));
    await meet(ana, ben);
    await act(bens, "sealTakenBack", { subject: ask, own: first.link });
    const second = await words(bens, "answerSealed", await boxed(bens, ask, OTHER_K, "after reading"));
    await act(bens, "answerOpened", { subject: ask, own: second.link, theirs: hers, key: OTHER_K });
    await act(bens, "answerOpened", { subject: ask, own: first.link, theirs: hers, key: K });
    await meet(ana, ben);
    expect(await seen(ana)).toEqual(["sealed", CANARY, null]);
    expect(keysOfAna(ben, ana)).toHaveLength(1);
  });

  it("attack: answer-taken-back-then-sealed: what Ana took back before it answered is not given away for it", async () => {
    const { ana, ben, ask, bens, c } = await changed();
    expect((await ana.vault().ask("takeBackAnswer", { ask })).ok).toBe(true);
    await meet(ana, ben);
    await words(bens, "answerSealed", await boxed(bens, ask, K, "his"));
    await meet(ana, ben);
    expect(keysOfAna(ben, ana)).toEqual([]);
    await seal(ana, "another, of her own will");
    await meet(ana, ben);
    const [key = ""] = keysOfAna(ben, ana);
    const { deps, space } = bens;
    const person = placeOf(ana).core.deps.me;
    const given = toHex(answerCommitment(deps.suite, { space, subject: ask, person }, bytesOf(key)));
    expect(factsOf(ben, "answerSealed").map(({ fields }) => fields["c"])).toContain(given);
    expect(given).not.toBe(c);
  });

  it("attack: answer-garbage: a box that holds nothing readable shows as not opened, and nothing else", async () => {
    const { ana, ben, ask, bens, hers } = await changed();
    const made = await boxed(bens, ask, K, "his");
    const his = await words(bens, "answerSealed", { ...made, box: `${made.box.slice(0, -2)}AA` });
    await act(bens, "answerOpened", { subject: ask, own: his.link, theirs: hers, key: K });
    await meet(ana, ben);
    expect(await seen(ana)).toEqual(["broken", CANARY, null]);
    expect(ana.open().notices).toEqual([]);
  });

  it("[LOG-61] [connection-7] attack: answer-never-released: silence shows as waiting, quietly, and opens still when its key comes", async () => {
    const { server, ana, ben, ask, bens, hers } = await changed();
    const his = await words(bens, "answerSealed", await boxed(bens, ask, K, "his, late"));
    await meet(ana, ben);
    expect(keysOfAna(ben, ana)).toHaveLength(1);
    server.clock.now += 13 * DAYS;
    expect((await seen(ana))[0]).toBe("sealed");
    server.clock.now += DAYS;
    expect(await seen(ana)).toEqual(["waiting", CANARY, null]);
    server.clock.now += 40 * DAYS;
    await meet(ana, ben);
    expect([(await seen(ana))[0], ana.open().notices]).toEqual(["waiting", []]);
    await act(bens, "answerOpened", { subject: ask, own: his.link, theirs: hers, key: K });
    await meet(ana, ben);
    expect(await seen(ana)).toEqual(["open", CANARY, "his, late"]);
  });

  it("[LOG-62] [LOG-35] attack: answer-fork: two histories set its answer aside, and its taking back is heard all the same", async () => {
    const { ana, ben, ask, bens, hers } = await changed();
    const { bytes: other } = await forge(bens, {
      class: "words",
      facts: [{ k: "answerSealed", v: 1, d: DAY, ...(await boxed(bens, ask, OTHER_K, "to somebody else")) }],
    });
    const his = await words(bens, "answerSealed", await boxed(bens, ask, K, "his"));
    const anas = placeOf(ana);
    ana.network.online = false;
    await meet(ben);
    await ana
      .vault()
      .session()
      ?.queue(() => anas.receive([{ type: "envelope", bytes: other, cursor: anas.core.cursor }], true));
    ana.network.online = true;
    await meet(ana, ben);
    expect(ana.open().notices.map(({ type }) => type)).toContain("forkOther");
    await act(bens, "answerOpened", { subject: ask, own: his.link, theirs: hers, key: K });
    await meet(ana, ben);
    expect(await seen(ana)).toEqual(["sealed", CANARY, null]);
    expect(stateOfModule(anas.fold, "connection").back.root).toBeNull();
    await act(bens, "sealTakenBack", { subject: ask, own: his.link });
    await meet(ana, ben);
    expect(stateOfModule(anas.fold, "connection").back.root).not.toBeNull();
  });
});

const bytesIn = (value: unknown): readonly Bytes[] => {
  if (value instanceof Uint8Array) return [ownBytes(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(bytesIn) : [];
};
