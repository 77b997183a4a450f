import { describe, expect, it } from "vitest";
import { ana, ben, createTelling, type More, readerOf, type Tell } from "#tests/domain/telling.ts";
import type { Fact, Fields } from "../fact.ts";
import { replay } from "../module.ts";
import { trust } from "./trust.ts";
import type { PromiseView } from "./views.ts";

/** Ana's promise of 22 November, told to be kept by noon of the 27th. */
const madeBy = (tell: Tell, fields: Fields = {}): Fact =>
  tell(ana, "promiseMade", { text: "I come home by eight", due: "2026-11-27T12:00", about: "time", ...fields });

const start = (fields?: Fields) => {
  const tell = createTelling();
  const made = madeBy(tell, fields);
  const promise = made.link;
  return {
    made,
    tell,
    change: (text: string, more: More = {}, fields: Fields = {}) =>
      tell(ana, "promiseChanged", { promise, text, due: "2026-11-30", ...fields }, more),
    keep: (wording: Fact = made, more: More = {}) => tell(ana, "promiseKept", { promise, wording: wording.link }, more),
    explain: (text: string, more: More = {}) => tell(ana, "promiseExplained", { promise, text }, more),
    see: (deed: Fact, more: More = {}) => tell(ben, "promiseSeen", { promise, deed: deed.link }, more),
  };
};

const lookAt = (facts: readonly Fact[], promise: Fact, me = ben) => {
  const view: PromiseView = trust.slices.promise(replay(trust, facts), { promise: promise.link }, readerOf(me));
  if (view.is !== "here") return view.is;
  const { standing, line, toSee, wording } = view.item;
  return {
    standing,
    line,
    toSee,
    text: wording.text,
    history: view.history.map(({ what, line }) => `${what} ${line}`),
  };
};

const refusal = (before: readonly Fact[], fact: Fact) => {
  const next = trust.step(replay(trust, before), fact);
  return next.ok ? null : next.error.type;
};

describe("whose it is", () => {
  it("[trust-1] only its author keeps, changes and explains a promise", () => {
    const { made, keep, change, explain } = start();
    const byBen = [
      keep(made, { author: ben }),
      change("I come at ten", { author: ben }),
      explain("…", { author: ben }),
    ];
    expect(byBen.map((fact) => refusal([made], fact))).toEqual(["notYours", "notYours", "notYours"]);
    expect(replay(trust, [made, ...byBen])).toEqual(replay(trust, [made]));
  });

  it("[trust-1] a field that names another author makes the fact unreadable", () => {
    const { tell } = start();
    expect(refusal([], tell(ben, "promiseMade", { text: "I never lie", author: ana }))).toBe("unreadable");
    expect(refusal([], tell(ben, "promiseMade", { text: "I never lie", kind: "promiseMade" }))).toBe("unreadable");
  });

  it("[trust-2] alone, its author keeps it, and there is nobody to see it", () => {
    const { made, keep, tell } = start();
    const kept = keep();
    const seen = tell(ana, "promiseSeen", { promise: made.link, deed: kept.link });
    expect(refusal([made, kept], seen)).toBe("yourOwn");
    expect(lookAt([made, kept, seen], made, ana)).toEqual({
      standing: "kept",
      line: "ink",
      toSee: null,
      text: "I come home by eight",
      history: ["kept ink", "made none"],
    });
  });
});

