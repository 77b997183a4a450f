import { describe, expect, it } from "vitest";
import { refusal, startPromise } from "#tests/domain/trust-telling.ts";

describe("a wording", () => {
  it("[trust-4] any part of it that is put differently is a change, and none is none", () => {
    const repeat = { days: [1, 3], by: "18:30" };
    const plan = { when: "late", then: "I write" };
    const { made, change } = startPromise({ repeat, plan, about: "time" });
    const said = { repeat, plan, about: "time" };
    expect(refusal([made], change("I call you", said))).toBe("nothingChanged");
    const different = [
      { ...said, repeat: { ...repeat, days: [1] } },
      { ...said, repeat: { ...repeat, by: "18:31" } },
      { ...said, repeat: { days: [1, 3] } },
      { ...said, plan: { ...plan, when: "early" } },
      { ...said, plan: { ...plan, then: "I call" } },
      { ...said, about: "other" },
      { repeat, plan },
      { repeat, about: "time" },
      { plan, about: "time" },
      { plan, about: "time", onContact: true },
    ];
    expect(different.map((fields) => refusal([made], change("I call you", fields)))).toEqual(different.map(() => null));
    const contact = startPromise({ onContact: true });
    expect(refusal([contact.made], contact.change("I call you", {}))).toBeNull();
  });
});
