/** The spaces of the mailbox in memory: rows in an array, looked through from the front. */
import { type Bytes, type Hex, equalBytes, toHex } from "#base/bytes.ts";
import { type Result, err, ok } from "#base/result.ts";
import type { DeviceId, RecordId, SpaceId } from "#protocol/ids.ts";
import { type Chain, ROW_BYTES, hasRoom, nextCursor, placeEnvelope } from "./chain-place.ts";
import { digestOf } from "./digest.ts";
import type { AppendRefusal, Kept, NewEnvelope, NewRow, SpaceStore } from "./mailbox.ts";
import type { MemoryBoxes } from "./memory-boxes.ts";

type Row = NewRow & { readonly cursor: number };

interface Space {
  readonly rows: readonly Row[];
  readonly next: number;
  /** Digests of ops that were swapped for pages, by device and sequence. */
  readonly swapped: ReadonlyMap<string, Hex>;
}

type Placed = Result<{ readonly space: Space; readonly kept: Kept }, AppendRefusal>;

export const createMemorySpaces = (boxes: MemoryBoxes): SpaceStore => {
  const spaces = new Map<SpaceId, Space>();
  const closed = new Set<SpaceId>();
  const members = new Map<DeviceId, Set<SpaceId>>();

  return {
    records: async (id) => {
      const space = spaces.get(id);
      if (closed.has(id)) return "closed";
      if (!space) return null;
      return space.rows.flatMap(({ type, cursor, bytes }) => (type === "record" ? [{ cursor, bytes }] : []));
    },
    append: async (append) => {
      if (closed.has(append.space)) return err({ type: "closed" });
      const held = spaces.get(append.space);
      if (append.create ? held : !held) return err({ type: "stale" });
      let space = held ?? { rows: [], next: 1, swapped: new Map() };
      if (space.rows.filter(({ type }) => type === "record").length !== append.recordsHeld)
        return err({ type: "stale" });
      if (!hasRoom(sizeOf(space), append.rows, append.limitBytes)) return err({ type: "spaceFull" });
      const kept: Kept[] = [];
      for (const [item, row] of append.rows.entries()) {
        const placed =
          row.type === "record" ? placeRecord(space, row, append.now) : place(space, row, item, append.now);
        if (!placed.ok) return placed;
        space = placed.value.space;
        kept.push(placed.value.kept);
      }
      if (append.create?.box && !boxes.use(append.create.box, append.now)) return err({ type: "notAdmitted" });
      spaces.set(append.space, space);
      for (const device of append.devices) {
        members.set(device, (members.get(device) ?? new Set()).add(append.space));
      }
      return ok(kept);
    },
    entries: async ({ space: id, after, through, rows, bytes }) => {
      const space = spaces.get(id) ?? { rows: [], next: 1 };
      const waiting = space.rows.filter(({ cursor }) => cursor > after && cursor <= through);
      let total = 0;
      const given = waiting.slice(0, rows).filter((row) => {
        const fits = total < bytes;
        total += row.bytes.length;
        return fits;
      });
      const entries = given.map(({ cursor, type, bytes }) => ({ cursor, type, bytes }));
      return { entries, more: given.length < waiting.length, end: Math.min(through, space.next - 1) };
    },
    swap: async ({ space: id, recordsHeld, page, now }) => {
      const space = spaces.get(id);
      if (!space || space.rows.filter(({ type }) => type === "record").length !== recordsHeld)
        return err({ type: "stale" });
      const covered = chainRows(space, page.device).filter(
        ({ first, last }) => last >= page.first && first <= page.last,
      );
      const [only] = covered;
      if (only && covered.length === 1 && equalBytes(only.bytes, page.bytes))
        return ok({ cursor: only.cursor, fresh: false });
      if (covered[0]?.first !== page.first || covered.at(-1)?.last !== page.last) return err({ type: "badSwap" });
      const ops = covered.filter(({ first, last }) => first === last);
      const swapped = new Map(space.swapped);
      for (const { device, first, bytes } of ops) {
        const at = swappedKey(device, first);
        if (!swapped.has(at)) swapped.set(at, toHex(digestOf(bytes)));
      }
      const rows = space.rows.filter(({ cursor }) => !covered.some((row) => row.cursor === cursor));
      const row: Row = { ...page, type: "envelope", lent: false, cursor: nextCursor(space.next, now) };
      spaces.set(id, { rows: [...rows, row], next: row.cursor + 1, swapped });
      return ok({ cursor: row.cursor, fresh: true });
    },
    dropChains: async (id, devices) => {
      const space = spaces.get(id);
      if (!space) return;
      const rows = space.rows.filter((row) => row.type === "record" || !devices.includes(row.device));
      const swapped = new Map([...space.swapped].filter(([at]) => !devices.some((device) => at.startsWith(device))));
      spaces.set(id, { ...space, rows, swapped });
      boxes.dropAuthors(id, devices);
    },
    drop: async (id) => {
      spaces.delete(id);
      closed.add(id);
      for (const ids of members.values()) ids.delete(id);
      boxes.dropSpace(id);
    },
    of: async (device) => [...(members.get(device) ?? [])],
  };
};

