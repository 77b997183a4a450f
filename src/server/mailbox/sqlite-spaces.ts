/** The spaces of the mailbox in SQLite. Works run inside a group's transaction (group-commit.ts). */
import { type Bytes, bytesOf, toHex } from "#base/bytes.ts";
import { type Result, err, ok } from "#base/result.ts";
import { hourOf } from "./box-rules.ts";
import { ROW_BYTES, hasRoom } from "./chain-place.ts";
import type { GroupCommit } from "./group-commit.ts";
import type { Append, AppendRefusal, Kept, NewRecord, SpaceStore, Swap } from "./mailbox.ts";
import { useBox } from "./sqlite-boxes.ts";
import { addRow, putEnvelope, swapRows } from "./sqlite-chains.ts";
import { bytesAt, bytesOrNull, intAt } from "./sqlite-codec.ts";
import type { Sqlite } from "./sqlite.ts";

export const createSqliteSpaces = (db: Sqlite, { write }: GroupCommit): SpaceStore => ({
  records: async (space) => {
    const id = bytesOf(space);
    if (isClosed(db, id)) return "closed";
    if (!spaceRow(db, id)) return null;
    return db
      .rows("SELECT cursor, bytes FROM entries WHERE space = ? AND record IS NOT NULL ORDER BY cursor", id)
      .map((row) => ({ cursor: intAt(row, 0), bytes: bytesAt(row, 1) }));
  },

  append: (append) => write(() => appendRows(db, append)),

  entries: async ({ space, after, through, rows, bytes }) => {
    const id = bytesOf(space);
    const next = db.rows("SELECT next FROM spaces WHERE space = ?", id)[0];
    const end = Math.min(through, next ? intAt(next, 0) - 1 : 0);
    const sizes = db.rows(
      "SELECT cursor, length(bytes) FROM entries WHERE space = ? AND cursor > ? AND cursor <= ? ORDER BY cursor LIMIT ?",
      id,
      after,
      through,
      rows + 1,
    );
    let total = 0;
    const fitting = sizes.slice(0, rows).filter((row) => {
      const fits = total < bytes;
      total += intAt(row, 1);
      return fits;
    });
    const last = fitting.at(-1);
    if (!last) return { entries: [], more: false, end };
    const entries = db
      .rows(
        "SELECT cursor, record, bytes FROM entries WHERE space = ? AND cursor > ? AND cursor <= ? ORDER BY cursor",
        id,
        after,
        intAt(last, 0),
      )
      .map((row) => ({
        cursor: intAt(row, 0),
        type: bytesOrNull(row, 1) ? ("record" as const) : ("envelope" as const),
        bytes: bytesAt(row, 2),
      }));
    return { entries, more: fitting.length < sizes.length, end };
  },

  swap: (swap) => write(() => swapPage(db, swap)),

  dropChains: async (space, devices) => {
    await write(() => {
      const id = bytesOf(space);
      for (const device of devices.map(bytesOf)) {
        db.run("DELETE FROM entries WHERE space = ? AND device = ?", id, device);
        db.run("DELETE FROM swapped WHERE space = ? AND device = ?", id, device);
        db.run("DELETE FROM steps WHERE space = ? AND author = ?", id, device);
      }
      const left = db.rows("SELECT ifnull(sum(length(bytes) + ?), 0) FROM entries WHERE space = ?", ROW_BYTES, id)[0];
      db.run("UPDATE spaces SET bytes = ? WHERE space = ?", intAt(left, 0), id);
      return ok(null);
    });
  },

  drop: async (space) => {
    await write(() => {
      for (const table of ["spaces", "entries", "swapped", "members", "boxes", "steps"]) {
        db.run(`DELETE FROM ${table} WHERE space = ?`, bytesOf(space));
      }
      db.run("INSERT OR IGNORE INTO closed VALUES (?)", bytesOf(space));
      return ok(null);
    });
  },

  of: async (device) =>
    db.rows("SELECT space FROM members WHERE device = ?", bytesOf(device)).map((row) => toHex(bytesAt(row, 0))),
});

const appendRows = (db: Sqlite, append: Append): Result<readonly Kept[], AppendRefusal> => {
  const id = bytesOf(append.space);
  const hour = hourOf(append.now);
  if (isClosed(db, id)) return err({ type: "closed" });
  const space = spaceRow(db, id);
  if (append.create ? space : !space) return err({ type: "stale" });
  if ((space?.records ?? 0) !== append.recordsHeld) return err({ type: "stale" });
  if (!hasRoom(space?.bytes ?? 0, append.rows, append.limitBytes)) return err({ type: "spaceFull" });
  if (!space) db.run("INSERT INTO spaces VALUES (?, 1, 0, 0, ?)", id, hour);
  const kept: Kept[] = [];
  for (const [item, row] of append.rows.entries()) {
    if (row.type === "record") {
      kept.push(putRecord(db, id, row, hour));
      continue;
    }
    const put = putEnvelope(db, id, row, hour);
    if (!put.ok) return err({ ...put.error, item });
    kept.push(put.value);
  }
  if (append.create?.box && !useBox(db, append.create.box, append.now)) return err({ type: "notAdmitted" });
  for (const device of append.devices) db.run("INSERT OR IGNORE INTO members VALUES (?, ?)", bytesOf(device), id);
  return ok(kept);
};

const putRecord = (db: Sqlite, space: Bytes, { id, bytes }: NewRecord, hour: number): Kept => {
  const held = db.rows("SELECT cursor FROM entries WHERE space = ? AND record = ?", space, bytesOf(id))[0];
  if (held) return { cursor: intAt(held, 0), fresh: false };
  db.run("UPDATE spaces SET records = records + 1 WHERE space = ?", space);
  return addRow(db, space, { record: bytesOf(id), bytes, hour });
};

const swapPage = (db: Sqlite, { space, recordsHeld, page, now }: Swap) => {
  const id = bytesOf(space);
  if (spaceRow(db, id)?.records !== recordsHeld) return err({ type: "stale" } as const);
  return swapRows(db, id, page, hourOf(now));
};

const spaceRow = (db: Sqlite, space: Bytes) => {
  const row = db.rows("SELECT records, bytes FROM spaces WHERE space = ?", space)[0];
  return row ? { records: intAt(row, 0), bytes: intAt(row, 1) } : null;
};

const isClosed = (db: Sqlite, space: Bytes): boolean =>
  db.rows("SELECT 1 FROM closed WHERE space = ?", space).length > 0;
