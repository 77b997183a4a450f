/**
 * Whether a server still offers what it once gave (LOG-10, LOG-37). It may have come back from an older copy of itself, may
 * have numbered anew since, or may have held something back; none of it is noticed by asking for what is new.
 *
 * So every look begins at the last entry read before, which must be there as it was. If it is not, or if something that
 * others say they saw is missing, the whole list is read again, and what this device holds beyond it is given back.
 */
import { type Bytes, type Hex, toHex } from "#base/bytes.ts";
import { readEnvelope } from "#protocol/envelope.ts";
import type { DeviceId } from "#protocol/ids.ts";
import { readRecord } from "#protocol/record.ts";
import { isHere } from "#protocol/roster-questions.ts";
import type { WireEntry, WireItem } from "#protocol/wire-frames.ts";
import { personOf, type SpaceCore } from "./core.ts";
import { readRow } from "../store/rows.ts";

/** The last entry that was read. */
export interface Tip {
  readonly digest: Hex;
  /** What it covers of a chain: then it may have been swapped for a page since (LOG-15). Null: a record. */
  readonly device: DeviceId | null;
  readonly first: number;
  readonly last: number;
}

type Covered = Pick<Tip, "first" | "last"> & { readonly device: DeviceId };

/** Names what a server gave: equal for equal bytes. */
export const digestOf = (core: SpaceCore, bytes: Bytes): Hex => toHex(core.deps.suite.sha256(bytes)).slice(0, 32);

export const tipOf = (core: SpaceCore, { type, bytes }: WireItem): Tip => {
  const covered = (type === "envelope" ? coveredBy(bytes) : null) ?? { device: null, first: 0, last: 0 };
  return { digest: digestOf(core, bytes), ...covered };
};

const coveredBy = (bytes: Bytes): Covered | null => {
  const envelope = readEnvelope(bytes);
  if (!envelope || "unknownVersion" in envelope) return null;
  const { device, first, last } = envelope;
  return { device, first, last };
};

/** Name of an envelope that lies aside: by what it is, for a server may give other things the same number (LOG-37). */
export const asideKey = (core: SpaceCore, bytes: Bytes): string => `${core.space}/${digestOf(core, bytes)}`;

/** How far the list was read, and what stood there. */
export interface Read {
  readonly cursor: number;
  readonly tip: Tip | null;
}

/** As the store holds it. */
export const readRead = (value: unknown): Read => {
  const isObject = typeof value === "object" && value !== null;
  if (!isObject || !("cursor" in value) || typeof value.cursor !== "number") return { cursor: 0, tip: null };
  return { cursor: value.cursor, tip: "tip" in value ? readTip(value.tip) : null };
};

const readTip = (value: unknown): Tip | null => {
  if (typeof value !== "object" || value === null) return null;
  if (!("digest" in value && "device" in value && "first" in value && "last" in value)) return null;
  const { digest, device, first, last } = value;
  if (typeof digest !== "string" || typeof first !== "number" || typeof last !== "number") return null;
  return { digest, device: typeof device === "string" ? device : null, first, last };
};

/** From where to ask, so that the last entry read comes again. */
export const askFrom = (core: SpaceCore): number => Math.max(0, core.cursor - 1);

/** Whether this answer to {@link askFrom} goes on from what was read before. */
export const goesOn = (core: SpaceCore, entries: readonly WireEntry[]): boolean => {
  const { cursor, tip } = core;
  if (cursor === 0 || !tip) return true;
  const again = entries.find((entry) => entry.cursor === cursor);
  if (again) return digestOf(core, again.bytes) === tip.digest;
  return tip.device !== null && entries.some((entry) => isPageOver(entry, tip));
};

const isPageOver = ({ type, bytes }: WireItem, { device, first, last }: Tip): boolean => {
  const page = type === "envelope" ? coveredBy(bytes) : null;
  return page !== null && page.device === device && page.first <= first && page.last >= last;
};

