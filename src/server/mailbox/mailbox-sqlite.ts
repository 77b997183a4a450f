/**
 * The mailbox of an ordinary server: one SQLite file in the data folder.
 *
 * Reads go straight to the file, writes through a group commit; both are synchronous underneath and take microseconds, so
 * one process and no pool. A dropped body is gone from the table at once, and from the write-ahead log at the next tidy.
 */
import { bytesOf, equalBytes } from "#base/bytes.ts";
import { err, ok } from "#base/result.ts";
import { hourOf } from "./box-rules.ts";
import { type GroupCommit, createGroupCommit } from "./group-commit.ts";
import type { Mailbox, SlotStore } from "./mailbox.ts";
import { MOST_SLOTS } from "./slot-rules.ts";
import { createSqliteBoxes, hasExpired, sweepBoxes } from "./sqlite-boxes.ts";
import { bytesAt, intAt } from "./sqlite-codec.ts";
import { migrate } from "./sqlite-schema.ts";
import { createSqliteSpaces } from "./sqlite-spaces.ts";
import { type Sqlite, openSqlite } from "./sqlite.ts";

/** Throws when the file cannot be opened, is no database, or comes from a newer server. */
export const createSqliteMailbox = (file: string): Mailbox => {
  const db = openSqlite(file);
  migrate(db);
  const group = createGroupCommit(db);
  let tidied = 0;
  return {
    storage: "sqlite",
    spaces: createSqliteSpaces(db, group),
    boxes: createSqliteBoxes(db, group),
    slots: createSqliteSlots(db, group),
    tidy: async (now) => {
      const swept = hasExpired(db, now) ? await group.write(() => ok(sweepBoxes(db, now))) : null;
      if (!swept && group.count() === tidied) return;
      db.rows("PRAGMA wal_checkpoint(TRUNCATE)");
      tidied = group.count();
    },
    close: async () => {
      await group.drain();
      db.rows("PRAGMA wal_checkpoint(TRUNCATE)");
      db.close();
    },
  };
};

const createSqliteSlots = (db: Sqlite, { write }: GroupCommit): SlotStore => ({
  put: (put) =>
    write(() => {
      const place = bytesOf(put.place);
      const author = bytesOf(put.author);
      const [held] = db.rows("SELECT generation, bytes FROM slots WHERE place = ?", place);
      if (held && equalBytes(bytesAt(held, 1), put.bytes)) return ok(null);
      if (held && intAt(held, 0) >= put.generation) return err({ held: intAt(held, 0) });
      const own = db.rows("SELECT 1 FROM slots WHERE author = ? AND place <> ?", author, place);
      if (own.length >= MOST_SLOTS) return err("tooMany" as const);
      const values = [place, put.generation, author, hourOf(put.now), put.bytes];
      db.run("INSERT OR REPLACE INTO slots VALUES (?, ?, ?, ?, ?)", ...values);
      return ok(null);
    }),
  get: async (place) => {
    const [row] = db.rows("SELECT bytes FROM slots WHERE place = ?", bytesOf(place));
    return row ? bytesAt(row, 0) : null;
  },
  drop: async (place) => {
    await write(() => ok(db.run("DELETE FROM slots WHERE place = ?", bytesOf(place))));
  },
});
