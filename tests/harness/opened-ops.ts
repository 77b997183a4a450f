/** The bodies of all ops that a server holds and that these keys open, each as its text, in no order. */
import { type Bytes, fromUtf8 } from "#base/bytes.ts";
import { createSuite } from "#crypto/suite.ts";
import { readEnvelope } from "#protocol/envelope.ts";
import { openOp } from "#protocol/op.ts";
import { openPage } from "#protocol/page.ts";
import { envelopeKey } from "#protocol/space-key.ts";
import { openSqlite } from "#server/mailbox/sqlite.ts";

export const openedOps = async (database: string, keys: readonly Bytes[]): Promise<readonly string[]> => {
  const suite = await createSuite();
  const bodies: string[] = [];
  for (const bytes of blobsIn(database)) {
    const envelope = readEnvelope(bytes);
    if (!envelope || "unknownVersion" in envelope || envelope.kind === "box") continue;
    for (const key of new Map(keys.map((each) => [each.join(), each])).values()) {
      const own = await envelopeKey(suite, key, envelope.space, envelope.device, envelope.kind);
      const opened = await (envelope.kind === "op" ? openOp(suite, own, envelope) : openPage(suite, own, envelope));
      const leaves = opened === null ? [] : "leaves" in opened ? opened.leaves : [opened.leaf];
      bodies.push(...leaves.flatMap(({ body }) => (body ? [fromUtf8(body) ?? ""] : [])));
    }
  }
  return bodies.sort();
};

const blobsIn = (database: string): readonly Bytes[] => {
  const db = openSqlite(database);
  const tables = db.rows("SELECT name FROM sqlite_master WHERE type = 'table'").map(([name]) => String(name));
  const blobs = tables.flatMap((table) =>
    db.rows(`SELECT * FROM "${table}"`).flatMap((row) => row.filter((value) => value instanceof Uint8Array)),
  );
  db.close();
  return blobs.map((blob) => new Uint8Array(blob));
};
