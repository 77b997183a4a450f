import { describe, expect, it } from "vitest";
import { ana, ben, createTelling, linkOf, readerOf } from "#tests/domain/telling.ts";
import { startPromise } from "#tests/domain/trust-telling.ts";
import type { Fact } from "../fact.ts";
import { replay } from "../module.ts";
import { trust } from "./trust.ts";

const tell = createTelling();
const made = tell(ana, "promiseMade", { text: "I come home by eight", due: "2026-11-27", about: "time" });
const promise = made.link;
const changed = tell(
  ana,
  "promiseChanged",
  { promise, text: "I come by nine", due: "2026-11-30" },
  { day: "2026-11-26" },
);
const kept = tell(ana, "promiseKept", { promise, wording: changed.link }, { day: "2026-11-29" });
const bens = tell(ben, "promiseMade", { text: "I ask before I plan" });
const everything = replay(trust, [made, changed, kept, bens]);

const plain = { due: null, about: null, plan: null, repeat: null, onContact: false };
const wording = { ...plain, link: changed.link, day: "2026-11-26", text: "I come by nine", due: "2026-11-30" };
const asks = { ...plain, link: bens.link, day: "2026-11-22", text: "I ask before I plan" };

describe("the list", () => {
  it("[trust-18] tells the newest first, and of each where it stands", () => {
    expect(trust.slices.promises(everything, {}, readerOf(ben))).toEqual({
      promises: [
        {
          promise: bens.link,
          author: ben,
          mine: true,
          madeOn: "2026-11-22",
          wording: asks,
          standing: "open",
          line: "none",
          keptOn: [],
          instead: [],
          toSee: null,
        },
        {
          promise,
          author: ana,
          mine: false,
          madeOn: "2026-11-22",
          wording,
          standing: "kept",
          line: "ink",
          keptOn: [],
          instead: [],
          toSee: kept.link,
        },
      ],
      next: null,
    });
  });

  it("[trust-18] is bounded, and goes on where it stopped", () => {
    const many = createTelling();
    const facts = Array.from({ length: 300 }, (_, n) => many(n % 3 ? ana : ben, "promiseMade", { text: `No. ${n}` }));
    const state = replay(trust, facts);
    const listed: string[] = [];
    for (let window: unknown = { limit: 7 }; window;) {
      const { promises, next } = trust.slices.promises(state, window, readerOf(ana));
      expect(promises.length).toBeLessThanOrEqual(7);
      listed.push(...promises.map((item) => item.promise));
      window = next;
    }
    expect(listed).toEqual(facts.map(({ link }) => link).toReversed());
    expect(trust.slices.promises(state, { limit: 100_000 }, readerOf(ana)).promises).toHaveLength(20);
    expect(trust.slices.promises(state, "everything", readerOf(ana)).promises).toHaveLength(20);
  });

  it("shows only the standings asked for, and goes on with them", () => {
    const list = (window: object) => {
      const { promises, next } = trust.slices.promises(everything, window, readerOf(ana));
      return { promises: promises.map((item) => item.promise), next };
    };
    expect(list({ show: ["kept", "seen"] })).toEqual({ promises: [promise], next: null });
    expect(list({ show: ["explained"] })).toEqual({ promises: [], next: null });
    expect(list({ show: ["open"], limit: 1 })).toEqual({
      promises: [bens.link],
      next: { show: ["open"], limit: 1, before: 1 },
    });
    expect(list({ show: ["open"], limit: 1, before: 1 })).toEqual({ promises: [], next: null });
  });
});

describe("a list of many", () => {
  it("[trust-41] shows one that comes round where it was made, and finds it by its standing", () => {
    const { made, promise, keep, end, explain, tell } = startPromise();
    const later = Array.from({ length: 3 }, (_, n) => tell(ben, "promiseMade", { text: `No. ${n}` }));
    const kept = later.slice(0, 2).map(({ link }) => tell(ben, "promiseKept", { promise: link, wording: link }));
    const newest = later.map(({ link }) => link).toReversed();
    const listed = (facts: readonly Fact[], show?: readonly string[]) =>
      trust.slices
        .promises(replay(trust, facts), show ? { show } : {}, readerOf(ana))
        .promises.map((item) => item.promise);
    const facts = [made, ...later, ...kept, keep("2026-11-23")];
    expect(listed(facts)).toEqual([...newest, promise]);
    expect(listed(facts, ["open"])).toEqual([newest[0], promise]);
    expect(listed([...facts, explain("I forgot")], ["open"])).toEqual([newest[0]]);
    expect(listed([...facts, explain("I forgot")], ["explained", "repaired"])).toEqual([promise]);
    expect(listed([...facts, end()], ["ended"])).toEqual([promise]);
  });
});

