/**
 * The planned facts as a couple's real log: chained, signed and sealed by four certified phones, as single ops and as the
 * pages they would be packed into, and laid out as a phone's store holds them. With seeded dice every byte is the same at
 * every run.
 */
import type { Bytes } from "#base/bytes.ts";
import { createMemoryDisk, createMemoryStore } from "#device/store/memory.ts";
import { rowKey } from "#device/space/core.ts";
import type { Store } from "#device/store/store.ts";
import { type BodyFact, writeBody } from "#protocol/body.ts";
import { openEpoch } from "#protocol/epoch.ts";
import type { DeviceId, KeyId, Link, SpaceId } from "#protocol/ids.ts";
import { createLeaf, type Leaf, linkOf, rootLink } from "#protocol/leaf.ts";
import { sealOp } from "#protocol/op.ts";
import { pageLength, sealPage } from "#protocol/page.ts";
import type { EpochRecord, KnownRecord } from "#protocol/record.ts";
import { type Seen, seenOp } from "#protocol/seen.ts";
import { envelopeKey } from "#protocol/space-key.ts";
import type { DeviceKeys, Suite } from "#protocol/suite.ts";
import { type Couple, deriveCouple } from "#tests/harness/derived-couple.ts";
import { dayOf, PHONES, type PlannedFact, type Told } from "./couple-facts.ts";

export interface Phone {
  readonly device: DeviceId;
  readonly keys: DeviceKeys;
  /** Envelope keys of its chain. */
  readonly op: Bytes;
  readonly page: Bytes;
}

export interface BenchCouple {
  readonly couple: Couple;
  readonly space: SpaceId;
  readonly key: KeyId;
  readonly phones: readonly Phone[];
}

/** A sealed op or page. */
export interface SealedRow {
  readonly device: DeviceId;
  readonly first: number;
  readonly last: number;
  readonly bytes: Bytes;
}

export interface WrittenOp {
  readonly phone: Phone;
  readonly sequence: number;
  readonly prev: Link;
  readonly link: Link;
  readonly leaf: Leaf;
}

/** An op and its signature, as its page needs it. */
export interface SealedOp extends WrittenOp {
  readonly bytes: Bytes;
  readonly sig: Bytes;
}

const isEpoch = (record: KnownRecord): record is EpochRecord => record.kind === "epoch";

export const coupleWithFourPhones = async (suite: Suite): Promise<BenchCouple> => {
  const couple = await deriveCouple(suite, [2, 2]);
  const own = couple.people.flatMap(({ devices }) => devices);
  const epoch = couple.oursRecords.find(isEpoch);
  const [first] = own;
  const opened = epoch && first && (await openEpoch(suite, epoch, first.device, first.keys));
  if (!epoch || !opened) throw new TypeError("a couple with a key of its place");
  const space = couple.ours;
  const keyOf = (device: DeviceId, kind: "op" | "page") => envelopeKey(suite, opened.sk, space, device, kind);
  const phones = own.map(async ({ device, keys }) => {
    return { device, keys, op: await keyOf(device, "op"), page: await keyOf(device, "page") };
  });
  return { couple, space, key: epoch.key, phones: await Promise.all(phones) };
};

/** The facts as unsealed ops, each after the one before it of its phone, telling what moved since. */
export const chainFacts = (
  suite: Suite,
  { space, phones }: BenchCouple,
  facts: readonly PlannedFact[],
): readonly WrittenOp[] => {
  const places = PHONES.map((): number[] => []);
  const told = PHONES.map(() => PHONES.map(() => 0));
  const ops: WrittenOp[] = [];
  const linkAt = (place: number): Link => ops[place]?.link ?? "";

  const seenBy = (by: number, held: number): readonly Seen[] =>
    PHONES.flatMap((other) => {
      const [of, tips, phone] = [places[other], told[by], phones[other]];
      if (other === by || !of || !tips || !phone) return [];
      const before = tips[other] ?? 0;
      let tip = before;
      while ((of[tip] ?? held) < held) tip++;
      tips[other] = tip;
      return tip === before ? [] : [seenOp(phone.device, tip, linkAt(of[tip - 1] ?? -1))];
    });

  for (const [place, fact] of facts.entries()) {
    const [phone, own] = [phones[fact.phone], places[fact.phone]];
    if (!phone || !own) throw new RangeError("a fact of one of the four phones");
    const prev = own.length > 0 ? linkAt(own.at(-1) ?? -1) : rootLink(suite, space, phone.device);
    const sequence = own.push(place);
    const leaf = createLeaf(suite, {
      class: fact.told.kind === "promiseKept" || fact.told.kind === "promiseSeen" ? "act" : "words",
      wall: fact.wall,
      seen: seenBy(fact.phone, fact.held),
      body: writeBody([bodyOf(fact, linkAt)]),
    });
    ops.push({ phone, sequence, prev, link: linkOf(suite, prev, sequence, leaf), leaf });
  }
  return ops;
};

