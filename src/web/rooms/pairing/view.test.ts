import { expect, it } from "vitest";
import type { OpenState } from "#device/vault-api.ts";
import { pairingMoment } from "./view.ts";

const alone: OpenState = {
  is: "open",
  me: "a",
  name: "Ana",
  other: null,
  nameInOurs: null,
  seat: "unsaid",
  bondSaid: null,
  bond: null,
  agreed: false,
  phase: 0,
  rest: { mine: false, theirs: false },
  connection: "online",
  unsent: 0,
  pairing: { is: "none" },
  notices: [],
  wordsKept: true,
  autoLock: "usual",
  host: { name: null, address: "" },
};
const ben = { person: "b", name: "Ben", left: false };

it("follows the pairing while nobody has joined", () => {
  expect(pairingMoment(alone)).toEqual({ moment: "none" });
  expect(pairingMoment({ ...alone, pairing: { is: "invited", link: "#j.1.a.", code: "#j.1.a.b", until: 9 } })).toEqual({
    moment: "invited",
    link: "#j.1.a.",
    code: "#j.1.a.b",
    until: 9,
  });
  expect(pairingMoment({ ...alone, pairing: { is: "ended", why: "expired" } })).toEqual({
    moment: "ended",
    why: "expired",
  });
});

it("asks for a name once the other is there, and only until one was given", () => {
  expect(pairingMoment({ ...alone, other: ben })).toEqual({ moment: "name" });
  expect(pairingMoment({ ...alone, other: ben, nameInOurs: "Ana" })).toEqual({
    moment: "done",
    name: "Ben",
    left: false,
    bond: null,
    said: null,
  });
});

it("asks for nothing when the other has left", () => {
  expect(pairingMoment({ ...alone, other: { ...ben, left: true } })).toEqual({
    moment: "done",
    name: "Ben",
    left: true,
    bond: null,
    said: null,
  });
});

it("says what the two are to each other as far as both have said it", () => {
  const named = { ...alone, other: ben, nameInOurs: "Ana" };
  expect(pairingMoment({ ...named, bondSaid: "partners" })).toMatchObject({ bond: null, said: "partners" });
  expect(pairingMoment({ ...named, bond: "kin", bondSaid: "partners" })).toMatchObject({
    bond: "kin",
    said: "partners",
  });
});
