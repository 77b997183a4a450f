/**
 * Counting over random sets of records, with verification as a table: no ghosts, no dependence on order, and the same
 * answer as the rules read word for word (tests/harness/slow-roster.ts).
 */
import { expect, it } from "vitest";
import { anyone, type RandomRecords, randomRecord, randomRecords } from "#tests/harness/random-records.ts";
import { activeIn, plain } from "#tests/harness/roster-world.ts";
import { countSlowly } from "#tests/harness/slow-roster.ts";
import type { RecordId } from "./ids.ts";
import type { KnownRecord } from "./record.ts";
import { countRoster, type Roster } from "./roster.ts";

const SETS = process.env["GOLDSEAM_LONG"] ? 200_000 : 20_000;
const PATIENCE_MS = 900_000;

it(
  "[LOG-40, LOG-42] attack: two-lineages-any-order, attack: ghost-brings-ghost: any order, one roster; and no ghosts",
  () => {
    const found = { attempts: 0, different: 0, ghosts: 0 };
    for (let seed = 0; seed < SETS; seed++) {
      const world = randomRecords(seed);
      const verified = (id: RecordId): boolean => !world.bad.has(id);
      const count = (records: readonly KnownRecord[]): Roster => countRoster(records, verified, world.space);
      const roster = count(world.records);
      const parts = inParts(world.records, world.dice);
      if (JSON.stringify(plain(roster)) !== JSON.stringify(plain(count(parts)))) found.different++;

      const removed = removeOne(world, roster);
      if (!removed) continue;
      found.attempts++;
      const counted = count(removed);
      if (hasGrown(counted, count([...removed, ...writtenLater(world, removed, counted)]))) found.ghosts++;
    }
    expect(found).toMatchObject({ different: 0, ghosts: 0 });
    expect(found.attempts).toBeGreaterThan(SETS / 3);
  },
  PATIENCE_MS,
);

it("[LOG-41, LOG-43, LOG-45, LOG-47] counts as the rules read, word for word", () => {
  for (let seed = 0; seed < SETS / 40; seed++) {
    const { records, bad, space } = randomRecords(seed + 2_000_000);
    const verified = (id: string): boolean => !bad.has(id);
    const roster = countRoster(records, verified, space);
    const active = [...roster.members.values()].filter((m) => m.active).map((m) => `${m.person}/${m.device}`);
    const counted = roster.epochs.filter(({ counts }) => counts).map(({ record }) => record.id);
    const fast = {
      seats: roster.seats,
      gone: [...roster.gone.keys()].sort(),
      active: active.sort(),
      countedEpochs: counted.sort(),
    };
    expect(fast, `seed ${seed}`).toEqual(countSlowly(records, verified, space.space));
  }
}, 900_000);

const shuffled = <T>(items: readonly T[], dice: (limit: number) => number): readonly T[] => {
  const mixed = [...items];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = dice(i + 1);
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  return mixed;
};

/** All of them, in another order, and some twice: as they come from a server in any pieces. */
const inParts = (records: readonly KnownRecord[], dice: (limit: number) => number): readonly KnownRecord[] => {
  const mixed = shuffled(records, dice);
  const cut = dice(mixed.length);
  return [...mixed.slice(cut), ...mixed.slice(0, cut), ...mixed.slice(0, dice(mixed.length))];
};

/** One of a person's active devices removes another, honestly: with what it sees, and an epoch. */
const removeOne = (
  { forge, dice, records, space, a }: RandomRecords,
  roster: Roster,
): readonly KnownRecord[] | null => {
  const devices = activeIn(roster).filter((id) => roster.members.get(id)?.person === a.id);
  const [owner, thief] = shuffled(devices, dice);
  if (owner === undefined || thief === undefined) return null;
  const own = { person: a.id, by: owner, after: roster.personHeads.get(a.id) ?? [] };
  const removal = forge.remove({ ...own, target: thief, anchors: roster.spaceHeads });
  const here = { space: space.space, by: owner, after: [...roster.heads, removal.id] };
  return [...records, removal, forge.epoch({ ...here, n: roster.nextEpoch })];
};

/** Those removed, and all they bring in now, write on as if they had not seen the last removal. */
const writtenLater = (
  world: RandomRecords,
  removed: readonly KnownRecord[],
  { members }: Roster,
): readonly KnownRecord[] => {
  const removal = removed.at(-2)?.id ?? null;
  const actors = anyone(removed).filter(({ device }) => members.get(device)?.removed);
  const records = [...removed];
  for (let step = 2 + world.dice(8); step > 0; step--) {
    const record = randomRecord(world, records, actors, removal);
    records.push(record);
    if (record.kind === "add") actors.push({ person: record.person, device: record.added.id });
  }
  return records.slice(removed.length);
};

/** A new device, a new person in a seat, a new key: a removed device can take away (LOG-41, LOG-47), and add nothing. */
const hasGrown = (before: Roster, after: Roster): boolean =>
  [...after.members.keys()].some((device) => !before.members.has(device)) ||
  after.seats.some((person, seat) => person !== null && person !== before.seats[seat]) ||
  after.epochs.some(
    ({ record, counts }) => counts && !before.epochs.some((e) => e.counts && e.record.id === record.id),
  );
