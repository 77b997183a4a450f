/**
 * Phones without screens: the whole device floor over a server as a function, with a network that can be switched off and
 * listened to, a clock that can be moved, and a disk that outlives the app.
 */
import { type Bytes, concat, ownBytes } from "#base/bytes.ts";
import { createSuite } from "#crypto/suite.ts";
import { createHttpTransport } from "#device/transport/http.ts";
import { createManualTimers } from "#device/manual-timers.ts";
import {
  createMemoryDisk,
  createMemoryStore,
  type MemoryDisk,
  type MemoryStoreSwitches,
} from "#device/store/memory.ts";
import { createServerClock } from "#device/transport/server-clock.ts";
import { type RunningVault, startVault } from "#device/vault.ts";
import type { FromVault, OpenState } from "#device/vault-api.ts";
import type { OuterWorld } from "#device/vault-world.ts";
import type { DialSocket } from "#device/transport/web-socket.ts";
import type { TestServer } from "#tests/server/server.ts";

export const PASSPHRASE = "plum orbit lantern seven river";
const CHEAP = { memoryKiB: 256, passes: 1 } as const;
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export interface Phone {
  readonly disk: MemoryDisk;
  readonly clock: { ahead: number };
  readonly network: { online: boolean; sent: Bytes[] };
  readonly told: FromVault[];
  /** The vault of now; another one after `restart`. */
  readonly vault: () => RunningVault;
  /** The app ends without a word and begins again over what is on disk. */
  readonly restart: () => Promise<void>;
  readonly open: () => OpenState;
  /** Lets timers run for so many milliseconds; clocks stand still. */
  readonly pass: (ms: number) => Promise<void>;
  /** One full pass with the server, and what follows from it. */
  readonly sync: () => Promise<void>;
  readonly slice: (module: string, slice: string, place: "mine" | "ours", window?: unknown) => unknown;
}

export interface PhoneOptions {
  readonly disk?: MemoryDisk;
  readonly switches?: MemoryStoreSwitches;
  readonly address?: string;
  /** Hours this phone's calendar is ahead of UTC. */
  readonly zone?: number;
}

export const startPhone = async (server: TestServer, options: PhoneOptions = {}): Promise<Phone> => {
  const disk = options.disk ?? createMemoryDisk();
  const clock = { ahead: 0 };
  const network = { online: true, sent: [] as Bytes[] };
  const told: FromVault[] = [];
  const address = options.address ?? "http://127.0.0.1:8787";
  const zone = (options.zone ?? 0) * 3_600_000;
  const suite = await createSuite();

  const online = async (request: Request): Promise<Response> => {
    if (!network.online) throw new TypeError("no network");
    const body = ownBytes(new Uint8Array(await request.clone().arrayBuffer()));
    network.sent.push(concat(new TextEncoder().encode(`${request.method} ${request.url}\n`), body));
    return server.fetch(request);
  };
  const dial: DialSocket = (_address, ears) => {
    if (!network.online) {
      queueMicrotask(ears.onEnd);
      return { send: () => undefined, close: () => undefined };
    }
    const connection = server.hub.connect({
      send: (data) => queueMicrotask(() => ears.onMessage(typeof data === "string" ? data : new Uint8Array(data))),
      buffered: () => 0,
      close: () => queueMicrotask(ears.onEnd),
    });
    queueMicrotask(ears.onOpen);
    return { send: (text) => void connection.receive(text), close: connection.gone };
  };

  let timers = createManualTimers(settle);
  const begin = (): Promise<RunningVault> => {
    timers = createManualTimers(settle);
    const now = (): number => server.clock.now + clock.ahead;
    const serverClock = createServerClock({ monotonic: timers.now, wall: now });
    const world: OuterWorld = {
      suite,
      store: createMemoryStore(disk, options.switches),
      address,
      serverClock,
      timers,
      steady: timers.now,
      now,
      dayOf: (ms) => new Date(ms + zone).toISOString().slice(0, 10),
      timeOf: (ms) => new Date(ms + zone).toISOString().slice(11, 16),
      cost: () => Promise.resolve(CHEAP),
      floor: CHEAP,
      transport: (identity, note) =>
        createHttpTransport({
          note,
          address,
          identity,
          fetch: online,
          dial,
          timers,
          clock: serverClock,
          monotonic: timers.now,
          random: () => 0.5,
        }),
    };
    return startVault(world, (message) => told.push(structuredClone(message)));
  };

  let vault = await begin();
  return {
    disk,
    clock,
    network,
    told,
    vault: () => vault,
    restart: async () => {
      vault.session()?.close();
      vault = await begin();
    },
    open: () => {
      const state = vault.state();
      if (state.is !== "open") throw new Error(`not open but ${state.is}`);
      return state;
    },
    pass: async (ms) => {
      await timers.pass(ms);
      await vault.session()?.queue(() => Promise.resolve()); // whatever a timer began has ended
    },
    sync: async () => {
      await vault.session()?.sync.pass();
      await settle();
    },
    slice: (module, slice, place, window = null) => vault.session()?.place(place)?.slice(module, slice, window) ?? null,
  };
};

/** Lets all phones talk until nothing moves any more. */
export const talk = async (...phones: readonly Phone[]): Promise<void> => {
  for (let round = 0; round < 4; round++) for (const phone of phones) await phone.sync();
};

/** A person with a place of their own. */
export const begin = async (phone: Phone, name: string): Promise<readonly string[]> => {
  const made = await phone.vault().ask("makePlace", { name, passphrase: PASSPHRASE });
  if (!made.ok) throw new Error(made.error.type);
  await phone.sync();
  return made.value.words;
};

/** Ana invites, Ben opens the link, both find the right words. */
export const pair = async (inviter: Phone, joiner: Phone): Promise<void> => {
  const invited = await inviter.vault().ask("invite", {});
  if (!invited.ok) throw new Error(invited.error.type);
  const joined = await joiner.vault().ask("join", { link: invited.value.link });
  if (!joined.ok) throw new Error(joined.error.type);
  await talk(inviter, joiner);
  for (const [phone, other] of [
    [inviter, joiner],
    [joiner, inviter],
  ] as const) {
    await phone.vault().ask("chooseWords", { index: rightChoice(phone, other) });
  }
  await talk(inviter, joiner);
};

/** The index of the pair that the other's screen shows. */
export const rightChoice = (phone: Phone, other: Phone): number => {
  const [mine, theirs] = [phone.open().pairing, other.vault().session()?.pairing.state()];
  if (mine.is !== "comparing") throw new Error(`not comparing but ${mine.is}`);
  const state = phone.vault().session()?.pairing.state()?.state;
  if (state?.phase !== "comparing" || !theirs) throw new Error("no words to compare");
  const { choices, expects } = state.comparing;
  return choices.findIndex(([a, b]) => a === expects[0] && b === expects[1]);
};
