/** One's own questions that wait. */
import { expect, it } from "vitest";
import { waiting } from "./waiting.ts";

it("are mine, not asked yet, the newest first", () => {
  const own = (link: string, mine: boolean) => ({ link, text: link, mine });
  const used = [
    { question: { own: "b" }, day: "2026-11-22" },
    { question: "play-1-first-bicycle", day: "2026-11-21" },
  ];
  const view = { used, own: [own("a", true), own("b", true), own("c", false), own("d", true)] };
  expect(waiting(view).map(({ link }) => link)).toEqual(["d", "a"]);
});
