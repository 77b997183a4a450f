/**
 * Several writers, one fsync: whatever asks to write within one turn of the event loop shares a transaction, and everyone
 * is answered when it is on disk. A refused work is undone alone, by a savepoint.
 */
import type { Result } from "#base/result.ts";
import type { Sqlite } from "./sqlite.ts";

export interface GroupCommit {
  /** Rejects when the disk does not take it; then nothing of the group was kept. */
  readonly write: <Answer extends Result<unknown, unknown>>(work: () => Answer) => Promise<Answer>;
  /** Resolves when nothing is waiting any more. */
  readonly drain: () => Promise<void>;
  /** How many transactions there were. */
  readonly count: () => number;
}

interface Waiting {
  readonly run: () => { readonly settle: () => void };
  readonly fail: (reason: unknown) => void;
}

export const createGroupCommit = (db: Sqlite): GroupCommit => {
  let waiting: Waiting[] = [];
  let commits = 0;
  let drained: Promise<void> = Promise.resolve();

  const commit = (): void => {
    const group = waiting;
    waiting = [];
    const settled: (() => void)[] = [];
    try {
      db.run("BEGIN IMMEDIATE");
      for (const work of group) {
        try {
          settled.push(work.run().settle);
        } catch (reason) {
          if (!db.inTransaction()) throw reason;
          undo(db);
          settled.push(() => work.fail(reason));
        }
      }
      db.run("COMMIT");
      commits += 1;
    } catch (reason) {
      if (db.inTransaction()) db.run("ROLLBACK");
      for (const work of group) work.fail(reason);
      return;
    }
    for (const settle of settled) settle();
  };

  return {
    write: (work) =>
      new Promise((resolve, reject) => {
        const run = () => {
          db.run("SAVEPOINT one");
          const answer = work();
          if (answer.ok) db.run("RELEASE one");
          else undo(db);
          return { settle: () => resolve(answer) };
        };
        if (waiting.length === 0) drained = new Promise((done) => setImmediate(() => done(commit())));
        waiting.push({ run, fail: reject });
      }),
    drain: () => drained,
    count: () => commits,
  };
};

const undo = (db: Sqlite): void => {
  db.run("ROLLBACK TO one");
  db.run("RELEASE one");
};
