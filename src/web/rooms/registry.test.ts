import { expect, it } from "vitest";
import { isOffered, placeOf, type Reach, reachOf, rooms, roomsOf, groups } from "./registry.ts";

const nothing: Reach = { stored: false, phase: 0, bond: null };
const alone: Reach = { stored: true, phase: 0, bond: null };
const together: Reach = { stored: true, phase: 1, bond: "kin" };

it("offers Calm, help and the words about Hide before anything is stored, and no other room", () => {
  expect(rooms.filter((room) => isOffered(room, nothing)).map(({ path }) => path)).toEqual([
    "/first",
    "/safety",
    "/help",
    "/hide",
    "/calm",
  ]);
});

it("offers what is for one person as soon as there is a place, and what is for two from its phase on", () => {
  const of = (gate: 1 | 2 | "solo", reach: Reach): boolean => isOffered({ gate, bond: "any" }, reach);
  expect([of("solo", nothing), of("solo", alone), of("solo", together)]).toEqual([false, true, true]);
  expect([of(1, alone), of(1, together), of(2, together), of(2, { ...together, phase: 3 })]).toEqual([
    false,
    true,
    false,
    true,
  ]);
});

it("keeps what is for partners away from kin, and from two who have not said what they are", () => {
  const forPartners = { gate: "solo", bond: "partners" } as const;
  expect(isOffered(forPartners, together)).toBe(false);
  expect(isOffered(forPartners, alone)).toBe(false);
  expect(isOffered(forPartners, { ...alone, bond: "partners" })).toBe(true);
  expect(isOffered({ gate: "nothingStored", bond: "partners" }, nothing)).toBe(false);
});

it("reads how far somebody is from the vault: the first phase begins with the other and ends when they leave", () => {
  expect(reachOf(null)).toEqual(nothing);
  expect(reachOf({ phase: 0, bond: null })).toEqual(alone);
  expect(reachOf({ phase: 1, bond: "kin" })).toEqual(together);
});

it("has five places, Calm last, and every other room on a shelf of the place Rooms", () => {
  expect(rooms.filter(({ shelf }) => shelf === null).map(({ place }) => place)).toEqual([
    "today",
    "talk",
    "trust",
    "rooms",
    "calm",
  ]);
  expect(rooms.filter(({ shelf, place }) => shelf !== null && place !== "rooms")).toEqual([]);
  const inGroups = groups.flatMap((group) => roomsOf(group, together)).map(({ name }) => name);
  expect(inGroups).toEqual(rooms.filter(({ shelf }) => shelf !== null).map(({ name }) => name));
});

it("lists, for somebody alone, no room that is only for two, and no group without a room", () => {
  const named = (reach: Reach) => groups.map((group) => roomsOf(group, reach).map(({ name }) => name));
  expect(named(alone).slice(0, 3)).toEqual([
    ["day", "connection", "kindness"],
    ["agenda", "boundaries"],
    ["path", "review", "rest"],
  ]);
  expect(named(together)[1]).toEqual(["agenda", "rituals", "boundaries", "openness"]);
  expect(named(alone).every((group) => group.length > 0)).toBe(true);
});

it("marks the place of an address, and Rooms for a room of Rooms", () => {
  expect(["/today", "/trust/bowl", "/settings", "/all"].map(placeOf)).toEqual(["today", "trust", "rooms", "rooms"]);
  expect([placeOf("/begin"), placeOf("/trusted")]).toEqual([null, null]);
});