describe("one promise", () => {
  const look = (state = everything, me = ben, more = {}) =>
    trust.slices.promise(state, { promise }, readerOf(me, more));

  it("[trust-4] shows what happened, newest first", () => {
    const { day, ...quiet } = { day: "2026-11-22", line: "none", toSee: null, reached: null, newPromise: null };
    expect(look()).toEqual({
      is: "here",
      item: trust.slices.promises(everything, {}, readerOf(ben)).promises[1],
      history: [
        {
          ...quiet,
          what: "kept",
          link: kept.link,
          day: "2026-11-29",
          wording,
          on: null,
          line: "ink",
          toSee: kept.link,
        },
        { ...quiet, what: "changed", ...wording, inTime: true, apart: false, line: "ink", toSee: changed.link },
        {
          ...quiet,
          ...plain,
          what: "made",
          link: promise,
          day,
          text: "I come home by eight",
          due: "2026-11-27",
          about: "time",
        },
      ],
      next: null,
      ownWords: [],
    });
  });

  it("gives its author the words to take back, and nothing to see", () => {
    const view = look(everything, ana);
    expect(view.is === "here" && [view.ownWords, view.item.toSee, ...view.history.map(({ toSee }) => toSee)]).toEqual([
      [changed.link, promise],
      null,
      null,
      null,
      null,
    ]);
  });

  it("is bounded too", () => {
    const view = trust.slices.promise(everything, { promise, limit: 2 }, readerOf(ben));
    expect(view.is === "here" && [view.history.length, view.next]).toEqual([2, { promise, limit: 2, before: 1 }]);
    const rest = trust.slices.promise(everything, { promise, limit: 2, before: 1 }, readerOf(ben));
    expect(rest.is === "here" && [rest.history.map(({ what }) => what), rest.next]).toEqual([["made"], null]);
  });

  it("[trust-16] whose first words were taken back is gone, with all that happened to it", () => {
    const left = replay(trust, [
      changed,
      kept,
      tell(ben, "promiseSeen", { promise: made.link, deed: kept.link }),
      bens,
    ]);
    expect(left).toEqual(replay(trust, [bens]));
    expect(look(left)).toEqual({ is: "unknown" });
    const removed = () => ({ by: ana, day: "2027-05-03" });
    expect(look(left, ben, { removed })).toEqual({ is: "removed", by: ana, day: "2027-05-03" });
    expect(trust.slices.promise(left, { promise: 1 }, readerOf(ben, { removed }))).toEqual({ is: "unknown" });
  });

  it("[trust-16] a wording taken back leaves the one before it", () => {
    const view = look(replay(trust, [made, kept]));
    expect(view.is === "here" && view.item).toMatchObject({
      standing: "kept",
      wording: { text: "I come home by eight" },
    });
  });
});

describe("days", () => {
  const reachedOn = (fact: Fact, day: string, me = ben) => {
    const view = trust.slices.promise(
      everything,
      { promise },
      readerOf(me, { reached: (link) => (link === fact.link ? day : null) }),
    );
    return view.is === "here" ? view.history.find(({ link }) => link === fact.link)?.reached : undefined;
  };

  it("[trust-19] [LOG-27] attack: promise-changed-after-due-backdated", () => {
    expect(reachedOn(changed, "2026-12-03")).toBe("2026-12-03");
    expect(reachedOn(kept, "2026-12-03")).toBe("2026-12-03");
  });

  it("[trust-19] is quiet about a day, about what has no due, and towards the author", () => {
    expect(reachedOn(changed, "2026-11-27")).toBeNull();
    expect(reachedOn(made, "2026-12-24")).toBeNull();
    expect(reachedOn(changed, "2026-12-03", ana)).toBeNull();
    expect(linkOf(1)).toBe(promise);
  });
});
