/**
 * The devices and papers of one person, counted from the person's own records alone, and so equal in every space.
 *
 * Two questions are kept apart. Whether a record is *well-formed* is judged in the roster made of its ancestors
 * (LOG-40), so it is settled once and for ever. Whether an add *counts* is asked of a whole set: every well-formed
 * removal of its signer must have seen it (LOG-42). The first asks the second of a smaller set, never the other way.
 */
import type { Bytes } from "#base/bytes.ts";
import { compareText } from "#base/bytes.ts";
import type { DeviceId, PersonId, RecordId } from "./ids.ts";
import type { AddRecord, KnownRecord, RemoveRecord } from "./record.ts";
import { type Graph, has, NOWHERE, type Places } from "./record-graph.ts";

export const MAX_ACTIVE = { device: 8, paper: 1 } as const;

/** One well-formed record that brings in one device or paper. */
export interface Certificate {
  readonly place: number;
  readonly record: RecordId;
  readonly person: PersonId;
  readonly device: DeviceId;
  readonly role: "device" | "paper";
  readonly sign: Bytes;
  readonly kem: Bytes;
  /** The one that let it in; null for a person's first record. */
  readonly by: DeviceId | null;
  /** Adds between it and the person's first record. */
  readonly depth: number;
  /** Whether the key itself signed. A person's first paper does not. */
  readonly proven: boolean;
}

export interface Standing {
  /** Null when no certificate counts: brought in by someone who had been removed. */
  readonly counted: Certificate | null;
  readonly removed: boolean;
  /** Counted, not removed, and within {@link MAX_ACTIVE} (LOG-43). */
  readonly active: boolean;
}

/** Everyone a person's well-formed records ever named, in the order of device ids. */
export type PersonRoster = ReadonlyMap<DeviceId, Standing>;

export interface Persons {
  /** Judged among the records at these places; they must hold their own ancestors. */
  readonly rosterOf: (person: PersonId, within: Places) => PersonRoster;
  /** Whether a well-formed record lets this device in, wherever its signer ended. */
  readonly isCertified: (person: PersonId, device: DeviceId, within: Places) => boolean;
  /** Whether, at this place, the device had been let in by a record that counts in the larger set. */
  readonly stoodAt: (place: number, person: PersonId, device: DeviceId, within: Places) => boolean;
  /** Places of a person's own records that stand: the first, adds that count, well-formed removals (LOG-41). */
  readonly standing: (person: PersonId, within: Places) => readonly number[];
  /** Places of the well-formed removals of a device. */
  readonly removalsOf: (person: PersonId, device: DeviceId) => readonly number[];
}

const NOBODY: PersonRoster = new Map();
const NONE: readonly number[] = [];
const NEVER: readonly Certificate[] = [];
const byNearness = (a: Certificate, b: Certificate): number => a.depth - b.depth || compareText(a.record, b.record);

