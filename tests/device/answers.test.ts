/** Answers that open together, on real phones: one seals, the other seals, and then both read both. */
import { describe, expect, it } from "vitest";
import {
  answer,
  couple,
  DAY,
  DAYS,
  factsOf,
  look,
  meet,
  OTHER,
  placeOf,
  QUESTION,
  questionOf,
  seal,
  seen,
} from "#tests/harness/answering.ts";
import type { Phone } from "#tests/harness/phones.ts";

const command = async (phone: Phone, place: "mine" | "ours", command: unknown, module = "connection") => {
  const sent = await phone.vault().ask("command", { module, place, command });
  if (!sent.ok) throw new Error(sent.error.type);
  return sent.value.links[0] ?? "";
};

const everything = async (phone: Phone) => [
  await look(phone, "day", { day: DAY }),
  await look(phone, "day", { day: "2026-11-20" }),
  await look(phone, "own", null),
  await look(phone, "today", { day: DAY }),
  await look(phone, "question", { day: DAY, pool: POOL, phase: 1, phaseSince: "2026-11-01", bond: null }),
  await look(phone, "opened", { about: "question", limit: 1 }),
  await look(phone, "months", { from: "2026-11-01", to: "2026-11-30", about: "question" }),
];

const POOL = [
  { id: QUESTION, area: "play", depth: 1, phase: 1, bonds: "any" },
  { id: OTHER, area: "mind", depth: 1, phase: 1, bonds: "any" },
];

