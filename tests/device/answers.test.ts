/** Answers that open together, on real phones: one seals, the other seals, and then both read both. */
import { describe, expect, it } from "vitest";
import { couple, DAY, dayOf, seal } from "#tests/harness/answering.ts";
import { talk } from "#tests/harness/phones.ts";

describe("two people", () => {
  it("[LOG-60] read each other when both have answered, and nothing shows before", async () => {
    const { ana, ben } = await couple();
    const before = await dayOf(ben);
    await seal(ana, "The smell of rain");
    await talk(ana, ben);
    expect(await dayOf(ben)).toEqual(before);
    expect((await dayOf(ana)).question).toMatchObject({ standing: "sealed", mine: { text: "The smell of rain" } });
    await seal(ben, "Your father laughing");
    await talk(ana, ben);
    expect((await dayOf(ana)).question).toMatchObject({
      standing: "open",
      mine: { text: "The smell of rain" },
      theirs: { text: "Your father laughing" },
    });
    expect((await dayOf(ben)).question).toMatchObject({
      standing: "open",
      mine: { text: "Your father laughing" },
      theirs: { text: "The smell of rain" },
    });
    expect(ana.slice("connection", "months", "ours", { from: DAY, to: DAY, about: "question" })).toEqual({
      days: [DAY],
    });
  });
});
