import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suggestPassphrase } from "#crypto/recovery-words.ts";
import { estimatePassphrase } from "./passphrase-strength.ts";

const LONG = process.env["GOLDSEAM_LONG"] !== undefined;

/** Dice that fall the same way every time. */
const diceOf = (seed: number) => {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  };
  return { randomBytes: (n: number) => Uint8Array.from({ length: n }, next) };
};

describe("the strength of a passphrase", () => {
  it.each([
    ["", "short"],
    ["aB3$x", "short"],
    ["tiger", "short"],
    ["Tr0ub4dor&3", "short"],
    ["password", "common"],
    ["P@ssw0rd!", "common"],
    ["I love you forever", "common"],
    ["you and me always together", "common"],
    ["iloveyoubaby", "common"],
    ["correct horse battery staple", "common"],
    ["Till death do us part!!", "common"],
    ["one two three four five", "common"],
    ["qwertyuiop", "sequence"],
    ["abcdefghijklmnop", "sequence"],
    ["9876543210", "sequence"],
    ["1qaz2wsx3edc", "sequence"],
    ["aaaaaaaaaaaaaaaaaaaaaaaa", "repeats"],
    ["tigertigertigertiger", "repeats"],
    ["banjo banjo banjo banjo banjo", "repeats"],
    ["Summer2024!", "common"],
    ["14.02.1987", "short"],
  ])("refuses %j: %s", (passphrase, weakness) => {
    expect(estimatePassphrase(passphrase)).toEqual({ strength: "tooWeak", weakness });
  });

  it.each([
    ["hazelnut gutter violin comet", "fair"],
    ["vK9#qLz2!vBw", "fair"],
    ["hazelnut gutter violin comet spanner", "good"],
    ["the neighbour's parrot whistles Vivaldi on Sundays", "strong"],
    ["hazelnut gutter violin comet spanner 73 trombone", "strong"],
    ["der Nachbar pfeift Vivaldi am Küchenfenster", "strong"],
    ["Папуга свистить уранці біля криниці", "good"],
  ] as const)("takes %j as %s", (passphrase, strength) => {
    expect(estimatePassphrase(passphrase)).toEqual({ strength, weakness: null });
  });

  it("takes five generated words, always where they are known to be generated", () => {
    const dice = diceOf(1);
    const phrases = Array.from({ length: LONG ? 5_000 : 300 }, () => suggestPassphrase(dice));
    const refused = phrases.filter((phrase) => estimatePassphrase(phrase).strength === "tooWeak");
    expect(refused.length / phrases.length).toBeLessThan(0.002);
    for (const phrase of [...refused, "baby baby baby baby baby"]) {
      expect(estimatePassphrase(phrase, [phrase])).toEqual({ strength: "good", weakness: null });
    }
  });

  it("says the same however the characters are composed", () => {
    expect(estimatePassphrase("Ku\u0308chenfenster")).toEqual(estimatePassphrase("Küchenfenster"));
  });

  it("is never worse for more of anything but what was there", () => {
    const order = ["tooWeak", "fair", "good", "strong"];
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const before = order.indexOf(estimatePassphrase(text.slice(0, 60)).strength);
        const after = order.indexOf(estimatePassphrase(`${text.slice(0, 60)} marmalade`).strength);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: LONG ? 500 : 40 },
    );
  });
});