describe("two people", () => {
  it("[LOG-60] [connection-1] read each other when both have answered, and no slice says anything before", async () => {
    const { ana, ben } = await couple();
    const question = (await look(ana, "question", {
      day: DAY,
      pool: POOL,
      phase: 1,
      phaseSince: "2026-11-01",
      bond: null,
    })) as string;
    const before = await everything(ben);
    await seal(ana, "The smell of rain", DAY, question);
    await meet(ana, ben);
    expect(await everything(ben)).toEqual(before);
    expect(await seen(ana)).toEqual(["sealed", "The smell of rain", null]);
    await seal(ben, "Your father laughing", DAY, question);
    expect(await seen(ben)).toEqual(["sealed", "Your father laughing", null]);
    await meet(ana, ben);
    expect(await seen(ana)).toEqual(["open", "The smell of rain", "Your father laughing"]);
    expect(await seen(ben)).toEqual(["open", "Your father laughing", "The smell of rain"]);
    for (const phone of [ana, ben]) {
      expect((await look(phone, "today", { day: DAY })).question).toBe("open");
      expect((await look(phone, "opened", { about: "question" })).opened).toHaveLength(1);
      expect(await look(phone, "months", { from: DAY, to: DAY, about: "question" })).toEqual({ days: [DAY] });
      expect(await look(phone, "months", { from: DAY, to: DAY, about: "gratitude" })).toEqual({ days: [] });
    }
    expect(factsOf(ana, "answerOpened")).toHaveLength(2);
    const earlier = await everything(ben);
    await seal(ana, "another day", "2026-11-20", OTHER);
    await seal(ana, "another question", DAY, question === OTHER ? QUESTION : OTHER);
    await meet(ana, ben);
    expect(await everything(ben)).toEqual(earlier);
  });

  it("[connection-1] thanks open in the same way, beside the question", async () => {
    const { ana, ben } = await couple();
    await seal(ana, "For the tea", DAY, null);
    await seal(ben, "For waiting up", DAY, null);
    await meet(ana, ben);
    const view = await look(ana, "day", { day: DAY });
    expect([view.gratitude.theirs, view.question.standing]).toEqual([{ text: "For waiting up" }, "none"]);
  });

  it("[connection-2] answers without a line lie there, and open when the line is back, also after a restart", async () => {
    const { ana, ben } = await couple();
    ana.network.online = false;
    ben.network.online = false;
    await seal(ana, "offline, one");
    await seal(ben, "offline, two");
    expect(await seen(ana)).toEqual(["sealed", "offline, one", null]);
    await ana.restart();
    await ana.vault().ask("unlock", { passphrase: "plum orbit lantern seven river" });
    expect(await seen(ana)).toEqual(["sealed", "offline, one", null]);
    ana.network.online = true;
    ben.network.online = true;
    await meet(ana, ben);
    expect(await seen(ana)).toEqual(["open", "offline, one", "offline, two"]);
    expect(await seen(ben)).toEqual(["open", "offline, two", "offline, one"]);
  });

  it("[connection-3] two asks at once: the first in order counts, and who stands under the other seals anew", async () => {
    const { ana, ben } = await couple();
    for (const phone of [ana, ben]) phone.network.online = false;
    await seal(ana, "one");
    ben.clock.ahead = 60_000;
    const under = await seal(ben, "two");
    for (const phone of [ana, ben]) phone.network.online = true;
    await meet(ana, ben);
    expect(factsOf(ana, "dayAsked")).toHaveLength(2);
    expect(await seen(ana)).toEqual(["open", "one", "two"]);
    expect(await seen(ben)).toEqual(["open", "two", "one"]);
    expect((await questionOf(ben)).ask).not.toBe(under);
    expect(await look(ben, "kept", { days: 3 }, "mine")).toMatchObject({ kept: [{ text: "two", words: [{}, {}] }] });
    expect((await look(ben, "opened", { about: "question" })).opened).toHaveLength(1);
  });

  it("[connection-3] answers to two questions of one day each wait under their own, and open where both answer one", async () => {
    const { ana, ben } = await couple();
    await seal(ana, "to this", DAY, QUESTION);
    await seal(ben, "to another", DAY, OTHER);
    await meet(ana, ben);
    expect([await seen(ana), await seen(ben)]).toEqual([
      ["sealed", "to this", null],
      ["sealed", "to another", null],
    ]);
    await seal(ben, "to this too", DAY, QUESTION);
    await meet(ana, ben);
    expect(await seen(ana)).toEqual(["open", "to this", "to this too"]);
    expect(factsOf(ana, "answerOpened")).toHaveLength(2);
  });

  it("[connection-10] “not this one” after an answer leaves it, and puts another question there", async () => {
    const { ana, ben } = await couple();
    await seal(ana, "one");
    await meet(ana, ben);
    await command(ben, "ours", { type: "pass", day: DAY, question: QUESTION });
    await meet(ana, ben);
    expect(await seen(ana)).toEqual(["sealed", "one", null]);
    for (const phone of [ana, ben]) {
      const window = { day: DAY, pool: POOL, phase: 1, phaseSince: "2026-11-01", bond: null };
      expect(await look(phone, "question", window)).toBe(OTHER);
    }
    await seal(ben, "after all");
    await meet(ana, ben);
    await command(ana, "ours", { type: "pass", day: DAY, question: OTHER });
    await meet(ana, ben);
    expect(await seen(ben)).toEqual(["open", "after all", "one"]);
  });

  it("[connection-10] two questions of one day, both answered, stand beside each other as what they are", async () => {
    const { ana, ben } = await couple();
    await seal(ana, "one");
    await seal(ben, "two");
    await meet(ana, ben);
    await command(ben, "ours", { type: "pass", day: DAY, question: QUESTION });
    const second = await seal(ana, "of the other", DAY, OTHER);
    await meet(ana, ben);
    const standing = async (phone: Phone) => {
      const { question, others } = await look(phone, "day", { day: DAY });
      return [question, ...others].map(({ question: id, standing: is }) => [id, is]);
    };
    expect(await standing(ana)).toEqual([
      [QUESTION, "open"],
      [OTHER, "sealed"],
    ]);
    expect(await standing(ben)).toEqual([[QUESTION, "open"]]);
    await ana.vault().ask("takeBackAnswer", { ask: second });
    expect(await standing(ana)).toContainEqual([OTHER, "takenBack"]);
    await meet(ana, ben);
    await seal(ana, "of the other, again", DAY, OTHER);
    await seal(ben, "of the other, too", DAY, OTHER);
    await meet(ana, ben);
    for (const phone of [ana, ben])
      expect((await standing(phone)).toSorted()).toEqual(
        [
          [QUESTION, "open"],
          [OTHER, "open"],
        ].toSorted(),
      );
  });

  it("[connection-8] two time zones answer the same day, each on their own", async () => {
    const { server, ana, ben } = await couple({ zone: 13 }, { zone: -10 });
    server.clock.now = Date.UTC(2026, 10, 22, 11, 30);
    expect([placeOf(ana).core.deps.dayOf(server.clock.now), placeOf(ben).core.deps.dayOf(server.clock.now)]).toEqual([
      "2026-11-23",
      "2026-11-22",
    ]);
    await seal(ana, "from tomorrow", "2026-11-23");
    await meet(ana, ben);
    expect((await answer(ben, "too far ahead", "2026-11-24")).ok).toBe(false);
    await seal(ben, "from yesterday", "2026-11-23");
    await meet(ana, ben);
    expect(await seen(ana, "2026-11-23")).toEqual(["open", "from tomorrow", "from yesterday"]);
    expect(await seen(ben, "2026-11-23")).toEqual(["open", "from yesterday", "from tomorrow"]);
  });

  it("[connection-9] while it rests nothing is sealed and no key is given away; what was sealed opens when it ends", async () => {
    const { ana, ben } = await couple();
    await seal(ana, "one");
    ben.network.online = false;
    await seal(ben, "two");
    await command(ana, "ours", { type: "rest" }, "path");
    await meet(ana);
    ben.network.online = true;
    await meet(ana, ben);
    expect(factsOf(ana, "answerOpened").map(({ device }) => device)).not.toContain(placeOf(ana).core.deps.device);
    expect(await answer(ana, "more", DAY, OTHER)).toEqual({ ok: false, error: { type: "resting" } });
    expect(await seen(ana)).toEqual(["sealed", "one", null]);
    expect((await look(ana, "today", { day: DAY })).question).toBeNull();
    await command(ana, "ours", { type: "endRest" }, "path");
    await meet(ana, ben);
    expect(await seen(ana)).toEqual(["open", "one", "two"]);
    expect(await seen(ben)).toEqual(["open", "two", "one"]);
  });

  it("[connection-5] what is taken back never opens, is in ours no more, and stays in mine", async () => {
    const { ana, ben } = await couple();
    const ask = await seal(ana, "better not");
    await meet(ana, ben);
    expect(await ana.vault().ask("takeBackAnswer", { ask })).toEqual({ ok: true, value: null });
    await meet(ana, ben);
    await seal(ben, "two");
    await meet(ana, ben);
    expect(await seen(ana)).toEqual(["takenBack", "better not", null]);
    expect(await seen(ben)).toEqual(["sealed", "two", null]);
    expect(factsOf(ben, "answerSealed")).toHaveLength(1);
    expect(await look(ana, "kept", { days: 3 }, "mine")).toMatchObject({ kept: [{ text: "better not", ask }] });
    expect(await ana.vault().ask("takeBackAnswer", { ask })).toEqual({ ok: false, error: { type: "nothingSealed" } });
    await seal(ana, "rather this");
    await meet(ana, ben);
    expect(await seen(ben)).toEqual(["open", "two", "rather this"]);
    expect(await ana.vault().ask("takeBackAnswer", { ask })).toEqual({ ok: false, error: { type: "alreadyOpen" } });
  });

  it("[connection-5] [LOG-20] what is open can be removed by its author, and is then on no phone", async () => {
    const { ana, ben } = await couple();
    await seal(ana, "curlew at dusk");
    await seal(ben, "two");
    await meet(ana, ben);
    const { mine } = await questionOf(ana);
    expect(await seen(ben)).toEqual(["open", "two", "curlew at dusk"]);
    expect(await ana.vault().ask("remove", { place: "ours", link: mine?.link ?? "" })).toEqual({
      ok: true,
      value: null,
    });
    await meet(ana, ben);
    expect(await seen(ben)).toEqual(["open", "two", null]);
    expect(await seen(ana)).toEqual(["open", "curlew at dusk", "two"]);
  });

  it("[connection-6] after thirty days by one's own clock it is back with its author, also when their phone was off for longer", async () => {
    const { server, ana, ben } = await couple();
    const ask = await seal(ana, "nobody met this");
    await meet(ana, ben);
    server.clock.now += 29 * DAYS;
    await meet(ana, ben);
    expect((await questionOf(ana)).standing).toBe("sealed");
    server.clock.now += 9 * DAYS;
    await meet(ana, ben);
    expect(await seen(ana)).toEqual(["takenBack", "nobody met this", null]);
    expect(factsOf(ben, "answerSealed")).toEqual([]);
    expect(factsOf(ben, "sealTakenBack").map(({ fields }) => fields["subject"])).toEqual([ask]);
    expect((await answer(ben, "far too late")).ok).toBe(false);
  });

  it("[connection-2] words removed from mine before they opened are taken back from ours", async () => {
    const { ana, ben } = await couple();
    await seal(ana, "gone for good");
    await meet(ana, ben);
    const { kept } = await look(ana, "kept", { days: 3 }, "mine");
    for (const link of kept[0]?.words ?? []) await ana.vault().ask("remove", { place: "mine", link });
    await seal(ben, "two");
    await meet(ana, ben);
    expect(factsOf(ben, "answerSealed")).toHaveLength(1);
    expect(await seen(ana)).toEqual(["takenBack", null, null]);
    expect(await seen(ben)).toEqual(["sealed", "two", null]);
  });

  it("[connection-8] the same is not answered twice, and nothing is asked of nobody", async () => {
    const { ana, ben } = await couple();
    await seal(ana, "one");
    expect(await answer(ana, "one more")).toEqual({ ok: false, error: { type: "alreadyAnswered" } });
    for (const text of ["", "x".repeat(4_001)]) expect((await answer(ben, text)).ok).toBe(false);
    expect((await answer(ben, "thanks with a question", DAY, QUESTION)).ok).toBe(true);
    expect(
      await ben.vault().ask("sealAnswer", { day: DAY, about: "gratitude", question: QUESTION, text: "x" }),
    ).toEqual({
      ok: false,
      error: { type: "unreadable" },
    });
  });
});
