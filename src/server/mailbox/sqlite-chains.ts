/** Chains in SQLite: where an envelope goes (chain-place.ts decides), and the swap of ops for a page (LOG-15, LOG-16). */
import { type Bytes, bytesOf, equalBytes } from "#base/bytes.ts";
import { type Result, err, ok } from "#base/result.ts";
import { type Chain, ROW_BYTES, nextCursor, placeEnvelope } from "./chain-place.ts";
import { digestOf } from "./digest.ts";
import type { AppendRefusal, Kept, NewEnvelope, Swap } from "./mailbox.ts";
import { bytesAt, intAt } from "./sqlite-codec.ts";
import type { Sqlite } from "./sqlite.ts";

type ChainRefusal = Omit<Extract<AppendRefusal, { readonly item: number }>, "item">;

interface NewEntry {
  readonly record?: Bytes;
  readonly envelope?: NewEnvelope;
  readonly bytes: Bytes;
  readonly hour: number;
}

/** Adds a row under the next cursor of its space. */
export const addRow = (db: Sqlite, space: Bytes, { record, envelope, bytes, hour }: NewEntry): Kept => {
  const cursor = nextCursor(intAt(db.rows("SELECT next FROM spaces WHERE space = ?", space)[0], 0), hour);
  db.run("UPDATE spaces SET next = ?, bytes = bytes + ? WHERE space = ?", cursor + 1, bytes.length + ROW_BYTES, space);
  const chain = envelope
    ? [bytesOf(envelope.device), envelope.first, envelope.last, envelope.lent ? 1 : 0]
    : [null, null, null, null];
  db.run(
    "INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    space,
    cursor,
    record ?? null,
    ...chain,
    hour,
    bytes,
  );
  return { cursor, fresh: true };
};

export const putEnvelope = (db: Sqlite, space: Bytes, row: NewEnvelope, hour: number): Result<Kept, ChainRefusal> => {
  const device = bytesOf(row.device);
  const chain = chainOf(db, space, device);
  const placing = placeEnvelope(chain, row);
  if (placing.type === "sequenceGap") return err({ ...placing, device: row.device });
  if (placing.type !== "add") {
    const held = findHeld(db, space, row);
    if (held) {
      if (!row.lent) db.run("UPDATE entries SET lent = 0 WHERE space = ? AND cursor = ?", space, held.cursor);
      return ok(held);
    }
    if (placing.type === "compare") return err({ type: "sequenceTaken", device: row.device, last: chain.head });
    dropRows(db, space, device, chain.firm + 1, chain.head);
  }
  return ok(addRow(db, space, { envelope: row, bytes: row.bytes, hour }));
};

/** Whole rows exactly, or badSwap; a page that is there already is answered with its cursor. */
export const swapRows = (
  db: Sqlite,
  space: Bytes,
  page: Swap["page"],
  hour: number,
): Result<Kept, { readonly type: "badSwap" }> => {
  const device = bytesOf(page.device);
  const covered = db.rows(
    `SELECT cursor, first, last, bytes FROM entries
     WHERE space = ? AND device = ? AND last >= ? AND first <= ? ORDER BY last`,
    space,
    device,
    page.first,
    page.last,
  );
  const [only] = covered;
  if (!only) return err({ type: "badSwap" });
  if (covered.length === 1 && equalBytes(bytesAt(only, 3), page.bytes)) {
    return ok({ cursor: intAt(only, 0), fresh: false });
  }
  if (intAt(only, 1) !== page.first || intAt(covered.at(-1), 2) !== page.last) return err({ type: "badSwap" });
  for (const row of covered) {
    if (intAt(row, 1) !== intAt(row, 2)) continue;
    const digest = digestOf(bytesAt(row, 3));
    db.run("INSERT OR IGNORE INTO swapped VALUES (?, ?, ?, ?)", space, device, intAt(row, 1), digest);
  }
  dropRows(db, space, device, page.first, page.last);
  return ok(addRow(db, space, { envelope: { ...page, type: "envelope", lent: false }, bytes: page.bytes, hour }));
};

/** Two looks at the end of an index, however long the chain. */
const chainOf = (db: Sqlite, space: Bytes, device: Bytes): Chain => {
  const [row] = db.rows(
    `SELECT
       ifnull((SELECT last FROM entries WHERE space = ? AND device = ? ORDER BY last DESC LIMIT 1), 0),
       ifnull((SELECT last FROM entries WHERE space = ? AND device = ? AND lent = 0 ORDER BY last DESC LIMIT 1), 0)`,
    space,
    device,
    space,
    device,
  );
  return { head: intAt(row, 0), firm: intAt(row, 1) };
};

/** The row that already holds what this envelope says: equal bytes, or the page that an equal op was swapped for. */
const findHeld = (db: Sqlite, space: Bytes, { device, first, last, bytes }: NewEnvelope): Kept | null => {
  const id = bytesOf(device);
  const [covering] = db.rows(
    "SELECT cursor, bytes FROM entries WHERE space = ? AND device = ? AND first <= ? AND last >= ?",
    space,
    id,
    first,
    last,
  );
  if (!covering) return null;
  const [swapped] = db.rows(
    "SELECT 1 FROM swapped WHERE space = ? AND device = ? AND sequence = ? AND digest = ?",
    space,
    id,
    first,
    digestOf(bytes),
  );
  const held = swapped !== undefined || equalBytes(bytesAt(covering, 1), bytes);
  return held ? { cursor: intAt(covering, 0), fresh: false } : null;
};

const dropRows = (db: Sqlite, space: Bytes, device: Bytes, from: number, to: number): void => {
  const range = [space, device, from, to] as const;
  const where = "WHERE space = ? AND device = ? AND first >= ? AND last <= ?";
  const [size] = db.rows(`SELECT ifnull(sum(length(bytes) + ${ROW_BYTES}), 0) FROM entries ${where}`, ...range);
  db.run("UPDATE spaces SET bytes = bytes - ? WHERE space = ?", intAt(size, 0), space);
  db.run(`DELETE FROM entries ${where}`, ...range);
};
