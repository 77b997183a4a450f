/**
 * LOG-34 exhaustively: a yes and a no on each of three phones, two of them Ana's and the third that of a changed client, in
 * every choice and order of writing, with everything exchanged or nothing before each, and every way the third can lie.
 */
import { describe, expect, it } from "vitest";
import { jointYes, type Said, standingNoes } from "#domain/consent/stance.ts";
import { utf8 } from "#base/bytes.ts";
import type { OpClass } from "#protocol/leaf.ts";
import { createOrder } from "#protocol/order.ts";
import { standingOf } from "#protocol/removal.ts";
import { heardIn, inOrder, orderOf, stancesOf, violates } from "./stance-fold.ts";
import { phones, type Spoken, versions } from "./stance-histories.ts";
import { ana, ben } from "./telling.ts";

interface Act {
  readonly device: string;
  readonly said: Said;
}

/** What the changed client says of its clock and of what it saw. */
interface Lie {
  readonly wall: number;
  readonly sees: "nothing" | "all";
}

const YEAR = 31_536_000_000;
const [version = ""] = versions;
const lies: readonly Lie[] = [0, 100 * YEAR].flatMap((wall) => [
  { wall, sees: "nothing" } as const,
  { wall, sees: "all" } as const,
]);
const acts: readonly Act[] = Object.values(phones).flatMap((device) => [
  { device, said: { says: "yes", answers: version } },
  { device, said: { says: "no" } },
]);

/** Every order of every choice. */
const choices = <Item>(items: readonly Item[]): readonly (readonly Item[])[] => [
  [],
  ...items.flatMap((item, i) => choices(items.toSpliced(i, 1)).map((rest) => [item, ...rest])),
];

/** All of them when asked for long, else two in between of all and nothing. */
const exchanges = (length: number): readonly number[] =>
  process.env["GOLDSEAM_LONG"] ? Array.from({ length: 2 ** length }, (_, n) => n) : [0b101010, 0b010111];

/** `exchanged`: bit i tells whether the phone of act i was given everything before it was written. */
const write = (written: readonly Act[], exchanged: number, lie: Lie): readonly Spoken[] => {
  const ops: Spoken[] = [];
  const holds = new Map<string, readonly Spoken[]>();
  for (const [i, { device, said }] of written.entries()) {
    if ((exchanged >> i) & 1) holds.set(device, [...ops]);
    const [own, known] = [ops.filter((op) => op.device === device), holds.get(device) ?? []];
    const changed = device === phones.changed;
    const seen = (changed ? (lie.sees === "all" ? ops : []) : known).filter((op) => op.device !== device);
    const link = `${i.toString(16)}${device}`.padEnd(64, "0");
    ops.push({
      device,
      sequence: own.length + 1,
      link,
      wall: changed ? lie.wall : 50 * YEAR + i,
      seen: seen.map((op) => ({ device: op.device, sequence: op.sequence, link: op.link.slice(0, 32) })),
      person: changed ? ben : ana,
      said,
      knew: new Set([...known, ...own].map((op) => op.link)).add(link),
    });
  }
  return ops;
};

describe("every history of six acts on three phones", () => {
  it("[consent-9] [LOG-34] shows no joint yes that Ana does not stand by", () => {
    let [histories, joint, wrong] = [0, 0, 0];
    for (const written of choices(acts)) {
      const told = written.some(({ device }) => device === phones.changed) ? lies : lies.slice(0, 1);
      for (const exchanged of exchanges(written.length)) {
        for (const lie of told) {
          const ops = write(written, exchanged, lie);
          const order = orderOf(ops);
          const stances = stancesOf(inOrder(ops, order), heardIn(order, ops));
          histories++;
          if (jointYes(stances, [ana, ben]) !== null) joint++;
          if (violates(ops, stances)) wrong++;
        }
      }
    }
    expect(wrong).toBe(0);
    expect(joint).toBeGreaterThan(histories / 100);
  }, 900_000);

  it("[consent-9] [LOG-24] [LOG-34] reads the same in whatever order it arrives", () => {
    const every = choices([0, 1, 2, 3, 4, 5]).filter((order) => order.length === 6);
    for (const [n, written] of choices(acts)
      .filter((order) => order.length === 6)
      .entries()) {
      if (n % 240 !== 7) continue;
      const ops = write(written, 0b010110, lies[n % 4] ?? { wall: 0, sees: "all" });
      const expected = stancesOf(inOrder(ops));
      for (const arrival of every) {
        const order = arrived(ops, arrival);
        expect(stancesOf(inOrder(ops, order), heardIn(order, ops))).toEqual(expected);
      }
    }
  });
});

/** The order as it becomes when ops come one by one; one that comes before the op before it in its chain waits. */
const arrived = (ops: readonly Spoken[], arrival: readonly number[]) => {
  const order = createOrder();
  let waiting: readonly Spoken[] = [];
  for (const i of arrival) {
    waiting = [...waiting, ...ops.slice(i, i + 1)].toSorted((a, b) => a.sequence - b.sequence);
    const ready = waiting.filter(
      ({ device, sequence }) =>
        sequence === 1 ||
        order.indexOf(device, sequence - 1) >= 0 ||
        waiting.some((op) => op.device === device && op.sequence === sequence - 1),
    );
    order.add(ready);
    waiting = waiting.filter((op) => !ready.includes(op));
  }
  return order;
};

describe("lying about dates", () => {
  const [hersYes, hersNo] = acts.filter(({ device }) => device === phones.first);
  const [hisYes, hisNo] = acts.filter(({ device }) => device === phones.changed);
  if (!hersYes || !hersNo || !hisYes || !hisNo) throw new Error("a yes and a no each");
  const joint = (written: readonly Act[], lie: Lie) =>
    jointYes(stancesOf(inOrder(write(written, 0b111111, lie))), [ana, ben]);

  it.each(lies.slice(0, 2))("[consent-9] [LOG-25] [LOG-34] attack: backdate-past-withdrawal (sees $sees)", (lie) => {
    expect(joint([hersYes, hersNo, hisYes], lie)).toBeNull();
    expect(joint([hersYes, hisYes, hersNo, hisNo, hisYes], lie)).toBeNull();
    expect(joint([hersNo, hersYes, hisYes], lie)).toBe(version);
  });

  it.each(lies.slice(2))("[consent-9] [LOG-25] [LOG-34] attack: forward-date-wins (sees $sees)", (lie) => {
    expect(joint([hersYes, hisYes, hersNo], lie)).toBeNull();
    expect(joint([hersNo, hersYes, hersNo, hisYes], lie)).toBeNull();
    expect(joint([hisYes, hersNo, hersYes], lie)).toBe(version);
  });
});

describe("taking words back", () => {
  it("[consent-7] [LOG-5] [LOG-33] attack: withdrawal-erased", () => {
    const ops = write(acts, 0b111111, { wall: 0, sees: "all" });
    const erased = (of: OpClass): readonly Spoken[] => {
      const body = utf8("{}");
      const leaf = { class: of, removed: false, wall: 0, seen: [], salt: null, body, mark: body };
      return ops.filter(() => standingOf(leaf, true) === "here");
    };
    const stances = stancesOf(inOrder(ops));
    expect([jointYes(stances, [ana, ben]), standingNoes(stances, [ana, ben]).length]).toEqual([null, 2]);
    expect(stancesOf(inOrder(erased("act")))).toEqual(stances);
    expect(erased("words")).toEqual([]);
  });
});
