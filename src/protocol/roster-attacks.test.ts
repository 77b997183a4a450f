/** What a thief, a partner or a server may try with roster records (protocol §16, rows 40–48), on forged records. */
import { describe, expect, it } from "vitest";
import { endedAt } from "#tests/harness/forged-records.ts";
import { activeIn, createWorld } from "#tests/harness/roster-world.ts";
import type { KnownRecord } from "./record.ts";
import { countRoster } from "./roster.ts";
import { presentMember, reachOf } from "./roster-questions.ts";

const { a, b, space, join, paired, count, from, forge } = createWorld(48);
const [ana, ben] = [a.device.id, b.device.id];

/** Ana's second phone was stolen; she removes it from her first, with an epoch, as an honest device does. */
const stolen = (() => {
  const add = from(paired).add(ana);
  const before: readonly KnownRecord[] = [...paired, add];
  const removal = from(before).remove(ana, add.added.id);
  const view = [...before, removal];
  return { thief: add.added.id, before, removal, after: [...view, from(view).epoch(ana)] };
})();
const { thief, before, removal, after } = stolen;

describe("devices that should not be there", () => {
  it("[LOG-42, LOG-48] attack: ghost-device: a server cannot put a device among someone's", () => {
    const server = forge.person();
    const bySelf = forge.add({ person: a.id, by: server.device.id, after: [a.id] });
    const unsigned = forge.add({ person: a.id, by: ana, after: [a.id] });
    const records = [...paired, server, bySelf, unsigned];
    const roster = countRoster(records, (id) => id !== unsigned.id, space);
    expect(activeIn(roster)).toEqual(activeIn(count(paired)));
  });

  it("[LOG-40, LOG-50] attack: short-device-list: what hides an add makes all that knew of it wait, and is noticed", () => {
    const add = from(paired).add(ben);
    const epoch = from([...paired, add]).epoch(ben);
    const roster = count([...paired, epoch]);
    expect(roster.missing).toEqual([add.id]);
    expect(roster.epochs.map(({ record }) => record.id)).not.toContain(epoch.id);
    expect(epoch.recipients.map(({ device }) => device)).not.toEqual(activeIn(roster));
  });

  it("[LOG-42] attack: removed-device-adds: nothing it adds counts, whenever it says it wrote", () => {
    const dated = from(before).add(thief);
    const backdated = forge.add({ person: a.id, by: thief, after: [] });
    const later = forge.add({ person: a.id, by: thief, after: [removal.id] });
    const roster = count([...after, dated, backdated, later]);
    expect(activeIn(roster)).toEqual(activeIn(count(after)));
    expect(roster.problems).toHaveLength(3);
    expect(roster.problems).toContainEqual({ type: "removedDeviceTried", device: thief, record: dated.id });
  });

  it("[LOG-44] attack: removed-device-writes: its chain counts to where its person says, and no further", () => {
    expect(reachOf(count(after), thief)).toBe("unknown");
    const ended = from(after).epoch(ana, [endedAt(thief, 30)]);
    const forged = from(before).epoch(thief, [endedAt(thief, 31)]);
    expect(reachOf(count([...after, ended, forged]), thief)).toBe(30);
  });

  it("[LOG-42] attack: ghost-brings-ghost: what a removed phone brings in brings in nobody", () => {
    const ghost = from(before).add(thief);
    const view = [...before, ghost];
    const second = from(view).add(ghost.added.id);
    const third = from([...view, second]).add(second.added.id);
    const epoch = from([...view, second]).epoch(second.added.id);
    const roster = count([...after, ghost, second, third, epoch]);
    expect(activeIn(roster)).toEqual(activeIn(count(after)));
    expect(roster.epochs.find(({ record }) => record.id === epoch.id)?.counts).toBe(false);
  });

  it("[LOG-42] attack: late-removal-by-thief: a removal that was not seen can freeze, and lets nobody in", () => {
    const late = from(before).remove(thief, ana);
    const ghost = from([...before, late]).add(thief);
    const roster = count([...after, late, ghost]);
    expect(activeIn(roster)).toEqual([a.paper.id, ben, b.paper.id].sort());
    const back = from([...after, late, ghost]).add(a.paper.id);
    expect(presentMember(count([...after, late, ghost, back]), back.added.id)).not.toBeNull();
  });

  it("[LOG-41] attack: mutual-removal-freezes: two phones that remove each other are both gone; the words are left", () => {
    const byThief = from(before).remove(thief, ana);
    const roster = count([...before, removal, byThief]);
    expect(activeIn(roster)).toEqual([a.paper.id, ben, b.paper.id].sort());
    const devices = [ana, thief].sort();
    expect(roster.problems).toContainEqual({ type: "mutualRemoval", person: a.id, devices });
    const healed = from([...before, removal, byThief]).add(a.paper.id);
    expect(count([...before, removal, byThief, healed]).problems.map(({ type }) => type)).not.toContain(
      "mutualRemoval",
    );
  });

  it("[LOG-42] attack: two-lineages-any-order: two lineages that remove each other's roots leave neither in power", () => {
    const other = from(before).add(ana);
    const own = from(before).add(thief);
    const removesOwner = from([...before, own]).remove(own.added.id, ana);
    const removesThief = from([...before, other]).remove(other.added.id, thief);
    const all = [...before, other, own, removesOwner, removesThief];
    const orders = [all, all.toReversed(), [...all.slice(4), ...all.slice(0, 4)]];
    for (const records of orders) expect(activeIn(count(records))).toEqual([a.paper.id, ben, b.paper.id].sort());
  });
});

