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
  for (const record of records.toSorted((a, b) => compareText(a.id, b.id)))
    if (record.kind !== "unknown" && verified(record.id)) held.set(record.id, record);
  const namesIn = parentsIn(held);

  const order: KnownRecord[] = [];
  const ancestors: Places[] = [];
  const placeOf = new Map<RecordId, number>();
  const missing = new Set<RecordId>();
  const words = Math.ceil(held.size / 32);

  const place = (record: KnownRecord, names: readonly (RecordId | null)[]): void => {
    const before: Places = new Uint32Array(words);
    for (const name of names) {
      const at = name === null ? undefined : placeOf.get(name);
      if (at === undefined) return;
      addAll(before, ancestors[at] ?? NOWHERE);
      add(before, at);
    }
    placeOf.set(record.id, order.length);
    order.push(record);
    ancestors.push(before);
  };

  const names = new Map<KnownRecord, readonly (RecordId | null)[]>();
  for (const start of held.values()) {
    if (names.has(start)) continue;
    const path = [start];
    for (let next = path.at(-1); next; next = path.at(-1)) {
      const named = names.get(next);
      if (named) {
        path.pop();
        if (!placeOf.has(next.id)) place(next, named);
        continue;
      }
      const first = namesIn(next);
      names.set(next, first);
      for (const name of first) {
        const parent = name === null ? undefined : held.get(name);
        if (parent && !names.has(parent)) path.push(parent);
        else if (!parent && name !== null) missing.add(name);
      }
    }
  }
  const all: Places = new Uint32Array(words);
  for (let at = 0; at < order.length; at++) add(all, at);
  return { records: order, placeOf, ancestors, all, missing: [...missing].sort(compareText) };
};

export const unionOf = (sets: readonly Places[]): Places => {
  const all: Places = new Uint32Array(sets.reduce((words, set) => Math.max(words, set.length), 0));
  for (const set of sets) addAll(all, set);
  return all;
};

const add = (places: Places, place: number): void => {
  places[place >> 5] = (places[place >> 5] ?? 0) | (1 << (place & 31));
};

const addAll = (places: Places, others: Places): void => {
  for (let word = 0; word < others.length; word++) places[word] = (places[word] ?? 0) | (others[word] ?? 0);
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
