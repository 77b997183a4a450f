/**
 * Opens everything there is with every key that ever was: rows of every table of a phone, of every table of a server's
 * database file, the folded states and slices. Answers where it found a text, so that a test can look before and after.
 *
 * Keys are kept from one look to the next: what was erased has to stay unreadable for who kept the keys.
 */
import { readdirSync, readFileSync } from "node:fs";
import { type Bytes, fromUtf8, utf8 } from "#base/bytes.ts";
import { createSuite } from "#crypto/suite.ts";
import type { LocalSeal } from "#device/lock/seal-box.ts";
import { type Table, TABLES } from "#device/store/store.ts";
import { modules } from "#domain/modules.ts";
import { type Envelope, readEnvelope } from "#protocol/envelope.ts";
import { openOp } from "#protocol/op.ts";
import { openPage } from "#protocol/page.ts";
import { envelopeKey } from "#protocol/space-key.ts";
import { readTurn } from "#protocol/turn.ts";
import { openSqlite } from "#server/mailbox/sqlite.ts";
import type { Phone } from "./phones.ts";

const suite = await createSuite();

export interface Looking {
  /** Where this text is to be read, phones by the name given. */
  readonly find: (text: string) => Promise<readonly string[]>;
  /** Where it stands as it is, in raw bytes: of disks, of the database and whatever lies beside it. */
  readonly raw: (text: string | Bytes) => readonly string[];
}

export const lookInto = (phones: Readonly<Record<string, Phone>>, folder: string, database: string): Looking => {
  const keys = new Map<string, Bytes>();
  const seals = new Map<string, LocalSeal>();
  const learn = (): void => {
    for (const [name, phone] of Object.entries(phones)) {
      const session = phone.vault().session();
      if (!session) continue;
      seals.set(name, session.lock().local);
      const { spaceKeys, slotKey } = session.keyring();
      const held = session.places().flatMap(({ core }) => [...core.spaceKeys.values()]);
      for (const key of [...held, ...spaceKeys.map(({ sk }) => sk), slotKey]) keys.set(key.join(), key);
    }
  };
  return {
    find: async (text) => {
      learn();
      const found: string[] = [];
      const all = [...keys.values()];
      for (const [name, phone] of Object.entries(phones)) {
        const seal = seals.get(name);
        for (const { table, key, value } of rowsOf(phone)) {
          for (const bytes of bytesIn(value)) {
            const own = (await seal?.open(table, key, bytes)) ?? null;
            const read = [...(own ? [textOf(own)] : []), ...(await readings(bytes, all))];
            if (read.some((each) => each.includes(text))) found.push(`${name}/${table}`);
          }
          if (JSON.stringify(value).includes(text)) found.push(`${name}/${table}`);
        }
        if (memoryOf(phone).includes(text)) found.push(`${name}/memory`);
      }
      for (const { table, bytes } of serverRows(database)) {
        if ((await readings(bytes, all)).some((each) => each.includes(text))) found.push(`server/${table}`);
      }
      return [...new Set(found)].sort();
    },
    raw: (text) => {
      const wanted = Buffer.from(typeof text === "string" ? utf8(text) : text);
      const disks = Object.entries(phones).flatMap(([name, phone]) =>
        rowsOf(phone).flatMap(({ table, value }) =>
          bytesIn(value).some((bytes) => Buffer.from(bytes).includes(wanted)) ? [`${name}/${table}`] : [],
        ),
      );
      const files = readdirSync(folder).filter((file) => readFileSync(`${folder}/${file}`).includes(wanted));
      return [...new Set([...disks, ...files])].sort();
    },
  };
};

const rowsOf = ({ disk }: Phone): readonly { readonly table: Table; readonly key: string; readonly value: unknown }[] =>
  TABLES.flatMap((table) => [...(disk.get(table) ?? [])].map(([key, value]) => ({ table, key, value })));

/** Every byte array and every text in a value, however deep. */
const bytesIn = (value: unknown): readonly Bytes[] => {
  if (value instanceof Uint8Array) return [new Uint8Array(value)];
  if (typeof value === "string") return [utf8(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(bytesIn) : [];
};

/** What an open vault holds: states, slices, unsealed ops. */
const memoryOf = (phone: Phone): string =>
  JSON.stringify(
    phone
      .vault()
      .session()
      ?.places()
      .map((place) => [
        place.fold.states(),
        Object.entries(modules).flatMap(([name, { slices }]) =>
          Object.keys(slices).map((slice) => place.slice(name, slice, { limit: 1000 })),
        ),
        [...place.core.chains.values()].map(({ ops }) => ops.map(({ facts }) => facts)),
        place.core.waiting.map(({ ops }) => ops.map(({ facts }) => facts)),
      ]) ?? null,
  );

/** Every blob of every table of the database file. */
const serverRows = (database: string): readonly { readonly table: string; readonly bytes: Bytes }[] => {
  const db = openSqlite(database);
  const tables = db.rows("SELECT name FROM sqlite_master WHERE type = 'table'").map(([name]) => String(name));
  const found = tables.flatMap((table) =>
    db.rows(`SELECT * FROM "${table}"`).flatMap((row) => row.flatMap(bytesIn).map((bytes) => ({ table, bytes }))),
  );
  db.close();
  return found;
};

/** What these bytes say under any of these keys, as an envelope, bare, or sealed with a key itself. */
const readings = async (bytes: Bytes, keys: readonly Bytes[]): Promise<readonly string[]> => {
  const texts = [textOf(bytes)];
  const envelope = readEnvelope(bytes);
  if (!envelope || "unknownVersion" in envelope) return texts;
  for (const key of keys) texts.push(...(await bodiesIn(envelope, key)));
  return texts;
};

const bodiesIn = async (envelope: Envelope, spaceKey: Bytes): Promise<readonly string[]> => {
  const key = await envelopeKey(suite, spaceKey, envelope.space, envelope.device, envelope.kind);
  if (envelope.kind === "box") {
    const turn = await suite.open(key, envelope.header, envelope.sealed);
    const read = turn && readTurn(turn);
    return read ? [textOf(read.turn.body)] : [];
  }
  const opened = envelope.kind === "op" ? await openOp(suite, key, envelope) : await openPage(suite, key, envelope);
  if (!opened) return [];
  const leaves = "leaves" in opened ? opened.leaves : [opened.leaf];
  return leaves.flatMap(({ body }) => (body ? [textOf(body)] : []));
};

const textOf = (bytes: Bytes): string => fromUtf8(bytes) ?? Buffer.from(bytes).toString("latin1");
