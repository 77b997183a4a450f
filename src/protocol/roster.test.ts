/** The rules of who belongs (LOG-40 to LOG-48), each shown on the smallest set of records. */
import { describe, expect, it } from "vitest";
import { endedAt } from "#tests/harness/forged-records.ts";
import { activeIn, createWorld, everyone, plain } from "#tests/harness/roster-world.ts";
import type { KnownRecord } from "./record.ts";
import { countRoster, descends } from "./roster.ts";
import { presentMember, presentMembers, reachOf } from "./roster-questions.ts";

const { a, b, space, join, paired, count, from, forge } = createWorld();
const [ana, ben] = [a.device.id, b.device.id];

/** Ana with a second phone, and everything that was written until then. */
const withSecond = () => {
  const add = from(paired).add(ana);
  return { add, second: add.added.id, records: [...paired, add] };
};

describe("devices", () => {
  it("[LOG-40] a pair begins with a phone and a paper each", () => {
    const roster = count(paired);
    expect(roster.seats).toEqual([a.id, b.id]);
    expect(activeIn(roster)).toEqual([ana, a.paper.id, ben, b.paper.id].sort());
    expect(roster).toMatchObject({ space: space.space, type: "ours", missing: [], problems: [], readOnly: false });
  });

  it("[LOG-40] waits for its ancestors, and asks for them", () => {
    const { add, second, records } = withSecond();
    const third = from(records).add(second);
    const roster = count([...paired, third]);
    expect([...roster.members.keys()]).not.toContain(third.added.id);
    expect(roster.missing).toEqual([add.id]);
    expect([...count([...records, third]).members.keys()]).toContain(third.added.id);
  });

  it("[LOG-40] a record whose signature is bad is as if it were not there, and so is what hangs from it", () => {
    const { add, second, records } = withSecond();
    const third = from(records).add(second);
    const roster = countRoster([...records, third], (id) => id !== add.id, space);
    expect(plain(roster)).toEqual(plain({ ...count(paired), missing: [add.id] }));
  });

  it("[LOG-40] a stranger's device adds nobody, nor does one's own paper twice", () => {
    const stranger = forge.add({ person: a.id, by: ben, after: [] });
    const secondPaper = forge.add({ person: a.id, by: ana, after: [], role: "paper" });
    expect(activeIn(count([...paired, stranger, secondPaper]))).toEqual(activeIn(count(paired)));
  });

  it("[LOG-40] an add or removal names the person's own records only, so a person is the same in every space", () => {
    const named = forge.add({ person: a.id, by: ana, after: [join.id] });
    expect(count([...paired, named]).members.has(named.added.id)).toBe(false);
  });

  it("[LOG-41] removal counts and is for ever: the id never comes back", () => {
    const { add, second, records } = withSecond();
    const removal = from(records).remove(ana, second);
    const after = [...records, removal];
    const again = { ...from(after).add(ana), added: add.added };
    const unseen = { ...forge.add({ person: a.id, by: ana, after: [] }), added: add.added };
    const roster = count([...after, again, unseen]);
    expect(roster.heads).not.toContain(again.id);
    expect(roster.members.get(second)).toMatchObject({ active: false, removed: true });
    expect(presentMember(roster, second)).toBeNull();
  });

  it("[LOG-42] what the removed phone had added before stays, until it is removed with it", () => {
    const { second, records } = withSecond();
    const third = from(records).add(second);
    const removal = from([...records, third]).remove(ana, second);
    const roster = count([...records, third, removal]);
    expect(presentMember(roster, third.added.id)).not.toBeNull();
    expect(activeIn(roster)).not.toContain(second);
  });

  it("[LOG-43] eight devices and one paper: the ninth is refused by who knows of eight", () => {
    let records: readonly KnownRecord[] = paired;
    for (let i = 0; i < 7; i++) records = [...records, from(records).add(ana)];
    expect(
      presentMembers(count(records)).filter(({ person, role }) => person === a.id && role === "device"),
    ).toHaveLength(8);
    const ninth = from(records).add(ana);
    expect(count([...records, ninth]).members.has(ninth.added.id)).toBe(false);
  });

  it("[LOG-43] phones that did not know of each other may add too many: the nearest eight act, the rest waits", () => {
    let records: readonly KnownRecord[] = paired;
    for (let i = 0; i < 6; i++) records = [...records, from(records).add(ana)];
    const deep = from(records).add(lastAdded(records));
    const flat = from(records).add(ana);
    const roster = count([...records, deep, flat]);
    expect(roster.problems).toEqual([{ type: "tooManyDevices", person: a.id, devices: [deep.added.id] }]);
    expect(presentMember(roster, deep.added.id)).toBeNull();
    expect(reachOf(roster, deep.added.id)).toBe("all");
    const room = from([...records, deep, flat]).remove(ana, flat.added.id);
    expect(presentMember(count([...records, deep, flat, room]), deep.added.id)).not.toBeNull();
  });
});

const lastAdded = (records: readonly KnownRecord[]): string => {
  const last = records.at(-1);
  return last?.kind === "add" ? last.added.id : "";
};

