/**
 * Counting over random sets of records, with verification as a table: no ghosts, no dependence on order, and the same
 * answer as the rules read word for word (tests/harness/slow-roster.ts).
 */
import { describe, expect, it } from "vitest";
import { anyone, type RandomRecords, randomRecord, randomRecords } from "#tests/harness/random-records.ts";
import { activeIn, everyone, plain } from "#tests/harness/roster-world.ts";
import { countSlowly } from "#tests/harness/slow-roster.ts";
import type { RecordId } from "./ids.ts";
import type { KnownRecord } from "./record.ts";
import { countRoster, type Roster } from "./roster.ts";

const SETS = process.env["GOLDSEAM_LONG"] ? 200_000 : 20_000;
const SLOW_SETS = SETS / 40;
const PATIENCE_MS = 900_000;

const shuffled = <T>(items: readonly T[], dice: (limit: number) => number): readonly T[] => {
  const mixed = [...items];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = dice(i + 1);
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  return mixed;
};

describe("random sets of records", () => {
  it(
    "[LOG-40, LOG-42] attack: two-lineages-any-order: any order and any parts of arrival give one roster",
    () => {
      let different = 0;
      for (let seed = 0; seed < SETS; seed++) {
        const { records, bad, space, dice } = randomRecords(seed);
        const verified = (id: string): boolean => !bad.has(id);
        const roster = countRoster(records, verified, space);
        const mixed = shuffled(records, dice);
        const cut = dice(mixed.length);
        const inParts = [...mixed.slice(cut), ...mixed.slice(0, cut), ...mixed.slice(0, dice(mixed.length))];
        if (JSON.stringify(plain(roster)) !== JSON.stringify(plain(countRoster(inParts, verified, space)))) different++;
      }
      expect(different).toBe(0);
    },
    PATIENCE_MS,
  );

  it(
    "[LOG-42] attack: removed-device-adds: what a removed phone does afterwards adds nobody and nothing",
    () => {
      let ghosts = 0;
      let attempts = 0;
      for (let seed = 0; seed < SETS; seed++) {
        const world = randomRecords(seed + 1_000_000);
        const { space, dice, forge, records } = world;
        const before = countRoster(records, everyone, space);
        const devices = activeIn(before).filter((id) => before.members.get(id)?.person === world.a.id);
        const [owner, thief] = shuffled(devices, dice);
        if (!owner || !thief) continue;
        attempts++;
        const own = { person: world.a.id, by: owner, after: before.personHeads.get(world.a.id) ?? [] };
        const removal = forge.remove({ ...own, target: thief, anchors: before.spaceHeads });
        const here = { space: space.space, by: owner, after: [...before.heads, removal.id] };
        const safe = [...records, removal, forge.epoch({ ...here, n: before.nextEpoch })];
        const counted = countRoster(safe, everyone, space);
        const after = [...safe, ...writtenLater(world, safe, counted, removal.id)];
        if (hasGrown(counted, countRoster(after, everyone, space))) ghosts++;
      }
      expect(attempts).toBeGreaterThan(SETS / 5);
      expect(ghosts).toBe(0);
    },
    PATIENCE_MS,
  );

  it(
    "[LOG-41, LOG-43] counts as the rules read, word for word",
    () => {
      for (let seed = 0; seed < SLOW_SETS; seed++) {
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
    },
    PATIENCE_MS,
  );
});

/** The removed phone, those removed before, and all they bring in now, write on as if they had not seen the removal. */
const writtenLater = (
  world: RandomRecords,
  safe: readonly KnownRecord[],
  { members }: Roster,
  removal: RecordId,
): readonly KnownRecord[] => {
  const actors = anyone(safe).filter(({ device }) => members.get(device)?.removed);
  const records = [...safe];
  for (let step = 2 + world.dice(8); step > 0; step--) {
    const record = randomRecord(world, records, actors, removal);
    records.push(record);
    if (record.kind === "add") actors.push({ person: record.person, device: record.added.id });
  }
  return records.slice(safe.length);
};

const hasGrown = (before: Roster, after: Roster): boolean =>
  [...after.members.keys()].some((device) => !before.members.has(device)) ||
  after.seats.some((person, seat) => person !== null && person !== before.seats[seat]) ||
  after.epochs.some(
    ({ record, counts }) => counts && !before.epochs.some((e) => e.counts && e.record.id === record.id),
  );
