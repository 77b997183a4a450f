import { badSigns, firstCall, goodSigns } from "#content/help/first-call.ts";
import { kinds } from "#content/help/kinds.ts";
import { expect, it } from "vitest";
import { anybody, type Reading, type Text } from "../../shell/say.ts";
import { peopleTexts } from "./people-texts.en.ts";
import { sessionTexts } from "./session-texts.en.ts";
import { kindsFor, saidTo } from "./view.ts";
import { whenTexts } from "./when-texts.en.ts";

const seats = ["hurt", "involved", "both", "unsaid"] as const;
const readings: readonly Reading[] = seats.flatMap((seat) =>
  ([null, "kin", "partners"] as const).map((bond) => ({ seat, bond })),
);
const namesFor = (reading: Reading): readonly string[] => kindsFor(reading).map(({ id }) => id);
const lines: readonly Text[] = [
  ...[
    whenTexts.now.signs,
    whenTexts.stop.signs,
    whenTexts.stop.does,
    whenTexts.refer.signs,
    whenTexts.refer.does,
  ].flat(),
  ...firstCall.flatMap(({ ask, why }) => [ask, why]),
  ...goodSigns,
  ...badSigns,
  ...Object.values(sessionTexts.label),
  ...Object.values(sessionTexts.help),
  peopleTexts.lead,
];
const allWords = (reading: Reading): string =>
  [...kindsFor(reading).flatMap(({ name, whom }) => [name, whom]), ...saidTo(reading, lines)].join(" ");

it("holds no word of romance for family and friends, nor for whoever did not say", () => {
  const romance =
    /\b(beds?|sex\w*|romanc\w*|affairs?|lovers?|kiss\w*|couples?|spouse|wife|husband|partners?|intima\w*)\b/i;
  for (const reading of readings.filter(({ bond }) => bond !== "partners"))
    expect(allWords(reading)).not.toMatch(romance);
  expect(allWords({ seat: "hurt", bond: "partners" })).toMatch(romance);
});

it("names to partners what is only for them, and the others are whole without it", () => {
  const forPartners = namesFor({ seat: "hurt", bond: "partners" });
  expect(forPartners.filter((id) => !namesFor(anybody).includes(id))).toEqual(["unsure", "body"]);
  expect(namesFor({ seat: "involved", bond: "kin" })).toEqual(namesFor(anybody));
  expect(forPartners).toEqual(kinds.map(({ id }) => id));
});

it("says of every kind whom it is for, once", () => {
  for (const reading of readings) expect(kindsFor(reading).filter(({ whom }) => whom === "")).toEqual([]);
  expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
});

it("names danger in the same words to everybody, and asks nobody to be sure", () => {
  const signs = readings.map((reading) => saidTo(reading, whenTexts.now.signs).join("|"));
  expect(new Set(signs).size).toBe(1);
  expect(whenTexts.now.signs).toHaveLength(4);
});

it("advises against joint talks where there is fear, whoever reads", () => {
  for (const reading of readings) {
    expect(saidTo(reading, whenTexts.stop.does).join(" ")).toMatch(/counselling for two: where there is fear/);
    expect(kindsFor(reading).find(({ id }) => id === "two")?.whom).toMatch(/afraid, each begins alone/);
  }
});

it("tells whoever had a part in it that nobody may hurt them for it", () => {
  expect(saidTo({ seat: "involved", bond: null }, whenTexts.stop.does).join(" ")).toMatch(/nobody may hurt you/);
});
