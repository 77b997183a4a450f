/**
 * The server's time, as measured here: the offset to this device's monotonic clock, from the best of recent answers.
 *
 * An answer names the server's time somewhere between asking and hearing; taking the middle is wrong by at most half the
 * round trip (Cristian 1989), so the shortest round trip of the last few is believed. Only what needs a shared hour uses
 * this: deadlines inside a live session, and the stamp of a device whose clock is a day ahead (LOG-26, LOG-48). The wall
 * clock is looked at only to notice a sleep, in which some monotonic clocks stop.
 */

export interface ClockSample {
  /** Monotonic milliseconds when the request left and when its answer came. */
  readonly sent: number;
  readonly heard: number;
  /** Milliseconds since 1970 in the answer's `x-goldseam-time`. */
  readonly server: number;
}

export interface ServerClock {
  readonly tell: (sample: ClockSample) => void;
  /** Server time, milliseconds since 1970; null before the first answer and after a sleep, until the next one. */
  readonly now: () => number | null;
  /** Server time minus this device's wall clock, in milliseconds, or null: LOG-26 compares it with 24 hours. */
  readonly offset: () => number | null;
}

export interface DeviceClocks {
  /** Monotonic milliseconds (performance.now). */
  readonly monotonic: () => number;
  /** Wall clock, milliseconds since 1970. */
  readonly wall: () => number;
}

const KEPT = 8;
/** A sample older than this has drifted too far to be preferred for its short round trip. */
const FRESH_MS = 10 * 60_000;
/** Wall and monotonic clock apart by more since the sample: the device slept (some monotonic clocks stop then). */
const SLEPT_MS = 2_000;

interface Measured {
  readonly heard: number;
  readonly trip: number;
  /** Server time minus monotonic time. */
  readonly offset: number;
  /** Wall time minus monotonic time when heard. */
  readonly wall: number;
}

export const createServerClock = ({ monotonic, wall }: DeviceClocks): ServerClock => {
  let samples: readonly Measured[] = [];

  const best = (): Measured | null => {
    const now = monotonic();
    const drift = wall() - now;
    const awake = samples.filter((sample) => drift - sample.wall < SLEPT_MS);
    const fresh = awake.filter((sample) => now - sample.heard <= FRESH_MS);
    const usable = fresh.length > 0 ? fresh : awake.slice(-1);
    return usable.reduce<Measured | null>((least, each) => (least && least.trip <= each.trip ? least : each), null);
  };
  const now = (): number | null => {
    const sample = best();
    return sample && Math.round(monotonic() + sample.offset);
  };

  return {
    tell: ({ sent, heard, server }) => {
      const trip = heard - sent;
      if (trip < 0 || !Number.isSafeInteger(server)) return;
      const measured = { heard, trip, offset: server + trip / 2 - heard, wall: wall() - monotonic() };
      samples = [...samples.slice(1 - KEPT), measured];
    },
    now,
    offset: () => {
      const server = now();
      return server === null ? null : server - Math.round(wall());
    },
  };
};
