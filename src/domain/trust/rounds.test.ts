import { describe, expect, it } from "vitest";
import { ana } from "#tests/domain/telling.ts";
import { bowlIn, historyIn, itemIn, linesIn, refusal, startPromise } from "#tests/domain/trust-telling.ts";
import type { Fact } from "../fact.ts";
import { replay } from "../module.ts";
import { trust } from "./trust.ts";

const [monday, wednesday, friday] = ["2026-11-23", "2026-11-25", "2026-11-27"];
const sunday = { day: "2026-11-29" };

describe("a promise that comes round", () => {
  it("[trust-22] stays open, and each day that was kept has its line", () => {
    const { made, promise, keep } = startPromise();
    const facts = [made, keep(monday), keep(wednesday)];
    const plain = { due: null, about: null, plan: null, onContact: false };
    expect(itemIn(facts, promise)).toEqual({
      promise,
      author: ana,
      mine: false,
      madeOn: "2026-11-22",
      wording: {
        ...plain,
        link: promise,
        day: "2026-11-22",
        text: "I call you",
        repeat: { days: [1, 3, 5], by: "18:30" },
      },
      standing: "open",
      line: "ink",
      keptOn: [wednesday, monday],
      instead: [],
      toSee: facts[2]?.link,
    });
    expect(bowlIn(facts)).toEqual(["ink kept: I call you", "ink kept: I call you"]);
  });

  it("[trust-22] a day is kept once, also afterwards, and also one on which it does not come round", () => {
    const { made, keep } = startPromise();
    const kept = keep(monday);
    expect(refusal([made, kept], keep(monday))).toBe("alreadyKept");
    expect(refusal([made, kept], keep(wednesday, sunday))).toBeNull();
    expect(refusal([made, kept], keep("2026-11-24"))).toBeNull();
    expect(refusal([made], keep(friday, { day: wednesday }))).toBe("dayAhead");
  });

  it("[trust-22] is not kept as a whole, and one that is kept once has no days", () => {
    const { made, keep } = startPromise();
    expect(refusal([made], keep(null))).toBe("unreadable");
    const once = startPromise({ due: friday });
    expect(refusal([once.made], once.keep(monday))).toBe("notRecurring");
    expect(refusal([once.made], once.keep(null))).toBeNull();
  });

  it("[trust-22] shows the newest days that were kept, and no more than fourteen", () => {
    const { made, promise, keep } = startPromise();
    const days = Array.from({ length: 20 }, (_, n) => `2026-12-${String(n + 1).padStart(2, "0")}`);
    const facts = [made, ...days.toReversed().map((on) => keep(on, { day: "2026-12-24" }))];
    expect(itemIn(facts, promise)?.keptOn).toEqual(days.slice(6).toReversed());
  });

  it("[trust-22] an old app, which knows of no days, cannot close it", () => {
    const { made, promise, tell } = startPromise();
    const old = tell(ana, "promiseKept", { promise, wording: promise }, { version: 1 });
    expect(replay(trust, [made, old])).toEqual(replay(trust, [made]));
  });

  it("[trust-11] the other sees one day and then the next, the newest first", () => {
    const { made, promise, keep, see } = startPromise();
    const [first, second] = [keep(monday), keep(wednesday)];
    const facts = [made, first, second, see(second)];
    expect(itemIn(facts, promise)).toMatchObject({ line: "gold", toSee: first.link, standing: "open" });
    expect(itemIn([...facts, see(first)], promise)).toMatchObject({ line: "gold", toSee: null });
    expect(itemIn(facts, promise, ana)?.toSee).toBeNull();
    expect(refusal(facts, see(second))).toBe("alreadySeen");
  });
});

