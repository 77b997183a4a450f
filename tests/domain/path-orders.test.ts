/**
 * Rest and step back exhaustively: every choice and order of six acts on two phones each, everything exchanged or nothing
 * before each, and every way the changed phone can say what it saw. Each history is then read in every order its causes
 * allow, for no order between people may decide anything.
 */
import { describe, expect, it } from "vitest";
import type { Fact } from "#domain/fact.ts";
import { fold } from "#domain/module.ts";
import { path } from "#domain/path/path.ts";
import { phaseOf } from "#domain/path/phase.ts";
import { restsOf } from "#domain/path/rest.ts";
import { everyOrder } from "./causal-orders.ts";
import { type Act, type Done, isChanged, linkAt, personOf, phones, type Reading, readingOf } from "./path-histories.ts";
import { standingRests, truePhase } from "./path-truth.ts";
import { ana, ben } from "./telling.ts";

type Planned = Pick<Done, "device"> & { readonly act: Act | "endRests" };

const LONG = process.env["GOLDSEAM_LONG"] !== undefined;

const [anas, anasOther] = phones.anas;
const [bens, changed] = phones.bens;
const understand: Act = { kind: "phaseAgreed", fields: { phase: "understand" } };
const stepBack: Act = { kind: "steppedBack", fields: { phase: "understand" } };
const rest: Act = { kind: "restBegun", fields: {} };

const aboutPhases: readonly Planned[] = [
  { device: anas, act: understand },
  { device: anas, act: stepBack },
  { device: anasOther, act: understand },
  { device: bens, act: stepBack },
  { device: changed, act: understand },
  { device: changed, act: stepBack },
];

const aboutRests: readonly Planned[] = [
  { device: anas, act: rest },
  { device: anas, act: "endRests" },
  { device: anasOther, act: rest },
  { device: anasOther, act: "endRests" },
  { device: changed, act: rest },
  { device: changed, act: "endRests" },
];

/** Every order of every choice. */
const choices = <Item>(items: readonly Item[]): readonly (readonly Item[])[] => [
  [],
  ...items.flatMap((item, i) => choices(items.toSpliced(i, 1)).map((rest) => [item, ...rest])),
];

/** `exchanged`: bit i tells whether the phone of act i was given everything before it was written. */
const write = (written: readonly Planned[], exchanged: number, seesAll: boolean): Reading => {
  const done: Done[] = [];
  const holds = new Map<string, readonly Done[]>();
  for (const [i, { device, act }] of written.entries()) {
    if ((exchanged >> i) & 1) holds.set(device, [...done]);
    const own = done.filter((one) => one.device === device);
    const known = [...(holds.get(device) ?? []).filter((one) => one.device !== device), ...own];
    const listed = isChanged(device) ? (seesAll ? done : []) : known;
    const sequence = own.length + 1;
    const link = linkAt(device, sequence);
    const ended = isChanged(device) ? done : known.filter(({ person }) => person === personOf(device));
    const rests = ended.filter(({ kind }) => kind === "restBegun").map((one) => one.link);
    done.push({
      ...(act === "endRests" ? { kind: "restEnded", fields: { rests } } : act),
      device,
      sequence,
      link,
      wall: isChanged(device) ? 0 : 1_000_000 + i,
      seen: listed
        .filter((one) => one.device !== device)
        .map((one) => ({ device: one.device, sequence: one.sequence, link: one.link.slice(0, 32) })),
      person: personOf(device),
      day: "2026-11-22",
      knew: new Set([...known.map((one) => one.link), link]),
    });
  }
  return readingOf(done, null, true);
};

interface Told {
  readonly phase: number;
  readonly anaRests: boolean;
}

const told = (facts: readonly Fact[]): Told => {
  const { state, rest } = fold(path, facts);
  return { phase: phaseOf(state.phases), anaRests: restsOf(rest, ana).length > 0 };
};

const counted = (planned: readonly Planned[]) => {
  let [histories, orders, wrong, on] = [0, 0, 0, 0];
  const patterns = LONG ? Array.from({ length: 2 ** planned.length }, (_, n) => n) : [0b101010, 0b010111];
  for (const [n, written] of choices(planned).entries()) {
    if (!LONG && n % 8 !== 0) continue;
    const lies = written.some(({ device }) => isChanged(device));
    for (const exchanged of new Set(patterns.map((pattern) => pattern & (2 ** written.length - 1))))
      for (const seesAll of lies ? [true, false] : [true]) {
        const reading = write(written, exchanged, seesAll);
        const truth: Told = { phase: truePhase(reading, [ana, ben]), anaRests: standingRests(reading, ana).length > 0 };
        histories++;
        if (truth.phase > 1 || truth.anaRests) on++;
        for (const facts of everyOrder(reading.facts)) {
          const { phase, anaRests } = told(facts);
          orders++;
          if (phase !== truth.phase || anaRests !== truth.anaRests) wrong++;
        }
      }
  }
  return { histories, orders, wrong, on };
};

describe("every history of six acts on four phones, in every order that its causes allow", () => {
  it("[path-6] [path-7] is in the phase by which both stand, and in no other", () => {
    const { histories, orders, wrong, on } = counted(aboutPhases);
    expect(wrong).toBe(0);
    expect(orders).toBeGreaterThan(5 * histories);
    expect(on).toBeGreaterThan(histories / 200);
  }, 900_000);

  it("[rest-2] [rest-3] rests while a rest of Ana's stands, and no longer", () => {
    const { histories, orders, wrong, on } = counted(aboutRests);
    expect(wrong).toBe(0);
    expect(orders).toBeGreaterThan(5 * histories);
    expect(on).toBeGreaterThan(histories / 10);
  }, 900_000);

  it("[path-5] [path-7] after a step back it is down for both, in every order, until each says yes anew", () => {
    const both = [
      { device: anas, act: understand },
      { device: changed, act: understand },
    ];
    for (const { device } of aboutPhases)
      for (const exchanged of [0b000, 0b010, 0b100, 0b110, 0b111]) {
        const { facts } = write([...both, { device, act: stepBack }], exchanged, true);
        for (const order of everyOrder(facts)) expect(told(order).phase).toBe(1);
      }
    const again = [...both, { device: bens, act: stepBack }, ...both];
    const { facts } = write(again, 0b11111, true);
    expect(everyOrder(facts).map((order) => told(order).phase)).toEqual([2]);
    expect(everyOrder(facts.slice(0, 4)).map((order) => told(order).phase)).toEqual([1]);
  });
});