const sizeOf = ({ rows }: Space): number => rows.reduce((sum, { bytes }) => sum + bytes.length + ROW_BYTES, 0);

const swappedKey = (device: DeviceId, sequence: number): string => `${device}/${sequence}`;

const chainRows = ({ rows }: Space, device: DeviceId): readonly (NewEnvelope & { readonly cursor: number })[] =>
  rows
    .flatMap((row) => (row.type === "envelope" && row.device === device ? [row] : []))
    .toSorted((a, b) => a.first - b.first);

const added = (space: Space, row: NewRow, now: number): Placed => {
  const cursor = nextCursor(space.next, now);
  const rows = [...space.rows, { ...row, cursor }];
  return ok({ space: { ...space, rows, next: cursor + 1 }, kept: { cursor, fresh: true } });
};

const placeRecord = (space: Space, row: NewRow & { readonly id: RecordId }, now: number): Placed => {
  const held = space.rows.find((other) => other.type === "record" && other.id === row.id);
  return held ? ok({ space, kept: { cursor: held.cursor, fresh: false } }) : added(space, row, now);
};

const place = (space: Space, row: NewEnvelope, item: number, now: number): Placed => {
  const rows = chainRows(space, row.device);
  const chain: Chain = { head: rows.at(-1)?.last ?? 0, firm: rows.findLast(({ lent }) => !lent)?.last ?? 0 };
  const placing = placeEnvelope(chain, row);
  if (placing.type === "add") return added(space, row, now);
  if (placing.type === "sequenceGap") return err({ ...placing, item, device: row.device });
  const covering = rows.find(({ first, last }) => first <= row.first && last >= row.last);
  if (covering && isHeld(space, covering, row)) {
    const kept = { cursor: covering.cursor, fresh: false };
    if (!covering.lent || row.lent) return ok({ space, kept });
    const firm = space.rows.map((held) => (held.cursor === covering.cursor ? { ...held, lent: false } : held));
    return ok({ space: { ...space, rows: firm }, kept });
  }
  if (placing.type === "compare") return err({ type: "sequenceTaken", item, device: row.device, last: chain.head });
  const gone = new Set(rows.filter(({ last }) => last > chain.firm).map(({ cursor }) => cursor));
  return added({ ...space, rows: space.rows.filter(({ cursor }) => !gone.has(cursor)) }, row, now);
};

const isHeld = (
  { swapped }: Space,
  covering: { readonly bytes: Bytes },
  { device, first, bytes }: NewEnvelope,
): boolean => equalBytes(covering.bytes, bytes) || swapped.get(swappedKey(device, first)) === toHex(digestOf(bytes));
