import { expect, it } from "vitest";
import { found, type HeldView } from "./found.ts";

const outcome = (text: string) => ({ link: text, text, mine: true, standing: "asked" as const, ownWords: [] });
const talks: readonly HeldView[] = [
  {
    on: "2026-11-20",
    entry: "a",
    topic: "The café by the river",
    kind: "everyday",
    outcomes: [outcome("I call first.")],
  },
  { on: "2026-11-12", entry: null, topic: null, kind: null, outcomes: [outcome("No calls\nafter ten.")] },
];
const days = (typed: string) => found(talks, typed).map(({ on }) => on);

it("finds all words, in whatever order, in the topic and in what was kept", () => {
  expect(days("")).toEqual(["2026-11-20", "2026-11-12"]);
  expect(days("CAFE river")).toEqual(["2026-11-20"]);
  expect(days("ten  after")).toEqual(["2026-11-12"]);
  expect(days("call")).toEqual(["2026-11-20", "2026-11-12"]);
  expect(days("call tomorrow")).toEqual([]);
});
