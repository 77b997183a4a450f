/**
 * A phone of the simulation: the whole vault over a disk that outlives it. It may crash at any moment or in the middle of
 * a write, have no network, be kept in the dark by the server, and show any time it likes.
 */
import { createHttpTransport } from "#device/transport/http.ts";
import { createMemoryDisk, createMemoryStore, type MemoryDisk } from "#device/store/memory.ts";
import type { Place } from "#device/space/place.ts";
import { createServerClock } from "#device/transport/server-clock.ts";
import type { Timers } from "#device/timers.ts";
import { type RunningVault, startVault } from "#device/vault.ts";
import type { Session } from "#device/vault-session.ts";
import type { OuterWorld } from "#device/vault-world.ts";
import type { DeviceId, SpaceId } from "#protocol/ids.ts";
import type { KnownRecord } from "#protocol/record.ts";
import type { Suite } from "#protocol/suite.ts";
import { quiet } from "#tests/harness/quiet.ts";
import { CHEAP, PASSPHRASE, type PhoneKit } from "./couples.ts";
import type { Line, Network } from "./network.ts";
import { ADDRESS } from "./server.ts";
import type { Time } from "./time.ts";

export interface Phone {
  readonly kit: PhoneKit;
  readonly disk: MemoryDisk;
  /** What the surroundings do to it, to be changed at any time. */
  readonly set: {
    /** Ms its wall clock is ahead of the true time. */
    ahead: number;
    online: boolean;
    heldBack: DeviceId | null;
    /** Ends in this many writes from now, before or after the batch is on disk; null: not. */
    crashIn: { writes: number; readonly kept: boolean } | null;
  };
  readonly vault: () => RunningVault | null;
  readonly session: () => Session | null;
  readonly place: (name: "mine" | "ours") => Place | null;
  /** Begins over what is on the disk and unlocks; false when it did not get so far. */
  readonly start: () => Promise<boolean>;
  readonly crash: () => void;
  /** What becomes of work that needs no network, or "ended" when the phone ended in the middle of it. */
  readonly finish: <T>(work: Promise<T>) => Promise<T | "ended">;
}

interface Process {
  alive: boolean;
  readonly line: Line;
  readonly crashStore: () => void;
  vault: RunningVault | null;
}

const HOUR = 3_600_000;

export const createPhone = (
  kit: PhoneKit,
  spaces: ReadonlyMap<SpaceId, readonly KnownRecord[]>,
  world: { readonly time: Time; readonly network: Network; readonly suite: Suite; readonly zone: number },
): Phone => {
  const { time, network, suite } = world;
  const disk = createMemoryDisk();
  disk.get("locks")?.set("0", kit.lock);
  for (const [space, records] of spaces) {
    for (const { id, bytes } of records) disk.get("records")?.set(`${space}/${id}`, { bytes });
  }
  const set: Phone["set"] = { ahead: 0, online: true, heldBack: null, crashIn: null };
  let process: Process | null = null;

  const crash = (): void => {
    if (!process) return;
    process.alive = false;
    process.crashStore();
    process.line.end();
    process = null;
    set.crashIn = null;
  };

  const local = (ms: number): string => new Date(ms + world.zone * HOUR).toISOString();

  const begin = (): { readonly process: Process; readonly world: OuterWorld } => {
    const line = network.line({ isOnline: () => set.online, heldBack: () => set.heldBack });
    const store = createMemoryStore(disk, {
      fate: () => {
        if (!set.crashIn || --set.crashIn.writes > 0) return "done";
        const { kept } = set.crashIn;
        crash();
        return kept ? "crashAfter" : "crashBefore";
      },
    });
    const begun: Process = { alive: true, line, crashStore: store.crash, vault: null };
    const booted = time.monotonic();
    const monotonic = (): number => time.monotonic() - booted;
    const timers: Timers = { after: (ms, run) => time.after(ms, () => begun.alive && run()) };
    const now = (): number => time.now() + set.ahead;
    const serverClock = createServerClock({ monotonic, wall: now });
    const { fetch, dial } = line;
    return {
      process: begun,
      world: {
        suite,
        store,
        address: ADDRESS,
        serverClock,
        timers,
        steady: monotonic,
        now,
        dayOf: (ms) => local(ms).slice(0, 10),
        timeOf: (ms) => local(ms).slice(11, 16),
        cost: () => Promise.resolve(CHEAP),
        floor: CHEAP,
        transport: (identity, note) =>
          createHttpTransport({
            note,
            address: ADDRESS,
            identity,
            fetch,
            dial,
            timers,
            clock: serverClock,
            monotonic,
            random: () => 0.5,
          }),
      },
    };
  };

  const finish: Phone["finish"] = async (work) => {
    const never = quiet().then(() => "ended" as const);
    return Promise.race([work, never]);
  };

  return {
    kit,
    disk,
    set,
    vault: () => process?.vault ?? null,
    session: () => process?.vault?.session() ?? null,
    place: (name) => process?.vault?.session()?.place(name) ?? null,
    crash,
    finish,
    start: async () => {
      crash();
      const begun = begin();
      process = begun.process;
      const vault = await finish(startVault(begun.world, () => undefined));
      if (vault === "ended" || process !== begun.process) return false;
      begun.process.vault = vault;
      const unlocked = await finish(vault.ask("unlock", { passphrase: PASSPHRASE }));
      if (unlocked !== "ended" && unlocked.ok) return true;
      crash();
      return false;
    },
  };
};
