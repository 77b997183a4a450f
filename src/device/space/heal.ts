/**
 * A page that fails, or that has less than what is held here, replaces nothing here (LOG-17). It is reported, and in a chain
 * of one's own person the server is offered a page of what is held, in its place.
 */
import type { Bytes } from "#base/bytes.ts";
import { readEnvelope } from "#protocol/envelope.ts";
import type { DeviceId, KeyId } from "#protocol/ids.ts";
import { sealPage } from "#protocol/page.ts";
import { type Chain, personOf, rowKey, type SpaceCore } from "./core.ts";
import { keyFor, openEnvelope, type Opened } from "./opening.ts";
import { readRow } from "../store/rows.ts";
import type { Change } from "../store/store.ts";

/** What the server holds at a place of a chain, and is less than what is held here. */
export interface Lack {
  readonly device: DeviceId;
  readonly first: number;
  readonly last: number;
  readonly cursor: number;
}

const AGAIN_MS = 3_600_000;

/** The page of a chain that did not hold what it should, or null: it is no page, or of more than is held here. */
export const lackOf = (
  core: SpaceCore,
  { bytes, cursor }: { readonly bytes: Bytes; readonly cursor: number },
): Lack | null => {
  const envelope = readEnvelope(bytes);
  if (!envelope || "unknownVersion" in envelope || envelope.kind !== "page" || envelope.space !== core.space)
    return null;
  const { device, first, last } = envelope;
  return (core.chains.get(device)?.ops.length ?? 0) < last ? null : { device, first, last, cursor };
};

/** Pages of what is held, to be swapped in where the server has less. Asked after removals were gathered. */
export const healingChanges = async (
  core: SpaceCore,
  lacks: readonly Lack[],
  key: KeyId | null,
): Promise<readonly Change[]> => {
  const changes: Change[] = [];
  for (const lack of lacks) {
    const known = core.lacked.get(rowKey(core.space, lack.device, lack.first));
    const at = core.deps.now();
    core.lacked.set(rowKey(core.space, lack.device, lack.first), { ...lack, at });
    // not more often: whoever made the less may know of a removal that the server keeps from this device
    if (known && Math.abs(at - known.at) < AGAIN_MS) continue;
    const chain = core.chains.get(lack.device);
    if (!chain || personOf(core, lack.device) !== core.deps.me) continue;
    const rows = await rowsIn(core, chain, lack);
    const bytes = rows && (await pageOf(core, lack, rows, key));
    if (!bytes) continue;
    const names = rows.map(({ envelope }) => rowKey(core.space, lack.device, envelope.first));
    for (const { envelope } of rows) chain.rows.delete(envelope.first);
    for (const name of names) core.swaps.delete(name);
    const [name = ""] = names;
    core.swaps.add(name);
    chain.rows.set(lack.first, { last: lack.last, cursor: lack.cursor });
    changes.push(...names.slice(1).map((row): Change => ({ table: "rows", key: row, drop: true })), {
      table: "rows",
      key: name,
      put: { bytes, cursor: lack.cursor, swap: true },
    });
  }
  return changes;
};

/** How many of the pages at the server lack words that are still held here; for the notice. */
export const lackedNow = (core: SpaceCore): number =>
  [...core.lacked.values()].filter(({ device, first, last }) =>
    core.chains
      .get(device)
      ?.ops.slice(first - 1, last)
      .some((op) => op.class === "words" && op.facts !== null && !core.isRemoved(device, op.sequence)),
  ).length;

/** The rows that are exactly this run and that the server once had, opened; null when there are no such rows. */
const rowsIn = async (core: SpaceCore, chain: Chain, { first, last }: Lack): Promise<readonly Opened[] | null> => {
  const rows: Opened[] = [];
  for (let at = first; at <= last; at = (rows.at(-1)?.envelope.last ?? last) + 1) {
    const stored = await core.deps.store.read("rows", rowKey(core.space, chain.device, at));
    const row = stored.ok ? readRow(stored.value) : null;
    const opened = row && row.cursor !== null && !row.expired && (await openEnvelope(core, row.bytes));
    if (!opened || typeof opened === "string" || opened.envelope.last > last) return null;
    rows.push(opened);
  }
  const isMore = rows.some(({ leaves }) => leaves.some(({ body }) => body !== null));
  return isMore ? rows : null;
};

const pageOf = async (
  core: SpaceCore,
  { device, first, last }: Lack,
  rows: readonly Opened[],
  key: KeyId | null,
): Promise<Bytes | null> => {
  const [head, end] = [rows[0], rows.at(-1)];
  if (!head || !end) return null;
  const under = key ?? end.envelope.key;
  const sealing = await keyFor(core, under, device, "page");
  const header = { kind: "page", space: core.space, key: under, device, first, last } as const;
  const leaves = rows.flatMap((row) => row.leaves);
  return sealing && sealPage(core.deps.suite, { header, key: sealing, sig: end.sig, prev: head.prev, leaves });
};
