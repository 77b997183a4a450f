/**
 * Opens a space from the store (LOG-18): what was verified on receipt is not verified again. Rows open only under keys of
 * the sealed keyring, so whoever changes the store without the keys changes nothing but what is missing.
 */
import { readRecord } from "#protocol/record.ts";
import { ROSTER } from "#protocol/seen.ts";
import { gatherRemovals } from "./drop.ts";
import { chainOf, holdOp, type SpaceCore, type Unsent } from "./core.ts";
import { heldOp, openEnvelope } from "./opening.ts";
import { learnKeys } from "./keys.ts";
import { promise, readRead } from "./offered.ts";
import { copyName, recount } from "./records.ts";
import { readRow } from "../store/rows.ts";
import { recallWaiting } from "./wait.ts";

/** False when the store could not be read. */
export const openSpace = async (core: SpaceCore): Promise<boolean> => {
  const { store, suite } = core.deps;
  const [records, rows, aside, cursor] = [
    await store.list("records", `${core.space}/`),
    await store.list("rows", `${core.space}/`),
    await store.list("aside", `${core.space}/`),
    await store.read("cursors", core.space),
  ];
  if (!records.ok || !rows.ok || !aside.ok || !cursor.ok) return false;
  const unsent: Unsent[] = [];
  for (const { value } of records.value) {
    const row = readRow(value);
    const record = row && readRecord(suite, row.bytes);
    if (!row || !record) continue;
    core.records.set(record.id, record);
    core.verified.add(record.id);
    if (row.n !== undefined) unsent.push({ n: row.n, type: "record", key: record.id });
  }
  recount(core);
  await learnKeys(core);
  const read = readRead(cursor.value);
  core.cursor = read.cursor;
  core.tip = read.tip;
  const opened = await Promise.all(
    rows.value.map(async ({ key, value }) => {
      const row = readRow(value);
      return { key, row, opened: row ? await openEnvelope(core, row.bytes) : "bad" } as const;
    }),
  );
  for (const { key, row, opened: envelope } of opened) {
    if (!row || typeof envelope === "string") continue;
    const { device, first, last } = envelope.envelope;
    const chain = chainOf(core, device);
    const expired = new Map(row.expired);
    envelope.leaves.forEach((_, index) => {
      const op = heldOp(core, envelope, index);
      const until = expired.get(op.sequence);
      holdOp(core, until === undefined ? op : { ...op, without: "expired", until });
    });
    chain.rows.set(first, { last, cursor: row.cursor });
    if (row.cursor !== null) promise(core, row.cursor, row.bytes);
    if (row.n !== undefined) unsent.push({ n: row.n, type: "envelope", key });
    if (row.swap) core.swaps.add(key);
  }
  core.unsent = unsent.toSorted((a, b) => a.n - b.n);
  core.nextUnsent = (core.unsent.at(-1)?.n ?? 0) + 1;
  core.waiting = aside.value.flatMap(({ key, value }) => {
    const row = readRow(value);
    const record = row && key.startsWith(`${core.space}/record/`) ? readRecord(suite, row.bytes) : null;
    if (record) core.unverified.set(copyName(record), record);
    return row && !record
      ? [{ bytes: row.bytes, cursor: row.cursor ?? 0, why: "before", device: null, first: 0, ops: [] } as const]
      : [];
  });
  recallReported(core);
  await recallWaiting(core);
  gatherRemovals(core);
  core.stale = true;
  return true;
};

/** What my chain has already told of the others' (the `seen` of all my ops). */
const recallReported = (core: SpaceCore): void => {
  for (const op of chainOf(core, core.deps.device).ops) {
    for (const { device, sequence, link } of op.seen) {
      if (device !== ROSTER) core.reported.set(device, Math.max(sequence, core.reported.get(device) ?? 0));
      else for (const id of core.records.keys()) if (id.startsWith(link)) core.reportedHeads.add(id);
    }
  }
};
