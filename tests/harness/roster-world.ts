/**
 * Two people and their records, forged, told in short sentences. `from(view)` acts as an honest device does that holds
 * exactly these records: it names their heads, and in a removal the heads of the space. A thief is someone who acts from
 * an older view.
 */
import type { DeviceId, PersonId, SpaceId } from "#protocol/ids.ts";
import type {
  AddRecord,
  EpochRecord,
  JoinRecord,
  KnownRecord,
  LeaveRecord,
  PersonRecord,
  Record,
  RemoveRecord,
  SpaceRecord,
} from "#protocol/record.ts";
import type { Ended } from "#protocol/record-parts.ts";
import { countPerson, countRoster, type Roster } from "#protocol/roster.ts";
import { presentMembers } from "#protocol/roster-questions.ts";
import { createDice, createForge, type Forge } from "./forged-records.ts";

export interface Acts {
  readonly roster: Roster;
  readonly add: (by: DeviceId, role?: "device" | "paper") => AddRecord;
  readonly remove: (by: DeviceId, target: DeviceId) => RemoveRecord;
  readonly epoch: (by: DeviceId, ended?: readonly Ended[]) => EpochRecord;
  readonly leave: (by: DeviceId, ended?: readonly Ended[]) => LeaveRecord;
  readonly join: (
    by: DeviceId,
    of: PersonRecord,
    more?: Partial<Pick<JoinRecord, "replaces" | "seat" | "ended" | "joiner">>,
  ) => JoinRecord;
}

export interface World {
  readonly forge: Forge;
  readonly dice: (limit: number) => number;
  readonly a: PersonRecord;
  readonly b: PersonRecord;
  readonly space: SpaceRecord;
  readonly join: JoinRecord;
  /** Both persons, the space, the join and a first epoch. */
  readonly paired: readonly KnownRecord[];
  readonly count: (records: readonly Record[], me?: PersonId) => Roster;
  readonly from: (view: readonly KnownRecord[]) => Acts;
}

export const everyone = (): boolean => true;

export const createWorld = (seed = 1): World => {
  const dice = createDice(seed);
  const forge = createForge(dice);
  const [a, b] = [forge.person(), forge.person()];
  const space = forge.space({ person: a.id, by: a.device.id });
  const count = (records: readonly Record[], me?: PersonId): Roster =>
    countRoster(records, everyone, me === undefined ? { space: space.space } : { space: space.space, me });
  const from = (view: readonly KnownRecord[]): Acts => actsFrom(forge, view, space.space);
  const welcome = { space: space.space, by: a.device.id, after: [space.id, b.id].sort() };
  const join = forge.join({ ...welcome, person: b.id, joiner: b.device.id });
  const recipients = [a, b].flatMap(({ device, paper }) => [device.id, paper.id]);
  const epoch = forge.epoch({ ...welcome, after: [join.id], n: 1, recipients });
  return { dice, forge, a, b, space, join, paired: [a, b, space, join, epoch], count, from };
};

export const actsFrom = (forge: Forge, view: readonly KnownRecord[], space: SpaceId): Acts => {
  const roster = countRoster(view, everyone, { space });
  const personOf = (device: DeviceId): PersonId => roster.members.get(device)?.person ?? roster.seats[0] ?? "";
  const own = (by: DeviceId) => ({ person: personOf(by), by, after: roster.personHeads.get(personOf(by)) ?? [] });
  const here = (by: DeviceId) => ({ space, by, after: roster.heads });
  return {
    roster,
    add: (by, role = "device") => forge.add({ ...own(by), role }),
    remove: (by, target) => forge.remove({ ...own(by), target, anchors: roster.spaceHeads }),
    epoch: (by, ended = []) =>
      forge.epoch({
        ...here(by),
        n: roster.nextEpoch,
        recipients: presentMembers(roster).map(({ device }) => device),
        ended,
      }),
    leave: (by, ended = []) => forge.leave({ ...here(by), person: personOf(by), ended }),
    join: (by, of, more = {}) => {
      const { heads } = countPerson([of, ...view], everyone, of.id);
      const after = [...roster.heads, ...heads];
      return forge.join({ ...here(by), after, person: of.id, joiner: of.device.id, ...more });
    },
  };
};

/** The devices and papers that may act, in order. */
export const activeIn = (roster: Roster): readonly DeviceId[] => presentMembers(roster).map(({ device }) => device);

/** A roster as plain data, to be compared. */
export const plain = (roster: Roster): unknown => ({
  ...roster,
  gone: [...roster.gone].sort(),
  members: [...roster.members.values()].map(({ sign: _, kem: __, ...member }) => member).sort(byDevice),
  epochs: roster.epochs.map(({ record, counts, current }) => [record.id, counts, current]),
  cut: [...roster.cut].sort(),
  cutLinks: [...roster.cutLinks].sort(),
  personHeads: [...roster.personHeads].sort(),
});

const byDevice = (x: { readonly device: string }, y: { readonly device: string }): number =>
  x.device < y.device ? -1 : 1;
