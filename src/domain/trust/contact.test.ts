import { describe, expect, it } from "vitest";
import { ana, ben, readerOf } from "#tests/domain/telling.ts";
import { bowlIn, itemIn, linesIn, refusal, startPromise } from "#tests/domain/trust-telling.ts";
import { replay } from "../module.ts";
import { trust } from "./trust.ts";

const [monday, friday] = ["2026-11-23", "2026-11-27"];

describe("contact with the third person", () => {
  const toTell = { onContact: true, about: "contact" };

  it("[trust-32] telling is a deed however late it comes, of the day of the telling", () => {
    const { made, promise, contact, see } = startPromise(toTell);
    const soon = contact("A message came. I did not answer.", monday, { day: monday });
    const late = contact("There was a call.", monday, { day: "2026-12-20" });
    const facts = [made, soon, late, see(late)];
    expect(bowlIn(facts)).toEqual(["ink told: A message came. I did not answer.", "gold told: There was a call."]);
    expect(linesIn(facts).map(({ on, day, about }) => [on, day, about])).toEqual([
      ["2026-12-20", "2026-12-20", "contact"],
      [monday, monday, "contact"],
    ]);
    expect(itemIn(facts, promise)).toMatchObject({
      standing: "open",
      keptOn: ["2026-12-20", monday],
      toSee: soon.link,
    });
  });

  it("[trust-32] nothing tells when it reached the other, for that does not matter", () => {
    const { made, promise, contact } = startPromise(toTell);
    const told = contact("There was a call.", monday, { day: monday });
    const reader = readerOf(ben, { reached: () => "2026-12-20" });
    const state = replay(trust, [made, told]);
    const view = trust.slices.promise(state, { promise }, reader);
    expect(view.is === "here" && view.history.map(({ reached }) => reached)).toEqual([null, null]);
    expect(trust.slices.lines(state, {}, reader).lines[0]?.reached).toBeNull();
  });

  it("[trust-32] is told on such a promise only, of no day to come, and by its author", () => {
    const { made, promise, contact, tell } = startPromise(toTell);
    expect(refusal([made], contact("There will be a call", friday))).toBe("dayAhead");
    expect(
      refusal([made], tell(ben, "contactTold", { promise, text: "She did", on: monday }, { day: "2026-11-29" })),
    ).toBe("notYours");
    const other = startPromise();
    expect(refusal([other.made], other.contact("There was a call", monday, { day: "2026-11-29" }))).toBe("notContact");
  });

  it("[trust-33] words taken back take the line along, and nothing stands in their place", () => {
    const { made, promise, contact, see } = startPromise(toTell);
    const told = contact("There was a call.", monday, { day: monday });
    const without = [made, see(told)];
    expect(replay(trust, without)).toEqual(replay(trust, [made]));
    expect(itemIn(without, promise)).toMatchObject({ standing: "open", line: "none", keptOn: [], toSee: null });
    const removed = () => ({ by: ana, day: friday });
    const line = trust.slices.line(replay(trust, without), { line: told.link }, readerOf(ben, { removed }));
    expect(line).toEqual({ is: "removed", by: ana, day: friday });
  });
});
