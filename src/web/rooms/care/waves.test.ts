import type { WeatherView } from "#domain/care/views.ts";
import { expect, it } from "vitest";
import { byDay } from "./by-day.ts";
import { DAYS_SHOWN, spanTo, wavesOf } from "./waves.ts";

const span = spanTo("2026-11-22");
const of = (on: string, words: WeatherView["words"], line: string | null = null): WeatherView => ({
  link: on,
  on,
  at: null,
  words,
  line,
  ownWords: [on],
});
const runsOf = (weather: readonly WeatherView[]) => wavesOf(weather, span).map(({ band, runs }) => [band, runs]);

it("spans eight weeks that end on the day asked for", () => {
  expect(span).toEqual({ from: "2026-09-28", to: "2026-11-22" });
  expect(DAYS_SHOWN).toBe(56);
});

it("has a line of water for each kind of word that was there, mixed days in each of them, and none for the others", () => {
  const mixed = of("2026-11-22", ["numb", "angry", "clearForAnHour"]);
  expect(runsOf([mixed, of("2026-09-28", ["frost", "thaw"])])).toEqual([
    [
      "sky",
      [
        { first: 0, last: 0 },
        { first: 55, last: 55 },
      ],
    ],
    ["far", [{ first: 55, last: 55 }]],
    ["sharp", [{ first: 55, last: 55 }]],
  ]);
  expect(runsOf([])).toEqual([]);
});

it("draws days that follow one another as one swell, and several words of a day as one day", () => {
  const sad = ["2026-11-03", "2026-11-01", "2026-11-02", "2026-11-02"].map((on) => of(on, ["sad", "tender"]));
  expect(runsOf([...sad, of("2026-11-05", ["moved"])])).toEqual([
    [
      "soft",
      [
        { first: 34, last: 36 },
        { first: 38, last: 38 },
      ],
    ],
  ]);
});

it("has a line for words of one's own only where there is none of the list", () => {
  expect(runsOf([of("2026-11-22", [], "Air, for once"), of("2026-11-21", ["calm"], "Tea on the steps")])).toEqual([
    ["air", [{ first: 54, last: 54 }]],
    ["own", [{ first: 55, last: 55 }]],
  ]);
});

it("is still water where nothing was put down, and rises nowhere higher than elsewhere", () => {
  const [wave] = wavesOf([of("2026-11-01", ["sad"]), of("2026-11-10", ["sad"])], span);
  const heights = [...(wave?.surface ?? "").matchAll(/[ML][\d.]+ ([\d.]+)/gu)].map(([, y]) => Number(y));
  const highest = Math.min(...heights);
  expect(heights.filter((y) => y === highest).length).toBeGreaterThanOrEqual(2);
  expect(heights.slice(0, 100).every((y) => y === 21)).toBe(true);
});

it("gathers what was put down by day, in the order in which it is shown", () => {
  const [a, b, c] = [of("2026-11-22", ["calm"]), of("2026-11-20", ["sad"]), of("2026-11-20", ["numb"])];
  expect(a && b && c && byDay([a, b, c])).toEqual([
    { on: "2026-11-22", entries: [a] },
    { on: "2026-11-20", entries: [b, c] },
  ]);
});
