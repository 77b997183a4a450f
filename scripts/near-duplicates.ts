/**
 * Finds sentences that are nearly one another. Two measures, each a Jaccard index (what both have over what either has): of
 * word stems without small words, which sees the same thing asked in another order, and of letter trigrams of the whole
 * sentence, which sees the same sentence with one word changed. A pair is near where either reaches {@link NEAR}.
 *
 * Deterministic, needs no list but the small words below, and reads a thousand sentences in about a second.
 */
export interface Worded {
  readonly id: string;
  /** Its versions. Those of one id are never compared with one another. */
  readonly texts: readonly string[];
}

export interface NearPair {
  readonly ids: readonly [string, string];
  readonly texts: readonly [string, string];
  /** 0 to 1. */
  readonly likeness: number;
}

export const NEAR = 0.5;

const small = new Set(
  `a an the and or but nor of to in on at for from with without by as into about over up out off than then when while if so
  is are was were be been being am do does did doing done has have had having can could may might will would shall should
  i you he she it we they me him her us them my your yours his its our their this that these those there here
  what which who whom whose where why how not no any some one`.split(/\s+/),
);

/** Plain suffixes only: enough to meet "walks", "walked" and "walking" in one stem. */
const stemOf = (word: string): string =>
  word.length < 4
    ? word
    : word.replace(/(?:ies|ied|ing|edly|ed|es|ly|e|s|y)$/, "").replace(/([^aeiou])\1$/, "$1") || word;

const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

export const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    lettersOf(text)
      .split(" ")
      .filter((word) => word !== "" && !small.has(word))
      .map(stemOf),
  );

const trigramsOf = (text: string): ReadonlySet<string> => {
  const padded = ` ${lettersOf(text)} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
};

const jaccard = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let shared = 0;
  for (const each of one) if (other.has(each)) shared += 1;
  return shared / Math.max(1, one.size + other.size - shared);
};

/** Every near pair, the nearest first. */
export const nearDuplicates = (all: readonly Worded[], near = NEAR): readonly NearPair[] => {
  const sentences = all.flatMap(({ id, texts }) =>
    texts.map((text) => ({ id, text, stems: stemsOf(text), trigrams: trigramsOf(text) })),
  );
  const pairs = new Map<string, NearPair>();
  for (const [at, one] of sentences.entries()) {
    for (const other of sentences.slice(at + 1)) {
      if (one.id === other.id) continue;
      const likeness = Math.max(jaccard(one.stems, other.stems), jaccard(one.trigrams, other.trigrams));
      const key = `${one.id} ${other.id}`;
      if (likeness < near || (pairs.get(key)?.likeness ?? 0) >= likeness) continue;
      pairs.set(key, { ids: [one.id, other.id], texts: [one.text, other.text], likeness });
    }
  }
  return [...pairs.values()].toSorted((one, other) => other.likeness - one.likeness);
};

/** How many of these have a near duplicate, as a share of all: 0 to 1. */
export const shareOf = (pairs: readonly NearPair[], all: readonly Worded[]): number =>
  new Set(pairs.map(({ ids: [, later] }) => later)).size / Math.max(1, all.length);
