import { expect, it } from "vitest";
import { gates } from "#domain/path/gates.ts";
import { say, type Text } from "../../shell/say.ts";
import type { StandingView } from "./shown.ts";
import { stepTexts } from "./step-texts.en.ts";
import { type Step, steps } from "./steps.ts";
import { type Asking, laidOf, type Opening, openingOf, phaseView, type Reach } from "./view.ts";

const TODAY = "2026-11-26";
const SUNDAY = "2026-11-22";

const partners: Reach = { phase: 1, bond: "partners", resting: false };
const openings = (reach: Reach): readonly Opening[] => steps.map((step) => openingOf(step, gates, reach));

const standing = (change: Partial<StandingView> = {}): StandingView => ({
  phase: 1,
  next: 2,
  mine: null,
  theirs: null,
  quietUntil: null,
  rest: { mine: false, theirs: false },
  ...change,
});
const seen = (change: Partial<StandingView> = {}, agreedOn: string | null = null) =>
  phaseView({ standing: standing(change), today: TODAY, name: "Noor", agreedOn });
const asking = (change: Partial<StandingView>): Asking => seen(change).asking;

it("finds every row of a step among the gates", () => {
  const known = new Set(gates.map(({ id }) => id));
  expect(steps.flatMap(({ rows }) => rows).filter((row) => !known.has(row))).toEqual([]);
});

it("opens the steps as the phases go on, and says by which phase the rest of one opens", () => {
  expect(openings(partners)).toEqual(["open", "open", "part2", "open", "part2"]);
  expect(openings({ ...partners, phase: 2 })).toEqual(["open", "open", "part3", "open", "part3"]);
  expect(openings({ ...partners, phase: 3 })).toEqual(["open", "open", "open", "open", "open"]);
});

it("keeps what is for couples out of what family, friends and those who have not said are told", () => {
  const rows = (bond: Reach["bond"]) => openings({ ...partners, bond, phase: 2 });
  expect(rows("kin")).toEqual(["open", "open", "open", "open", "part3"]);
  expect(rows(null)).toEqual(rows("kin"));
});

it("says later of a step of which nothing is open yet", () => {
  const onlyLater: Step = { name: "close", rows: ["C5"], links: [] };
  expect(openingOf(onlyLater, gates, partners)).toBe("later2");
  expect(openingOf(onlyLater, gates, { phase: 0, bond: "partners", resting: false })).toBe("forTwo");
});

it("alone there is no phase: a step is open whole, in part, or for two", () => {
  const alone = openings({ phase: 0, bond: null, resting: false });
  expect(alone[0]).toBe("alonePart");
  expect(alone[1]).toBe("aloneWhole");
  expect(alone.some((opening) => /[23]$/u.test(opening))).toBe(false);
});

it("rests as a whole, in every phase", () => {
  for (const phase of [1, 2, 3] as const)
    expect(openings({ ...partners, phase, resting: true })).toEqual(Array(5).fill("rests"));
});

it("lays the crack with ink as far as a step is open", () => {
  expect((["open", "aloneWhole", "rests"] as const).map(laidOf)).toEqual(["ink", "ink", "ink"]);
  expect((["part2", "part3", "alonePart"] as const).map(laidOf)).toEqual(["part", "part", "part"]);
  expect((["later2", "later3", "forTwo"] as const).map(laidOf)).toEqual(["hair", "hair", "hair"]);
});

it("offers the next phase, and has nothing further after the third", () => {
  expect(asking({})).toEqual({ is: "offered", to: 2 });
  expect(asking({ phase: 2, next: 3 })).toEqual({ is: "offered", to: 3 });
  expect(asking({ phase: 3, next: null })).toEqual({ is: "nothing" });
});

it("says on which day who said yes", () => {
  expect(asking({ mine: SUNDAY })).toEqual({ is: "mine", to: 2, said: "You said yes to understanding, Sunday." });
  expect(asking({ theirs: TODAY })).toEqual({ is: "theirs", to: 2, said: "Noor said yes to understanding, today." });
});

it("leaves a question that ended in peace, but for the answer to the other's", () => {
  expect(asking({ quietUntil: "2026-11-30" })).toEqual({
    is: "quiet",
    text: "The next phase is left in peace until Monday. Then you can say yes to it, if you want to.",
  });
  expect(asking({ quietUntil: "2026-11-30", theirs: TODAY })).toMatchObject({ is: "theirs" });
});

it("asks nothing while the shared part rests: one's own yes can still be taken back", () => {
  for (const rest of [
    { mine: true, theirs: false },
    { mine: false, theirs: true },
  ]) {
    expect(asking({ rest })).toEqual({ is: "nothing" });
    expect(asking({ rest, theirs: TODAY })).toEqual({ is: "nothing" });
    expect(asking({ rest, mine: TODAY })).toMatchObject({ is: "mine" });
  }
});

it("can go back from where both are, also at rest, and nowhere from the first phase", () => {
  expect(seen().leaves).toBeNull();
  expect(seen({ phase: 2, next: 3, rest: { mine: true, theirs: true } }).leaves).toBe(2);
  expect(seen({ phase: 3, next: null }).leaves).toBe(3);
});

it("says when a phase was agreed, where that is known", () => {
  expect(seen({}).since).toBe("This is where everybody begins");
  expect(seen({ phase: 2, next: 3 }, "2026-10-03").since).toBe("You both said yes, 3 October");
  expect(seen({ phase: 2, next: 3 }).since).toBe("");
});

it("has no word of body or couple in the steps of family and friends", () => {
  const read = (text: Text): string => say(text, {}, { bond: "kin", seat: "unsaid" });
  const words = Object.values(stepTexts).flatMap(({ title, what, belongs }) => [title, what, ...belongs].map(read));
  expect(words.filter((line) => /\b(body|bodies|touch|tested|couple|sex)\b/iu.test(line))).toEqual([]);
  expect(read(stepTexts.rest.title)).toBe("Give each other room");
  expect(read(stepTexts.close.title)).toBe("Widen what being close means to you two");
});