describe("where chains end", () => {
  it("[LOG-44] another device of the same person says where the removed one's chain ends; the greatest counts", () => {
    const { second, records } = withSecond();
    const removed = [...records, from(records).remove(ana, second)];
    expect(reachOf(count(removed), second)).toBe("unknown");
    const once = [...removed, from(removed).epoch(ana, [endedAt(second, 7)])];
    expect(reachOf(count(once), second)).toBe(7);
    const twice = [...once, from(once).epoch(a.paper.id, [endedAt(second, 5), endedAt(ben, 1)])];
    expect(reachOf(count(twice), second)).toBe(7);
    expect(reachOf(count(twice), ben)).toBe("all");
    const greater = [...twice, from(twice).epoch(ana, [endedAt(second, 9, "aa".repeat(32))])];
    expect(count(greater).cut).toEqual(new Map([[second, 9]]));
    expect(count(greater).cutLinks.get(second)).toBe("aa".repeat(32));
  });

  it("[LOG-44] neither the removed phone itself nor the other person says it", () => {
    const { second, records } = withSecond();
    const own = [...records, from(records).epoch(second, [endedAt(second, 900)])];
    const removed = [...own, from(own).remove(ana, second)];
    const others = [...removed, from(removed).epoch(ben, [endedAt(second, 900)])];
    expect(reachOf(count(others), second)).toBe("unknown");
  });
});

describe("seats", () => {
  it("[LOG-45] a join counts for both, and only with a device of each", () => {
    expect(count(paired, a.id).seats).toEqual([a.id, b.id]);
    expect(count(paired, b.id).seats).toEqual([a.id, b.id]);
    const byPaper = forge.join({
      space: space.space,
      by: a.paper.id,
      person: b.id,
      joiner: ben,
      after: [space.id, b.id],
    });
    const paperJoins = from([a, space]).join(ana, b, { joiner: b.paper.id });
    for (const wrong of [byPaper, paperJoins]) expect(count([a, b, space, wrong]).seats).toEqual([a.id, null]);
  });

  it("[LOG-45] a taken seat is not given again", () => {
    const c = forge.person();
    const more = from(paired).join(ana, c);
    expect(count([...paired, c, more]).seats).toEqual([a.id, b.id]);
  });

  it("[LOG-45] a join that is none of mine does not count here", () => {
    const c = forge.person();
    expect(count([...paired, c], c.id).seats).toEqual([a.id, null]);
  });

  it("[LOG-46] replacing gives the seat to the new key, and the old one's later ops do not count", () => {
    const c = forge.person();
    const replacing = from(paired).join(ana, c, { replaces: b.id, ended: [endedAt(ben, 12)] });
    const roster = count([...paired, c, replacing]);
    expect(roster.seats).toEqual([a.id, c.id]);
    expect(roster.gone).toEqual(new Map([[b.id, "replaced"]]));
    expect(reachOf(roster, ben)).toBe(12);
    expect(activeIn(roster)).toEqual([ana, a.paper.id, c.device.id, c.paper.id].sort());
  });

  it("[LOG-47] leaving holds at once, keeps the seat, and ends that person's chains where the leaver says", () => {
    const left = [...paired, from(paired).leave(ben, [endedAt(ben, 4)])];
    const roster = count(left);
    expect(roster.seats).toEqual([a.id, b.id]);
    expect(roster.gone).toEqual(new Map([[b.id, "left"]]));
    expect(activeIn(roster)).toEqual([ana, a.paper.id].sort());
    expect(reachOf(roster, ben)).toBe(4);
    const late = from(paired).epoch(ben);
    expect(count([...left, late]).epochs.find(({ record }) => record.id === late.id)).toMatchObject({ counts: false });
  });

  it("[LOG-47] nobody leaves for someone else", () => {
    const forOther = forge.leave({ space: space.space, by: ana, person: b.id, after: count(paired).heads });
    expect(count([...paired, forOther]).gone.size).toBe(0);
  });

  it("[LOG-48] nothing counts that no signature ties to the pinned space", () => {
    const others = createWorld(2);
    expect(plain(count([...paired, ...others.paired]))).toEqual(plain(count(paired)));
    expect(count(others.paired)).toMatchObject({ space: null, type: null, seats: [null, null] });
  });
});

describe("heads", () => {
  it("[LOG-39] are what stands and is named by nothing that stands; an op's acknowledgement descends from them", () => {
    const { add, records } = withSecond();
    const [first] = count(paired).heads;
    expect(count(records).heads).toEqual([first, add.id].sort());
    const epoch = from(records).epoch(ana);
    expect(count([...records, epoch]).heads).toEqual([epoch.id]);
    expect(count([...records, epoch]).personHeads.get(a.id)).toEqual([add.id]);
    expect(count([...records, epoch]).spaceHeads).toEqual([epoch.id]);
  });

  it("[LOG-80] a head that is, or descends from, the new device's add", () => {
    const { add, records } = withSecond();
    const epoch = from(records).epoch(ana);
    const all = [...records, epoch];
    expect(descends(all, add.id, add.id)).toBe(true);
    expect(descends(all, epoch.id, add.id)).toBe(true);
    expect(descends(all, add.id, epoch.id)).toBe(false);
    expect(descends(paired, "00", add.id)).toBe(false);
  });

  it("[LOG-1] attack: unknown-record-ignored: a record of a newer kind makes the space read-only here", () => {
    const newer = { kind: "unknown", id: "ff".repeat(32), bytes: paired[0]!.bytes } as const;
    expect(count([...paired, newer])).toMatchObject({ readOnly: true, seats: [a.id, b.id] });
  });
});

it("[LOG-42] counts 200 records of phones that come and go", () => {
  let records: readonly KnownRecord[] = paired;
  for (let i = 0; records.length < 200; i++) {
    if (i % 6 === 0) {
      const add = from(records).add(ana);
      const view = [...records, add];
      records = [...view, from(view).remove(ana, add.added.id)];
    }
    records = [...records, from(records).epoch(i % 2 ? ben : ana)];
  }
  const roster = countRoster(records, everyone, space);
  expect(roster.seats).toEqual([a.id, b.id]);
  expect(activeIn(roster)).toEqual([ana, a.paper.id, ben, b.paper.id].sort());
});
