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

it("has a plan for the day after and one for three days, each seat and each bond with its own", () => {
  for (const topic of ["hours", "days"] as const) {
    const plans = seats.flatMap((seat) => bonds.map((bond) => JSON.stringify(pageOf(topic, { seat, bond }).lines)));
    expect(new Set(plans.filter((_, at) => at % 3 === 0)).size).toBe(seats.length);
    for (const seat of ["hurt", "involved"] as const) {
      const [partners, kin] = [pageOf("days", { seat, bond: "partners" }), pageOf("days", { seat, bond: "kin" })];
      expect(partners.lines).not.toEqual(kin.lines);
    }
  }
});

it("tells whoever had a part in it how it is ended and how it is told, and whoever was hurt how to ask", () => {
  for (const seat of seats) {
    const had = seat === "involved" || seat === "both";
    const topics = topicsFor({ seat, bond: null });
    expect([topics.includes("end"), topics.includes("account")]).toEqual([had, had]);
    expect(topics.includes("ask")).toBe(seat === "hurt" || seat === "both");
  }
  const end = (bond: Reading["bond"]): string => JSON.stringify(pageOf("end", { seat: "involved", bond }));
  expect(end("partners")).toMatch(/No meeting.*within a day.*At work/s);
  expect(end("kin")).toMatch(/what broke the trust.*given back.*within a day/s);
  const account = pageOf("account", { seat: "involved", bond: "partners" }).lines.join(" ");
  expect(account).toMatch(/waits while there is danger.*dying.*lawyer/);
  expect(account).toMatch(/no “but”/);
});

it("asks for no large decision, and gives children nothing to carry, whoever reads", () => {
  for (const reading of readings) {
    expect(JSON.stringify(pageOf("days", reading))).toMatch(/large/);
    expect(pageOf("home", reading).lines.join(" ")).toMatch(/nothing that they would have to carry/);
    expect(pageOf("home", reading).lines.length).toBe(8);
  }
});
