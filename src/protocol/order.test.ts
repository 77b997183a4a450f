import { describe, expect, it } from "vitest";
import type { Ordered } from "./causality.ts";
import { createOrder } from "./order.ts";
import { type Seen, seenOp, seenRecord } from "./seen.ts";

const ana = "a1".repeat(16);
const anasTablet = "a2".repeat(16);
const ben = "b1".repeat(16);
const hour = 3_600_000;
const day = 24 * hour;

const linkOf = (device: string, sequence: number): string => `${device}${String(sequence).padStart(32, "0")}`;
const op = (device: string, sequence: number, wall: number, ...seen: readonly Seen[]): Ordered => ({
  device,
  sequence,
  link: linkOf(device, sequence),
  wall,
  seen,
});
const saw = (device: string, sequence: number): Seen => seenOp(device, sequence, linkOf(device, sequence));
const orderOf = (...ops: readonly Ordered[]) => {
  const order = createOrder();
  order.add(ops);
  return order;
};
const sequenceOf = (order: ReturnType<typeof createOrder>): string =>
  Array.from({ length: order.length }, (_, i) => order.at(i)!)
    .map(({ device, sequence }) => `${{ [ana]: "a", [anasTablet]: "t", [ben]: "b" }[device]}${sequence}`)
    .join(" ");

describe("order", () => {
  it("[LOG-24] is by computed clock, then device, then sequence", () => {
    expect(sequenceOf(orderOf(op(ben, 1, 5), op(ana, 1, 5), op(ana, 2, 9), op(ben, 2, 7)))).toBe("a1 b1 b2 a2");
    expect(createOrder().length).toBe(0);
  });

  it("[LOG-25] sets no op before what it had seen, whatever its clock says", () => {
    const order = orderOf(op(ana, 1, 100), op(ben, 1, 3, saw(ana, 1)), op(ben, 2, 0), op(ana, 2, 101));
    expect(sequenceOf(order)).toBe("a1 b1 b2 a2");
    expect([order.clock(ben, 1), order.clock(ben, 2)]).toEqual([
      { ms: 100, n: 1 },
      { ms: 100, n: 2 },
    ]);
  });

  it("[LOG-10] counts of what an op had seen only what agrees and is held", () => {
    const lies = op(
      ben,
      1,
      1,
      { ...saw(ana, 1), link: "f".repeat(32) },
      saw(anasTablet, 1),
      seenRecord("c".repeat(64)),
    );
    const order = orderOf(op(ana, 1, 100), lies);
    expect(sequenceOf(order)).toBe("b1 a1");
    expect(order.vec(ben, 1, ana)).toBe(0);
    expect(order.covers({ device: ben, sequence: 1 }, { device: anasTablet, sequence: 1 })).toBe(false);
  });

  it("counts nothing of what an op says of its own chain: it is known", () => {
    const order = orderOf(op(ana, 1, 5, saw(ana, 2)), op(ana, 2, 4, saw(ana, 2), saw(ana, 1)));
    expect(sequenceOf(order)).toBe("a1 a2");
  });

  it("knows the causal past of each op, over any number of devices", () => {
    const order = orderOf(
      op(ana, 1, 1),
      op(ana, 2, 2),
      op(anasTablet, 1, 3, saw(ana, 1)),
      op(ben, 1, 4, saw(anasTablet, 1)),
    );
    expect([ana, anasTablet, ben].map((of) => order.vec(ben, 1, of))).toEqual([1, 1, 1]);
    expect([ana, anasTablet, ben].map((of) => order.vec(ana, 2, of))).toEqual([2, 0, 0]);
    const first = { device: ben, sequence: 1 };
    expect(order.covers(first, { device: ana, sequence: 1 })).toBe(true);
    expect(order.covers(first, { device: ana, sequence: 2 })).toBe(false);
    expect(order.covers(first, first)).toBe(true);
    expect(order.covers({ device: ben, sequence: 2 }, first)).toBe(false);
  });

  it("answers for an op that is not held", () => {
    const order = orderOf(op(ana, 1, 1));
    expect(order.at(1)).toBeNull();
    expect([order.indexOf(ana, 2), order.indexOf(ben, 1)]).toEqual([-1, -1]);
    expect([order.clock(ben, 1), order.reachedBy(ben, 1, () => true)]).toEqual([null, null]);
    expect([order.vec(ana, 2, ana), order.vec(ana, 1, ben)]).toEqual([0, 0]);
  });

  it("[LOG-28] takes a late op to its place and says from where to fold again", () => {
    const order = orderOf(op(ana, 1, 1), op(ana, 2, 20), op(ana, 3, 30));
    expect(order.add([op(ben, 1, 15)])).toBe(1);
    expect(sequenceOf(order)).toBe("a1 b1 a2 a3");
    expect(order.indexOf(ana, 3)).toBe(3);
    expect(order.add([op(ben, 2, 25), op(ana, 4, 40)])).toBe(3);
    expect(order.add([])).toBe(6);
    expect(order.add([op(ben, 1, 15)])).toBe(6);
  });

  it("[LOG-28] an op that had seen a late one is folded again, and all that builds on it", () => {
    const order = orderOf(
      op(ana, 1, 50),
      op(ben, 1, 60, saw(anasTablet, 1)),
      op(ana, 2, 70, saw(ben, 1)),
      op(ben, 2, 80),
    );
    expect(order.vec(ana, 2, anasTablet)).toBe(0);
    expect(order.add([op(anasTablet, 1, 90)])).toBe(1);
    expect(sequenceOf(order)).toBe("a1 t1 b1 a2 b2");
    expect([order.vec(ana, 2, anasTablet), order.vec(ben, 2, anasTablet), order.vec(ana, 1, anasTablet)]).toEqual([
      1, 1, 0,
    ]);
    expect(order.clock(ben, 2)).toEqual({ ms: 90, n: 2 });
  });

  it("takes a batch in any order, and no gap", () => {
    const order = createOrder();
    order.add([op(ana, 3, 3), op(ben, 2, 2), op(ana, 1, 1), op(ben, 1, 1), op(ana, 2, 2)]);
    expect(sequenceOf(order)).toBe("a1 b1 a2 b2 a3");
    expect(() => order.add([op(ana, 5, 5)])).toThrow("a chain without a gap");
    expect(() => order.add([{ ...op(ana, 3, 3), link: "f".repeat(64) }])).toThrow("a fork is set aside");
  });

  it("[LOG-27] knows when an op first reached the other person, by that person's clock", () => {
    const isBen = (device: string) => device === ben;
    const order = orderOf(op(ana, 1, 3 * day), op(anasTablet, 1, 4 * day, saw(ana, 1)), op(ben, 1, 5 * day));
    expect(order.reachedBy(ana, 1, isBen)).toBeNull();
    order.add([op(ben, 2, 6 * day, saw(anasTablet, 1)), op(ben, 3, 7 * day, saw(ana, 1))]);
    expect(order.reachedBy(ana, 1, isBen)).toEqual({ ms: 6 * day, n: 0 });
    expect(order.reachedBy(ana, 1, (device) => device === anasTablet)).toEqual({ ms: 4 * day, n: 0 });
  });
});