export const countPersons = (graph: Graph): Persons => {
  /** Nearest the person's first record first. */
  const certificates = new Map<PersonId, Certificate[]>();
  const certificatesByDevice = new Map<PersonId, Map<DeviceId, Certificate[]>>();
  const removals = new Map<PersonId, Map<DeviceId, number[]>>();
  /** What was asked of a set of records before. A set holds its own ancestors, so what is in it is judged by then. */
  const rosters = new WeakMap<Places, Map<PersonId, PersonRoster>>();
  const counting = new WeakMap<Places, (certificate: Certificate) => boolean>();

  const removalsOf = (person: PersonId, device: DeviceId): readonly number[] =>
    removals.get(person)?.get(device) ?? NONE;
  const ancestorsOf = (place: number): Places => graph.ancestors[place] ?? NOWHERE;
  const certificatesOf = (person: PersonId): readonly Certificate[] => certificates.get(person) ?? NEVER;
  const certificatesFor = (person: PersonId, device: DeviceId): readonly Certificate[] =>
    certificatesByDevice.get(person)?.get(device) ?? NEVER;

  const signerStood = (place: number, person: PersonId, device: DeviceId, counts: (c: Certificate) => boolean) =>
    certificatesFor(person, device).some((c) => has(ancestorsOf(place), c.place) && counts(c));

  /** LOG-42, within a set. */
  const countingWithin = (within: Places): ((certificate: Certificate) => boolean) => {
    const asked = counting.get(within);
    if (asked) return asked;
    const known = new Map<Certificate, boolean>();
    const counts = (certificate: Certificate): boolean => {
      const { by, person, place } = certificate;
      if (by === null) return true;
      const before = known.get(certificate);
      if (before !== undefined) return before;
      const seenByAll = removalsOf(person, by).every((r) => !has(within, r) || has(ancestorsOf(r), place));
      const counted = seenByAll && signerStood(place, person, by, counts);
      known.set(certificate, counted);
      return counted;
    };
    counting.set(within, counts);
    return counts;
  };

  const rosterOf = (person: PersonId, within: Places): PersonRoster => {
    const asked = rosters.get(within) ?? new Map<PersonId, PersonRoster>();
    const known = asked.get(person);
    if (known) return known;
    const own = certificatesOf(person).filter(({ place }) => has(within, place));
    if (own.length === 0) return NOBODY;
    const counts = countingWithin(within);
    const removalsOfPerson = removals.get(person);
    const standings = new Map<DeviceId, Standing>();
    for (const certificate of own) {
      const { device } = certificate;
      const counted = standings.get(device)?.counted ?? (counts(certificate) ? certificate : null);
      const removed = removalsOfPerson?.get(device)?.some((r) => has(within, r)) === true;
      standings.set(device, { counted, removed, active: counted !== null && !removed });
    }
    const roster = withinLimits(standings);
    rosters.set(within, asked.set(person, roster));
    return roster;
  };

  const certify = (certificate: Omit<Certificate, "depth">): void => {
    const { person, device, by, place } = certificate;
    const signers = by === null ? [] : certificatesFor(person, by).filter((c) => has(ancestorsOf(place), c.place));
    const depth = by === null ? 0 : 1 + Math.min(...signers.map((signer) => signer.depth));
    const made = { ...certificate, depth };
    certificates.set(person, [...certificatesOf(person), made].sort(byNearness));
    const ofPerson = certificatesByDevice.get(person) ?? new Map<DeviceId, Certificate[]>();
    certificatesByDevice.set(person, ofPerson.set(device, [...certificatesFor(person, device), made]));
  };

  const namesOnlyOwn = ({ after, person }: AddRecord | RemoveRecord): boolean =>
    after.every((id) => {
      const named = graph.records[graph.placeOf.get(id) ?? -1];
      return named?.kind === "add" || named?.kind === "remove" ? named.person === person : id === person;
    });

  const judge = (record: KnownRecord, place: number): boolean => {
    if (record.kind === "person") return true;
    if (record.kind !== "add" && record.kind !== "remove") return false;
    if (graph.records[graph.placeOf.get(record.person) ?? -1]?.kind !== "person" || !namesOnlyOwn(record)) return false;
    const roster = rosterOf(record.person, ancestorsOf(place));
    if (!roster.get(record.by)?.active) return false;
    if (record.kind === "remove") return roster.has(record.target);
    return !roster.has(record.added.id) && activeOf(roster, record.role).length < MAX_ACTIVE[record.role];
  };

  graph.records.forEach((record, place) => {
    if (!judge(record, place)) return;
    if (record.kind === "person") {
      const first = { place, record: record.id, person: record.id, by: null };
      certify({ ...first, ...keysOf(record.device), role: "device", proven: true });
      certify({ ...first, ...keysOf(record.paper), role: "paper", proven: false });
    } else if (record.kind === "add") {
      const { id, person, by, role, added } = record;
      certify({ place, record: id, person, by, ...keysOf(added), role, proven: true });
    } else if (record.kind === "remove") {
      const own = removals.get(record.person) ?? new Map<DeviceId, number[]>();
      removals.set(record.person, own.set(record.target, [...(own.get(record.target) ?? []), place]));
    }
  });

  return {
    rosterOf,
    isCertified: (person, device, within) =>
      certificatesFor(person, device).some((c) => c.role === "device" && has(within, c.place)),
    stoodAt: (place, person, device, within) => signerStood(place, person, device, countingWithin(within)),
    standing: (person, within) => {
      const counts = countingWithin(within);
      const places = new Set(certificatesOf(person).flatMap((c) => (counts(c) ? [c.place] : [])));
      for (const removed of removals.get(person)?.values() ?? []) for (const place of removed) places.add(place);
      return [...places].filter((place) => has(within, place));
    },
    removalsOf,
  };
};

const keysOf = ({ id, sign, kem }: { readonly id: DeviceId; readonly sign: Bytes; readonly kem: Bytes }) => ({
  device: id,
  sign,
  kem,
});

const activeOf = (roster: PersonRoster, role: "device" | "paper"): readonly Certificate[] => {
  const found: Certificate[] = [];
  for (const { active, counted } of roster.values()) if (active && counted?.role === role) found.push(counted);
  return found;
};

/**
 * Nobody adds beyond the limit knowingly, but phones that do not know of each other may. Then those nearest the person's
 * first record stay, and the others are set aside until there is room.
 */
const withinLimits = (standings: Map<DeviceId, Standing>): PersonRoster => {
  for (const role of ["device", "paper"] as const) {
    const active = activeOf(standings, role);
    if (active.length <= MAX_ACTIVE[role]) continue;
    for (const { device } of active.toSorted(byNearness).slice(MAX_ACTIVE[role])) {
      const standing = standings.get(device);
      if (standing) standings.set(device, { ...standing, active: false });
    }
  }
  return standings;
};
