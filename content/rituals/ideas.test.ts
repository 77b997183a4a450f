/** Ideas for rituals: enough of each sort, none twice, none that is nearly another, none that asks for touch or for too much. */
import { describe, expect, it } from "vitest";
import { isIdeaId } from "#domain/rituals/facts.ts";
import { LONGEST_TITLE } from "#domain/agenda/facts.ts";
import type { Versions } from "../help/versions.ts";
import type { RitualIdea } from "./idea.ts";
import { ritualIdeas } from "./ideas.ts";

const versionsOf = (text: Versions): readonly string[] => (typeof text === "string" ? [text] : Object.values(text));
const wordsFor = ({ name, text }: RitualIdea): readonly string[] => [name, ...versionsOf(text)];
const forBond = (bond: "partners" | "kin") => ritualIdeas.filter((idea) => idea.bond === "any" || idea.bond === bond);

/** Words that carry what a sentence says. */
const small = new Set(
  "a an the and or of to in on at for with is are was it its that this i you your we us our what where when who only one two each other side by not no may there until before after out than".split(
    " ",
  ),
);
const carrying = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .match(/[a-z’]+/gu)
      ?.filter((word) => !small.has(word)) ?? [],
  );
/** How much of the shorter one is in the longer one, by words that carry something. */
const likeness = (one: string, other: string): number => {
  const [a, b] = [carrying(one), carrying(other)];
  return [...a].filter((word) => b.has(word)).length / Math.max(1, Math.min(a.size, b.size));
};
const wholeOf = ({ name, text }: RitualIdea): string => `${name} ${versionsOf(text)[0] ?? ""}`;

describe("ideas for rituals", () => {
  it("are as many as was promised, for a couple, for a family and for one person alone", () => {
    expect(forBond("partners").length).toBeGreaterThanOrEqual(40);
    expect(forBond("kin").length).toBeGreaterThanOrEqual(40);
    expect(ritualIdeas.filter(({ alone }) => alone).length).toBeGreaterThanOrEqual(20);
  });

  it("hold something for every rhythm, place, cost and season", () => {
    const has = <Key extends keyof RitualIdea>(key: Key, ...values: readonly RitualIdea[Key][]) => {
      for (const bond of ["partners", "kin"] as const)
        for (const value of values) {
          const those = forBond(bond).filter((idea) => idea[key] === value);
          expect([value, those.length >= 3]).toEqual([value, true]);
        }
    };
    has("rhythm", "daily", "weekly", "monthly", "yearly");
    has("where", "together", "apart", "either");
    has("cost", "nothing", "little");
    has("season", "spring", "summer", "autumn");
  });

  it("have ids of their own that stay readable as facts, and names that fit the agenda", () => {
    const ids = ritualIdeas.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ritualIdeas.map(({ name }) => name)).size).toBe(ids.length);
    for (const { id, name, minutes } of ritualIdeas) {
      expect(isIdeaId(id)).toBe(true);
      expect(name.length).toBeLessThanOrEqual(LONGEST_TITLE / 3);
      expect(minutes).toBeGreaterThan(0);
    }
  });

  it("say nothing that is nearly another", () => {
    const near = ritualIdeas.flatMap((one, at) =>
      ritualIdeas.slice(at + 1).flatMap((other) => {
        const alike = likeness(wholeOf(one), wholeOf(other));
        return alike > 0.4 ? [`${one.id} ${other.id} ${alike}`] : [];
      }),
    );
    expect(near).toEqual([]);
    expect(likeness("Two cups, one table, phones in another room", "Phones in another room, two cups")).toBeGreaterThan(
      0.4,
    );
  });

  it("ask for no touch, no drink, no promise, and no pressing", () => {
    const not =
      /\b(touch\w*|hugs?|hold\w*|cuddl\w*|massage\w*|arms?|hands?|skin|wine|beer|must|should|promise\w*|always|never forget|partner|secret\w*|forgiv\w*)\b/iu;
    for (const idea of ritualIdeas) for (const text of wordsFor(idea)) expect(text).not.toMatch(not);
  });

  it("hold no word of a couple where a family reads", () => {
    const couple = /\b(dates?|romance|romantic|couple|love\w*|anniversary|bed|kiss\w*|dress for)\b/iu;
    for (const idea of forBond("kin")) {
      const read = typeof idea.text === "string" ? idea.text : (idea.text.kin ?? idea.text.all);
      expect(`${idea.name} ${read}`).not.toMatch(couple);
    }
  });
});
