/** How much a server gives to one device, one address, one space. config.ts reads them from the surroundings. */
import { wireLimits } from "#protocol/wire.ts";
import type { Rate } from "./quota.ts";

export interface Limits {
  readonly bodyBytes: number;
  readonly spaceBytes: number;
  readonly socketsOfOne: number;
  /** Waiting in a socket that its device does not read. */
  readonly bufferedBytes: number;
  readonly device: Rate;
  readonly address: Rate;
}

export const defaultLimits: Limits = {
  bodyBytes: wireLimits.bodyBytes,
  spaceBytes: 200 * 1024 * 1024,
  socketsOfOne: 10,
  bufferedBytes: 4 * 1024 * 1024,
  device: { burst: 1000, perSecond: 100 },
  address: { burst: 2000, perSecond: 200 },
};

/** What a request draws from the buckets: guessing and making cost more than reading one's own. */
export const cost = { request: 1, signIn: 5, socket: 5, slot: 20, newSpace: 50 } as const;
