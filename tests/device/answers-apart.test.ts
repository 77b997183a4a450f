/**
 * Answers of somebody with two phones, and answers that are cut off: either phone gives the key away, two answers written
 * apart become one, and wherever a phone ends, nothing is lost and nothing is there twice.
 */
import { describe, expect, it } from "vitest";
import type { WriteFate } from "#device/store/memory.ts";
import { couple, DAY, factsOf, look, meet, placeOf, seal, seen, withSecond } from "#tests/harness/answering.ts";
import { PASSPHRASE } from "#tests/harness/phones.ts";

describe("two phones of one person", () => {
  it("[connection-4] either gives the key away, and one left behind is not missed", async () => {
    const { ana, ben, second } = await withSecond();
    await seal(ben, "from the first phone");
    await meet(ben, second);
    expect(await seen(second)).toEqual(["sealed", "from the first phone", null]);
    ben.network.online = false;
    await seal(ana, "one");
    await meet(ana, second);
    expect(await seen(ana)).toEqual(["open", "one", "from the first phone"]);
    expect(await seen(second)).toEqual(["open", "from the first phone", "one"]);
    const keys = factsOf(ana, "answerOpened").map(({ device }) => device);
    expect(keys).toContain(placeOf(second).core.deps.device);
    ben.network.online = true;
    await meet(ana, ben, second);
    expect(await seen(ben)).toEqual(["open", "from the first phone", "one"]);
    expect(factsOf(ana, "answerOpened")).toHaveLength(2);
  });

  it("[LOG-61] attack: answer-two-devices: of two answers written apart the first in order is shown, to everybody", async () => {
    const { ana, ben, second } = await withSecond();
    for (const phone of [ben, second]) phone.network.online = false;
    second.clock.ahead = 1_000;
    await seal(ben, "the first in order");
    await seal(second, "written apart");
    for (const phone of [second, ben]) phone.network.online = true;
    await meet(second, ben);
    await meet(second, ben);
    await seal(ana, "one");
    await meet(ana, second, ben);
    await meet(ana, second, ben);
    expect(await seen(ana)).toEqual(["open", "one", "the first in order"]);
    for (const phone of [ben, second]) expect(await seen(phone)).toEqual(["open", "the first in order", "one"]);
    expect(JSON.stringify(factsOf(ana, "answerOpened"))).not.toContain(keyOf(second, "written apart"));
  });

  it("[LOG-61] attack: answer-two-devices: what was opened stays, when an earlier answer of the same person arrives late", async () => {
    const { ana, ben, second } = await withSecond();
    second.network.online = false;
    await seal(second, "late, and first in order");
    ben.clock.ahead = 5_000;
    await seal(ben, "the one that was met");
    await seal(ana, "one");
    await meet(ana, ben);
    expect(await seen(ana)).toEqual(["open", "one", "the one that was met"]);
    second.network.online = true;
    await meet(ana, ben, second);
    await meet(ana, ben, second);
    expect(await seen(ana)).toEqual(["open", "one", "the one that was met"]);
    for (const phone of [ben, second]) expect(await seen(phone)).toEqual(["open", "the one that was met", "one"]);
  });

  it("[connection-4] when the phone an answer was written on is removed, another opens it", async () => {
    const { ana, ben, second, bring } = await withSecond(false);
    await seal(ben, "from a phone that was lost");
    await meet(ana, ben);
    await bring();
    await seal(ana, "one");
    await meet(ana, second);
    expect(await seen(ana)).toEqual(["open", "one", "from a phone that was lost"]);
    expect(await seen(second)).toEqual(["open", "from a phone that was lost", "one"]);
  });
});

const keyOf = (phone: Parameters<typeof factsOf>[0], text: string): string => {
  const kept = factsOf(phone, "answerKept", "mine").find(({ fields }) => fields["text"] === text);
  return String(kept?.fields["key"]);
};

describe("a phone that ends in the middle", () => {
  it("[connection-2] at every write of sealing: nothing is lost that was kept, and nothing lies there twice", async () => {
    const fate: { at: number | null; ended: () => void } = { at: null, ended: () => undefined };
    let count = 0;
    const switches = {
      fate: (): WriteFate => {
        if (fate.at === null || ++count !== fate.at) return "done";
        fate.ended();
        return "crashAfter";
      },
    };
    const { ana, ben, server } = await couple({ switches });
    let crashes = 0;
    for (let at = 1; at < 12; at++) {
      const day = `2026-11-${String(22 - at).padStart(2, "0")}`;
      const crashed = new Promise<"crashed">((resolve) => {
        fate.ended = () => resolve("crashed");
      });
      ana.network.online = false;
      [fate.at, count] = [at, 0];
      const end = await Promise.race([seal(ana, `words of ${day}`, day), crashed]);
      fate.at = null;
      await ana.restart();
      await ana.vault().ask("unlock", { passphrase: PASSPHRASE });
      const { kept } = await look(ana, "kept", { days: 40 }, "mine");
      const text = kept.find((each) => each.day === day)?.text ?? null;
      expect(await seen(ana, day)).toEqual(text === null ? ["none", null, null] : ["sealed", text, null]);
      ana.network.online = true;
      if (end !== "crashed") break;
      crashes++;
    }
    expect(crashes).toBe(4); // the words, the ask, the box, and where it lies
    await meet(ana, ben);
    const commitments = factsOf(ben, "answerSealed").map(({ fields }) => fields["c"]);
    expect(commitments).toHaveLength(crashes + 1);
    expect(new Set(commitments).size).toBe(commitments.length);
    expect(factsOf(ben, "dayAsked")).toHaveLength(crashes + 1);
    for (let at = 1; at <= crashes + 1; at++) await seal(ben, `also ${at}`, `2026-11-${22 - at}`);
    await meet(ana, ben);
    const { opened } = await look(ben, "opened", { about: "question" });
    expect(opened.map(({ theirs }) => theirs?.text)).toEqual([...opened].map(({ day }) => `words of ${day}`));
    expect(opened).toHaveLength(crashes + 1);
    expect(server.clock.now).toBeGreaterThan(0);
    expect(await seen(ana, DAY)).toEqual(["none", null, null]);
  });

  it("[connection-2] a full disk keeps nothing by halves, and says so", async () => {
    const disk = { isFull: false };
    const { ana } = await couple({ switches: { fate: () => (disk.isFull ? "storageFull" : "done") } });
    disk.isFull = true;
    await expect(seal(ana, "no room")).rejects.toThrow("storageFull");
    disk.isFull = false;
    expect(await seen(ana)).toEqual(["none", null, null]);
    await seal(ana, "there is room");
    expect(await seen(ana)).toEqual(["sealed", "there is room", null]);
  });
});
