/** What every line has to be. Nobody has called these numbers yet; what can be known without calling is held to here. */
import { isLocalDate, isLocalTime } from "#domain/day.ts";
import { describe, expect, it } from "vitest";
import { countries, linesFor } from "./countries.ts";
import { directories } from "./directories.ts";
import { emergencyNumbers, manyCountries } from "./emergency.ts";
import type { EmergencyNumber, Found, HelpLine } from "./line.ts";

/** The newest day that stands in this folder. It is raised by whoever adds a newer one. */
const NEWEST = "2026-11-26";
const plausible = /^\+?\d[\d ]{1,15}$/;
const digits = (number: string): string => number.replace(/\D/g, "");
const all = countries.flatMap(({ code, lines }) => lines.map((line) => ({ code, line, at: `${code} ${line.name}` })));
const everyFound: readonly (Found & { readonly at: string })[] = [
  ...all.map(({ line, at }) => ({ ...line, at })),
  ...countries.flatMap(({ code, emergency }) => emergency.map((each) => ({ ...each, at: `${code} ${each.number}` }))),
  ...directories.map((each) => ({ ...each, at: each.name })),
];
const wrong = <T extends { readonly at: string }>(things: readonly T[], isRight: (thing: T) => boolean): string[] =>
  things.filter((thing) => !isRight(thing)).map(({ at }) => at);

describe("each thing that was found", () => {
  it("names the page it stood on", () => {
    expect(wrong(everyFound, ({ source }) => /^https?:\/\/[^\s]+\.[^\s]+/.test(source))).toEqual([]);
  });

  it("has a real day, and none of the days to come", () => {
    expect(wrong(everyFound, ({ sourceDate }) => isLocalDate(sourceDate) && sourceDate <= NEWEST)).toEqual([]);
  });

  it("says that nobody has checked it, or who did and when", () => {
    const holds = ({ checkedByAPerson: by }: Found): boolean =>
      by === null || (by.by.trim() !== "" && isLocalDate(by.on));
    expect(wrong(everyFound, holds)).toEqual([]);
  });
});

describe("a line", () => {
  it("can be reached, by a number, a message or a page", () => {
    const canBe = ({ line }: { line: HelpLine }): boolean =>
      line.number !== null || line.message !== null || line.web !== null;
    expect(wrong(all, canBe)).toEqual([]);
  });

  it("has only numbers that could be ones", () => {
    const numbersOf = ({ number, message, whatsApp }: HelpLine): string[] =>
      [number, message?.to ?? null, whatsApp].filter((each) => each !== null);
    const holds = ({ line }: { line: HelpLine }): boolean =>
      numbersOf(line).every((each) => plausible.test(each) && digits(each).length >= 2 && digits(each).length <= 15);
    expect(wrong(all, holds)).toEqual([]);
  });

  it("names a page without what a browser adds to it", () => {
    expect(wrong(all, ({ line: { web } }) => web === null || /^[\w.-]+\.[a-z]{2,}(\/\S+)?$/.test(web))).toEqual([]);
  });

  it("is for something, and nothing twice", () => {
    expect(wrong(all, ({ line: { kinds } }) => kinds.length > 0 && new Set(kinds).size === kinds.length)).toEqual([]);
  });

  it("is open at hours that exist", () => {
    const holds = ({ line: { hours } }: { line: HelpLine }): boolean =>
      hours === null ||
      hours === "always" ||
      hours.every(
        ({ from, to, opens, closes }) =>
          1 <= from && from <= to && to <= 7 && isLocalTime(opens) && isLocalTime(closes),
      );
    expect(wrong(all, holds)).toEqual([]);
  });

  it("speaks languages that have names", () => {
    const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
    expect(wrong(all, ({ line }) => (line.languages ?? []).every((tag) => names.of(tag) !== undefined))).toEqual([]);
  });

  it("stands once in its country", () => {
    const isTwice = (values: readonly string[]): boolean => new Set(values).size < values.length;
    const twice = countries.filter(
      ({ lines }) =>
        isTwice(lines.map(({ name }) => name)) || isTwice(lines.flatMap(({ number, web }) => number ?? web ?? [])),
    );
    expect(twice.map(({ code }) => code)).toEqual([]);
  });
});

describe("a country", () => {
  it("has a code that a browser can name", () => {
    const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    expect(countries.filter(({ code }) => !/^[A-Z]{2}$/.test(code) || names.of(code) === undefined)).toEqual([]);
  });

  it("has a number for danger now, and what reaches everything comes first", () => {
    const holds = (emergency: readonly EmergencyNumber[]): boolean =>
      emergency.length > 0 &&
      emergency.every(({ number }) => /^\d{2,5}$/.test(number)) &&
      new Set(emergency.map(({ number }) => number)).size === emergency.length &&
      emergency.findIndex(({ reaches }) => reaches === "everything") <= 0;
    expect(countries.filter(({ emergency }) => !holds(emergency)).map(({ code }) => code)).toEqual([]);
  });

  it("that is not here has no lines", () => {
    expect(linesFor("XX")).toEqual([]);
  });
});

it("knows thirty countries and more, each with somebody to call or write to", () => {
  expect(Object.keys(emergencyNumbers).length).toBeGreaterThanOrEqual(30);
  expect(countries.filter(({ lines }) => lines.length === 0)).toEqual([]);
});

it("has the three numbers that hold in many countries", () => {
  expect(manyCountries.map(({ number }) => number)).toEqual(["112", "911", "999"]);
});
