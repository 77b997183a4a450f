/**
 * All the vault knows of the world outside it, passed in: tests and simulations give their own.
 */
import type { LocalDate, LocalTime } from "#domain/day.ts";
import type { Strength } from "#protocol/locks.ts";
import type { Suite } from "#protocol/suite.ts";
import type { ServerClock } from "./transport/server-clock.ts";
import type { Store } from "./store/store.ts";
import type { Timers } from "./timers.ts";
import type { Identity, Transport } from "./transport/transport.ts";
import type { Note } from "./transport/why.ts";

export interface World {
  readonly suite: Suite;
  readonly store: Store;
  /** The server's address, without a path. */
  readonly address: string;
  readonly transport: (who: Identity) => Transport;
  readonly serverClock: ServerClock;
  readonly timers: Timers;
  /** Monotonic ms, counted from a moment that page and worker share (performance.timeOrigin + performance.now). */
  readonly steady: () => number;
  /** Wall clock, ms since 1970. */
  readonly now: () => number;
  /** The local date and time of a moment. */
  readonly dayOf: (ms: number) => LocalDate;
  readonly timeOf: (ms: number) => LocalTime;
  /** What a passphrase costs on this device (LOG-75). */
  readonly cost: () => Promise<Strength>;
  /** The least a passphrase may cost; lower in the test build only. */
  readonly floor: Strength;
}

/** 32 random hex digits, new at every call. */
export const newId =
  ({ suite }: Pick<World, "suite">) =>
  (): string =>
    [...suite.randomBytes(16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** The world as it is given to a vault, which notes by itself all that leaves (sent-log.ts). */
export interface OuterWorld extends Omit<World, "transport"> {
  readonly transport: (who: Identity, note: Note) => Transport;
}
