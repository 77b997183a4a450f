import { describe, expect, it } from "vitest";
import { ana, ben, contextOf, createTelling } from "#tests/domain/telling.ts";
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
    expect(replay(person, [given(ana, "Ana"), given(ben, "", { fields: { name: "X", of: ana } })])).toEqual({
      names: { [ana]: "Ana" },
    });
  });

  it("[person-2] the latest one shows, and no earlier one is kept", () => {
    expect(replay(person, [given(ana, "Anna"), given(ben, "Ben"), given(ana, "Ana")])).toEqual({
      names: { [ana]: "Ana", [ben]: "Ben" },
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
    expect(replay(person, told.slice(0, 1))).toEqual({ names: { [ana]: "Anna" } });
    expect(replay(person, [])).toEqual({ names: {} });
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
    ];
    expect(replay(person, odd)).toEqual(person.initial);
  });

  it("reads commands strictly", () => {
    expect(person.parse({ type: "giveName", name: "Ana" })).toEqual({ type: "giveName", name: "Ana" });
    expect(person.parse({ type: "giveName", name: "Ana", of: ben })).toBeNull();
    expect(person.parse({ type: "giveName", name: 1 })).toBeNull();
    expect(person.parse(null)).toBeNull();
  });
});
