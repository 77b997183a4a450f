/**
 * Who belongs to a space, counted from the *set* of its records: no order of arrival, no clock and no server has a part
 * in it (LOG-40 to LOG-48). Whoever holds the same records counts the same roster, the server included.
 *
 * roster-person.ts counts devices, roster-space.ts seats, leavings and keys; this file puts into one value what devices
 * and the server ask about. {@link presentMembers} and the like are in roster-questions.ts.
 */
import { type Bytes, bytesOf } from "#base/bytes.ts";
import type { DeviceId, Link, PersonId, RecordId, SpaceId } from "./ids.ts";
import { labelled } from "./label.ts";
import type { KnownRecord, Record } from "./record.ts";
import { createGraph, type Graph, has } from "./record-graph.ts";
import { chainEnds } from "./roster-ends.ts";
import { type CountedEpoch, epochsOf } from "./roster-epochs.ts";
import { greatestUnder, headsAmong, MAX_HEADS, MAX_PART_HEADS } from "./roster-heads.ts";
import { type Certificate, countPersons, type Persons } from "./roster-person.ts";
import { findProblems, type RosterProblem } from "./roster-problems.ts";
import { countSpace, type Sitting } from "./roster-space.ts";
import type { Verifying } from "./suite.ts";

export interface Member {
  readonly person: PersonId;
  readonly device: DeviceId;
  readonly role: "device" | "paper";
  /** Ed25519 and X25519, 32 bytes each. */
  readonly sign: Bytes;
  readonly kem: Bytes;
  /** What certified it. */
  readonly record: RecordId;
  /** LOG-43. Whether its person is still here is another question, see presentMembers. */
  readonly active: boolean;
  readonly removed: boolean;
}

export interface Roster {
  /** Null until the space's own record is held; then nobody is here. */
  readonly space: SpaceId | null;
  readonly type: "mine" | "ours" | null;
  /** Who left keeps the seat; who was replaced does not. */
  readonly seats: readonly [PersonId | null, PersonId | null];
  readonly gone: ReadonlyMap<PersonId, "left" | "replaced">;
  /** Every device and paper certified by a record that counts, of everyone who ever had a seat, removed ones too. */
  readonly members: ReadonlyMap<DeviceId, Member>;
  /** By `n`, then id. */
  readonly epochs: readonly CountedEpoch[];
  /** `n` of an epoch made after `heads`: one more than the greatest it can have seen. */
  readonly nextEpoch: number;
  /** The last sequence that counts of a removed or gone device (LOG-44); absent while nobody said it. */
  readonly cut: ReadonlyMap<DeviceId, number>;
  /** The link at that sequence, as it was given. */
  readonly cutLinks: ReadonlyMap<DeviceId, Link>;
  /** Records that stand and that none that stands has among its ancestors: `after` of a join, epoch or leave. */
  readonly heads: readonly RecordId[];
  /** The same among each person's own records: `after` of that person's next add or remove. */
  readonly personHeads: ReadonlyMap<PersonId, readonly RecordId[]>;
  /** The same among the space's own: `anchors` of a removal, together with those of the person's other spaces. */
  readonly spaceHeads: readonly RecordId[];
  /** Named by a record that is held, and not held: ask for them. */
  readonly missing: readonly RecordId[];
  /** A record of a newer kind is among them (LOG-1). */
  readonly readOnly: boolean;
  readonly problems: readonly RosterProblem[];
}

export interface Root {
  /** Pinned: from the own keyring, a confirmed pairing, or the linking channel (LOG-48). */
  readonly space: SpaceId;
  /** Whose eyes these are (LOG-45); a server has none. */
  readonly me?: PersonId;
}

/**
 * `verified` tells of which records {@link verifyRecord} found the signatures good; others are as if they were not there,
 * so keep of two records with one id the verified one.
 */