const bodyOf = ({ told, wall }: PlannedFact, linkAt: (place: number) => Link): BodyFact => {
  const fields = fieldsOf(told, linkAt);
  return { k: told.kind, v: 1, d: dayOf(wall), ...fields };
};

const fieldsOf = (told: Told, linkAt: (place: number) => Link): { readonly [name: string]: string } => {
  switch (told.kind) {
    case "promiseMade":
      return { text: told.text, ...(told.due === null ? {} : { due: told.due }) };
    case "promiseKept":
      return { promise: linkAt(told.promise), wording: linkAt(told.wording) };
    case "promiseSeen":
      return { promise: linkAt(told.promise), deed: linkAt(told.deed) };
    case "promiseChanged":
    case "promiseExplained":
      return { promise: linkAt(told.promise), text: told.text };
  }
};

const AT_ONCE = 500;

export const sealOps = async (
  suite: Suite,
  { space, key }: BenchCouple,
  ops: readonly WrittenOp[],
  sealed: (count: number) => void,
): Promise<readonly SealedOp[]> => {
  const done: SealedOp[] = [];
  while (done.length < ops.length) {
    const some = ops.slice(done.length, done.length + AT_ONCE).map(async (op) => {
      const { phone, sequence, prev, leaf } = op;
      const header = { kind: "op", space, key, device: phone.device, first: sequence, last: sequence } as const;
      const { bytes, sig } = await sealOp(suite, { header, key: phone.op, prev, leaf, sign: phone.keys.sign });
      return { ...op, bytes, sig };
    });
    done.push(...(await Promise.all(some)));
    sealed(done.length);
  }
  return done;
};

/** Pages as packing makes them, over the whole of each chain. */
export const sealPages = async (
  suite: Suite,
  { space, key, phones }: BenchCouple,
  ops: readonly SealedOp[],
): Promise<readonly SealedRow[]> => {
  const pages: SealedRow[] = [];
  for (const phone of phones) {
    let rest = ops.filter((op) => op.phone === phone);
    let most = rest.length;
    for (let [from] = rest; from; [from] = rest) {
      const length = Math.min(most, pageLength(rest.map(({ leaf }) => leaf)));
      const run = rest.slice(0, length);
      const [device, first, last] = [phone.device, from.sequence, from.sequence + length - 1];
      const header = { kind: "page", space, key, device, first, last } as const;
      const leaves = run.map(({ leaf }) => leaf);
      const sig = run.at(-1)?.sig ?? from.sig;
      const bytes = await sealPage(suite, { header, key: phone.page, sig, prev: from.prev, leaves });
      most = bytes ? rest.length : Math.ceil(length / 2);
      if (!bytes) continue;
      pages.push({ device, first, last, bytes });
      rest = rest.slice(length);
    }
  }
  return pages;
};

export const rowsOfOps = (ops: readonly SealedOp[]): readonly SealedRow[] =>
  ops.map(({ phone, sequence, bytes }) => ({ device: phone.device, first: sequence, last: sequence, bytes }));

/** A phone's store that holds these rows and the records of the place, all acknowledged. */
export const storeOf = ({ couple, space }: BenchCouple, rows: readonly SealedRow[]): Store => {
  const disk = createMemoryDisk();
  for (const { id, bytes } of couple.oursRecords) disk.get("records")?.set(`${space}/${id}`, { bytes });
  for (const [at, { device, first, bytes }] of rows.entries()) {
    disk.get("rows")?.set(rowKey(space, device, first), { bytes, cursor: at + 1 });
  }
  return createMemoryStore(disk);
};
