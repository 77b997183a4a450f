import { describe, expect, it } from "vitest";
import { type Answer, type Answered, answers, type Question, questions } from "./questions.ts";
import { standsFirst } from "./stands-first.ts";

const emergency: readonly Question[] = ["today", "grave", "dying", "hurting"];
const worn: readonly Question[] = ["worn"];
const stop = questions.filter((question) => !emergency.includes(question) && !worn.includes(question));

const only = (question: Question, answer: Answer): Answered => ({ [question]: answer });
const all = (answer: Answer): Answered => Object.fromEntries(questions.map((question) => [question, answer]));

/** Every question answered in every way, two at a time: 13 × 13 × 4 × 4 of them. */
const pairs: readonly Answered[] = questions.flatMap((one) =>
  questions.flatMap((other) =>
    answers.flatMap((said) => answers.map((also) => ({ ...only(one, said), ...only(other, also) }))),
  ),
);

describe("what stands first", () => {
  it("[safety-1] not being sure and rather not saying weigh as a yes does", () => {
    for (const question of questions) {
      const yes = standsFirst(only(question, "yes"));
      expect(standsFirst(only(question, "unsure"))).toEqual(yes);
      expect(standsFirst(only(question, "unsaid"))).toEqual(yes);
      expect(yes.tier).not.toBe(null);
    }
  });

  it("[safety-2] a no, and what was passed over, change nothing", () => {
    const nothing = standsFirst({});
    expect(nothing).toMatchObject({ tier: null, matters: [] });
    expect(standsFirst(all("no"))).toEqual(nothing);
    for (const question of questions) {
      expect(standsFirst(only(question, "no"))).toEqual(nothing);
      expect(standsFirst({ ...all("no"), ...only(question, "yes") })).toEqual(standsFirst(only(question, "yes")));
    }
  });

  it("[safety-3] an emergency comes before fear and control, and these before being worn down", () => {
    for (const question of emergency) expect(standsFirst(only(question, "yes")).tier).toBe("E");
    for (const question of stop) expect(standsFirst(only(question, "yes")).tier).toBe("S");
    for (const question of worn) expect(standsFirst(only(question, "yes")).tier).toBe("R");
    expect(standsFirst(all("yes"))).toMatchObject({ tier: "E", matters: ["danger", "dying", "hurting"] });
    expect(standsFirst({ worn: "yes", watched: "unsaid" })).toMatchObject({ tier: "S", matters: ["fear"] });
    expect(standsFirst({ worn: "yes", dying: "unsaid" })).toMatchObject({ tier: "E", matters: ["dying"] });
  });

  it("[safety-4, safety-5] every part is there once, whatever was said, and people to call come first", () => {
    for (const answered of [{}, ...answers.map(all), ...pairs]) {
      const { parts } = standsFirst(answered);
      expect([...parts].sort()).toEqual(["call", "go", "on", "rest"]);
      expect(parts[0]).toBe("call");
    }
  });

  it("[safety-6] the order of answering makes no difference, nor does an answer that was changed", () => {
    for (const answered of pairs) {
      const turned = Object.fromEntries(Object.entries(answered).toReversed());
      expect(standsFirst(turned)).toEqual(standsFirst(answered));
    }
    for (const question of questions) {
      expect(standsFirst({ ...only(question, "yes"), ...only(question, "no") })).toEqual(standsFirst({}));
    }
  });
});
