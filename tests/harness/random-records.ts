/**
 * Random sets of roster records: two persons, lineages of thieves, mutual removals, phones taken in again, joins, epochs
 * and leavings, each written by anyone at all from a random view of what there was, and some with a bad signature.
 */
import type { DeviceId, PersonId, RecordId } from "#protocol/ids.ts";
import type { AddRecord, KnownRecord } from "#protocol/record.ts";
import { createWorld, type World } from "./roster-world.ts";

export interface RandomRecords extends World {
  readonly records: readonly KnownRecord[];
  /** The table of those whose signatures are bad. */
  readonly bad: ReadonlySet<RecordId>;
}

export const randomRecords = (seed: number): RandomRecords => {
  const world = createWorld(seed);
  const { dice, a, b, space } = world;
  const records: KnownRecord[] = dice(4) === 0 ? [a, b, space] : [...world.paired];
  const actors = [...anyone(records)];
  for (let step = 4 + dice(14); step > 0; step--) {
    const record = randomRecord(world, records, actors);
    records.push(record);
    if (record.kind === "add") actors.push({ person: record.person, device: record.added.id });
  }
  const bad = new Set<RecordId>();
  for (const { id } of records.slice(4)) if (dice(25) === 0) bad.add(id);
  return { ...world, records, bad };
};

export interface Actor {
  readonly person: PersonId;
  readonly device: DeviceId;
}

/** Everyone some record ever named as a device or paper of someone. */
export const anyone = (records: readonly KnownRecord[]): readonly Actor[] =>
  records.flatMap((record) => {
    if (record.kind === "person")
      return [record.device, record.paper].map(({ id }) => ({ person: record.id, device: id }));
    return record.kind === "add" ? [{ person: record.person, device: record.added.id }] : [];
  });

/** One more record by one of the actors, who bring in new keys or their own, from a random view without `hidden`. */
export const randomRecord = (
  { dice, forge, space: { space }, a, b }: World,
  records: readonly KnownRecord[],
  actors: readonly Actor[],
  hidden: RecordId | null = null,
): KnownRecord => {
  const { person, device: by } = actors[dice(actors.length)]!;
  const view = randomView(dice, records, hidden);
  const heads = (): readonly RecordId[] => maximal(view, () => true);
  const own = (): readonly RecordId[] => maximal(view, (r) => !("space" in r) && "after" in r && r.person === person);
  const roll = dice(24);
  if (roll < 9) {
    const role = dice(8) === 0 ? "paper" : "device";
    const made = forge.add({ person, by, after: own(), role });
    const isHeld = (r: KnownRecord): r is AddRecord =>
      r.kind === "add" && r.person === person && actors.some(({ device }) => device === r.added.id);
    const before = view.filter(isHeld);
    return dice(6) === 0 && before.length > 0 ? { ...made, added: before[dice(before.length)]!.added } : made;
  }
  if (roll < 16) {
    const others = actors.filter((actor) => actor.person === person);
    const anchors = dice(4) === 0 ? [] : maximal(view, (r) => "space" in r);
    return forge.remove({ person, by, target: others[dice(others.length)]!.device, after: own(), anchors });
  }
  if (roll < 21) {
    const n = 1 + view.reduce((most, r) => (r.kind === "epoch" ? Math.max(most, r.n) : most), 0);
    return forge.epoch({ space, by, after: heads(), n });
  }
  if (roll === 21) return forge.leave({ space, by, person, after: heads() });
  const stranger = dice(3) === 0 ? a : b;
  return forge.join({ space, by, person: stranger.id, joiner: stranger.device.id, after: heads() });
};

/** All, or what can be seen from a few of them. */
const randomView = (
  dice: (limit: number) => number,
  records: readonly KnownRecord[],
  hidden: RecordId | null,
): readonly KnownRecord[] => {
  const open = hidden === null ? records : without(records, hidden);
  if (dice(2) === 0) return open;
  const byId = new Map(open.map((record) => [record.id, record]));
  const seen = new Set<KnownRecord>();
  const see = (record: KnownRecord | undefined): void => {
    if (!record || seen.has(record)) return;
    seen.add(record);
    if ("after" in record) for (const id of record.after) see(byId.get(id));
  };
  for (let i = 1 + dice(4); i > 0; i--) see(open[dice(open.length)]);
  return [...seen];
};

/** Those that have not seen it; records come after what they name. */
const without = (records: readonly KnownRecord[], hidden: RecordId): readonly KnownRecord[] => {
  const closed = new Set([hidden]);
  return records.filter((record) => {
    if ("after" in record && record.after.some((id) => closed.has(id))) closed.add(record.id);
    return !closed.has(record.id);
  });
};

/** Those of a kind that none of the others names; as ids. */
const maximal = (view: readonly KnownRecord[], isOfKind: (record: KnownRecord) => boolean): readonly RecordId[] => {
  const named = new Set<RecordId>();
  for (const record of view) if ("after" in record && isOfKind(record)) for (const id of record.after) named.add(id);
  const found: RecordId[] = [];
  for (const record of view) if (!named.has(record.id) && isOfKind(record)) found.push(record.id);
  return found;
};
