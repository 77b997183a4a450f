/** Keys of a space: who gets them, which to write under, and what a hostile epoch can do (LOG-49 to LOG-53). */
import { describe, expect, it } from "vitest";
import { type Bytes, bytesOf, equalBytes, toHex } from "#base/bytes.ts";
import { epochToWrite, fittingKeys, isEpochDue, makeEpoch, openEpoch } from "#protocol/epoch.ts";
import { labelled } from "#protocol/label.ts";
import { makeRecord } from "#protocol/make-record.ts";
import type { EpochRecord, KnownRecord } from "#protocol/record.ts";
import { countRoster, type Roster } from "#protocol/roster.ts";
import { presentMembers } from "#protocol/roster-questions.ts";
import { checkOf, keyIdOf } from "#protocol/space-key.ts";
import { countSigned, pairOf, personOf, type Phone, phoneOf, writingFrom } from "./people.ts";
import { seed, suite } from "./place.ts";

const { ana, ben, space, records: paired } = await pairOf();
const first = await writingFrom(paired, space).epoch(ana.phone);
const begun: readonly KnownRecord[] = [...paired, first.record];

/** What a phone opens of a roster: the keys it holds, and for each epoch the names of those in its past. */
const opening = async (roster: Roster, { device, keys }: Phone) => {
  const held = new Map<string, Bytes>();
  const opened = new Map<string, ReadonlySet<string>>();
  for (const { record } of roster.epochs) {
    const epoch = await openEpoch(suite, record, device, keys);
    if (!epoch) continue;
    const past = await fittingKeys(suite, roster, epoch.past);
    opened.set(record.key, new Set(past.keys()));
    for (const [key, sk] of [...past, [record.key, epoch.sk] as const]) held.set(key, sk);
  }
  return { held, opened };
};

describe("an epoch", () => {
  it("[LOG-49] gives its key and the older ones to every recipient and to nobody else", async () => {
    const second = await writingFrom(begun, space).epoch(ben.phone, [first.sk]);
    for (const { device, keys } of [ana.phone, ana.paper, ben.phone, ben.paper]) {
      const opened = await openEpoch(suite, second.record, device, keys);
      expect(opened && equalBytes(opened.sk, second.sk)).toBe(true);
      expect(opened?.past.map(toHex)).toEqual([toHex(first.sk)]);
    }
    const stranger = await phoneOf("stranger");
    expect(await openEpoch(suite, second.record, stranger.device, stranger.keys)).toBeNull();
    expect(await openEpoch(suite, second.record, ana.phone.device, stranger.keys)).toBeNull();
  });

  it("[LOG-50] is written under when it counts, was opened, and reaches exactly those present", async () => {
    const roster = await countSigned(begun, space);
    expect(epochToWrite(roster, new Set([first.record.key]))?.id).toBe(first.record.id);
    expect(epochToWrite(roster, new Set())).toBeNull();
    const more = [...begun, await writingFrom(begun, space).add(ana.phone, await phoneOf("more"))];
    expect(epochToWrite(await countSigned(more, space), new Set([first.record.key]))).toBeNull();
  });

  it("[LOG-50] the greatest n, then the greatest id", async () => {
    const write = writingFrom(begun, space);
    const both = [await write.epoch(ana.phone, [first.sk]), await write.epoch(ben.phone, [first.sk])];
    const roster = await countSigned([...begun, ...both.map(({ record }) => record)], space);
    const all = new Set(roster.epochs.map(({ record }) => record.key));
    expect(epochToWrite(roster, all)?.id).toBe(both.map(({ record }) => record.id).sort()[1]);
    expect(roster.nextEpoch).toBe(3);
  });

  it("[LOG-51] a key reads when its check stands in a well-formed epoch, and only then", async () => {
    const roster = await countSigned(begun, space);
    const keys = await fittingKeys(suite, roster, [seed("no key"), first.sk, first.sk]);
    expect([...keys]).toEqual([[first.record.key, first.sk]]);
    expect((await fittingKeys(suite, { space: null, epochs: roster.epochs }, [first.sk])).size).toBe(0);
  });

  it("[LOG-53] after a removal the next epoch leaves the removed phone out", async () => {
    const phone = await phoneOf("lost");
    const added = [...begun, await writingFrom(begun, space).add(ana.phone, phone)];
    const removed = [...added, await writingFrom(added, space).remove(ana.phone, phone)];
    const ended = [{ device: phone.device, sequence: 2, link: "cc".repeat(32) }];
    const { record } = await writingFrom(removed, space).epoch(ana.phone, [first.sk], ended);
    expect(await openEpoch(suite, record, phone.device, phone.keys)).toBeNull();
    const roster = await countSigned([...removed, record], space);
    expect(roster.cut.get(phone.device)).toBe(2);
    expect(epochToWrite(roster, new Set([record.key]))?.id).toBe(record.id);
  });

  it("[LOG-81] attack: old-words-after-new: old words open only what was before", async () => {
    const words = await phoneOf("new words");
    const removed = [...begun, await writingFrom(begun, space).remove(ana.phone, ana.paper)];
    const changed = [...removed, await writingFrom(removed, space).add(ana.phone, words, "paper")];
    const { record } = await writingFrom(changed, space).epoch(ana.phone, [first.sk]);
    expect(await openEpoch(suite, record, ana.paper.device, ana.paper.keys)).toBeNull();
    expect(await openEpoch(suite, record, words.device, words.keys)).not.toBeNull();
    expect(await openEpoch(suite, first.record, ana.paper.device, ana.paper.keys)).not.toBeNull();
  });
});

