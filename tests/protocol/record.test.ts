/** Roster records as bytes: every kind is written and read back, and nothing else is read. */
import { describe, expect, it, vi } from "vitest";
import { type Bytes, bytesOf, concat, toHex } from "#base/bytes.ts";
import { makeAdd, makeLeave, makePerson, makeRecord, recordHead, signRecord } from "#protocol/make-record.ts";
import { type KnownRecord, MAX_RECORD_BYTES, readRecord } from "#protocol/record.ts";
import { writeIds, writePublicKeys } from "#protocol/record-parts.ts";
import { countRoster, verifyRecord } from "#protocol/roster.ts";
import { FUZZ_COUNT, mutations } from "./mutate.ts";
import { pairOf, phoneOf, verifiedAmong, writingFrom } from "./people.ts";
import { suite } from "./place.ts";

vi.setConfig({ testTimeout: 120_000 });

const pair = await pairOf();
const { ana, ben, space } = pair;
const ended = [{ device: ana.phone.device, sequence: 3, link: "ab".repeat(32) }];

const oneOfEach = async (): Promise<readonly KnownRecord[]> => {
  const add = await writingFrom(pair.records, space).add(ana.phone, await phoneOf("ana second"));
  const { record: epoch } = await writingFrom([...pair.records, add], space).epoch(ana.phone, [], ended);
  const remove = await writingFrom([...pair.records, add, epoch], space).remove(ana.phone, await phoneOf("ana second"));
  const leave = await makeLeave(
    suite,
    { space: space.space, after: [epoch.id], person: ben.record.id, shred: true, ended },
    ben.phone.keys,
  );
  return [...pair.records, add, epoch, remove, leave];
};
const records = await oneOfEach();

describe("records", () => {
  it("[LOG-2] one of each kind is read back whole, named by what was signed", () => {
    expect(new Set(records.map(({ kind }) => kind)).size).toBe(7);
    for (const record of records) {
      expect(readRecord(suite, record.bytes)).toEqual(record);
      expect(toHex(record.bytes)).toBe(toHex(concat(record.signed, ...record.signatures)));
    }
  });

  it("[LOG-40] each is signed by whom it says", async () => {
    expect((await verifiedAmong(records)).size).toBe(records.length);
  });

  it("[LOG-40] a changed bit anywhere makes it another record, or one whose signature is bad", async () => {
    for (const record of records) {
      for (let at = 2; at < record.bytes.length; at += 23) {
        const changed = record.bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ 1;
        const read = readRecord(suite, changed);
        if (!read) continue;
        const others = records.filter(({ id }) => id !== record.id);
        expect((await verifiedAmong([...others, read])).has(read.id)).toBe(false);
      }
    }
  });

  it("[LOG-2] never throws, and takes nothing it would not write", () => {
    const samples = records.map(({ bytes }) => bytes);
    for (const bytes of mutations(samples, FUZZ_COUNT)) {
      const read = readRecord(suite, bytes);
      if (!read || read.kind === "unknown") continue;
      if (toHex(concat(read.signed, ...read.signatures)) !== toHex(bytes)) expect.unreachable();
    }
  });

  it("[LOG-2] attack: length-bomb: what promises more than there is, or is larger than any, is refused", () => {
    const head = recordHead("epoch", bytesOf(space.space), Uint8Array.of(255));
    expect(readRecord(suite, concat(head, new Uint8Array(100)))).toBeNull();
    expect(readRecord(suite, new Uint8Array(MAX_RECORD_BYTES + 1).fill(9))).toBeNull();
  });

  it("[LOG-2] names in a list are in order, and each once", async () => {
    const twice = Uint8Array.of(2, ...bytesOf("aa".repeat(32)), ...bytesOf("aa".repeat(32)));
    const turned = Uint8Array.of(2, ...bytesOf("bb".repeat(32)), ...bytesOf("aa".repeat(32)));
    const person = bytesOf(ana.record.id);
    const target = bytesOf(ana.phone.device);
    for (const wrong of [twice, turned]) {
      const made = makeRecord(suite, "remove", [person, wrong, writeIds([]), target], ana.phone.keys);
      await expect(made).rejects.toThrow("what was written is no remove record");
    }
  });

  it("[LOG-1] attack: version-downgrade: an unknown version or kind is kept as it is, and is no older one", () => {
    for (const first of [Uint8Array.of(2, 1), Uint8Array.of(0, 1), Uint8Array.of(1, 8)]) {
      const bytes = concat(first, records[0]!.bytes.subarray(2));
      const read = readRecord(suite, bytes);
      expect(read).toMatchObject({ kind: "unknown", bytes });
      const roster = countRoster([...pair.records, read!], () => true, { space: space.space });
      expect(roster.readOnly).toBe(true);
    }
  });
});

/** Keys that make any signature good, or every shared secret zero; and a second way to write a point. */
const zero = { sign: "00".repeat(32), kem: "00".repeat(32) };
const unusable = {
  zero,
  "the neutral element": { sign: `01${"00".repeat(31)}`, kem: `01${"00".repeat(31)}` },
  "a point of order eight": {
    sign: "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    kem: "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
  },
  "zero, written as p": { sign: `ed${"ff".repeat(30)}7f`, kem: `ed${"ff".repeat(30)}7f` },
};

describe("[LOG-4] attack: small-order-signer", () => {
  const forged = async (sign: Bytes, kem: Bytes): Promise<Bytes> => {
    const keys = writePublicKeys({ sign, kem });
    const fields = [bytesOf(ana.record.id), writeIds([ana.record.id]), Uint8Array.of(0), keys];
    const signed = concat(recordHead("add", ...fields), bytesOf(ana.phone.device));
    return concat(signed, await signRecord(suite, signed, ana.phone.keys), new Uint8Array(64));
  };

  it.each(Object.entries(unusable))("a record that introduces %s is refused", async (_, { sign, kem }) => {
    const { signPublic, kemPublic } = ben.phone.keys;
    expect(readRecord(suite, await forged(bytesOf(sign), kemPublic))).toBeNull();
    expect(readRecord(suite, await forged(signPublic, bytesOf(kem)))).toBeNull();
    const paper = { sign: bytesOf(sign), kem: kemPublic };
    await expect(makePerson(suite, paper, ana.phone.keys)).rejects.toThrow("no person record");
  });

  it("attack: zero-shared-secret: so no epoch ever wraps a key for one", async () => {
    const keys = { ...ben.phone.keys, kemPublic: bytesOf(zero.kem) };
    const add = { person: ana.record.id, after: [ana.record.id], role: "device" } as const;
    await expect(makeAdd(suite, add, ana.phone.keys, keys)).rejects.toThrow("no add record");
  });
});

it("[LOG-40] a record whose signer is not known yet is not good yet", async () => {
  const [person] = records;
  expect(await verifyRecord(suite, person!, () => null)).toBe(true);
  expect(await verifyRecord(suite, space, () => null)).toBe(false);
});