describe("clocks that lie", () => {
  it("[LOG-25] attack: backdate-past-withdrawal: reaches back to that device's own op before, and covers nothing by it", () => {
    const withdrawn = op(ana, 2, 10 * day);
    const history = [op(ana, 1, day), op(ben, 1, 9 * day, saw(ana, 1)), withdrawn];
    const honest = orderOf(...history, op(ben, 2, 2 * day, saw(ana, 2)));
    expect(sequenceOf(honest)).toBe("a1 b1 a2 b2");
    const hiding = orderOf(...history, op(ben, 2, 2 * day));
    expect(sequenceOf(hiding)).toBe("a1 b1 b2 a2");
    expect(hiding.clock(ben, 2)).toEqual({ ms: 9 * day, n: 1 });
    expect(hiding.covers({ device: ben, sequence: 2 }, withdrawn)).toBe(false);
  });

  it("[LOG-10] attack: seen-hidden: an op that hides what it had seen covers less and never more", () => {
    const history = [op(ana, 1, 1), op(anasTablet, 1, 2, saw(ana, 1))];
    const telling = orderOf(...history, op(ben, 1, 3, saw(anasTablet, 1)));
    const hiding = orderOf(...history, op(ben, 1, 3));
    for (const of of [ana, anasTablet, ben])
      expect(hiding.vec(ben, 1, of)).toBeLessThanOrEqual(telling.vec(ben, 1, of));
    expect(hiding.vec(ben, 1, ana)).toBe(0);
  });

  it("[LOG-25] attack: forward-date-wins: moves the writer's own facts and nobody else's", () => {
    const others = [op(ana, 1, 1 * hour), op(ana, 2, 3 * hour), op(anasTablet, 1, 2 * hour)];
    const order = orderOf(...others, op(ben, 1, 23 * hour));
    expect(sequenceOf(order)).toBe("a1 t1 a2 b1");
    order.add([op(ana, 3, 4 * hour), op(anasTablet, 2, 5 * hour, saw(ben, 1))]);
    expect(sequenceOf(order)).toBe("a1 t1 a2 a3 b1 t2");
    expect(order.covers({ device: ben, sequence: 1 }, { device: ana, sequence: 3 })).toBe(false);
  });

  it("[LOG-25] attack: clock-1970: a device without a clock still stands after all it had seen", () => {
    const order = orderOf(op(ana, 1, 50 * day), op(ben, 1, 0), op(ben, 2, 0, saw(ana, 1)), op(ben, 3, 0));
    expect(sequenceOf(order)).toBe("b1 a1 b2 b3");
    expect(order.clock(ben, 1)).toEqual({ ms: 0, n: 0 });
  });

  it("[LOG-27] attack: promise-changed-after-due-backdated: the reader sees when the change was first held", () => {
    const due = 5 * day;
    const history = [op(ben, 1, 1 * day), op(ana, 1, 2 * day, saw(ben, 1))];
    const order = orderOf(...history, op(ana, 2, 6 * day), op(ben, 2, 4 * day), op(ana, 3, 7 * day, saw(ben, 2)));
    expect(order.clock(ben, 2)!.ms).toBeLessThan(due);
    const reached = order.reachedBy(ben, 2, (device) => device === ana)!;
    expect(reached.ms).toBe(7 * day);
    expect(reached.ms - order.clock(ben, 2)!.ms).toBeGreaterThan(day);
  });
});
