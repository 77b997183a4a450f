import { expect, it } from "vitest";
import { bondNow, seatsShown } from "./view.ts";

it("says the bond as it is, and whose word it waits for", () => {
  const say = (bond: "partners" | "kin" | null, bondSaid: "partners" | "kin" | null, paired = true) =>
    bondNow({ bond, bondSaid }, paired);
  expect([say(null, null, false), say("kin", "kin", false), say("partners", "partners", false)]).toEqual([
    "open",
    "mineKin",
    "minePartners",
  ]);
  expect([say(null, null), say(null, "partners"), say("partners", "partners")]).toEqual(["open", "waits", "partners"]);
  expect([say("kin", "kin"), say("kin", null), say("kin", "partners")]).toEqual(["kin", "kin", "kinByOther"]);
});

it("takes from ours only what each shows there", () => {
  const other = { person: "b", name: "Ben", left: false };
  expect(seatsShown({ me: "a", other }, { a: "hurt", b: "involved" })).toEqual({ mine: "hurt", theirs: "involved" });
  expect(seatsShown({ me: "a", other }, { a: "hurt" })).toEqual({ mine: "hurt", theirs: "unsaid" });
  expect(seatsShown({ me: "a", other: null }, undefined)).toEqual({ mine: "unsaid", theirs: "unsaid" });
});
