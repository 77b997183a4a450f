/**
 * Token buckets: so much at once, so much a second after that. One set of buckets for devices, one for addresses; both
 * live in memory only, and an address is forgotten as soon as its bucket is full again.
 */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

export interface Quota {
  /** Null when there was enough, else the milliseconds until there will be. */
  readonly take: (name: string, cost: number) => number | null;
  readonly tidy: () => void;
  readonly size: () => number;
}

export const createQuota = ({ burst, perSecond }: Rate, now: () => number): Quota => {
  const buckets = new Map<string, { readonly level: number; readonly at: number }>();
  const levelOf = (name: string): number => {
    const bucket = buckets.get(name);
    if (!bucket) return burst;
    return Math.min(burst, bucket.level + (Math.max(0, now() - bucket.at) / 1000) * perSecond);
  };
  return {
    take: (name, cost) => {
      const level = levelOf(name);
      if (level < cost) return Math.ceil(((cost - level) / perSecond) * 1000);
      buckets.set(name, { level: level - cost, at: now() });
      return null;
    },
    tidy: () => {
      for (const name of buckets.keys()) if (levelOf(name) >= burst) buckets.delete(name);
    },
    size: () => buckets.size,
  };
};
