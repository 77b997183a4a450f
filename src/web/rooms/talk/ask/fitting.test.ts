import { describe, expect, it } from "vitest";
import { after, questionsFor, shuffled, wished } from "./fitting.ts";

const of = (seat: "hurt" | "involved" | "both" | "unsaid", bond: "partners" | "kin" | null, phase: number) =>
  questionsFor({ seat, bond }, phase);

describe("questions", () => {
  it("fit the phase: the later ones are not there before it, and alone it is as in the first", () => {
    const names = (phase: number) => of("hurt", "partners", phase).map(({ name }) => name);
    expect(names(0)).toEqual(names(1));
    expect(names(1)).not.toContain("same-picture");
    expect(names(2)).toContain("same-picture");
    expect(names(3)).toEqual(names(2));
  });

  it("fit the part: nobody is put a question of the other part, and whoever has both is put either", () => {
    const has = (seat: "hurt" | "involved" | "both" | "unsaid", name: string) =>
      of(seat, null, 2).some((question) => question.name === name);
    expect([has("hurt", "anger-wants"), has("involved", "anger-wants"), has("both", "anger-wants")]).toEqual([
      true,
      false,
      true,
    ]);
    expect([has("unsaid", "shame-does"), has("involved", "shame-does"), has("hurt", "shame-does")]).toEqual([
      true,
      true,
      false,
    ]);
    expect(of("both", null, 2).find(({ name }) => name === "shame-does")?.isForAnybody).toBe(false);
  });

  it("fit the bond: what only two who live together share is not there for a family", () => {
    const names = (bond: "partners" | "kin" | null) => of("hurt", bond, 3).map(({ name }) => name);
    expect([names("partners"), names("kin"), names(null)].map((all) => all.includes("evening-as-it-is"))).toEqual([
      true,
      false,
      false,
    ]);
    const home = (bond: "partners" | "kin") => of("hurt", bond, 1).find(({ name }) => name === "safe-place")?.text;
    expect(home("partners")).toContain("our home");
    expect(home("kin")).not.toContain("our home");
  });

  it("can be wished by area and by how much they ask, and one’s own are always among them", () => {
    const own = { name: "own", text: "What is quiet?", area: null, depth: null, isForAnybody: true };
    const all = [...of("both", "kin", 1), own];
    const some = wished(all, { areas: ["joy", "body"], depths: ["light"] });
    expect(some.length).toBeGreaterThan(5);
    expect(
      some.every(({ area, depth }) => area === null || (["joy", "body"].includes(area) && depth === "light")),
    ).toBe(true);
    expect(some).toContain(own);
    expect(wished(all, { areas: [], depths: [] })).toEqual(all);
  });

  it("come in an order that one more does not change, each once before any comes again", () => {
    const all = of("hurt", "kin", 1);
    const order = shuffled(all, "tonight");
    expect(order).not.toEqual(all);
    expect(shuffled(all.toReversed(), "tonight")).toEqual(order);
    expect(shuffled(all.slice(1), "tonight")).toEqual(order.filter(({ name }) => name !== all[0]?.name));
    const seen: string[] = [];
    for (let next = after(order, null); next && !seen.includes(next.name); next = after(order, next.name))
      seen.push(next.name);
    expect(seen).toHaveLength(all.length);
    expect(after([], null)).toBeNull();
  });
});
