import { emergency, line, page, read } from "#content/help-lines/entry.ts";
import type { HelpLine } from "#content/help-lines/line.ts";
import { expect, it } from "vitest";
import { matching, named } from "./countries.ts";
import { briefly, dialled, factsOf, firstOf, groupsOf, missingIn, reachedBy, sureness, surenessOfAll } from "./view.ts";

const found = page("https://www.example.org/lines", "2026-01-01");
const crisis = (given: Partial<HelpLine> = {}): HelpLine =>
  line({ name: "A", kinds: ["crisis"], number: "116 123", ...given }, found);
const home = line({ name: "B", kinds: ["home", "assault"], number: "116 016" }, found);

it("puts each line once, under the first thing it is for, in an order that does not change", () => {
  const assault = line({ name: "C", kinds: ["assault"], number: "1" }, found);
  expect(groupsOf([assault, home, crisis()]).map(({ kind, lines }) => [kind, lines.map(({ name }) => name)])).toEqual([
    ["crisis", ["A"]],
    ["home", ["B"]],
    ["assault", ["C"]],
  ]);
});

it("puts first what somebody came for", () => {
  expect(groupsOf([crisis(), home], "assault").map(({ kind }) => kind)).toEqual(["assault", "crisis"]);
});

it("knows what a country has no line for yet", () => {
  expect([missingIn([]), missingIn([home]), missingIn([crisis()]), missingIn([crisis(), home])]).toEqual([
    ["crisis", "home"],
    ["crisis"],
    ["home"],
    [],
  ]);
});

it("has one voice where there is room for one: for anybody before some, by day and night before hours unknown", () => {
  const some = crisis({ name: "women", for: "women", hours: "always" });
  const sometimes = crisis({ name: "sometimes" });
  const always = crisis({ name: "always", hours: "always" });
  const silent = crisis({ name: "silent", number: null, web: "example.org", hours: "always" });
  expect(firstOf([silent, some, sometimes, always])?.name).toBe("always");
  expect(firstOf([silent, some, sometimes])?.name).toBe("sometimes");
  expect(firstOf([silent, some])?.name).toBe("women");
  expect(firstOf([silent])).toBeNull();
  expect(firstOf([crisis(), home], "home")?.name).toBe("B");
});

it("says briefly what reaches everything, and each number where nothing does", () => {
  const whole = emergency("112", "everything", found);
  const police = emergency("17", ["police"], found);
  const message = emergency("114", "everything", found, true);
  expect(briefly([message, whole, police])).toEqual([whole]);
  expect(briefly([police, emergency("15", ["ambulance"], found)])).toHaveLength(2);
});

it("dials digits, and a plus for a number from abroad", () => {
  expect([dialled("0800 111 0 111"), dialled("+49 (30) 1-2")]).toEqual(["08001110111", "+493012"]);
});

it("says what a number reaches", () => {
  expect([
    reachedBy(emergency("112", "everything", found)),
    reachedBy(emergency("119", ["ambulance", "fire"], found)),
    reachedBy(emergency("114", "everything", found, true)),
  ]).toEqual(["Police, ambulance, fire", "Ambulance, Fire", "By text message, if you cannot speak"]);
});

it("says only what the source said", () => {
  expect(factsOf(crisis())).toEqual([]);
  expect(
    factsOf(
      crisis({
        part: "Scotland",
        for: "men",
        languages: ["en", "fr"],
        free: true,
        notOnBill: true,
        hours: [
          { from: 1, to: 4, opens: "08:00", closes: "20:00" },
          { from: 5, to: 5, opens: "08:00", closes: "15:00" },
          { from: 1, to: 7, opens: "21:00", closes: "00:30" },
        ],
      }),
    ),
  ).toEqual([
    "In Scotland",
    "For men",
    "Monday to Thursday, 08:00 to 20:00; Friday, 08:00 to 15:00; Every day, 21:00 to 00:30",
    "In English, French",
    "Free to call",
    "Not on the telephone bill",
  ]);
});

it("says that nobody checked it, where it stood, and when that is long ago", () => {
  expect(sureness(found, "2026-06-30")).toEqual({
    said: "Not yet checked by a person. From example.org, 1 January 2026.",
    old: false,
  });
  expect(sureness(found, "2026-07-01").old).toBe(true);
  const checked = { ...read("https://a.example/", "2025-01-01"), checkedByAPerson: { by: "A. N.", on: "2026-06-01" } };
  expect(sureness(checked, "2026-07-01")).toEqual({
    said: "Checked by a person on 1 June 2026. From a.example, read 1 January 2025.",
    old: false,
  });
});

it("says it once for all that stood on one page", () => {
  const other = page("https://other.example/", "2026-01-02");
  expect(surenessOfAll([found, other, found], "2026-02-01").map(({ said }) => said)).toEqual([
    "Not yet checked by a person. From example.org, 1 January 2026.",
    "Not yet checked by a person. From other.example, 2 January 2026.",
  ]);
});

it("finds a country by the beginning of any of its words, without accents, or by its code", () => {
  const some = named(["GB", "US", "CI", "DE"]);
  const found = (typed: string): string[] => matching(some, typed).map(({ code }) => code);
  expect(some.map(({ name }) => name)).toEqual(["Côte d’Ivoire", "Germany", "United Kingdom", "United States"]);
  expect([found(""), found("uni"), found("kingdom"), found("COTE"), found("de"), found("zz")]).toEqual([
    ["CI", "DE", "GB", "US"],
    ["GB", "US"],
    ["GB"],
    ["CI"],
    ["DE"],
    [],
  ]);
});