describe("kept on two phones", () => {
  it("[trust-23] a day has one line, and either turns it gold", () => {
    const { made, promise, keep, see } = startPromise();
    const first = keep(monday);
    const second = keep(monday, { apart: [first] });
    const facts = [made, first, second];
    expect(bowlIn(facts)).toEqual(["ink kept: I call you"]);
    expect(historyIn(facts, promise)).toEqual(["made none", "kept ink", "kept none"]);
    for (const deed of [first, second]) {
      const seen = [...facts, see(deed)];
      expect(bowlIn(seen)).toEqual(["gold kept: I call you"]);
      expect([first, second].map((other) => refusal(seen, see(other)))).toEqual(["alreadySeen", "alreadySeen"]);
    }
    expect(refusal(facts, keep(monday))).toBe("alreadyKept");
  });

  it("[trust-23] however often it was kept apart, there is one line, and seeing the last turns it gold", () => {
    const { made, keep, see } = startPromise();
    const many: Fact[] = [];
    while (many.length < 20) many.push(keep(monday, { apart: [...many] }));
    const last = many.at(-1);
    if (last) expect(bowlIn([made, ...many, see(last)])).toEqual(["gold kept: I call you"]);
    expect(bowlIn([made, ...many])).toEqual(["ink kept: I call you"]);
  });

  it("[trust-23] costs no time when a changed client keeps a day over and over", () => {
    const { made, promise, keep } = startPromise();
    let asked = 0;
    const covers = () => asked++ < 0;
    const facts = [made, ...Array.from({ length: 1000 }, () => keep(monday, { covers }))];
    expect(itemIn(facts, promise)).toMatchObject({ keptOn: [monday], line: "ink" });
    expect(asked).toBeLessThan(25_000);
    expect(linesIn(facts)).toHaveLength(1);
  });
});

describe("something else for one day", () => {
  it.each([
    [monday, undefined, "ink"],
    [wednesday, "18:30", "ink"],
    [wednesday, "18:31", "none"],
    [wednesday, undefined, "none"],
    [friday, "08:00", "none"],
  ] as const)("[trust-24] said on %s at %s for Wednesday by half past six: %s", (day, at, line) => {
    const { made, promise, once } = startPromise();
    const said = once(wednesday, "I call at eight", { day }, at ? { at } : {});
    expect(historyIn([made, said], promise)).toEqual(["made none", `changedOnce ${line}`]);
    expect(itemIn([made, said], promise)).toMatchObject({
      standing: "open",
      wording: { text: "I call you" },
      instead: [{ on: wednesday, text: "I call at eight" }],
      keptOn: [],
    });
  });

  it("[trust-24] without a time it comes in time until the day has ended", () => {
    const { made, promise, once } = startPromise({ repeat: { days: [3] } });
    const said = once(wednesday, "I write", { day: wednesday });
    expect(historyIn([made, said], promise)).toEqual(["made none", "changedOnce ink"]);
  });

  it("[trust-24] a day kept after that is kept in its words", () => {
    const { made, once, keep } = startPromise();
    const said = once(wednesday, "I call at eight");
    const facts = [made, said, keep(wednesday), keep(friday)];
    expect(bowlIn(facts)).toEqual([
      "ink changed: I call at eight",
      "ink kept: I call at eight",
      "ink kept: I call you",
    ]);
  });

  it("[trust-26] a day kept on another phone is kept in the words that were there", () => {
    const { made, once, keep } = startPromise();
    const said = once(wednesday, "I call at eight");
    const facts = [made, said, keep(wednesday, { apart: [said] })];
    expect(bowlIn(facts)).toEqual(["ink changed: I call at eight", "ink kept: I call you"]);
  });

  it("[trust-24] is for a day on which it comes round, and says something else", () => {
    const { made, once, keep } = startPromise();
    const said = once(wednesday, "I call at eight");
    expect(refusal([made], once("2026-11-26", "I write"))).toBe("notThatDay");
    expect(refusal([made], once(wednesday, "I call you"))).toBe("nothingChanged");
    expect(refusal([made, said], once(wednesday, "I call at eight"))).toBe("nothingChanged");
    expect(refusal([made, said], once(wednesday, "I call you"))).toBeNull();
    expect(refusal([made, keep(wednesday)], once(wednesday, "I write"))).toBe("alreadyKept");
    for (const fields of [{ due: friday }, { onContact: true }]) {
      const other = startPromise(fields);
      expect(refusal([other.made], other.once(wednesday, "I write"))).toBe("notRecurring");
    }
  });

  it("[trust-24] of two phones that said it apart both words stay, and the later one in the log holds", () => {
    const { made, promise, once } = startPromise();
    const first = once(wednesday, "I call at eight");
    const second = once(wednesday, "I write", { apart: [first] });
    const facts = [made, first, second];
    expect(itemIn(facts, promise)?.instead).toEqual([{ on: wednesday, text: "I write" }]);
    expect(bowlIn(facts)).toEqual(["ink changed: I call at eight", "ink changed: I write"]);
  });
});

