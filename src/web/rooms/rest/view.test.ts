import { expect, it } from "vitest";
import { anybody, type Reading } from "../../shell/say.ts";
import { hardDayInWords, nearInWords, planOf, pointsOf, restingOf, saidInWords } from "./view.ts";

const TODAY = "2026-11-26";
const cameUp = { what: "cameUp", on: TODAY, by: "me", day: 1 } as const;
const at = (phase: 1 | 2 | 3, waits = false) => ({ phase, waits });
const hurt: Reading = { bond: "partners", seat: "hurt" };

it("knows whose rest it is", () => {
  expect(restingOf({ mine: false, theirs: false })).toBe("awake");
  expect(restingOf({ mine: true, theirs: false })).toBe("mine");
  expect(restingOf({ mine: false, theirs: true })).toBe("theirs");
  expect(restingOf({ mine: true, theirs: true })).toBe("both");
});

it("says before a press what it does: the rest, the way back where there is one, what the other sees", () => {
  const first = pointsOf("cameUp", "ours", at(1));
  expect(first.some((point) => point.includes("rests"))).toBe(true);
  expect(first.some((point) => point.includes("go back"))).toBe(false);
  expect(pointsOf("cameUp", "ours", at(1, true))).toContain("Your yes to the next phase is taken back.");
  expect(pointsOf("cameUp", "ours", at(2, true))).not.toContain("Your yes to the next phase is taken back.");
  expect(pointsOf("cameUp", "ours", at(3))).toContain("You both go back one phase.");
  expect(pointsOf("cameOut", "ours", at(3))).toContain("You both go back to the first phase.");
  expect(pointsOf("cameOut", "ours", at(2))).toContain("{name} sees that something new came out, and not what.");
});

it("touches nobody else when it is only for oneself", () => {
  const points = pointsOf("cameOut", "mine", at(3)).join(" ");
  expect(points).not.toMatch(/\{name\}|rests|back/u);
  expect(points).toContain("Nobody but you");
});

it("shows today first and then what is still to come, and nothing of what is over", () => {
  const days = (day: 1 | 2 | 3) => planOf({ ...cameUp, day }, anybody).map(({ title }) => title);
  expect(days(1)).toEqual(["The first day, today", "The second day", "The third day"]);
  expect(days(2)).toEqual(["The second day, today", "The third day"]);
  expect(days(3)).toEqual(["The third day, today"]);
});

it("speaks to where its reader stands, and to nobody in particular when that is not said", () => {
  const first = (reading: Reading, what: "cameUp" | "cameOut" = "cameUp") =>
    (planOf({ ...cameUp, what }, reading)[0]?.lines ?? []).join(" ");
  expect(first(hurt)).toContain("You need not decide anything");
  expect(first({ bond: "partners", seat: "involved" })).toContain("answer plainly and briefly");
  expect(first({ bond: "partners", seat: "both" })).toContain("need not decide");
  expect(first({ bond: "partners", seat: "both" })).toContain("answer plainly");
  expect(first(anybody)).not.toMatch(/decide anything|answer plainly/u);
  expect(first({ bond: null, seat: "involved" }, "cameOut")).toContain("say that there is");
  expect(first({ bond: null, seat: "involved" })).not.toContain("say that there is");
});

it("has other words for family and friends on staying and going", () => {
  const second = (reading: Reading) => (planOf(cameUp, reading)[1]?.lines ?? []).join(" ");
  expect(second(hurt)).toContain("Staying or going");
  expect(second({ bond: "kin", seat: "hurt" })).toContain("Breaking off or making up");
  expect(second({ bond: "kin", seat: "hurt" })).not.toContain("Staying");
  expect(second({ bond: "kin", seat: "involved" })).toContain("do not point at it");
});

it("has no empty line, and no day without one, whoever reads", () => {
  for (const bond of [null, "partners", "kin"] as const)
    for (const seat of ["hurt", "involved", "both", "unsaid"] as const)
      for (const what of ["cameUp", "cameOut"] as const)
        for (const { lines } of planOf({ ...cameUp, what }, { bond, seat })) {
          expect(lines.length).toBeGreaterThan(3);
          expect(lines.every((line) => line.trim() !== "" && !line.includes("{"))).toBe(true);
        }
});

it("says who said it, without a word on why", () => {
  expect(saidInWords({ ...cameUp, by: "other" }, "Noor", TODAY)).toBe("Noor said that something came up, today.");
  expect(saidInWords({ ...cameUp, on: "2026-11-25" }, "Noor", TODAY)).toBe(
    "You said that something came up, yesterday.",
  );
});

it("names a hard day by when it comes next", () => {
  const day = { link: "l", on: "2025-11-29", next: "2026-11-29", text: "The day", yearly: true, ownWords: ["l"] };
  expect(hardDayInWords(day, TODAY)).toBe("Every year, next Sunday");
  expect(hardDayInWords({ ...day, yearly: false }, TODAY)).toBe("Sunday");
  expect(nearInWords(day, TODAY)).toBe("Sunday: be gentle with yourself. It can be a small day.");
});