/** The server has acknowledged these bytes under this cursor. */
export const promise = (core: SpaceCore, cursor: number, bytes: Bytes): void => {
  if (cursor > core.cursor) core.promised.set(cursor, digestOf(core, bytes));
};

/** These entries were given. */
export const meet = (core: SpaceCore, entries: readonly WireEntry[]): void => {
  if (core.promised.size === 0) return;
  for (const { cursor, bytes } of entries) {
    if (core.promised.get(cursor) === digestOf(core, bytes)) core.promised.delete(cursor);
  }
};

const AGAIN_MS = 3_600_000;
const ASKS: ReadonlySet<string> = new Set(["before", "key", "unknownDevice"]);

/** What is missing here though somebody saw it or went on from it, by name. */
const missesOf = (core: SpaceCore): readonly string[] => [
  ...(core.serverLost ? ["lost"] : []), // and it did not take it back
  ...core.heldBack.keys(),
  ...core.waiting.flatMap(({ why, bytes }) => (ASKS.has(why) ? [digestOf(core, bytes)] : [])),
];

/**
 * Asked when the list has ended: whether the whole of it is to be read again now. At once where what was acknowledged did
 * not come, or something new is missing, else once an hour.
 */
export const createMissing = (core: SpaceCore): (() => boolean) => {
  let asked: readonly string[] = [];
  let at = 0;
  return () => {
    const isBroken = core.promised.size > 0;
    core.promised.clear();
    if (isBroken) return true;
    const [names, now] = [missesOf(core), core.deps.now()];
    const isNew = names.some((name) => !asked.includes(name));
    const isDue = names.length > 0 && (isNew || Math.abs(now - at) >= AGAIN_MS);
    if (names.length === 0 || isDue) [asked, at] = [names, now];
    if (!isDue) return false;
    return true;
  };
};

const BATCH_ITEMS = 200;
const BATCH_BYTES = 700_000;

/** What this device holds and the server, which gave all it has, does not: records first, then chains in sequence. */
export const lackingIn = async (
  core: SpaceCore,
  offered: readonly WireItem[],
): Promise<readonly (readonly WireItem[])[]> => {
  const records = new Set<string>();
  const covered = new Map<DeviceId, Covered[]>();
  for (const { type, bytes } of offered) {
    const record = type === "record" ? readRecord(core.deps.suite, bytes) : null;
    if (record) records.add(record.id);
    const of = type === "envelope" ? coveredBy(bytes) : null;
    if (of) covered.set(of.device, [...(covered.get(of.device) ?? []), of]);
  }
  const isOffered = ({ device, first, last }: Covered): boolean =>
    covered.get(device)?.some((of) => of.first <= first && of.last >= last) ?? false;
  const listed = await core.deps.store.list("rows", `${core.space}/`);
  const rows = (listed.ok ? listed.value : []).flatMap(({ value }): readonly WireItem[] => {
    const row = readRow(value);
    const of = row && row.n === undefined ? coveredBy(row.bytes) : null;
    const author = of && personOf(core, of.device);
    if (!row || !of || !author || !isHere(core.roster, author) || isOffered(of)) return [];
    return [{ type: "envelope", bytes: row.bytes }];
  });
  const unsent = new Set(core.unsent.map(({ key }) => key));
  const lost = [...core.records.values()].filter(({ id }) => !records.has(id) && !unsent.has(id));
  return batchesOf([...lost.map(({ bytes }) => ({ type: "record", bytes }) as const), ...rows]);
};

const batchesOf = (items: readonly WireItem[]): readonly (readonly WireItem[])[] => {
  const batches: WireItem[][] = [];
  let bytes = 0;
  for (const item of items) {
    const batch = batches.at(-1);
    const fits = batch && batch.length < BATCH_ITEMS && bytes + item.bytes.length <= BATCH_BYTES;
    if (fits) batch.push(item);
    else batches.push([item]);
    bytes = (fits ? bytes : 0) + item.bytes.length;
  }
  return batches;
};
