/**
 * A list that only grows and keeps every length it ever had: adding copies one small chunk and the list of chunks, and
 * shares the rest. What happened, in the order of the log, is kept this way.
 */
export interface Trail<Item> {
  readonly length: number;
  /** All chunks but the last are full. */
  readonly chunks: readonly (readonly Item[])[];
}

const CHUNK = 128;

export const emptyTrail: Trail<never> = { length: 0, chunks: [] };

export const added = <Item>({ length, chunks }: Trail<Item>, item: Item): Trail<Item> => {
  const last = chunks.at(-1);
  return {
    length: length + 1,
    chunks: last && last.length < CHUNK ? chunks.with(-1, [...last, item]) : [...chunks, [item]],
  };
};

export const itemAt = <Item>({ chunks }: Trail<Item>, at: number): Item | null =>
  chunks[Math.floor(at / CHUNK)]?.[at % CHUNK] ?? null;

/** Newest first, beginning below `before` (a position; the end when left out). */
export function* backwards<Item>(trail: Trail<Item>, before: number = trail.length): Generator<Item> {
  for (let at = Math.min(before, trail.length) - 1; at >= 0; at--) {
    const item = itemAt(trail, at);
    if (item !== null) yield item;
  }
}

/** At most so many, newest first, from below `before`. */
export const newest = <Item>(trail: Trail<Item>, before: number, most: number): readonly Item[] => {
  const items: Item[] = [];
  for (const item of backwards(trail, before)) {
    if (items.length === most) break;
    items.push(item);
  }
  return items;
};

/** Oldest first. */
export const inOrder = <Item>({ chunks }: Trail<Item>): readonly Item[] => chunks.flat();
