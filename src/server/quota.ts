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

/** Whose bucket an address draws from: of IPv6 a household's /64. */
export const addressGroup = (address: string): string => {
  const plain = address.replace(/^::ffff:/, "").replace(/%.*$/, "");
  if (!plain.includes(":")) return plain;
  const [left = "", right = ""] = plain.split("::");
  const [head, tail] = [left, right].map((half) => half.split(":").filter(Boolean));
  const zeros = Array.from({ length: Math.max(0, 8 - (head?.length ?? 0) - (tail?.length ?? 0)) }, () => "0");
  return [...(head ?? []), ...(plain.includes("::") ? zeros : []), ...(tail ?? [])].slice(0, 4).join(":");
};
