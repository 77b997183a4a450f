/**
 * A simulated world: two people, their phones, a server, the network between, and the time they live in. All of it follows
 * from a seed.
 */
import type { Suite } from "#protocol/suite.ts";
import { createDice, type Dice, seedFor } from "#tests/harness/dice.ts";
import { createSeededSuite, type Engine } from "#tests/harness/seeded-suite.ts";
import { type Kit, kitFor, recordsOf } from "./couples.ts";
import { createLedger, type Ledger } from "./ledger.ts";
import { calm, createNetwork, type Network, type Weather } from "./network.ts";
import { createPhone, type Phone } from "./phone.ts";
import { createSimulatedServer, type SimulatedServer, type Storage } from "./server.ts";
import { createTime, type Time } from "./time.ts";
import { createWire, type Wire } from "./wire.ts";

export interface Setting {
  readonly seed: number;
  readonly phones: readonly [number, number];
  readonly variant: number;
  readonly storage: Storage;
  readonly engine: Engine;
  readonly weather: Weather;
  /** Which phone has a changed client that lies about clocks and what it has seen, if any. */
  readonly liar: string | null;
}

export interface Scene {
  readonly setting: Setting;
  readonly kit: Kit;
  readonly suite: Suite;
  readonly time: Time;
  readonly network: Network;
  readonly server: SimulatedServer;
  readonly phones: readonly Phone[];
  readonly ledger: Ledger;
  readonly wire: Wire;
  /** What happened, a line each. */
  readonly trace: string[];
  readonly tell: (line: string) => void;
  readonly end: () => Promise<void>;
}

export const settingOf = (seed: number): Setting => {
  const dice = createDice(seedFor(seed, "setting"));
  const phones = [dice.pick([1, 1, 2, 2, 3]), dice.pick([1, 1, 2, 2, 3])] as const;
  const stormy = dice.chance(0.7);
  return {
    seed,
    phones,
    variant: dice.below(2),
    storage: seed % 12 === 0 ? "sqlite" : "memory",
    engine: seed % 16 === 0 ? "web" : "node",
    weather: stormy ? storm(dice) : calm,
    liar: dice.chance(0.5) ? `${dice.pick(["ana", "ben"])}1` : null,
  };
};

const storm = (dice: Dice): Weather => ({
  lost: 0.15 * dice.next(),
  answerLost: 0.15 * dice.next(),
  twice: 0.2 * dice.next(),
  late: 0.1 * dice.next(),
  cut: 0.03 * dice.next(),
  delay: dice.between(20, 2_000),
});

export const createScene = async (setting: Setting): Promise<Scene> => {
  const { seed, phones: counts } = setting;
  const dice = createDice(seedFor(seed, "scene"));
  const kit = await kitFor(...counts, setting.variant);
  const suite = createSeededSuite(createDice(seedFor(seed, "suite")), setting.engine);
  const time = createTime();
  const wire = createWire(seed % 4 === 0);
  const server = await createSimulatedServer(time, createDice(seedFor(seed, "server")), setting.storage);
  const network = createNetwork(time, server.app, wire, dice);
  const records = recordsOf(kit);
  for (const each of records.values()) await server.make(each);
  const phones = kit.phones.map((phone) => {
    const own = new Map([...records].filter(([space]) => space !== kit.mine[phone.person === 0 ? 1 : 0]));
    return createPhone(phone, own, { time, network, suite, zone: dice.between(-11, 12) });
  });
  for (const phone of phones) if (!(await phone.start())) throw new Error(`${phone.kit.name} does not begin`);
  const trace: string[] = [];
  return {
    setting,
    kit,
    suite,
    time,
    network,
    server,
    phones,
    ledger: createLedger(),
    wire,
    trace,
    tell: (line) => void trace.push(`${(time.monotonic() / 1000).toFixed(1).padStart(7)}s ${line}`),
    end: async () => {
      for (const phone of phones) phone.crash();
      await server.close();
    },
  };
};
