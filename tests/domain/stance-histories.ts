/**
 * Random histories of two people who say yes and no: one with two honest phones, one with a changed client, and a server
 * that gives each phone what it likes, when it likes (chains whole from their beginning; protocol LOG-9 allows no less).
 *
 * Of every honest op it is noted what its phone really held, which no field of the op can claim and no reader can know.
 * That is what a test compares stances with.
 */
import type { Said } from "#domain/consent/stance.ts";
import type { Link, Person } from "#domain/fact.ts";
import type { Ordered } from "#protocol/causality.ts";
import { ana, ben } from "./telling.ts";

export interface Spoken extends Ordered {
  readonly person: Person;
  readonly said: Said;
  /** Links of everything its device held, itself included. */
  readonly knew: ReadonlySet<Link>;
}

export interface History {
  /** All that was written, by device. */
  readonly chains: ReadonlyMap<string, readonly Spoken[]>;
  /** What one reader holds of it: each chain from its beginning. */
  readonly held: readonly Spoken[];
}

/** Whole numbers from 0 up to below n. */
export type Dice = (n: number) => number;

/** Mulberry32: small, seeded, the same everywhere. */
export const diceOf = (seed: number): Dice => {
  let state = seed >>> 0;
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
};

export const versions: readonly Link[] = ["1".repeat(64), "2".repeat(64)];
export const phones = { first: "0a".repeat(16), second: "0c".repeat(16), changed: "0b".repeat(16) } as const;

const DAY = 86_400_000;
const START = 600 * DAY;

export const historyOf = (dice: Dice): History => {
  const devices = Object.values(phones);
  const chains = new Map<string, Spoken[]>(devices.map((device) => [device, []]));
  const holds = new Map(devices.map((device) => [device, new Map<string, number>()]));
  const skew = new Map(devices.map((device) => [device, (dice(61) - 30) * DAY]));
  const length = (device: string): number => chains.get(device)?.length ?? 0;
  const linkOf = (device: string, sequence: number): Link =>
    `${sequence.toString(16).padStart(8, "0")}${device}`.padEnd(64, "0");

  const saying = (device: string): Said => {
    const noes = devices.flatMap((other) => (chains.get(other) ?? []).filter(({ said }) => said.says === "no"));
    const no = noes[dice(noes.length || 1)];
    if (no && dice(6) === 0) return { says: "lift", no: no.link };
    return dice(5) < 2 && device !== phones.changed
      ? { says: "no" }
      : { says: "yes", answers: versions[dice(2)] ?? "" };
  };

  /** Truly what came since the last own op; a changed client says what it likes, here and there with links it invents. */
  const seenBy = (device: string): Ordered["seen"] =>
    devices.flatMap((other) => {
      const lies = device === phones.changed;
      const sequence = lies ? dice(length(other) + 1) : (holds.get(device)?.get(other) ?? 0);
      if (other === device || sequence === 0) return [];
      const link = lies && dice(8) === 0 ? "f".repeat(32) : linkOf(other, sequence).slice(0, 32);
      return [{ device: other, sequence, link }];
    });

  const write = (device: string, tick: number): void => {
    const sequence = length(device) + 1;
    const link = linkOf(device, sequence);
    const lies = device === phones.changed && dice(2) === 0;
    const knew = [...(holds.get(device) ?? [])].flatMap(([other, upTo]) => chains.get(other)?.slice(0, upTo) ?? []);
    chains.get(device)?.push({
      device,
      sequence,
      link,
      wall: lies ? dice(1200) * DAY : START + (skew.get(device) ?? 0) + tick * 60_000,
      seen: seenBy(device),
      person: device === phones.changed ? ben : ana,
      said: saying(device),
      knew: new Set([...knew.map((op) => op.link), ...(chains.get(device) ?? []).map((op) => op.link), link]),
    });
  };

  for (let tick = 0, steps = 4 + dice(12); tick < steps; tick++) {
    const device = devices[dice(3)] ?? phones.first;
    const other = devices[dice(3)] ?? phones.changed;
    const has = holds.get(device)?.get(other) ?? 0;
    if (dice(2) === 0) write(device, tick);
    else if (other !== device) holds.get(device)?.set(other, has + dice(length(other) - has + 1));
  }
  const whole = dice(2) === 0;
  const held = [...chains.values()].flatMap((ops) => ops.slice(0, whole ? ops.length : dice(ops.length + 1)));
  return { chains, held };
};
