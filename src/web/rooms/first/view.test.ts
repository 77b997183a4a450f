import { expect, it } from "vitest";
import { anybody, type Reading } from "../../shell/say.ts";
import { isTopic, pageOf, stepsFor, topicsFor } from "./view.ts";

const seats = ["hurt", "involved", "both", "unsaid"] as const;
const bonds = ["partners", "kin", null] as const;
const readings: readonly Reading[] = seats.flatMap((seat) => bonds.map((bond) => ({ seat, bond })));
const wordsFor = (reading: Reading): string =>
  JSON.stringify(topicsFor(reading).map((topic) => pageOf(topic, reading)));

it("begins with breathing and ends with enough, whoever reads", () => {
  for (const reading of readings) {
    const steps = stepsFor(reading);
    expect([steps[0], steps.at(-1)]).toEqual(["breathe", "enough"]);
    for (const topic of steps.filter(isTopic)) expect(pageOf(topic, reading).lines.length).toBeGreaterThan(1);
  }
});

it("tells whoever had a part in it first what helps tonight, and nobody else", () => {
  expect(topicsFor({ ...anybody, seat: "involved" })[0]).toBe("act");
  expect(topicsFor({ ...anybody, seat: "both" })[0]).toBe("act");
  expect(topicsFor({ ...anybody, seat: "hurt" })).not.toContain("act");
  expect(topicsFor(anybody)).not.toContain("act");
});

it("holds no word of romance for family and friends, nor for whoever did not say", () => {
  const romance = /\b(bed|sex|romance|romantic|affair|date night|lover|kiss|intimacy|spouse|wife|husband|partner)\b/i;
  for (const reading of readings.filter(({ bond }) => bond !== "partners")) {
    expect(wordsFor(reading)).not.toMatch(romance);
    expect(wordsFor(reading)).not.toMatch(/stay together|infection|HIV|side by side/i);
  }
  expect(wordsFor({ seat: "hurt", bond: "partners" })).toMatch(/Whether you stay together/);
});

it("tells everybody where help is, and invents no number to call", () => {
  for (const reading of readings) {
    expect(pageOf("safe", reading).lines.join(" ")).toMatch(/local emergency number/);
    expect(pageOf("safe", reading).lines.join(" ")).toMatch(/dying/);
    expect(wordsFor(reading)).not.toMatch(/\d{3}/);
  }
});
