import { describe, expect, it } from "vitest";
import { ana, ben, contextOf } from "#tests/domain/telling.ts";
import { createTrustTelling, refusal } from "#tests/domain/trust-telling.ts";
import type { Fact } from "../fact.ts";
import { belongsIn, kindOf } from "../kinds.ts";
import { replay } from "../module.ts";
import { trust } from "./trust.ts";

const [line, other] = ["a1".repeat(32), "a2".repeat(32)];

const start = () => {
  const tell = createTrustTelling();
  return {
    cover: (of: string, apart: readonly Fact[] = []) => tell(ana, "lineCovered", { line: of }, { apart }),
    uncover: (of: string, apart: readonly Fact[] = []) => tell(ana, "lineUncovered", { line: of }, { apart }),
    coverBowl: (bowl: string, apart: readonly Fact[] = []) => tell(ana, "bowlCovered", { bowl }, { apart }),
    uncoverBowl: (bowl: string, apart: readonly Fact[] = []) => tell(ana, "bowlUncovered", { bowl }, { apart }),
  };
};

const covered = (facts: readonly Fact[]) => trust.slices.covers(replay(trust, facts));

describe("covering", () => {
  it("[trust-42] a line and a bowl, and uncovering them again, as often as one likes", () => {
    const { cover, uncover, coverBowl, uncoverBowl } = start();
    const facts = [cover(line), cover(other), coverBowl("ours")];
    expect(covered(facts)).toEqual({ lines: [other, line], bowls: ["ours"] });
    const after = [...facts, uncover(line), uncoverBowl("ours"), coverBowl("mine")];
    expect(covered(after)).toEqual({ lines: [other], bowls: ["mine"] });
    expect(covered([...after, cover(line)])).toEqual({ lines: [other, line], bowls: ["mine"] });
  });

  it("[trust-42] what is covered is not covered again, and what is not is not uncovered", () => {
    const { cover, uncover, coverBowl, uncoverBowl } = start();
    expect(refusal([cover(line)], cover(line))).toBe("alreadyCovered");
    expect(refusal([coverBowl("mine")], coverBowl("mine"))).toBe("alreadyCovered");
    expect(refusal([], uncover(line))).toBe("notCovered");
    expect(refusal([], uncoverBowl("ours"))).toBe("notCovered");
  });

  it("[trust-42] is for oneself, so only in mine", () => {
    const kinds = ["lineCovered", "lineUncovered", "bowlCovered", "bowlUncovered"].map(kindOf);
    expect(kinds.map((kind) => kind && [belongsIn(kind, "mine"), belongsIn(kind, "ours")])).toEqual(
      kinds.map(() => [true, false]),
    );
    const commands = [
      { type: "cover", line },
      { type: "uncover", line },
      { type: "coverBowl", bowl: "ours" },
      { type: "uncoverBowl", bowl: "ours" },
    ] as const;
    for (const command of commands) {
      expect(trust.decide(trust.initial, command, contextOf(ben))).toEqual({ ok: false, error: { type: "onlyMine" } });
    }
  });
});

describe("two phones", () => {
  it("[trust-43] covered on both without knowing, it is uncovered by whoever knows of both", () => {
    const { cover, uncover } = start();
    const first = cover(line);
    const second = cover(line, [first]);
    expect(covered([first, second]).lines).toEqual([line]);
    expect(covered([first, second, uncover(line)]).lines).toEqual([]);
    expect(covered([first, second, uncover(line, [second])]).lines).toEqual([line]);
    expect(covered([first, second, uncover(line, [first])]).lines).toEqual([line]);
  });

  it("[trust-43] a covering that the uncovering did not know of holds, whichever comes first in the log", () => {
    const { cover, uncover, coverBowl, uncoverBowl } = start();
    const first = cover(line);
    const undone = uncover(line);
    const again = cover(line, [undone]);
    expect(covered([first, undone, again]).lines).toEqual([line]);
    const bowl = coverBowl("ours");
    const anew = coverBowl("ours", [bowl]);
    expect(covered([bowl, anew, uncoverBowl("ours", [anew])]).bowls).toEqual(["ours"]);
  });

  it("[trust-43] a changed client that covers over and over costs no time", () => {
    const { cover } = start();
    let asked = 0;
    const covers = () => asked++ < 0;
    const facts = Array.from({ length: 1000 }, () => ({ ...cover(line), covers }));
    expect(covered(facts).lines).toEqual([line]);
    expect(asked).toBeLessThan(20_000);
  });
});
