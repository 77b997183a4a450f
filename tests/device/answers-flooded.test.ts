/**
 * Ben's software is changed and writes more than anybody answers: asks of a day that would leave no room.
 * Ana's phone says what she says all the same, and writes nothing of its own accord for it.
 */
import { describe, expect, it } from "vitest";
import { couple, DAY, factsOf, look, meet, placeOf, seal } from "#tests/harness/answering.ts";
import { writeForged } from "#tests/harness/changed-client.ts";

const opsOf = (phone: Parameters<typeof placeOf>[0]): number => {
  const { core } = placeOf(phone);
  return core.chains.get(core.deps.device)?.ops.length ?? 0;
};

describe("a day that the other's software has filled with asks", () => {
  it.each([
    ["of another question each", (n: number) => ({ about: "question", question: `filling-1-number-${n}` })],
    ["of one question", () => ({ about: "question", question: "filling-1-again" })],
    ["of thanks", () => ({ about: "gratitude", question: null })],
  ])("[connection-15] %s: hers has room, once", async (_, ask) => {
    const { ana, ben } = await couple();
    const session = ben.vault().session();
    if (session?.answers) Object.assign(session.answers, { tend: () => Promise.resolve(false) });
    for (let n = 0; n < 60; n++)
      await writeForged(placeOf(ben).core, {
        class: "act",
        facts: [{ k: "dayAsked", v: 1, d: DAY, on: DAY, ...ask(n) }],
        wall: 1_000 + n,
      });
    await meet(ana, ben);
    const before = opsOf(ana);
    await seal(ana, "a thing of hers");
    await seal(ana, "thanks of hers", DAY, null);
    for (let n = 0; n < 3; n++) await meet(ana, ben);
    expect(opsOf(ana) - before).toBeLessThan(8);
    const { question, gratitude } = await look(ana, "day", { day: DAY });
    expect([question.standing, gratitude.standing]).toEqual(["sealed", "sealed"]);
    expect(factsOf(ben, "answerSealed")).toHaveLength(2);
  });
});