describe("who sits where", () => {
  it("[LOG-45] attack: join-forged-by-server: a join without a device of mine and of theirs lets nobody in", () => {
    const server = forge.person();
    const alone = forge.join({
      space: space.space,
      by: server.device.id,
      person: server.id,
      joiner: server.device.id,
      after: [space.id, server.id],
    });
    const asBen = forge.join({
      space: space.space,
      by: server.device.id,
      person: b.id,
      joiner: ben,
      after: [space.id, b.id],
    });
    expect(count([a, b, space, server, alone, asBen]).seats).toEqual([a.id, null]);
  });

  it("[LOG-45] attack: join-twice: one invitation, two joins: neither counts, until one knows of both", () => {
    const c = forge.person();
    const other = from([a, space]).join(ana, c);
    const both = [a, b, c, space, join, other];
    expect(count(both).seats).toEqual([a.id, null]);
    expect(count(both).problems).toEqual([{ type: "joinTwice", records: [join.id, other.id].sort() }]);
    const third = from(both).join(ana, b);
    expect(count([...both, third])).toMatchObject({ seats: [a.id, b.id], problems: [] });
  });

  it("[LOG-45] attack: join-twice: removing the phone that signed one of two joins does not choose the other", () => {
    const c = forge.person();
    const second = from([a, space]).add(ana);
    const thiefs = from([a, space, second]).join(second.added.id, c);
    const both = [a, b, c, space, second, join, thiefs];
    const late = forge.remove({ person: a.id, by: second.added.id, target: ana, after: [second.id] });
    expect(count([...both, late]).seats).toEqual([a.id, null]);
  });

  it("[LOG-42, LOG-45] attack: person-swapped: a removed phone pairs nobody in the place of the partner", () => {
    const c = forge.person();
    const inPlace = from(before).join(thief, c, { replaces: b.id });
    expect(count([...after, c, inPlace]).seats).toEqual([a.id, b.id]);
    const asPaper = { ...forge.person(), paper: b.device };
    expect(count([...after, asPaper]).members.get(ben)?.person).toBe(b.id);
  });

  it("[LOG-48] attack: space-record-swapped: another space's record has another id, and is not the pinned one", () => {
    const swapped = forge.space({ person: b.id, by: ben });
    expect(count([...paired, swapped]).seats).toEqual([a.id, b.id]);
    expect(count([a, b, swapped]).space).toBeNull();
    const strangers = forge.space({ person: a.id, by: ben });
    expect(countRoster([a, b, strangers], () => true, strangers).space).toBeNull();
  });

  it("[LOG-47] attack: leave-undone: no removal, join or later record brings back who left", () => {
    const add = from(paired).add(ben);
    const second = add.added.id;
    const view = [...paired, add];
    const left = [...view, from(view).leave(ben)];
    const unseen = forge.remove({ person: b.id, by: second, target: ben, after: [add.id] });
    const again = from(view).epoch(second);
    const rejoin = from(left).join(ana, b);
    expect(count(left).gone).toEqual(new Map([[b.id, "left"]]));
    expect(count([...left, unseen, again, rejoin]).gone).toEqual(new Map([[b.id, "left"]]));
    expect(activeIn(count([...left, unseen, again, rejoin]))).toEqual([ana, a.paper.id].sort());
  });

  it("[LOG-42] an honest removal keeps what the lost phone had done: the partner stays", () => {
    const add = from(paired).add(ana);
    const view = [...paired, add];
    const lost = from(view).remove(add.added.id, ana);
    expect(count([...view, lost]).seats).toEqual([a.id, b.id]);
    expect(count([...view, lost]).epochs.every(({ counts }) => counts)).toBe(true);
    const careless = { ...lost, anchors: [] };
    expect(count([...view, careless]).seats).toEqual([a.id, null]);
  });
});