describe("hostile epochs", () => {
  const wrapsFor = async (phones: readonly Phone[], sk: Bytes, n = 2): Promise<EpochRecord> => {
    const roster = await countSigned(begun, space);
    const recipients = presentMembers(roster).filter(({ device }) => phones.some((phone) => phone.device === device));
    const fields = { space: space.space, after: roster.heads, n, recipients, past: [], ended: [] };
    return (await makeEpoch({ ...suite, randomBytes: () => sk }, fields, ben.phone.keys)).record;
  };

  it("[LOG-50] attack: wrap-to-one-device-only: an epoch that leaves someone out is read and never written under", async () => {
    const epoch = await wrapsFor([ana.phone, ben.phone], seed("for two"));
    const roster = await countSigned([...begun, epoch], space);
    const { held, opened } = await opening(roster, ana.phone);
    expect(held.has(epoch.key)).toBe(true);
    expect(epochToWrite(roster, opened)?.id).toBe(first.record.id);
    expect(isEpochDue(roster, opened)).toBe(true);
  });

  it("[LOG-49] attack: two-keys-one-epoch: a wrap that is not the key of `check` is ignored", async () => {
    const whole = await wrapsFor([ana.phone, ana.paper, ben.phone, ben.paper], seed("one key"));
    const info = labelled("wrap", bytesOf(space.space), bytesOf(whole.check), bytesOf(ana.phone.device));
    const other = await suite.wrap(ana.phone.keys.kemPublic, info, seed("another key"));
    const recipients = whole.recipients.map((wrap) =>
      wrap.device === ana.phone.device ? { ...wrap, ...other } : wrap,
    );
    expect(await openEpoch(suite, { ...whole, recipients }, ana.phone.device, ana.phone.keys)).toBeNull();
    expect(await openEpoch(suite, whole, ana.phone.device, ana.phone.keys)).not.toBeNull();
  });

  it("[LOG-49] two checks with one name: neither is written under, and it is said", async () => {
    const epoch = await wrapsFor([ana.phone, ana.paper, ben.phone, ben.paper], seed("same name"));
    const other = `${epoch.key}${"ee".repeat(16)}`;
    const fake: EpochRecord = { ...epoch, id: "0e".repeat(32), check: other };
    const roster = await countSigned([...begun, epoch], space);
    expect(epochToWrite(roster, new Set([epoch.key]))?.id).toBe(epoch.id);
    const twice = countRoster([...begun, epoch, fake], () => true, { space: space.space });
    expect(epochToWrite(twice, new Set([epoch.key]))).toBeNull();
    expect(twice.problems.filter(({ type }) => type === "keyTwice")).toHaveLength(2);
  });

  it("[LOG-50] attack: epoch-rollback: an older key cannot be put in front, nor n be used up", async () => {
    const everyone = [ana.phone, ana.paper, ben.phone, ben.paper];
    const second = await writingFrom(begun, space).epoch(ana.phone, [first.sk]);
    const records = [...begun, second.record];
    const again = await wrapsFor(everyone, first.sk, 2 ** 32 - 1);
    const low = await wrapsFor(everyone, first.sk, 1);
    const roster = await countSigned([...records, again, low], space);
    expect(roster.epochs.map(({ record }) => record.id)).toEqual([first.record.id, second.record.id]);
    const { opened } = await opening(roster, ben.phone);
    expect(epochToWrite(roster, opened)?.id).toBe(second.record.id);
    expect(roster.nextEpoch).toBe(3);
  });

  it("[LOG-51, LOG-52] attack: both-rotate-offline: both keys read, and the next writer makes one that covers all", async () => {
    const write = writingFrom(begun, space);
    const [byAna, byBen] = [await write.epoch(ana.phone, [first.sk]), await write.epoch(ben.phone, [first.sk])];
    const records = [...begun, byAna.record, byBen.record];
    const roster = await countSigned(records, space);
    const { held, opened } = await opening(roster, ana.phone);
    expect([...held.keys()].sort()).toEqual([first, byAna, byBen].map(({ record }) => record.key).sort());
    expect(isEpochDue(roster, opened)).toBe(true);
    const third = await writingFrom(records, space).epoch(ana.phone, [...held.values()]);
    const after = await countSigned([...records, third.record], space);
    for (const phone of [ana.phone, ben.phone, ben.paper]) {
      const { held: all, opened: of } = await opening(after, phone);
      expect(all.size).toBe(4);
      expect(isEpochDue(after, of)).toBe(false);
      expect(epochToWrite(after, of)?.id).toBe(third.record.id);
    }
  });

  it("[LOG-50] attack: epoch-includes-removed: an epoch for a removed phone is never written under", async () => {
    const phone = await phoneOf("lost");
    const added = [...begun, await writingFrom(begun, space).add(ana.phone, phone)];
    const { record: before } = await writingFrom(added, space).epoch(ben.phone, [first.sk]);
    const removed = [...added, await writingFrom(added, space).remove(ana.phone, phone)];
    const roster = await countSigned([...removed, before], space);
    const { opened } = await opening(roster, ana.phone);
    expect(roster.epochs.find(({ record }) => record.id === before.id)?.counts).toBe(true);
    expect(epochToWrite(roster, opened)).toBeNull();
  });

  it("[LOG-52] attack: past-lacks-key: an epoch that forgets older keys, or seals garbage, is followed by a whole one", async () => {
    const { record } = await writingFrom(begun, space).epoch(ben.phone, []);
    const roster = await countSigned([...begun, record], space);
    const { opened } = await opening(roster, ana.phone);
    expect(epochToWrite(roster, opened)?.id).toBe(record.id);
    expect(isEpochDue(roster, opened)).toBe(true);
    const seal = async (_key: Bytes, _aad: Bytes, text: Bytes) => new Uint8Array(text.length + 28).fill(7);
    const write = writingFrom(begun, space);
    const garbage = await makeEpoch(
      { ...suite, seal },
      {
        space: space.space,
        after: write.roster.heads,
        n: 2,
        recipients: presentMembers(write.roster),
        past: [first.sk],
        ended: [],
      },
      ben.phone.keys,
    );
    expect((await openEpoch(suite, garbage.record, ana.phone.device, ana.phone.keys))?.past).toEqual([]);
  });

  it("[LOG-48, LOG-50] attack: server-epoch: an epoch by nobody present is no epoch, and its key fits nothing", async () => {
    const server = await personOf("server");
    const recipients = presentMembers(await countSigned(begun, space));
    const fields = { space: space.space, after: [first.record.id], n: 2, recipients, past: [], ended: [] };
    const own = await makeEpoch(suite, fields, server.phone.keys);
    const asBen = await makeEpoch(suite, fields, { ...ben.phone.keys, sign: server.phone.keys.sign });
    const roster = await countSigned([...begun, server.record, own.record, asBen.record], space);
    expect(roster.epochs.map(({ record }) => record.id)).toEqual([first.record.id]);
    expect((await fittingKeys(suite, roster, [own.sk, asBen.sk])).size).toBe(0);
  });

  it("[LOG-49] a wrap for one device is none for another, and a past belongs to its epoch", async () => {
    const second = await writingFrom(begun, space).epoch(ben.phone, [first.sk]);
    const [one, two] = second.record.recipients;
    const moved = { ...second.record, recipients: [{ ...one!, enc: two!.enc, wrapped: two!.wrapped }, two!] };
    const phone = [ana.phone, ana.paper, ben.phone, ben.paper].find(({ device }) => device === one!.device)!;
    expect(await openEpoch(suite, moved, phone.device, phone.keys)).toBeNull();
    const renumbered = { ...second.record, n: 9 };
    expect((await openEpoch(suite, renumbered, phone.device, phone.keys))?.past).toEqual([]);
  });

  it("[LOG-2] a key of another length is no key", async () => {
    const short = seed("short").slice(0, 31);
    const check = await checkOf(suite, short, space.space);
    const { enc, wrapped } = await suite.wrap(ana.phone.keys.kemPublic, new Uint8Array(0), short);
    const wrap = { device: ana.phone.device, enc, wrapped: new Uint8Array(48) };
    expect(wrapped).toHaveLength(47);
    const epoch = { ...first.record, check: toHex(check), key: keyIdOf(check), recipients: [wrap] };
    expect(await openEpoch(suite, epoch, ana.phone.device, ana.phone.keys)).toBeNull();
    const fields = [bytesOf(space.space)];
    await expect(makeRecord(suite, "epoch", fields, ana.phone.keys)).rejects.toThrow("no epoch record");
  });
});
