/** The roster with real signatures: what counting takes for granted in src/protocol is verified here. */
import { describe, expect, it } from "vitest";
import { concat } from "#base/bytes.ts";
import { beginJoin, completeJoin, makeAdd, makeSpace, readBegunJoin } from "#protocol/make-record.ts";
import { type KnownRecord, type Record, readRecord } from "#protocol/record.ts";
import { plain } from "#tests/harness/roster-world.ts";
import { createDice } from "./mutate.ts";
import { countSigned, pairOf, personOf, type Phone, phoneOf, verifiedAmong, writingFrom } from "./people.ts";
import { suite } from "./place.ts";

const SETS = process.env["GOLDSEAM_LONG"] ? 3_000 : 300;

const { ana, ben, space, records: paired } = await pairOf();
const pool: readonly Phone[] = await Promise.all(Array.from({ length: 8 }, (_, i) => phoneOf(`phone ${i}`)));

/** The same record with its last signature spoiled. */
const spoil = (record: KnownRecord): Record => {
  const last = record.bytes.length - 1;
  const bytes = concat(record.bytes.subarray(0, last), Uint8Array.of((record.bytes[last] ?? 0) ^ 1));
  return readRecord(suite, bytes)!;
};

describe("sets of signed records", () => {
  it(`[LOG-40] attack: two-lineages-any-order: ${SETS} random sets, verified and counted in any order, are one roster without ghosts`, async () => {
    for (let set = 0; set < SETS; set++) {
      const dice = createDice(set);
      const pick = <T>(items: readonly T[]): T => items[Math.floor(dice() * items.length)]!;
      const known = [ana.phone, ana.paper, ben.phone, ben.paper];
      const fresh = [...pool];
      const records: KnownRecord[] = [...paired];
      const bad = new Set<string>();
      for (let step = 3 + Math.floor(dice() * 5); step > 0; step--) {
        const view = dice() < 0.5 ? records : records.slice(0, 4 + Math.floor(dice() * (records.length - 3)));
        const write = writingFrom(view, space);
        const by = pick(known);
        const made = dice() < 0.5 && fresh.length > 0 ? write.add(by, fresh[0]!) : write.remove(by, pick(known));
        if (fresh.length > 0 && (await made).kind === "add") known.push(fresh.shift()!);
        const record = await made;
        records.push(record);
        if (dice() < 0.1) bad.add(record.id);
      }
      const sent: readonly Record[] = records.map((record) => (bad.has(record.id) ? spoil(record) : record));
      const good = await verifiedAmong(sent);
      expect(good).toEqual(new Set(records.flatMap(({ id }) => (bad.has(id) ? [] : [id]))));
      const roster = await countSigned(sent, space);
      const mixed = sent.toSorted(() => dice() - 0.5);
      expect(plain(await countSigned(mixed, space))).toEqual(plain(roster));
      for (const member of roster.members.values()) expect(bad.has(member.record)).toBe(false);
    }
  }, 600_000);
});

describe("[LOG-48] what a server or a stranger signs", () => {
  it("attack: ghost-device: an add needs the signature of a device and of the new key", async () => {
    const [stranger, phone] = [await phoneOf("stranger"), pool[0]!];
    const add = { person: ana.record.id, after: [ana.record.id], role: "device" } as const;
    const by = { ...ana.phone.keys, sign: stranger.keys.sign };
    const forged = await makeAdd(suite, add, by, phone.keys);
    const taken = await makeAdd(suite, add, ana.phone.keys, { ...phone.keys, sign: stranger.keys.sign });
    for (const wrong of [forged, taken])
      expect((await countSigned([...paired, wrong], space)).members.has(phone.device)).toBe(false);
    const right = await makeAdd(suite, add, ana.phone.keys, phone.keys);
    expect((await countSigned([...paired, right], space)).members.get(phone.device)?.active).toBe(true);
  });

  it("[LOG-45] attack: join-forged-by-server: a join without both signatures seats nobody", async () => {
    const [server, start] = [await personOf("server"), [ana.record, ben.record, space]];
    const join = { space: space.space, seat: 1, replaces: null, ended: [], transcript: "22".repeat(32) } as const;
    const after = [space.id, ben.record.id, server.record.id];
    const seatFor = async (joiner: typeof server, first: Phone, second: Phone) => {
      const fields = { ...join, after, person: joiner.record.id, joiner: joiner.phone.device };
      const begun = await beginJoin(suite, fields, { ...ana.phone.keys, sign: first.keys.sign });
      const keys = { ...joiner.phone.keys, sign: second.keys.sign };
      const whole = await completeJoin(suite, readBegunJoin(suite, begun)!, keys);
      return (await countSigned([...start, server.record, whole], space, ana.record.id)).seats[1];
    };
    expect(await seatFor(server, server.phone, server.phone)).toBeNull();
    expect(await seatFor(ben, server.phone, ben.phone)).toBeNull();
    expect(await seatFor(ben, ana.phone, server.phone)).toBeNull();
    expect(await seatFor(ben, ana.phone, ben.phone)).toBe(ben.record.id);
  });

  it("attack: person-swapped: another person record is another person, and its devices are not ben's", async () => {
    const other = await personOf("ben");
    expect(other.record.id).not.toBe(ben.record.id);
    const swapped = paired.map((record) => (record.id === ben.record.id ? other.record : record));
    const roster = await countSigned(swapped, space);
    expect(roster.seats).toEqual([ana.record.id, null]);
    expect(roster.missing).toContain(ben.record.id);
  });

  it("attack: space-record-swapped: a space record in the name of another is not signed by them", async () => {
    const forged = await makeSpace(suite, { type: "ours", person: ana.record.id }, ben.phone.keys);
    expect((await countSigned([ana.record, ben.record, forged], forged)).space).toBeNull();
    expect((await countSigned([...paired, forged], space)).seats).toEqual([ana.record.id, ben.record.id]);
  });
});

describe("[LOG-79, LOG-81] coming back with the words", () => {
  it("attack: recovery-revives-thief: an older roster from the server does not bring back the removed phone", async () => {
    const phone = pool[0]!;
    const before = [...paired, await writingFrom(paired, space).add(ana.phone, phone)];
    const records: KnownRecord[] = [...before];
    const [found, newPaper] = [await phoneOf("new"), await phoneOf("new paper")];
    records.push(await writingFrom(records, space).add(ana.paper, found));
    for (const lost of [ana.phone, phone]) records.push(await writingFrom(records, space).remove(found, lost));
    records.push(await writingFrom(records, space).remove(found, ana.paper));
    records.push(await writingFrom(records, space).add(found, newPaper, "paper"));
    const roster = await countSigned(records, space);
    const active = [...roster.members.values()].filter(({ active, person }) => active && person === ana.record.id);
    expect(active.map(({ device }) => device).sort()).toEqual([found.device, newPaper.device].sort());
    expect(roster.seats).toEqual([ana.record.id, ben.record.id]);

    const ghost = await writingFrom(before, space).add(phone, pool[1]!);
    const later = await writingFrom(records, space).add(ana.paper, pool[2]!);
    const after = await countSigned([...records, ghost, later], space);
    expect([...after.members.keys()].sort()).toEqual([...roster.members.keys()].sort());
  });
});