export const countRoster = (
  records: readonly Record[],
  verified: (id: RecordId) => boolean,
  { space, me }: Root,
): Roster => {
  const graph = createGraph(records, verified);
  const persons = countPersons(graph);
  const here = countSpace(graph, persons, space);
  const sitting = here.sittingWithin(graph.all, me);
  const members = membersOf(graph, persons, sitting);
  const standing = here.record ? here.entries.filter((entry) => here.stands(entry, graph.all)) : [];
  const ends = [...chainEnds(members, sitting, standing)];
  const ownPlaces = new Map(sitting.persons.map((person) => [person, persons.standing(person, graph.all)]));
  const begun = graph.placeOf.get(here.record?.id ?? "");
  const spacePlaces =
    begun === undefined ? [] : [begun, ...new Set([...standing, ...sitting.twice].map(({ place }) => place))];
  const allPlaces = [...spacePlaces, ...[...ownPlaces.values()].flat()];
  const heads = headsAmong(graph, allPlaces, MAX_HEADS);
  const { epochs, alike } = epochsOf(graph, here.record ? here.entries : [], allPlaces, sitting);
  return {
    space: here.record?.space ?? null,
    type: here.record?.type ?? null,
    seats: sitting.seats,
    gone: sitting.gone,
    members,
    epochs,
    nextEpoch: 1 + greatestUnder(graph, here.entries, heads),
    cut: new Map(ends.map(([device, { sequence }]) => [device, sequence])),
    cutLinks: new Map(ends.map(([device, { link }]) => [device, link])),
    heads,
    personHeads: new Map([...ownPlaces].map(([person, places]) => [person, headsAmong(graph, places, MAX_HEADS)])),
    spaceHeads: headsAmong(graph, spacePlaces, MAX_PART_HEADS),
    missing: graph.missing,
    readOnly: records.some(({ kind }) => kind === "unknown"),
    problems: findProblems(graph, persons, sitting, new Set(allPlaces), alike),
  };
};

/** The devices and papers of one person and the heads of their records, before there is a space: for pairing. */
export const countPerson = (
  records: readonly Record[],
  verified: (id: RecordId) => boolean,
  person: PersonId,
): { readonly members: ReadonlyMap<DeviceId, Member>; readonly heads: readonly RecordId[] } => {
  const graph = createGraph(records, verified);
  const persons = countPersons(graph);
  return {
    members: new Map(membersOfPerson(graph, persons, person).map(({ member }) => [member.device, member])),
    heads: headsAmong(graph, persons.standing(person, graph.all), MAX_PART_HEADS),
  };
};

/** Whether `a` is `b`, or has it among its ancestors as far as they are held (LOG-80). */
export const descends = (records: readonly Record[], a: RecordId, b: RecordId): boolean => {
  if (a === b) return true;
  const { placeOf, ancestors } = createGraph(records, () => true);
  const [from, to] = [ancestors[placeOf.get(a) ?? -1], placeOf.get(b)];
  return from !== undefined && to !== undefined && has(from, to);
};

/** The signing key of every device and paper that some record introduces; an id is a hash of its keys, so any will do. */
export const signKeysIn = (records: Iterable<Record>): ReadonlyMap<DeviceId, Bytes> => {
  const keys = new Map<DeviceId, Bytes>();
  for (const record of records) {
    if (record.kind === "person")
      keys.set(record.device.id, record.device.sign).set(record.paper.id, record.paper.sign);
    if (record.kind === "add") keys.set(record.added.id, record.added.sign);
  }
  return keys;
};

/** Whether every signature is good; `keysOf` as from {@link signKeysIn}. False as well while a signer is not known. */
export const verifyRecord = async (
  { verify }: Verifying,
  record: Record,
  keysOf: (device: DeviceId) => Bytes | null,
): Promise<boolean> => {
  if (record.kind === "unknown") return false;
  const message = labelled("rec", bytesOf(record.id));
  const keys = signersOf(record, keysOf);
  const good = await Promise.all(
    keys.map((key, i) => {
      const signature = record.signatures[i];
      return key && signature ? verify(key, message, signature) : false;
    }),
  );
  return good.length === record.signatures.length && good.every(Boolean);
};

const signersOf = (record: KnownRecord, keysOf: (device: DeviceId) => Bytes | null): readonly (Bytes | null)[] => {
  switch (record.kind) {
    case "person":
      return [record.device.sign];
    case "add":
      return [keysOf(record.by), record.added.sign];
    case "join":
      return [keysOf(record.by), keysOf(record.joiner)];
    default:
      return [keysOf(record.by)];
  }
};

const membersOfPerson = (
  graph: Graph,
  persons: Persons,
  person: PersonId,
): readonly { readonly member: Member; readonly proven: boolean }[] =>
  [...persons.rosterOf(person, graph.all).values()].flatMap(({ counted, active, removed }) =>
    counted ? [{ member: memberOf(counted, active, removed), proven: counted.proven }] : [],
  );

const memberOf = (
  { person, device, role, sign, kem, record }: Certificate,
  active: boolean,
  removed: boolean,
): Member => ({
  person,
  device,
  role,
  sign,
  kem,
  record,
  active,
  removed,
});

/** A key can be written into a stranger's record as their paper; then it stays with whom it signed for itself. */
const membersOf = (graph: Graph, persons: Persons, sitting: Sitting): ReadonlyMap<DeviceId, Member> => {
  const all = sitting.persons.flatMap((person) => membersOfPerson(graph, persons, person));
  const members = new Map<DeviceId, Member>();
  for (const { member } of [...all.filter(({ proven }) => proven), ...all.filter(({ proven }) => !proven)])
    if (!members.has(member.device)) members.set(member.device, member);
  return members;
};
