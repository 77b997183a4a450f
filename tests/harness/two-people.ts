/**
 * Two people in two browser contexts who share a place already: derived from a seed, planted through the hook of the test
 * build, with months behind them if a test wants that. The clock moves for page, worker and server alike.
 */
import type { Browser } from "@playwright/test";
import { toHex } from "#base/bytes.ts";
import { createSuite } from "#crypto/suite.ts";
import { createHttpTransport } from "#device/transport/http.ts";
import { createServerClock } from "#device/transport/server-clock.ts";
import { type Planted, TEST_CHANNEL } from "#device/test-hook.ts";
import { systemTimers } from "#device/timers.ts";
import type { OwnDevice } from "#device/person/founding.ts";
import type { Transport } from "#device/transport/transport.ts";
import type { KnownRecord } from "#protocol/record.ts";
import type { DerivedPerson } from "./derived-couple.ts";
import type { Exchange } from "./exchange.ts";
import type { LocalServer } from "./local-server.ts";
import { moveClock } from "./move-clock.ts";
import { openScreens, PASSPHRASE, type Prepare, type Screens } from "./screens.ts";
import { seededCouple } from "./seeded-couple.ts";

export interface TwoPeople {
  readonly ana: Screens;
  readonly ben: Screens;
  /** Moves every clock: the server's, and that of both vaults and pages. A vault that was left that long locks (`comeBack`). */
  readonly moveClock: (ahead: number) => Promise<void>;
}

export interface Behind {
  readonly months?: number;
  readonly seed?: number;
  /** The last day of it, ms since 1970; the clock on the wall when left out. */
  readonly until?: number;
  readonly prepare?: Prepare;
}

export const twoPeople = async (browser: Browser, server: LocalServer, behind: Behind = {}): Promise<TwoPeople> => {
  const two = await plantTwoPeople(browser, server, behind);
  for (const screens of [two.ana, two.ben]) {
    await screens.unlock(PASSPHRASE);
    await screens.goTo("Trust");
  }
  return two;
};

/** The same, before either has opened the lock. */
export const plantTwoPeople = async (
  browser: Browser,
  server: LocalServer,
  { months = 0, seed = 1, until = Date.now(), prepare }: Behind = {},
): Promise<TwoPeople> => {
  const { couple, ours, mine } = await seededCouple(await createSuite(), months, seed, until);
  const [first, second] = couple.people;
  const [anas, bens] = [first, second].map((person) => transportOf(server, person.founded.device));
  if (!anas || !bens) throw new Error("two transports");
  await bring(anas, first.founded.space, mine[0]);
  await bring(bens, second.founded.space, mine[1]);
  await bring(anas, couple.ours, ours, [bens]);
  const open = async (person: DerivedPerson, own: readonly KnownRecord[]): Promise<Screens> => {
    const screens = await openScreens(browser, server, "/", prepare);
    await plant(screens, plantedOf(server, person, own, couple.ours, couple.oursRecords));
    return screens;
  };
  const [ana, ben] = [await open(first, couple.mineRecords[0]), await open(second, couple.mineRecords[1])];
  return {
    ana,
    ben,
    moveClock: (ahead) => moveClock(server, [ana, ben], ahead),
  };
};

const transportOf = (server: LocalServer, own: OwnDevice): Transport => {
  const monotonic = (): number => performance.now();
  return createHttpTransport({
    address: server.address,
    identity: { device: own.device, sign: own.keys.sign },
    fetch: (request) => fetch(request),
    dial: () => ({ send: () => undefined, close: () => undefined }),
    timers: systemTimers,
    clock: createServerClock({ monotonic, wall: Date.now }),
    monotonic,
    random: () => 0.5,
    note: () => () => undefined,
  });
};

/** Gives the server what an exchange holds: records first, then each chain by its own device. */
const bring = async (
  transport: Transport,
  space: string,
  { entries }: Exchange,
  others: readonly Transport[] = [],
): Promise<void> => {
  const records = entries.filter(({ type }) => type === "record").map(({ bytes }) => bytes);
  const made = await transport.makeSpaces(records, null);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  const envelopes = entries.filter(({ type }) => type === "envelope");
  for (let at = 0; at < envelopes.length; at += 100) {
    const items = envelopes.slice(at, at + 100);
    const given = await transport.heal(space, items);
    if (!given.ok && others.length === 0) throw new Error(JSON.stringify(given.error));
  }
};

const plantedOf = (
  server: LocalServer,
  { founded }: DerivedPerson,
  mine: readonly KnownRecord[],
  ours: string,
  oursRecords: readonly KnownRecord[],
): Planted => {
  const { device, paper, me, space, person } = founded;
  const rows = (of: string, records: readonly KnownRecord[]) =>
    records.map(({ id, bytes }) => ({ key: `${of}/${id}`, bytes: toHex(bytes) }));
  return {
    keyring: {
      me,
      device: device.device,
      signSeed: toHex(device.signSeed),
      kemSeed: toHex(device.kemSeed),
      slotKey: toHex(paper.slotKey),
      place: toHex(paper.place),
      spaces: [
        { space, type: "mine", server: server.address },
        { space: ours, type: "ours", server: server.address },
      ],
      spaceKeys: [],
      pinned: [person.id],
    },
    records: [...rows(space, mine), ...rows(ours, oursRecords)],
    passphrase: PASSPHRASE,
  };
};

const plant = (screens: Screens, planted: Planted): Promise<void> =>
  screens.page.evaluate(
    ([name, plantedDevice]) =>
      new Promise<void>((resolve) => {
        const channel = new BroadcastChannel(String(name));
        channel.addEventListener("message", ({ data }: MessageEvent<{ planted?: true; ready?: true }>) => {
          if (data.ready) channel.postMessage({ plant: plantedDevice });
          if (!data.planted) return;
          channel.close(); // a vault that begins anew, as after a lock, is not planted again
          resolve();
        });
        channel.postMessage({ plant: plantedDevice });
      }),
    [TEST_CHANNEL, planted] as const,
  );
