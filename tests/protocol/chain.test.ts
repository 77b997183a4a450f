/** Accepting runs of ops: one signature for many, gaps, forks, and what only looks like a fork. */
import { describe, expect, it } from "vitest";
import { toHex } from "#base/bytes.ts";
import { checkOps, checkRun, linksOf, provesFork } from "#protocol/chain.ts";
import { createOrder } from "#protocol/order.ts";
import { judgeSeen, seenOp } from "#protocol/seen.ts";
import { createAuthor, createPlace, seed, suite, type Written } from "./place.ts";

const place = await createPlace("ours");
const ana = await createAuthor(place, "ana");
const ben = await createAuthor(place, "ben");
for (let i = 0; i < 6; i++) await ana.write();
await ben.write({ seen: [seenOp(ana.device, 2, ana.ops[1]!.link)] });

const links = ana.ops.map(({ link }) => link);
const forged = (op: Written): Written => ({ ...op, sig: ben.ops[0]!.sig });

/** The suite, counting signatures. */
const counting = () => {
  const count = { verified: 0 };
  const verify: typeof suite.verify = (...args) => {
    count.verified += 1;
    return suite.verify(...args);
  };
  return { count, suite: { ...suite, verify } };
};

describe("a run of ops", () => {
  it("[LOG-9] is accepted with one signature, and every link is recomputed", async () => {
    const { count, suite } = counting();
    expect(await checkOps(suite, { ...ana.chain(0), first: 1, ops: ana.ops })).toEqual({ links, problem: null });
    expect(count.verified).toBe(1);
    expect(await checkOps(suite, { ...ana.chain(4), first: 5, ops: ana.ops.slice(4) })).toEqual({
      links: links.slice(4),
      problem: null,
    });
    expect(await checkOps(suite, { ...ana.chain(0), first: 1, ops: [] })).toEqual({ links: [], problem: null });
    expect(
      linksOf(
        suite,
        ana.ops[0]!.prev,
        1,
        ana.ops.map(({ leaf }) => leaf),
      ),
    ).toEqual(links);
  });

  it("[LOG-9] waits while the op before it is not held", async () => {
    const waits = { links: [], problem: { type: "gap", missing: 3 } };
    expect(await checkOps(suite, { ...ana.chain(2), first: 4, ops: ana.ops.slice(3) })).toEqual(waits);
  });

  it("[LOG-9] what is forged at its end does not spoil what is good before it", async () => {
    const ops = [...ana.ops.slice(0, 4), forged(ana.ops[4]!), forged(ana.ops[5]!)];
    const kept = { links: links.slice(0, 4), problem: { type: "badSignature" } };
    expect(await checkOps(suite, { ...ana.chain(0), first: 1, ops })).toEqual(kept);
    const none = { links: [], problem: { type: "badSignature" } };
    expect(await checkOps(suite, { ...ana.chain(0), first: 1, ops: ana.ops.map(forged) })).toEqual(none);
  });

  it("[LOG-9] an op that names another before it is not of the run", async () => {
    const astray = { ...ana.ops[3]!, prev: toHex(seed("nowhere")) };
    const ops = [...ana.ops.slice(0, 3), astray, ...ana.ops.slice(4)];
    const { links: kept, problem } = await checkOps(suite, { ...ana.chain(0), first: 1, ops });
    expect(kept).toEqual(links.slice(0, 3));
    expect(problem).toEqual({ type: "badSignature" });
  });

  it("[LOG-9] is refused whole when anything in it is changed", async () => {
    const leaves = ana.ops.map(({ leaf }) => leaf);
    const run = { ...ana.chain(0), first: 1, prev: ana.ops[0]!.prev, leaves, sig: ana.ops[5]!.sig };
    expect(await checkRun(suite, run)).toEqual({ ok: true, value: links });
    for (const i of leaves.keys()) {
      const later = leaves.map((leaf, at) => (at === i ? { ...leaf, wall: leaf.wall + 1 } : leaf));
      expect(await checkRun(suite, { ...run, leaves: later })).toEqual({ ok: false, error: { type: "badSignature" } });
    }
  });
});

describe("two histories", () => {
  it("[LOG-35] attack: two-histories: two signed ops after the same one prove a fork", async () => {
    const other = await ana.rewrite();
    const held = ana.ops[5]!;
    expect(await provesFork(suite, ana.keys.signPublic, 6, [held, other])).toBe(true);
    const problem = { type: "fork", sequence: 6, held: held.link, signed: other.link };
    expect(await checkOps(suite, { ...ana.chain(6), first: 6, ops: [other] })).toEqual({ links: [], problem });
    expect(await provesFork(suite, ana.keys.signPublic, 6, [held, held])).toBe(false);
  });

  it("[LOG-10] [LOG-35] attack: fork-framed: nothing that a device did not sign twice in one place makes it a forker", async () => {
    const held = ana.ops[5]!;
    const unsigned = forged(await ana.rewrite());
    expect(await provesFork(suite, ana.keys.signPublic, 6, [held, unsigned])).toBe(false);
    expect(await checkOps(suite, { ...ana.chain(6), first: 6, ops: [unsigned] })).toMatchObject({
      problem: { type: "badSignature" },
    });
    // Two spaces, one device: both signatures are good, and both ops have the number 2.
    const there = await createAuthor(await createPlace("another ours"), "ana");
    await there.write();
    const carried = await there.write();
    expect(await provesFork(suite, ana.keys.signPublic, 2, [ana.ops[1]!, carried])).toBe(false);
    expect(await checkOps(suite, { ...ana.chain(6), first: 2, ops: [carried] })).toEqual({
      links: [],
      problem: { type: "unattached", sequence: 1, held: ana.ops[0]!.link, signed: carried.prev },
    });
    const first = there.ops[0]!;
    expect(await checkOps(suite, { ...ana.chain(6), first: 1, ops: [first] })).toMatchObject({
      problem: { type: "unattached", sequence: 0 },
    });
  });

  it("[LOG-10] attack: seen-invented: contradicts, is told apart from what is not held, folds, and does not count", async () => {
    const invented = await ben.write({
      seen: [seenOp(ana.device, 3, toHex(seed("never written"))), seenOp(ana.device, 9, toHex(seed("not yet")))],
    });
    const accepted = await checkOps(suite, { ...ben.chain(1), first: 2, ops: [invented] });
    expect(accepted).toEqual({ links: [invented.link], problem: null });
    const linkAt = (device: string, sequence: number) => (device === ana.device ? (links[sequence - 1] ?? null) : null);
    const verdict = judgeSeen(invented.leaf.seen, linkAt, () => false);
    expect(verdict.contradicted.map(({ sequence }) => sequence)).toEqual([3]);
    expect(verdict.notHeld.map(({ sequence }) => sequence)).toEqual([9]);
    const order = createOrder();
    for (const author of [ana, ben]) {
      order.add(author.ops.map(({ sequence, link, leaf }) => ({ device: author.device, sequence, link, ...leaf })));
    }
    const reader = { device: ben.device, sequence: 2 };
    expect(order.covers(reader, { device: ana.device, sequence: 2 })).toBe(true);
    expect(order.covers(reader, { device: ana.device, sequence: 3 })).toBe(false);
  });
});
