/**
 * Records as the graph they name one another into, ancestors first.
 *
 * Only records whose ancestors are all held stand in it (LOG-40); a record is held when its signatures verify. Sets of
 * records are sets of bits over their places in this order, so that "is an ancestor of" is one look.
 */
import { compareText } from "#base/bytes.ts";
import type { RecordId, SpaceId } from "./ids.ts";
import type { KnownRecord, Record, SpaceRecord } from "./record.ts";

/** Places in a graph, a bit each. */
export type Places = Uint32Array;

export const NOWHERE: Places = new Uint32Array(0);

export interface Graph {
  /** Ancestors before descendants; otherwise in the order of ids, so the same set gives the same graph. */
  readonly records: readonly KnownRecord[];
  readonly placeOf: ReadonlyMap<RecordId, number>;
  /** For each place the places of all its ancestors, itself not among them. */
  readonly ancestors: readonly Places[];
  readonly all: Places;
  /** Named by a record and not held, in order. */
  readonly missing: readonly RecordId[];
}

export const has = (places: Places, place: number): boolean => (((places[place >> 5] ?? 0) >>> (place & 31)) & 1) === 1;

export const createGraph = (records: readonly Record[], verified: (id: RecordId) => boolean): Graph => {
  const held = new Map<RecordId, KnownRecord>();
  for (const record of [...records].sort((a, b) => compareText(a.id, b.id)))
    if (record.kind !== "unknown" && verified(record.id)) held.set(record.id, record);
  const parents = parentsIn(held);

  const order: KnownRecord[] = [];
  const ancestors: Places[] = [];
  const placeOf = new Map<RecordId, number>();
  const missing = new Set<RecordId>();
  const words = Math.ceil(held.size / 32);

  const place = (record: KnownRecord): void => {
    const names = parents(record);
    const all: Places = new Uint32Array(words);
    for (const name of names) {
      const at = name === null ? undefined : placeOf.get(name);
      if (at === undefined) return;
      ancestors[at]?.forEach((bits, word) => (all[word] = (all[word] ?? 0) | bits));
      all[at >> 5] = (all[at >> 5] ?? 0) | (1 << (at & 31));
    }
    placeOf.set(record.id, order.length);
    order.push(record);
    ancestors.push(all);
  };

  const visited = new Set<RecordId>();
  for (const start of held.values()) {
    const path: { readonly record: KnownRecord; readonly open: boolean }[] = [{ record: start, open: true }];
    for (let next = path.pop(); next; next = path.pop()) {
      if (!next.open) place(next.record);
      else if (!visited.has(next.record.id)) {
        visited.add(next.record.id);
        path.push({ record: next.record, open: false });
        for (const name of parents(next.record)) {
          const parent = name === null ? undefined : held.get(name);
          if (parent) path.push({ record: parent, open: true });
          else if (name !== null) missing.add(name);
        }
      }
    }
  }
  const every: Places = new Uint32Array(words);
  for (const at of placeOf.values()) every[at >> 5] = (every[at >> 5] ?? 0) | (1 << (at & 31));
  return { records: order, placeOf, ancestors, all: every, missing: [...missing].sort(compareText) };
};

/** The records each record names as its ancestors; null for a space that is not held, or is two. */
const parentsIn = (
  held: ReadonlyMap<RecordId, KnownRecord>,
): ((record: KnownRecord) => readonly (RecordId | null)[]) => {
  const spaces = new Map<SpaceId, SpaceRecord | null>();
  for (const record of held.values())
    if (record.kind === "space") spaces.set(record.space, spaces.has(record.space) ? null : record);
  const spaceRecord = (space: SpaceId): RecordId | null => spaces.get(space)?.id ?? null;
  return (record) => {
    switch (record.kind) {
      case "person":
        return [];
      case "add":
      case "remove":
        return [...record.after, record.person];
      case "space":
        return [record.person];
      case "join":
      case "leave":
        return [...record.after, spaceRecord(record.space), record.person];
      case "epoch":
        return [...record.after, spaceRecord(record.space)];
    }
  };
};
