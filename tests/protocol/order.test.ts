/** Order over random histories: by the book, whatever arrives when, and never a fold more than the late ops need. */
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createOrder } from "#protocol/order.ts";
import type { Ordered } from "#protocol/causality.ts";
import { arrivalsOf, histories, tellByTheBook, tellOrder } from "./histories.ts";
import { createDice } from "./mutate.ts";

const numRuns = process.env["GOLDSEAM_LONG"] ? 5_000 : 300;
vi.setConfig({ testTimeout: 120_000 });

const picks = fc.array(fc.nat(60), { minLength: 1, maxLength: 60 });

const whole = (ops: readonly Ordered[]): readonly unknown[] => {
  const order = createOrder();
  order.add(ops);
  return tellOrder(order);
};

describe("over random histories with lying clocks", () => {
  it("[LOG-24] order, clocks and vectors are those of the formulas", () => {
    fc.assert(
      fc.property(histories(), (ops) => {
        expect(whole(ops)).toEqual(tellByTheBook(ops));
      }),
      { numRuns },
    );
  });

  it("[LOG-24] [LOG-28] any arrival in any batches ends in the same, and nothing before the lowest index changed", () => {
    fc.assert(
      fc.property(histories(), picks, (ops, arrival) => {
        const order = createOrder();
        for (const batch of arrivalsOf(ops, arrival)) {
          const before = tellOrder(order);
          const lowest = order.add(batch);
          expect(tellOrder(order).slice(0, lowest)).toEqual(before.slice(0, lowest));
          expect(lowest).toBeLessThanOrEqual(before.length);
        }
        expect(tellOrder(order)).toEqual(whole(ops));
      }),
      { numRuns },
    );
  });

  it("[LOG-25] every op stands after all of its causal past", () => {
    fc.assert(
      fc.property(histories(), (ops) => {
        const order = createOrder();
        order.add(ops);
        for (const a of ops) {
          for (const b of ops) {
            if (a !== b && order.covers(a, b)) {
              expect(order.indexOf(b.device, b.sequence)).toBeLessThan(order.indexOf(a.device, a.sequence));
            }
          }
        }
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );
  });
});

/** A long history of honest devices that see one another. */
const longHistory = (length: number, devices: number): readonly Ordered[] => {
  const dice = createDice(7);
  const chains = Array.from({ length: devices }, () => ({
    ops: [] as Ordered[],
    told: Array<number>(devices).fill(0),
  }));
  let now = 1_795_305_600_000;
  return Array.from({ length }, (_, i) => {
    const writer = Math.floor(dice() * devices);
    now += Math.floor(dice() * 400_000);
    const own = chains[writer]!;
    const seen = chains.flatMap(({ ops }, of) => {
      const last = ops.at(-1);
      if (of === writer || !last || own.told[of] === last.sequence) return [];
      own.told[of] = last.sequence;
      return [{ device: last.device, sequence: last.sequence, link: last.link.slice(0, 32) }];
    });
    const link = i.toString(16).padStart(64, "0");
    const shuffled = `${link.slice(32)}${link.slice(0, 32)}`;
    const op = { device: `${writer}e`.repeat(16), sequence: own.ops.length + 1, link: shuffled, wall: now, seen };
    own.ops.push(op);
    return op;
  });
};

describe("a long history", () => {
  it("[LOG-24] takes 45,000 ops of 4 devices at once, each chain in its sequence", () => {
    const order = createOrder();
    expect(order.add(longHistory(45_000, 4))).toBe(0);
    expect(order.length).toBe(45_000);
    const last = new Map<string, number>();
    for (let i = 0; i < order.length; i++) {
      const { device = "", sequence = 0 } = order.at(i) ?? {};
      expect(sequence).toBe((last.get(device) ?? 0) + 1);
      last.set(device, sequence);
    }
  });

  it("[LOG-28] attack: refold-flood: a thousand late ops in a batch are one fold again, from the lowest", () => {
    const late = "ff".repeat(16);
    const lateOps = Array.from({ length: 1000 }, (_, i) => ({
      device: late,
      sequence: i + 1,
      link: (i + 1).toString(16).padStart(64, "f"),
      wall: 1_795_305_600_000 + i,
      seen: [],
    }));
    const history = longHistory(5000, 4);
    // Every op of the partner claims to have seen one of them: each would be computed again.
    const claiming = history.map((op, i) => {
      const claimed = lateOps[i % 1000]!;
      const entry = { device: late, sequence: claimed.sequence, link: claimed.link.slice(0, 32) };
      return op.device.startsWith("0e") ? { ...op, seen: [...op.seen, entry] } : op;
    });
    const order = createOrder();
    order.add(claiming);
    const lowest = order.add(lateOps);
    expect(lowest).toBeLessThan(10);
    expect(order.length).toBe(6000);
    expect(order.add(lateOps)).toBe(6000);
  });
});
