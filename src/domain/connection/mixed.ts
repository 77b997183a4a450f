/**
 * A number out of words, the same on every phone: FNV-1a over the words, then the finaliser of MurmurHash3, so that words which
 * differ in one letter lie far apart. For an order that nobody chose; not for secrets.
 */
export const mixed = (...words: readonly (string | number)[]): number => {
  let hash = 2_166_136_261;
  for (const character of words.join("\n")) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** These, in an order that follows from the words. */
export const shuffled = <Item extends string | number>(
  items: readonly Item[],
  ...words: readonly (string | number)[]
): readonly Item[] =>
  items
    .map((item) => ({ item, at: mixed(...words, item) }))
    .toSorted((one, other) => one.at - other.at || (one.item < other.item ? -1 : 1))
    .map(({ item }) => item);
