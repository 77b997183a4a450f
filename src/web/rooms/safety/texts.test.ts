import { describe, expect, it } from "vitest";
import { questions } from "#domain/safety/questions.ts";
import { anybody, type Reading, say } from "../../shell/say.ts";
import { asked, texts } from "./texts.en.ts";

const seats = ["hurt", "involved", "both", "unsaid"] as const;
const bonds = ["partners", "kin", null] as const;
const readings: readonly Reading[] = seats.flatMap((seat) => bonds.map((bond) => ({ seat, bond })));

const wordsFor = (reading: Reading): string =>
  questions
    .flatMap((question) => [
      asked[question].name,
      say(asked[question].ask, {}, reading),
      say(asked[question].also, {}, reading),
    ])
    .join(" ");

describe("the questions", () => {
  it("each ask one thing, of everybody, and say below what counts too", () => {
    for (const reading of readings) {
      for (const question of questions) {
        expect(say(asked[question].ask, {}, reading)).toMatch(/^[^?]+\?$/);
        expect(say(asked[question].also, {}, reading)).toMatch(/\.$/);
      }
    }
    expect(new Set(questions.map((question) => asked[question].name)).size).toBe(questions.length);
  });

  it("ask family and friends about touch in plain words, and couples about sex too", () => {
    const romance = /\b(bed|sex|romance|romantic|affair|date|lover|kiss|spouse|wife|husband|partner)\b/i;
    for (const reading of readings.filter(({ bond }) => bond !== "partners")) {
      expect(wordsFor(reading)).not.toMatch(romance);
      expect(say(asked.touch.ask, {}, reading)).toMatch(/touched you when you did not want it/);
    }
    expect(say(asked.touch.ask, {}, { seat: "hurt", bond: "partners" })).toMatch(/sex that you did not want/);
  });

  it("call nobody anything, and know of no guilt", () => {
    for (const reading of readings)
      expect(wordsFor(reading)).not.toMatch(/\b(abus\w*|violent|deserve\w*|fault|guilt\w*|partner)\b/i);
  });

  it("warn of a watched phone before all else, and say what becomes of an answer", () => {
    expect(texts.begin.watched).toMatch(/Another one is safer/);
    expect(texts.begin.kept).toMatch(/kept, sent or counted/);
    expect(texts.begin.decides).toMatch(/^Nothing is decided by it/);
    expect(say(asked.fear.also, {}, anybody)).not.toBe("");
  });
});