describe("changing", () => {
  it("[trust-4] a change shows, and the earlier wording stays readable", () => {
    const { made, change } = start();
    const facts = [made, change("I come by nine"), change("I come by ten")];
    const view = trust.slices.promise(replay(trust, facts), { promise: made.link }, readerOf(ben));
    expect(view.is === "here" && view.history.map((item) => "text" in item && item.text)).toEqual([
      "I come by ten",
      "I come by nine",
      "I come home by eight",
    ]);
  });

  it("a change that changes nothing is none", () => {
    const { made, tell } = start();
    const same = tell(ana, "promiseChanged", { ...made.fields, promise: made.link });
    expect(refusal([made], same)).toBe("nothingChanged");
  });

  it.each([
    ["2026-11-27T12:00", "2026-11-26", undefined, true],
    ["2026-11-27T12:00", "2026-11-27", "12:00", true],
    ["2026-11-27T12:00", "2026-11-27", "12:01", false],
    ["2026-11-27T12:00", "2026-11-27", undefined, false],
    ["2026-11-27T12:00", "2026-11-28", "08:00", false],
    ["2026-11-27", "2026-11-27", undefined, true],
    ["2026-11-27", "2026-11-28", undefined, false],
    [undefined, "2026-11-23", undefined, false],
  ] as const)("[trust-5] due %s, changed on %s at %s: in time %s", (due, day, at, inTime) => {
    const tell = createTelling();
    const made = tell(ana, "promiseMade", { text: "I call you", ...(due ? { due } : {}) });
    const changed = tell(
      ana,
      "promiseChanged",
      { promise: made.link, text: "I write", ...(at ? { at } : {}) },
      { day },
    );
    expect(lookAt([made, changed], made)).toEqual({
      standing: "open",
      line: "none",
      toSee: null,
      text: "I write",
      history: [inTime ? "changed ink" : "changed none", "made none"],
    });
  });

  it("[trust-6] a change in time can be seen, like a kept promise", () => {
    const { made, change, see } = start();
    const changed = change("I come by nine");
    expect(lookAt([made, changed, see(changed)], made)).toMatchObject({ history: ["changed gold", "made none"] });
  });

  it("[trust-7] a change after the due is a change, and no more is said of it", () => {
    const { made, change, see } = start();
    const changed = change("I come by nine", { day: "2026-12-03" });
    expect(lookAt([made, changed], made)).toEqual({
      standing: "open",
      line: "none",
      toSee: null,
      text: "I come by nine",
      history: ["changed none", "made none"],
    });
    expect(refusal([made, changed], see(changed))).toBe("nothingToSee");
  });

  it("[trust-5] what counts is the due its author had before them, not one written apart", () => {
    const { made, change } = start();
    const far = change("I come by nine", {}, { due: "2027-01-01" });
    const apart = change("I come by ten", { day: "2026-12-03", apart: [far] });
    expect(lookAt([made, far, apart], made)).toMatchObject({ history: ["changed none", "changed ink", "made none"] });
  });
});

describe("when it did not work", () => {
  it("[trust-8] it waits as explained, and can still be kept or changed", () => {
    const { made, explain, change, keep } = start();
    const told = explain("The train stood still, and I had no net to write");
    expect(lookAt([made, told], made)).toMatchObject({ standing: "explained", line: "none" });
    expect(lookAt([made, told, change("I come by nine")], made)).toMatchObject({ standing: "open" });
    expect(lookAt([made, told, keep()], made)).toMatchObject({ standing: "kept", line: "ink" });
    expect(lookAt([made, told, explain("And I was ashamed")], made)).toMatchObject({
      standing: "explained",
      history: ["explained none", "explained none", "made none"],
    });
  });
});

describe("keeping", () => {
  it("[trust-9] it names the wording that was kept, and closes the promise for its author", () => {
    const { made, change, keep, explain } = start();
    const [changed, kept] = [change("I come by nine"), keep(made)];
    expect(lookAt([made, changed, kept], made)).toMatchObject({ standing: "kept", text: "I come home by eight" });
    const after = [keep(), change("I come by ten"), explain("…")];
    expect(after.map((fact) => refusal([made, changed, kept], fact))).toEqual(Array(3).fill("alreadyKept"));
  });

  it("[trust-10] a promise kept after its due is kept", () => {
    const { made, keep } = start();
    const onTheDay = keep(made, { day: "2026-11-27" });
    const later = { ...onTheDay, day: "2027-02-01" };
    expect(lookAt([made, later], made)).toEqual(lookAt([made, onTheDay], made));
  });

  it("[trust-15] what was written without knowing it stays in the history and moves nothing", () => {
    const { made, keep, change, explain } = start();
    const kept = keep();
    const apart = { apart: [kept] };
    const facts = [made, kept, change("I come by nine", apart), explain("It did not work", apart)];
    expect(lookAt(facts, made)).toEqual({
      standing: "kept",
      line: "ink",
      toSee: kept.link,
      text: "I come home by eight",
      history: ["explained none", "changed ink", "kept ink", "made none"],
    });
  });

  it("costs no time when a changed client keeps it over and over", () => {
    const { made, keep } = start();
    let asked = 0;
    const covers = () => asked++ < 0;
    const keepings = Array.from({ length: 1000 }, () => keep(made, { covers }));
    expect(lookAt([made, ...keepings], made)).toMatchObject({ standing: "kept", history: { length: 20 } });
    expect(asked).toBeLessThan(20_000);
  });
});

