import { ok } from "#base/result.ts";
import { describe, expect, it } from "vitest";
import { ana, createTelling } from "#tests/domain/telling.ts";
import { type Fact, readFact } from "./fact.ts";
import { type Module, replay } from "./module.ts";

/** Remembers every kind it is asked about. */
const listener: Module<readonly string[], never, never> = {
  name: "listener",
  kinds: {
    asked: { log: "ours", class: "act", lifetime: "kept", version: 2 },
    declined: { log: "ours", class: "act", lifetime: "kept", version: 1, no: true },
  },
  initial: [],
  step: (heard, { kind, version }) => ok([...heard, `${kind} ${version}`]),
  decide: () => ok([]),
  parse: () => null,
  slices: {},
};

const tell = createTelling();

describe("what reaches a module", () => {
  it("is of its own kinds, in versions it knows", () => {
    const facts = [
      tell(ana, "asked", {}),
      tell(ana, "asked", {}, { version: 2 }),
      tell(ana, "asked", {}, { version: 3 }),
      tell(ana, "asked", {}, { version: 0 }),
      tell(ana, "declined", {}),
      tell(ana, "toString", {}),
      tell(ana, "other", {}),
    ];
    expect(replay(listener, facts)).toEqual(["asked 1", "asked 2", "declined 1"]);
  });

  it("[consent-8] [LOG-26] [LOG-35] of a device set aside, and of what waits, is a no and nothing else", () => {
    const facts = [tell(ana, "asked", {}, { onlyNo: true }), tell(ana, "declined", {}, { onlyNo: true })];
    expect(replay(listener, facts)).toEqual(["declined 1"]);
  });
});

describe("a fact", () => {
  const from: Pick<Fact, "link" | "author" | "covers" | "onlyNo"> = {
    link: "0".repeat(64),
    author: ana,
    covers: () => false,
    onlyNo: false,
  };

  it("carries its author's day beside its fields", () => {
    const body = { kind: "nameGiven", version: 1, fields: { d: "2026-11-22", name: "Ana" } };
    expect(readFact(body, from)).toEqual({ ...body, fields: { name: "Ana" }, day: "2026-11-22", ...from });
  });

  it("without a day is none", () => {
    for (const fields of [{}, { d: "2026-02-30" }, { d: 20261122 }]) {
      expect(readFact({ kind: "nameGiven", version: 1, fields }, from)).toBeNull();
    }
  });
});