describe("changed as a whole", () => {
  const evenings = { repeat: { days: [2], by: "21:00" } };

  it("[trust-25] it draws no line, and what was kept stays kept", () => {
    const { made, promise, keep, change } = startPromise();
    const facts = [made, keep(monday), change("I call in the evening", evenings, { day: monday })];
    expect(historyIn(facts, promise)).toEqual(["made none", "kept ink", "changed none"]);
    expect(itemIn(facts, promise)).toMatchObject({
      wording: { text: "I call in the evening", ...evenings },
      keptOn: [monday],
    });
  });

  it("[trust-21] it may become one that is kept once, and the other way round", () => {
    const { made, promise, keep, change } = startPromise();
    const once = change("I call on Friday", { due: friday });
    const kept = keep(null, {}, once);
    expect(itemIn([made, keep(monday), once, kept], promise)).toMatchObject({
      standing: "kept",
      wording: { text: "I call on Friday" },
      keptOn: [monday],
      line: "ink",
      toSee: kept.link,
    });
    const other = startPromise({ due: friday });
    const round = other.change("I call every week", evenings);
    expect(bowlIn([other.made, round, other.keep("2026-11-24", {}, round)])).toEqual([
      "ink changed: I call every week",
      "ink kept: I call every week",
    ]);
  });

  it("[trust-26] what was done on the other phone is understood as it was there", () => {
    const { made, promise, keep, change } = startPromise();
    const once = change("I call on Friday", { due: friday });
    const kept = keep(monday, { apart: [once] });
    expect(historyIn([made, once, kept], promise)).toEqual(["made none", "changed none", "kept ink"]);
    expect(itemIn([made, once, kept], promise)).toMatchObject({ standing: "open", keptOn: [monday] });
    const whole = keep(null, { apart: [once] }, once);
    expect(refusal([made, once], whole)).toBe("unreadable");
  });

  it("[trust-25] two changes apart: the later one in the log shows", () => {
    const { made, promise, change } = startPromise();
    const first = change("I call in the evening", evenings);
    const second = change("I call at noon", { repeat: { days: [1] } }, { apart: [first] });
    expect(itemIn([made, first, second], promise)?.wording.text).toBe("I call at noon");
  });
});

describe("ending", () => {
  it("[trust-27] shows the wording it ended in and the days it was kept on, and no reason", () => {
    const { made, promise, keep, end, see } = startPromise();
    const kept = keep(monday);
    const facts = [made, kept, end()];
    expect(itemIn(facts, promise)).toMatchObject({
      standing: "ended",
      wording: { text: "I call you" },
      keptOn: [monday],
      line: "ink",
      toSee: kept.link,
    });
    expect(historyIn([...facts, see(kept)], promise)).toEqual(["made none", "kept gold", "ended none"]);
  });

  it("[trust-27] nothing but seeing comes after it", () => {
    const { made, end, keep, change, once, explain, repair, see } = startPromise();
    const kept = keep(monday);
    const facts = [made, kept, end()];
    const after = [
      keep(wednesday),
      change("I call at noon", {}),
      once(wednesday, "I write"),
      explain("I forgot"),
      repair({ happened: "I forgot" }),
      end(),
    ];
    expect(after.map((fact) => refusal(facts, fact))).toEqual(after.map(() => "hasEnded"));
    expect(refusal(facts, see(kept))).toBeNull();
  });

  it("[trust-27] what is kept once does not end", () => {
    const { made, end } = startPromise({ due: friday });
    expect(refusal([made], end())).toBe("notRecurring");
  });

  it("[trust-28] what was written without knowing of it stays, and it has still ended", () => {
    const { made, promise, end, keep, change } = startPromise();
    const ended = end();
    const apart = { apart: [ended] };
    const noon = change("I call at noon", { repeat: { days: [1] } }, apart);
    const facts = [made, ended, keep(monday, apart), noon, end(apart)];
    expect(historyIn(facts, promise)).toEqual(["made none", "ended none", "kept ink", "changed none", "ended none"]);
    expect(itemIn(facts, promise)).toMatchObject({
      standing: "ended",
      wording: { text: "I call you" },
      keptOn: [monday],
    });
  });
});
