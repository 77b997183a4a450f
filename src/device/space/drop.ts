/**
 * Drops words that are taken back or over their day: from memory and from the store, keeping the mark, so that the chain
 * still verifies (LOG-19 to LOG-22, lifetimes of §5). The row becomes a page without them; nobody signs a page (LOG-13).
 */
import type { KeyId } from "#protocol/ids.ts";
import { withoutWords } from "#protocol/leaf.ts";
import { sealPage } from "#protocol/page.ts";
import { countingRanges, isWithin, rangesOf } from "#protocol/removal.ts";
import { type Chain, type HeldOp, holdOp, isRemover, personOf, rowKey, type SpaceCore } from "./core.ts";
import { keyFor, openEnvelope } from "./opening.ts";
import { readRow, type Row } from "../store/rows.ts";
import type { Change } from "../store/store.ts";

/**
 * Collects the removals that count (LOG-19). A function of what is held: their order does not matter (LOG-21), so one that
 * waits for its date counts already, like a no.
 */
export const gatherRemovals = (core: SpaceCore): void => {
  const counting = removersOf(core).flatMap((op) => {
    const author = personOf(core, op.device);
    const ranges = (op.facts ?? []).flatMap((fact) => rangesOf(fact) ?? []);
    return author ? countingRanges(ranges, author, (device) => personOf(core, device)) : [];
  });
  core.isRemoved = isWithin(counting);
};

const removersOf = (core: SpaceCore): readonly HeldOp[] => [
  ...core.removers,
  ...core.waiting.flatMap(({ why, ops }) => (why === "future" ? ops.filter(isRemover) : [])),
];

const mustGo = (core: SpaceCore, op: HeldOp): boolean =>
  op.class === "words" &&
  (op.facts !== null || op.without === "malformed") &&
  (core.isRemoved(op.device, op.sequence) || (op.until !== null && op.until <= core.deps.now()));

/** Whether all that is held has to be looked through: a new removal or record, fresh ops that must go, a day that ended. */
const isAnythingNew = (core: SpaceCore): boolean => {
  const removers = removersOf(core).length;
  const changed = core.stale || removers !== core.removersSeen;
  core.removersSeen = removers;
  return changed || [...core.fresh, ...core.expiring].some((op) => mustGo(core, op));
};

/** Rows of every chain that hold words which must go, as pages without them. Memory lets go of them at once. */
export const dropWords = async (core: SpaceCore, key: KeyId | null): Promise<readonly Change[]> => {
  const changes: Change[] = [];
  if (!isAnythingNew(core)) return changes;
  for (const chain of core.chains.values()) {
    const gone = chain.ops.filter((op) => mustGo(core, op));
    if (gone.length === 0) continue;
    for (const [first, { last }] of chain.rows) {
      if (!gone.some((op) => first <= op.sequence && op.sequence <= last)) continue;
      const without = await pageWithout(core, chain, first, key);
      const row = rowKey(core.space, chain.device, first);
      if (without) changes.push({ table: "rows", key: row, put: without });
      if (without?.swap) core.swaps.add(row);
    }
    for (const op of gone) {
      const over = !core.isRemoved(op.device, op.sequence);
      holdOp(core, { ...op, facts: null, without: over ? "expired" : "words" });
      core.stale = true;
    }
  }
  return changes;
};

const pageWithout = async (core: SpaceCore, chain: Chain, first: number, key: KeyId | null): Promise<Row | null> => {
  const stored = await core.deps.store.read("rows", rowKey(core.space, chain.device, first));
  const row = stored.ok ? readRow(stored.value) : null;
  if (!row) return null;
  const opened = await openEnvelope(core, row.bytes);
  if (typeof opened === "string") return null;
  const expired = [...(row.expired ?? [])];
  const leaves = opened.leaves.map((leaf, index) => {
    const op = chain.ops[first - 1 + index];
    if (!op || !mustGo(core, op)) return leaf;
    if (!core.isRemoved(op.device, op.sequence)) expired.push([op.sequence, op.until ?? 0]);
    return withoutWords(leaf);
  });
  const under = key ?? opened.envelope.key;
  const sealing = keyFor(core, under, chain.device, "page");
  if (!sealing) return null;
  const { space, device, last } = opened.envelope;
  const header = { kind: "page", space, key: under, device, first, last } as const;
  const bytes = await sealPage(core.deps.suite, {
    header,
    key: await sealing,
    sig: opened.sig,
    prev: opened.prev,
    leaves,
  });
  if (!bytes) return null;
  const mine = personOf(core, device) === core.deps.me && row.cursor !== null;
  return { ...row, bytes, ...(expired.length > 0 ? { expired } : {}), ...(mine ? { swap: true } : {}) };
};
