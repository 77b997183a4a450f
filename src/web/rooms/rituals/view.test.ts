/** Rituals as a page lists them, an idea on its way into the agenda, and which ideas are offered to whom. */
import { describe, expect, it } from "vitest";
import { ritualIdeas } from "#content/rituals/ideas.ts";
import { dayWords } from "../../shell/days.en.ts";
import { askedOf, changeOf, draftOf, emptyRitual, formOfDraft, ritualOf } from "./form.ts";
import { aboutIdea, fitting, type HeldRituals, listed } from "./view.ts";

const FRIDAY = "2026-11-27";
const now = { today: FRIDAY, time: "09:00", days: dayWords };
const ideaCalled = (id: string) => ritualIdeas.find((idea) => idea.id === id) ?? null;
const anything = { rhythm: null, where: null, cost: null };

const brief = (title: string, next: string | null, more: Partial<HeldRituals["briefs"][string]> = {}) => ({
  mine: true,
  title,
  repeat: { every: 1, weekdays: [4] },
  next,
  movedTo: null,
  answers: null,
  ...more,
});

describe("the list", () => {
  const answers = { mine: null, theirs: "yes", standing: "asked" } as const;
  const ours = {
    rituals: [
      { entry: "a", idea: null, mine: false },
      { entry: "gone", idea: null, mine: true },
    ],
    briefs: { a: brief("A walk", "2026-12-03", { mine: false, answers }) },
  };
  const mine = {
    rituals: [
      { entry: "b", idea: "candle", mine: true },
      { entry: "c", idea: null, mine: true },
    ],
    briefs: { b: brief("A candle", FRIDAY), c: brief("A swim", null) },
  };

  it("stands by the next day, says how it stands, and keeps what has ended apart", () => {
    const { coming, over } = listed({ ours, mine }, "Ben", now);
    expect(coming.map(({ title, place, lines }) => [title, place, ...lines])).toEqual([
      ["A candle", "mine", "Every week on Thursday. Next: today"],
      ["A walk", "ours", "Every week on Thursday. Next: Thursday", "Ben asks whether you would like it"],
    ]);
    expect(over.map(({ title, lines }) => [title, lines])).toEqual([["A swim", []]]);
  });

  it("tells the day a time was moved to, and still opens that time by its own", () => {
    const briefs = { a: brief("A walk", "2026-11-28", { mine: false, answers, movedTo: "2026-11-29" }) };
    const { coming } = listed({ ours: { ...ours, briefs }, mine }, "Ben", now);
    expect(coming.find(({ entry }) => entry === "a")).toMatchObject({
      next: "2026-11-28",
      lines: ["Every week on Thursday. Next: Sunday", "Ben asks whether you would like it"],
    });
  });

  it("says nothing of a ritual whose words were taken back", () => {
    const { coming, over } = listed({ ours, mine }, "Ben", now);
    expect([...coming, ...over].map(({ entry }) => entry)).not.toContain("gone");
  });
});

describe("an idea on its way", () => {
  it("begins on a day of the week it is called after, and comes round as it is meant", () => {
    const walk = emptyRitual(FRIDAY, "ours", ideaCalled("sunday-walk"));
    expect(askedOf(walk, "UTC")).toEqual({
      title: "The Sunday walk",
      note: "",
      at: "2026-11-29",
      zone: "UTC",
      minutes: 60,
      repeat: { every: 1, weekdays: [7], until: null, times: null },
    });
    const repeatOf = (id: string) => askedOf(emptyRitual(FRIDAY, "mine", ideaCalled(id)), "UTC")?.repeat;
    expect(repeatOf("candle")).toMatchObject({ every: 1, weekdays: [1, 2, 3, 4, 5, 6, 7] });
    expect(repeatOf("library")).toMatchObject({ months: 1, nth: 4, weekday: 5 });
    expect(repeatOf("first-snow")).toBeNull();
  });

  it("is a draft until it is as it was, and is renamed with all that stays", () => {
    const begin = emptyRitual(FRIDAY, "ours", ideaCalled("evening-tea"));
    const renamed = { ...begin, title: "Tea on the stairs" };
    expect(draftOf(begin, begin)).toBe("");
    expect(formOfDraft(draftOf(renamed, begin))).toEqual(renamed);
    expect(formOfDraft("no draft")).toBeNull();
    const plan = { title: "Tea", at: "2026-11-27T20:30", zone: "UTC", minutes: 20, repeat: { months: 1, day: 27 } };
    expect(changeOf(ritualOf(plan, "ours"), "UTC", "e")).toMatchObject({
      type: "change",
      entry: "e",
      title: "Tea",
      at: "2026-11-27T20:30",
      repeat: { months: 1, day: 27 },
      asks: true,
      phase: 1,
    });
    expect(changeOf(ritualOf(plan, "mine"), "UTC", "e")).toMatchObject({ asks: false, phase: null });
    expect(askedOf({ ...begin, date: "" }, "UTC")).toBeNull();
  });
});

describe("ideas", () => {
  const idsFor = (bond: "partners" | "kin" | null, isAlone = false) =>
    fitting(ritualIdeas, { bond, isAlone, wanted: anything }).map(({ id }) => id);

  it("of the other bond are absent, and of a bond nobody has said yet only those for everybody are there", () => {
    expect(idsFor("kin")).not.toContain("dance-kitchen");
    expect(idsFor("kin")).toContain("old-albums");
    expect(idsFor("partners")).not.toContain("old-albums");
    expect(idsFor(null)).not.toContain("dance-kitchen");
    expect(idsFor(null)).not.toContain("old-albums");
  });

  it("for one person alone are those that one person can do", () => {
    expect(idsFor("partners", true)).toContain("candle");
    expect(idsFor("partners", true)).not.toContain("cook-by-phone");
    expect(idsFor("partners", true)).not.toContain("dance-kitchen");
  });

  it("are narrowed by how often, where and what they cost; what works either way fits both", () => {
    const wanted = { rhythm: "weekly", where: "apart", cost: "nothing" } as const;
    const ids = fitting(ritualIdeas, { bond: "kin", isAlone: false, wanted }).map(({ id }) => id);
    expect(ids).toContain("call-at-seven");
    expect(ids).toContain("music-swap");
    expect(ids).not.toContain("sunday-walk");
  });

  it("say how often and how long in words", () => {
    const about = (id: string) => {
      const idea = ideaCalled(id);
      return idea && aboutIdea(idea);
    };
    expect(about("evening-tea")).toBe("Every day, about 15 minutes");
    expect(about("berries")).toBe("In summer, about an hour and a half");
  });
});
