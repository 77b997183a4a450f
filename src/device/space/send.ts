/**
 * What a space has to send, and what becomes of it: unsent ops and records in the order they were made, and pages that
 * replace ops at the server (LOG-11, LOG-15, LOG-16, LOG-20).
 */
import { equalBytes } from "#base/bytes.ts";
import type { KeyId } from "#protocol/ids.ts";
import type { WireItem } from "#protocol/wire-frames.ts";
import { readEnvelope } from "#protocol/envelope.ts";
import { chainOf, personOf, type SpaceCore, type Unsent } from "./core.ts";
import { promise } from "./offered.ts";
import { openEnvelope } from "./opening.ts";
import { freshlySealed } from "./write.ts";
import { readRow } from "../store/rows.ts";
import type { Change } from "../store/store.ts";

const BATCH_ITEMS = 200;
const BATCH_BYTES = 700_000;

export interface Outgoing {
  readonly unsent: readonly Unsent[];
  readonly items: readonly WireItem[];
  /** A page stands in the place of an op that was never sent: the server takes it as a gift of history (LOG-37). */
  readonly heal: boolean;
}

/** The next batch, at most about 700 kB, or null when all is sent. Ops go under the key given (LOG-11). */
export const nextOutgoing = async (core: SpaceCore, key: KeyId | null): Promise<Outgoing | null> => {
  const taken: Unsent[] = [];
  const items: WireItem[] = [];
  let bytes = 0;
  let heal: boolean | null = null;
  for (const entry of core.unsent) {
    if (entry.type === "envelope" && core.waitsFor !== null) continue; // LOG-80
    const item = await itemOf(core, entry, key);
    if (!item) break;
    const isPage = item.type === "envelope" && kindOfEnvelope(item) === "page";
    if (heal !== null && heal !== isPage) break;
    if (items.length >= BATCH_ITEMS || (items.length > 0 && bytes + item.bytes.length > BATCH_BYTES)) break;
    heal = isPage;
    bytes += item.bytes.length;
    taken.push(entry);
    items.push(item);
  }
  return items.length === 0 ? null : { unsent: taken, items, heal: heal ?? false };
};

const kindOfEnvelope = (item: WireItem): string | null => {
  const envelope = readEnvelope(item.bytes);
  return envelope && "kind" in envelope ? envelope.kind : null;
};

const itemOf = async (core: SpaceCore, entry: Unsent, key: KeyId | null): Promise<WireItem | null> => {
  if (entry.type === "record") {
    const record = core.records.get(entry.key);
    return record ? { type: "record", bytes: record.bytes } : null;
  }
  const stored = await core.deps.store.read("rows", entry.key);
  const row = stored.ok ? readRow(stored.value) : null;
  if (!row) return null;
  const bytes = key ? await freshlySealed(core, row.bytes, key) : row.bytes;
  if (!bytes) return null;
  if (bytes !== row.bytes) {
    const kept = await core.deps.store.write([{ table: "rows", key: entry.key, put: { ...row, bytes } }]);
    if (!kept.ok) return null;
  }
  return { type: "envelope", bytes };
};

/** The server has these on disk. What was removed in the meantime is now to be swapped there. */
export const acknowledge = async (
  core: SpaceCore,
  sent: Outgoing,
  cursors: readonly number[],
): Promise<readonly Change[]> => {
  const changes: Change[] = [];
  for (const [index, entry] of sent.unsent.entries()) {
    const cursor = cursors[index] ?? 0;
    const item = sent.items[index];
    if (item) promise(core, cursor, item.bytes);
    if (entry.type === "record") {
      changes.push({
        table: "records",
        key: `${core.space}/${entry.key}`,
        put: { bytes: core.records.get(entry.key)?.bytes },
      });
      continue;
    }
    const stored = await core.deps.store.read("rows", entry.key);
    const row = stored.ok ? readRow(stored.value) : null;
    if (!row) continue;
    const { n: _, ...acknowledged } = row;
    const changed = isPageNow(row.bytes, sent, index);
    if (changed) core.swaps.add(entry.key);
    changes.push({
      table: "rows",
      key: entry.key,
      put: { ...acknowledged, cursor, ...(changed ? { swap: true } : {}) },
    });
    noteCursor(core, entry.key, cursor);
  }
  const done = new Set(sent.unsent.map(({ n }) => n));
  core.unsent = core.unsent.filter(({ n }) => !done.has(n));
  return changes;
};

const isPageNow = (bytes: Uint8Array, sent: Outgoing, index: number): boolean =>
  bytes[1] === 2 && sent.items[index]?.bytes[1] === 1;

const noteCursor = (core: SpaceCore, key: string, cursor: number): void => {
  const [, device = "", first = ""] = key.split("/");
  const at = Number.parseInt(first, 16);
  const chain = chainOf(core, device);
  const row = chain.rows.get(at);
  if (row) chain.rows.set(at, { ...row, cursor });
};

export interface Swap {
  readonly key: string;
  readonly page: WireItem;
}

/**
 * Pages of my own person's chains that the server should hold instead of ops, checked against what is held (LOG-16). The
 * removal is at the server before them (LOG-20): whoever reads a page there knows whose wish it was.
 */
export const pendingSwaps = async (core: SpaceCore): Promise<readonly Swap[]> => {
  const swaps: Swap[] = [];
  if (core.unsent.some(({ key }) => isRemoval(core, key))) return swaps;
  for (const key of core.swaps) {
    const stored = await core.deps.store.read("rows", key);
    const row = stored.ok ? readRow(stored.value) : null;
    if (!row?.swap) continue;
    const opened = await openEnvelope(core, row.bytes);
    if (typeof opened === "string" || personOf(core, opened.envelope.device) !== core.deps.me) continue;
    const { device, first } = opened.envelope;
    const held = opened.links.map((_, index) => chainOf(core, device).ops[first - 1 + index]);
    const agrees = opened.links.every((link, index) => held[index]?.link === link);
    const isSaid = held.every((op) => op?.without !== "expired" || core.isRemoved(op.device, op.sequence));
    if (agrees && isSaid) swaps.push({ key, page: { type: "envelope", bytes: row.bytes } });
  }
  return swaps;
};

const isRemoval = (core: SpaceCore, row: string): boolean => {
  const [, device = "", first = ""] = row.split("/");
  const op = core.chains.get(device)?.ops[Number.parseInt(first, 16) - 1];
  return op !== undefined && core.removers.has(op);
};

/** The server holds the page now, or had nothing to swap (`cursor` null). */
export const swapped = async (
  core: SpaceCore,
  { key, page }: Swap,
  cursor: number | null,
): Promise<readonly Change[]> => {
  const stored = await core.deps.store.read("rows", key);
  const row = stored.ok ? readRow(stored.value) : null;
  if (!row || !equalBytes(row.bytes, page.bytes)) return []; // changed since: it is swapped again
  const { swap: _, ...rest } = row;
  core.swaps.delete(key);
  core.lacked.delete(key);
  if (cursor !== null) {
    core.promised.delete(row.cursor ?? 0);
    promise(core, cursor, page.bytes);
    noteCursor(core, key, cursor);
  }
  return [{ table: "rows", key, put: { ...rest, cursor: cursor ?? rest.cursor } }];
};
