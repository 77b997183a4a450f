import { describe, expect, it } from "vitest";
import { ana, ben, contextOf, createTelling, readerOf } from "#tests/domain/telling.ts";
import type { Fact } from "../fact.ts";
import type { Json } from "../json.ts";
import { replay } from "../module.ts";
import { person } from "./person.ts";

const given = (author: string, name: Json, more: Partial<Fact> = {}): Fact =>
  createTelling()(author, "nameGiven", { name }, more);

const giveName = (name: string) => person.decide(person.initial, { type: "giveName", name }, contextOf(ana));

describe("what people are called", () => {
  it("[person-1] each names themselves, and nobody the other", () => {
    const state = replay(person, [given(ana, "Ana"), given(ben, "Ben")]);
    expect(person.slices.names(state)).toEqual({ names: { [ana]: "Ana", [ben]: "Ben" } });
    expect(replay(person, [given(ana, "Ana"), given(ben, "", { fields: { name: "X", of: ana } })]).names).toEqual({
      [ana]: "Ana",
    });
  });

  it("[person-2] the latest one shows, and no earlier one is kept", () => {
    expect(replay(person, [given(ana, "Anna"), given(ben, "Ben"), given(ana, "Ana")]).names).toEqual({
      [ana]: "Ana",
      [ben]: "Ben",
    });
  });

  it("[person-3] a name is trimmed, and is one line that can be seen", () => {
    expect(giveName("  Ana ")).toEqual({
      ok: true,
      value: [{ kind: "nameGiven", version: 1, fields: { name: "Ana" } }],
    });
    expect(giveName(" \n ")).toEqual({ ok: false, error: { type: "nameMissing" } });
    expect(giveName("a".repeat(61))).toEqual({ ok: false, error: { type: "nameTooLong" } });
    expect(giveName("A\nna")).toEqual({ ok: false, error: { type: "nameNotOneLine" } });
    expect(giveName("Ana \u202Eneb")).toEqual({ ok: false, error: { type: "nameNotOneLine" } });
    expect(giveName("Ana María 安")).toMatchObject({ ok: true });
  });

  it("[person-4] a name taken back is as if never given", () => {
    const told = [given(ana, "Anna"), given(ana, "Ana")];
    expect(replay(person, told.slice(0, 1)).names).toEqual({ [ana]: "Anna" });
    expect(replay(person, []).names).toEqual({});
  });

  it("[person-5] what does not fit changes nothing", () => {
    const odd = [
      given(ana, 7),
      given(ana, ""),
      given(ana, "x".repeat(61)),
      given(ana, "Ana", { version: 2 }),
      given(ana, "Ana", { kind: "nameTaken" }),
      given(ana, "Ana", { onlyNo: true }),
      given(ana, "Ana", { fields: {} }),
      given(ana, "Ana", { kind: "seatChosen", fields: { seat: "judge" } }),
      given(ana, "Ana", { kind: "bondChosen", fields: { bond: "rivals" } }),
      given(ana, "Ana", { kind: "bondChosen", fields: { bond: "partners" }, onlyNo: true }),
      given(ana, "Ana", { kind: "keepingAgreed", fields: { by: ben } }),
    ];
    expect(replay(person, odd)).toEqual(person.initial);
  });

  it("[person-6] everybody chooses their own seat, and until then it is unsaid", () => {
    const tell = createTelling();
    const state = replay(person, [
      tell(ana, "seatChosen", { seat: "hurt" }),
      tell(ben, "seatChosen", { seat: "both" }),
    ]);
    expect([ana, ben].map((me) => person.slices.self(state, "ours", readerOf(me)).seat)).toEqual(["hurt", "both"]);
    const again = replay(person, [
      tell(ana, "seatChosen", { seat: "hurt" }),
      tell(ana, "seatChosen", { seat: "unsaid" }),
    ]);
    expect(person.slices.self(again, "mine", readerOf(ana)).seat).toBe("unsaid");
    expect(person.slices.self(person.initial, "mine", readerOf(ana)).seat).toBe("unsaid");
  });

  it("[person-7] a seat is shown to nobody but where its owner chose it", () => {
    const tell = createTelling();
    const mine = replay(person, [tell(ana, "seatChosen", { seat: "involved" })]);
    expect(person.slices.self(mine, "mine", readerOf(ana)).seat).toBe("involved");
    expect(person.slices.self(person.initial, "ours", readerOf(ana)).seat).toBe("unsaid");
    expect(Object.keys(person.slices.self(mine, "ours", readerOf(ben)))).toEqual(["seat", "said", "bond", "agreed"]);
    expect(person.slices.self(mine, "ours", readerOf(ben)).seat).toBe("unsaid");
  });

  it("[person-7] chosen in ours it is what its owner shows to both, until they unsay it", () => {
    const tell = createTelling();
    const shown = tell(ana, "seatChosen", { seat: "hurt" });
    expect(person.slices.seats(replay(person, [shown]))).toEqual({ seats: { [ana]: "hurt" } });
    const unsaid = tell(ana, "seatChosen", { seat: "unsaid" });
    expect(person.slices.seats(replay(person, [shown, unsaid]))).toEqual({ seats: { [ana]: "unsaid" } });
  });

  const bondOf = (me: string, ...facts: readonly Fact[]) =>
    person.slices.self(replay(person, facts), "ours", readerOf(me)).bond;

  it("[person-8] they are partners while both say so, and kin as soon as one does", () => {
    const tell = createTelling();
    const [anas, bens] = [tell(ana, "bondChosen", { bond: "partners" }), tell(ben, "bondChosen", { bond: "partners" })];
    expect([bondOf(ana), bondOf(ana, anas), bondOf(ana, anas, bens)]).toEqual([null, null, "partners"]);
    const kin = tell(ben, "bondChosen", { bond: "kin" });
    expect([bondOf(ana, anas, bens, kin), bondOf(ben, kin), bondOf(ana, kin)]).toEqual(["kin", "kin", "kin"]);
    const mine = person.slices.self(replay(person, [anas]), "mine", readerOf(ana));
    expect([mine.said, mine.bond]).toEqual(["partners", "partners"]);
  });

  it("[person-9] kin holds against a yes that did not know of it, in both orders", () => {
    const tell = createTelling();
    const bens = tell(ben, "bondChosen", { bond: "partners" });
    const kin = tell(ana, "bondChosen", { bond: "kin" });
    const apart = tell(ana, "bondChosen", { bond: "partners" }, { apart: [kin] });
    const knowing = tell(ana, "bondChosen", { bond: "partners" });
    expect([bondOf(ana, bens, kin, apart), bondOf(ana, bens, apart, kin)]).toEqual(["kin", "kin"]);
    expect(bondOf(ana, bens, kin, knowing)).toBe("partners");
    const aside = tell(ana, "bondChosen", { bond: "kin" }, { onlyNo: true });
    expect(bondOf(ben, bens, aside)).toBe("kin");
  });

  it("[person-10] a person agrees once, and again changes nothing", () => {
    const tell = createTelling();
    const once = replay(person, [tell(ana, "keepingAgreed", {})]);
    expect(person.slices.self(once, "mine", readerOf(ana)).agreed).toBe(true);
    expect(replay(person, [tell(ana, "keepingAgreed", {}), tell(ana, "keepingAgreed", {})])).toEqual(once);
    expect(person.slices.self(person.initial, "mine", readerOf(ana)).agreed).toBe(false);
    expect(person.decide(person.initial, { type: "agree" }, contextOf(ana))).toEqual({
      ok: true,
      value: [{ kind: "keepingAgreed", version: 1, fields: {} }],
    });
  });

  it("[person-11] somebody is here from their earliest day on, whatever comes later and in whatever order", () => {
    const tell = createTelling();
    const sinceOf = (...facts: readonly Fact[]) =>
      person.slices.since(replay(person, facts), null, readerOf(ana)).since;
    const first = tell(ana, "keepingAgreed", {}, { day: "2026-11-03" });
    const later = tell(ana, "nameGiven", { name: "Anna" }, { day: "2026-11-20" });
    const bens = tell(ben, "nameGiven", { name: "Ben" }, { day: "2026-01-01" });
    expect([sinceOf(), sinceOf(bens), sinceOf(first)]).toEqual([null, null, "2026-11-03"]);
    expect([sinceOf(first, later, bens), sinceOf(bens, later, first)]).toEqual(["2026-11-03", "2026-11-03"]);
    expect(sinceOf(tell(ana, "nameGiven", { name: 1 }, { day: "2025-01-01" }), later)).toBe("2026-11-20");
  });

  it("reads commands strictly", () => {
    expect(person.parse({ type: "giveName", name: "Ana" })).toEqual({ type: "giveName", name: "Ana" });
    expect(person.parse({ type: "giveName", name: "Ana", of: ben })).toBeNull();
    expect(person.parse({ type: "giveName", name: 1 })).toBeNull();
    expect(person.parse(null)).toBeNull();
  });
});
