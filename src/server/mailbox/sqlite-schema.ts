/**
 * The tables. Everything hangs from its space, so that a larger database can be split by it. Ids and bodies are blobs;
 * `hour` and `expires` are milliseconds of a whole hour (a time at rest tells no minute).
 *
 * `user_version` counts the steps taken below; a file from a newer server is refused.
 */
import { intAt } from "./sqlite-codec.ts";
import type { Sqlite } from "./sqlite.ts";

const steps = [
  `
  CREATE TABLE spaces (
    space BLOB PRIMARY KEY, next INTEGER NOT NULL, records INTEGER NOT NULL, bytes INTEGER NOT NULL, hour INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE closed (space BLOB PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE entries (
    space BLOB NOT NULL, cursor INTEGER NOT NULL, record BLOB,
    device BLOB, first INTEGER, last INTEGER, lent INTEGER,
    hour INTEGER NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (space, cursor)
  );
  CREATE UNIQUE INDEX entry_of_record ON entries (space, record) WHERE record IS NOT NULL;
  CREATE UNIQUE INDEX entry_of_chain ON entries (space, device, last) WHERE device IS NOT NULL;
  CREATE TABLE swapped (
    space BLOB NOT NULL, device BLOB NOT NULL, sequence INTEGER NOT NULL, digest BLOB NOT NULL,
    PRIMARY KEY (space, device, sequence)
  ) WITHOUT ROWID;
  CREATE TABLE members (device BLOB NOT NULL, space BLOB NOT NULL, PRIMARY KEY (device, space)) WITHOUT ROWID;
  CREATE INDEX members_of_space ON members (space);
  CREATE TABLE boxes (
    box BLOB PRIMARY KEY, kind INTEGER NOT NULL, space BLOB, author BLOB NOT NULL, expires INTEGER NOT NULL,
    second INTEGER NOT NULL, closed INTEGER NOT NULL, used INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX boxes_of_author ON boxes (author);
  CREATE INDEX boxes_of_space ON boxes (space);
  CREATE TABLE steps (
    box BLOB NOT NULL, step INTEGER NOT NULL, seat INTEGER NOT NULL, space BLOB, author BLOB,
    expires INTEGER NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (box, step, seat)
  );
  CREATE INDEX steps_of_space ON steps (space);
  CREATE INDEX steps_by_end ON steps (expires);
  CREATE INDEX boxes_by_end ON boxes (expires);
  CREATE TABLE slots (
    place BLOB PRIMARY KEY, generation INTEGER NOT NULL, author BLOB NOT NULL, hour INTEGER NOT NULL, bytes BLOB NOT NULL
  );
  CREATE INDEX slots_of_author ON slots (author);
  `,
];

/** Brings the file to the newest form. Throws, in words, for one made by a newer server. */
export const migrate = (db: Sqlite): void => {
  const version = intAt(db.rows("PRAGMA user_version")[0], 0);
  if (version > steps.length) throw new Error("The data folder was written by a newer version of this server.");
  for (const [index, step] of steps.entries()) {
    if (index < version) continue;
    db.script(`BEGIN IMMEDIATE; ${step} PRAGMA user_version = ${index + 1}; COMMIT;`);
  }
};