describe("seeing", () => {
  it("[trust-11] only the other, only a deed, only once", () => {
    const { made, keep, see, tell } = start();
    const kept = keep();
    const seen = see(kept);
    expect(refusal([made], see(made))).toBe("nothingToSee");
    expect(refusal([made, kept], tell(ana, "promiseSeen", { promise: made.link, deed: kept.link }))).toBe("yourOwn");
    expect(refusal([made, kept], seen)).toBeNull();
    expect(refusal([made, kept, seen], see(kept))).toBe("alreadySeen");
    expect(lookAt([made, kept, seen], made)).toMatchObject({ standing: "seen", line: "gold", toSee: null });
  });

  it("[trust-12] nothing that can be written takes it back", () => {
    const { made, keep, see, change, explain, tell } = start();
    const [kept] = [keep()];
    const before = [made, kept, see(kept)];
    const apart = { apart: before.slice(1) };
    const after = [
      change("Never", apart),
      explain("No", apart),
      keep(made, apart),
      tell(ben, "promiseKept", { promise: made.link, wording: made.link }),
    ];
    expect(lookAt([...before, ...after], made)).toMatchObject({ standing: "seen", line: "gold" });
  });

  it("[trust-13] what was seen keeps its wording, also when another phone kept another one before", () => {
    const { made, change, keep, see } = start();
    const kept = keep();
    const apart = { apart: [kept] };
    const other = change("I come when I like", apart);
    const otherKept = keep(other, apart);
    const seen = see(kept, { apart: [other, otherKept] });
    const backdated = [made, other, otherKept, kept, seen];
    expect(lookAt(backdated, made)).toMatchObject({ standing: "seen", text: "I come home by eight" });
    expect(lookAt(backdated.slice(0, 4), made)).toMatchObject({ standing: "kept", text: "I come when I like" });
  });
});

describe("a keeping that names no wording its author had", () => {
  it("[trust-13] is of the newest one they had, whatever comes in between", () => {
    const { made, change, keep } = start();
    const changed = change("I come when I like");
    const kept = keep(changed, { covers: (link) => link === made.link });
    expect(lookAt([made, changed, kept], made)).toMatchObject({ standing: "kept", text: "I come home by eight" });
    expect(lookAt([made, { ...kept, covers: () => false }], made)).toMatchObject({ text: "I come home by eight" });
  });
});

describe("two phones", () => {
  it("[trust-14] of two changes written apart one shows, the other is in the history", () => {
    const { made, change } = start();
    const first = change("I come by nine");
    const second = change("I come by ten", { apart: [first] });
    const view = trust.slices.promise(replay(trust, [made, first, second]), { promise: made.link }, readerOf(ana));
    expect(
      view.is === "here" && [
        view.item.wording.text,
        ...view.history.map((item) => "apart" in item && [item.text, item.apart]),
      ],
    ).toEqual(["I come by ten", ["I come by ten", true], ["I come by nine", false], false]);
  });
});

describe("what does not fit", () => {
  it("[trust-17] changes nothing", () => {
    const { made, tell, keep } = start();
    const unknown = "f".repeat(64);
    const odd = [
      tell(ana, "promiseMade", { text: " " }),
      tell(ana, "promiseMade", { text: "x".repeat(2001) }),
      tell(ana, "promiseMade", { text: "I call", due: "2026-02-30" }),
      tell(ana, "promiseMade", { text: "I call", about: "her phone" }),
      tell(ana, "promiseMade", {}),
      tell(ana, "promiseMade", { text: "I call" }, { version: 3 }),
      tell(ana, "promiseMade", { text: "I call" }, { onlyNo: true }),
      tell(ana, "promiseChanged", { promise: unknown, text: "I call" }),
      tell(ana, "promiseKept", { promise: unknown, wording: unknown }),
      tell(ana, "promiseKept", { promise: made.link }),
      tell(ana, "promiseKept", { promise: made.link, wording: "now" }),
      tell(ana, "promiseExplained", { promise: unknown, text: "…" }),
      tell(ben, "promiseSeen", { promise: made.link, deed: unknown }),
      tell(ben, "promiseSeen", { promise: unknown, deed: unknown }),
      tell(ana, "promiseBroken", { promise: made.link }),
      { ...keep(), onlyNo: true },
    ];
    expect(replay(trust, [made, ...odd])).toEqual(replay(trust, [made]));
  });
});
