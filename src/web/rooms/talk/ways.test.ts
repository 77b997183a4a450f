import { expect, it } from "vitest";
import type { GateReach } from "#domain/path/gates.ts";
import { groupsFor } from "./ways.ts";

const two: GateReach = { stored: true, phase: 1, bond: "partners", resting: false };
const ways = (reach: Partial<GateReach>, hasSigned: boolean | null = true, hasOurs = true) =>
  groupsFor({ ...two, ...reach }, hasSigned, hasOurs).map(({ name, ways: those }) => [
    name,
    those.map(({ href }) => href.replace("/talk/", "")).join(" "),
  ]);

it("on a first day the rules and the leaflet come first, and later make room", () => {
  expect(ways({}, false)).toEqual([
    ["Before a first talk", "rules leaflet"],
    ["In the week", "needs checkin ask money"],
    ["Finding words", "say questions lines"],
    ["Between the two of you", "free /boundaries parked kept"],
  ]);
  expect(ways({ phase: 3 })).toEqual([
    ["In the week", "needs checkin ask money"],
    ["Finding words", "say questions lines leaflet"],
    ["Between the two of you", "rules free /boundaries parked kept"],
  ]);
  expect(ways({}, null)).toEqual(ways({}));
});

it("is the same for family and friends", () => {
  expect(ways({ bond: "kin" })).toEqual(ways({}));
});

it("alone, and at rest, there is what one does alone", () => {
  const alone = ["Finding words", "say questions lines /boundaries leaflet money"];
  expect(ways({ phase: 0, bond: null }, null, false)).toEqual([alone]);
  expect(ways({ resting: true }, false)).toEqual([alone, ["Between the two of you", "kept"]]);
});
