import { describe, expect, it } from "vitest";
import { ana, ben, contextOf, createTelling, worded } from "#tests/domain/telling.ts";
import { type Context, replay } from "../module.ts";
import { LONGEST_TEXT } from "./facts.ts";
import { trust } from "./trust.ts";
import type { TrustCommand } from "./commands.ts";

const tell = createTelling();
const made = tell(ana, "promiseMade", { text: "I come home by eight", due: "2026-11-27T12:00", about: "time" });
const promise = made.link;
const kept = tell(ana, "promiseKept", { promise, wording: promise });

const decide = (command: TrustCommand, facts = [made], context: Context = contextOf(ana)) => {
  const decided = trust.decide(replay(trust, facts), command, context);
  return decided.ok ? decided.value : decided.error.type;
};

const wording = worded("I come home by nine");

describe("what a person can do with promises", () => {
  it("makes one, with its text trimmed and nothing that was not said", () => {
    expect(decide({ type: "make", ...worded(" I call you \n", { due: "2026-11-23", about: "contact" }) }, [])).toEqual([
      { kind: "promiseMade", version: 2, fields: { text: "I call you", due: "2026-11-23", about: "contact" } },
    ]);
    expect(decide({ type: "make", ...wording }, [])).toEqual([
      { kind: "promiseMade", version: 2, fields: { text: "I come home by nine" } },
    ]);
  });

  it("[trust-3] refuses a text that is none or too long, and a due that has passed", () => {
    expect(decide({ type: "make", ...wording, text: " \n" })).toBe("textMissing");
    expect(decide({ type: "make", ...wording, text: "x".repeat(LONGEST_TEXT + 1) })).toBe("textTooLong");
    expect(decide({ type: "explain", promise, text: "", on: null })).toBe("textMissing");
    expect(decide({ type: "make", ...wording, due: "2026-11-21" })).toBe("dueIsPast");
    expect(decide({ type: "make", ...wording, due: "2026-11-22T11:59" })).toBe("dueIsPast");
    expect(decide({ type: "make", ...wording, due: "2026-11-22T12:00" })).toMatchObject([{ kind: "promiseMade" }]);
    expect(decide({ type: "make", ...wording, due: "2026-11-22" })).toMatchObject([{ kind: "promiseMade" }]);
    expect(decide({ type: "change", promise, ...wording, due: "2026-11-21" })).toBe("dueIsPast");
  });

  it("[trust-7] changes a promise whose due has passed, the due left as it is", () => {
    const late = contextOf(ana, { today: "2026-12-03" });
    const { due } = made.fields;
    expect(decide({ type: "change", promise, ...wording, due: String(due) }, [made], late)).toEqual([
      { kind: "promiseChanged", version: 2, fields: { promise, text: "I come home by nine", due } },
    ]);
  });

  it("[trust-5] a change says its time of day only on the very day of a due with a time", () => {
    const fields = { promise, text: "I come home by nine" };
    const onTheDay = contextOf(ana, { today: "2026-11-27", time: "11:40" });
    expect(decide({ type: "change", promise, ...wording })).toEqual([{ kind: "promiseChanged", version: 2, fields }]);
    expect(decide({ type: "change", promise, ...wording }, [made], onTheDay)).toEqual([
      { kind: "promiseChanged", version: 2, fields: { ...fields, at: "11:40" } },
    ]);
  });

  it("[trust-9] keeps it in the wording that shows", () => {
    const changed = tell(ana, "promiseChanged", { promise, text: "I come home by nine" });
    expect(decide({ type: "keep", promise, on: null }, [made, changed])).toEqual([
      { kind: "promiseKept", version: 2, fields: { promise, wording: changed.link } },
    ]);
    expect(decide({ type: "keep", promise, on: null }, [made, kept])).toBe("alreadyKept");
  });

  it("[trust-8] explains", () => {
    expect(decide({ type: "explain", promise, text: "I forgot. ", on: null })).toEqual([
      { kind: "promiseExplained", version: 2, fields: { promise, text: "I forgot." } },
    ]);
  });

  it("[trust-11] sees what the other did, and nothing else", () => {
    const byBen = contextOf(ben);
    expect(decide({ type: "see", promise, deed: kept.link }, [made, kept], byBen)).toEqual([
      { kind: "promiseSeen", version: 1, fields: { promise, deed: kept.link } },
    ]);
    expect(decide({ type: "see", promise, deed: kept.link }, [made], byBen)).toBe("nothingToSee");
    expect(decide({ type: "see", promise, deed: kept.link }, [made, kept])).toBe("yourOwn");
  });

  it("[trust-1] refuses what is the other's", () => {
    const byBen = contextOf(ben);
    expect(decide({ type: "keep", promise, on: null }, [made], byBen)).toBe("notYours");
    expect(decide({ type: "change", promise, ...wording }, [made], byBen)).toBe("notYours");
    expect(decide({ type: "explain", promise, text: "…", on: null }, [made], byBen)).toBe("notYours");
    expect(decide({ type: "keep", promise, on: null }, [])).toBe("unknownPromise");
  });

  it("reads commands strictly", () => {
    const command = { type: "make", ...worded("I call you") };
    expect(trust.parse(command)).toEqual(command);
    const odd = [
      null,
      "make",
      [command],
      { type: "make", text: "I call you" },
      { ...command, due: "soon" },
      { ...command, about: "location" },
      { ...command, author: ben },
      { type: "keep", promise: "0" },
      { type: "keep", promise, on: "tomorrow" },
      { type: "keep", promise },
      { type: "break", promise },
    ];
    expect(odd.map(trust.parse)).toEqual(odd.map(() => null));
  });
});
