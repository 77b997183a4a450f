/** The boxes of the mailbox in SQLite. What is put, and by whom, is decided in box-rules.ts. */
import { type Hex, bytesOf, equalBytes, toHex } from "#base/bytes.ts";
import { type Result, err, ok } from "#base/result.ts";
import { ANSWER_STEP, MOST_BOX_BYTES, MOST_PAIRINGS, admitPut, admits, expiryOf } from "./box-rules.ts";
import type { GroupCommit } from "./group-commit.ts";
import type { BoxHead, BoxKind, BoxPut, BoxRefusal, BoxStore } from "./mailbox.ts";
import { bytesAt, bytesOrNull, intAt } from "./sqlite-codec.ts";
import type { Sqlite } from "./sqlite.ts";

const KINDS = ["pairing", "session", "both"] as const satisfies readonly BoxKind[];

export const createSqliteBoxes = (db: Sqlite, { write }: GroupCommit): BoxStore => ({
  put: async (put) => {
    const answer = await write(() => ok(putStep(db, put)));
    return answer.value;
  },

  head: async (box, now) => headOf(db, box, now),

  step: async (box, step, now) => {
    const rows = db.rows(
      "SELECT seat, bytes FROM steps WHERE box = ? AND step = ? AND expires > ?",
      bytesOf(box),
      step,
      now,
    );
    const at = (seat: number) => {
      const row = rows.find((held) => intAt(held, 0) === seat);
      return row ? bytesAt(row, 1) : null;
    };
    return [at(0), at(1)];
  },

  live: async (space, now, limit) => {
    const rows = db.rows(
      `SELECT box, step, bytes FROM steps JOIN boxes USING (box)
       WHERE steps.space = ? AND kind = ? AND steps.expires > ? ORDER BY steps.rowid`,
      bytesOf(space),
      KINDS.indexOf("session"),
      now,
    );
    let total = 0;
    return rows
      .map((row) => ({ box: toHex(bytesAt(row, 0)), step: intAt(row, 1), bytes: bytesAt(row, 2) }))
      .filter(({ bytes }) => (total += bytes.length) <= limit);
  },

  close: async (box, author, now) => {
    const answer = await write(() => {
      const head = headOf(db, box, now);
      if (!head) return ok(false);
      const [id, by] = [bytesOf(box), bytesOf(author)];
      if (head.kind === "both") return ok(db.run("DELETE FROM steps WHERE box = ? AND author = ?", id, by) > 0);
      if (head.author !== author) return ok(false);
      db.run("DELETE FROM steps WHERE box = ?", id);
      db.run("UPDATE boxes SET closed = 1 WHERE box = ?", id);
      return ok(true);
    });
    return answer.value;
  },
});

/** Marks an invitation as used; false when it admits nobody. */
export const useBox = (db: Sqlite, box: Hex, now: number): boolean => {
  const head = headOf(db, box, now);
  if (!head || !admits(head)) return false;
  writeHead(db, box, { ...head, used: true });
  return true;
};

export const hasExpired = (db: Sqlite, now: number): boolean =>
  db.rows("SELECT 1 FROM steps WHERE expires <= ? UNION ALL SELECT 1 FROM boxes WHERE expires <= ? LIMIT 1", now, now)
    .length > 0;

export const sweepBoxes = (db: Sqlite, now: number): number =>
  db.run("DELETE FROM steps WHERE expires <= ?", now) + db.run("DELETE FROM boxes WHERE expires <= ?", now);

const putStep = (db: Sqlite, put: BoxPut): Result<{ readonly fresh: boolean }, BoxRefusal> => {
  const head = headOf(db, put.box, put.now);
  const after = admitPut(head, put);
  if (!after.ok) return after;
  const id = bytesOf(put.box);
  const place = [id, put.step, put.seat] as const;
  const [held] = db.rows(
    "SELECT bytes FROM steps WHERE box = ? AND step = ? AND seat = ? AND expires > ?",
    ...place,
    put.now,
  );
  if (held) {
    if (equalBytes(bytesAt(held, 0), put.bytes)) return ok({ fresh: false });
    if (put.kind === "pairing" && put.step === ANSWER_STEP) writeHead(db, put.box, { ...after.value, second: true });
    return err("boxTaken");
  }
  if (!head && put.kind === "pairing" && pairingsOf(db, put) >= MOST_PAIRINGS) return err("tooMany");
  const space = put.space === null ? null : bytesOf(put.space);
  if (space && bytesIn(db, space) + put.bytes.length > MOST_BOX_BYTES) return err("spaceFull");
  if (!head) db.run("DELETE FROM steps WHERE box = ?", id);
  writeHead(db, put.box, after.value);
  const expires = put.kind === "pairing" ? after.value.expires : expiryOf(put);
  const author = put.author === null ? null : bytesOf(put.author);
  db.run("INSERT OR REPLACE INTO steps VALUES (?, ?, ?, ?, ?, ?, ?)", ...place, space, author, expires, put.bytes);
  return ok({ fresh: true });
};

const headOf = (db: Sqlite, box: Hex, now: number): BoxHead | null => {
  const [row] = db.rows(
    "SELECT kind, space, author, expires, second, closed, used FROM boxes WHERE box = ? AND expires > ?",
    bytesOf(box),
    now,
  );
  const kind = row && KINDS[intAt(row, 0)];
  if (!kind) return null;
  const space = bytesOrNull(row, 1);
  return {
    kind,
    space: space && toHex(space),
    author: toHex(bytesAt(row, 2)),
    expires: intAt(row, 3),
    second: intAt(row, 4) === 1,
    closed: intAt(row, 5) === 1,
    used: intAt(row, 6) === 1,
  };
};

const writeHead = (db: Sqlite, box: Hex, { kind, space, author, expires, second, closed, used }: BoxHead): void => {
  const flags = [second, closed, used].map(Number);
  const place = [bytesOf(box), KINDS.indexOf(kind), space === null ? null : bytesOf(space), bytesOf(author)];
  db.run("INSERT OR REPLACE INTO boxes VALUES (?, ?, ?, ?, ?, ?, ?, ?)", ...place, expires, ...flags);
};

const pairingsOf = (db: Sqlite, { author, now }: BoxPut): number =>
  author === null
    ? 0
    : db.rows(
        "SELECT 1 FROM boxes WHERE author = ? AND kind = ? AND expires > ?",
        bytesOf(author),
        KINDS.indexOf("pairing"),
        now,
      ).length;

const bytesIn = (db: Sqlite, space: Uint8Array): number =>
  intAt(db.rows("SELECT ifnull(sum(length(bytes)), 0) FROM steps WHERE space = ?", space)[0], 0);
