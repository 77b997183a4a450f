/**
 * Seats, leavings and keys of one space, counted on top of its persons (roster-person.ts).
 *
 * Again well-formed is judged in a record's ancestors and counting in a whole set, and both ask the same question, who
 * sits where among these records: {@link Space.sittingWithin}. A join or epoch of a removed device counts only if
 * each removal of that device had it among its ancestors (LOG-42), which in a space are those its `anchors` name.
 */
import type { DeviceId, PersonId, SpaceId } from "./ids.ts";
import type { EpochRecord, JoinRecord, KnownRecord, LeaveRecord, SpaceRecord } from "./record.ts";
import { type Graph, has, NOWHERE, type Places } from "./record-graph.ts";
import type { Persons } from "./roster-person.ts";

/** A well-formed record of the space, and the persons whose devices signed it. */
export interface Entry<Kind extends JoinRecord | EpochRecord | LeaveRecord> {
  readonly record: Kind;
  readonly place: number;
  readonly signers: readonly { readonly person: PersonId; readonly device: DeviceId }[];
}

export type AnyEntry = Entry<JoinRecord> | Entry<EpochRecord> | Entry<LeaveRecord>;

export interface Sitting {
  readonly seats: readonly [PersonId | null, PersonId | null];
  readonly gone: ReadonlyMap<PersonId, "left" | "replaced">;
  /** Everyone who ever had a seat, seat 0 first. */
  readonly persons: readonly PersonId[];
  readonly joins: readonly Entry<JoinRecord>[];
  readonly leaves: readonly Entry<LeaveRecord>[];
  /**
   * Joins of one seat, neither an ancestor of the other: neither counts (LOG-45), not even when one of them is taken back,
   * or a removed phone could choose between them. One made in knowledge of both settles it.
   */
  readonly twice: readonly Entry<JoinRecord>[];
}

export interface Space {
  /** Null unless the space's own record is held and signed by a device of its person. */
  readonly record: SpaceRecord | null;
  readonly entries: readonly AnyEntry[];
  /** With `me`, joins that neither I nor my other in that join signed are left out (LOG-45). */
  readonly sittingWithin: (within: Places, me?: PersonId) => Sitting;
  /**
   * Whether the signers' own adds count, and no removal of a signer takes the entry back (LOG-42). A leave is never taken
   * back: it is a no, and whoever holds one of a person's old phones could otherwise undo it (LOG-47).
   */
  readonly stands: (entry: AnyEntry, within: Places) => boolean;
}

const NOBODY: Sitting = { seats: [null, null], gone: new Map(), persons: [], joins: [], leaves: [], twice: [] };

export const countSpace = (graph: Graph, persons: Persons, space: SpaceId): Space => {
  const entries: AnyEntry[] = [];
  const ancestorsOf = (place: number): Places => graph.ancestors[place] ?? NOWHERE;
  const isAncestor = (a: number, b: number): boolean => has(ancestorsOf(b), a);

  const begun = graph.records.find(
    (record): record is SpaceRecord => record.kind === "space" && record.space === space,
  );
  const isBegun = (within: Places): boolean =>
    begun !== undefined && persons.isCertified(begun.person, begun.by, within);

  const sawBefore = (removal: number, place: number, within: Places): boolean => {
    const record = graph.records[removal];
    if (record?.kind !== "remove") return false;
    return record.anchors.some((id) => {
      const anchor = graph.placeOf.get(id);
      return anchor !== undefined && has(within, anchor) && (anchor === place || isAncestor(place, anchor));
    });
  };

  const stands = ({ record, place, signers }: AnyEntry, within: Places): boolean =>
    signers.every(
      ({ person, device }) =>
        persons.stoodAt(place, person, device, within) &&
        (record.kind === "leave" ||
          persons.removalsOf(person, device).every((r) => !has(within, r) || sawBefore(r, place, within))),
    );

  /** Of one seat, neither made in knowledge of the other. */
  const isRival = (a: Entry<JoinRecord>, b: Entry<JoinRecord>): boolean =>
    a !== b && a.record.seat === b.record.seat && !isAncestor(a.place, b.place) && !isAncestor(b.place, a.place);

  const sittingWithin = (within: Places, me?: PersonId): Sitting => {
    if (!begun || !isBegun(within)) return NOBODY;
    const inside = entries.filter(({ place }) => has(within, place));
    const joins = inside.filter(isJoin);
    const twice = joins.filter((a) => joins.some((b) => isRival(a, b)));
    const seats: [PersonId | null, PersonId | null] = [begun.person, null];
    const gone = new Map<PersonId, "left" | "replaced">();
    const seated = new Set([begun.person]);
    const counted: Entry<JoinRecord>[] = [];
    for (const join of joins) {
      const { seat, person } = join.record;
      const welcoming = join.signers[0]?.person;
      const isMine = me === undefined || me === person || me === welcoming;
      if (twice.includes(join) || !isMine || !stands(join, within)) continue;
      if (seats[seat === 0 ? 1 : 0] !== welcoming) continue;
      const before = seats[seat];
      if (before !== null) gone.set(before, "replaced");
      seats[seat] = person;
      seated.add(person);
      counted.push(join);
    }
    const leaves = inside.filter(isLeave).filter((leave) => stands(leave, within));
    for (const { record } of leaves) gone.set(record.person, "left");
    return { seats, gone, persons: [...seated], joins: counted, leaves, twice };
  };

  /** Who signs as a device (or paper) of someone present; a key that signed for itself goes before one that did not. */
  const signerOf = (device: DeviceId, sitting: Sitting, within: Places, papers: boolean): PersonId | null => {
    const able = sitting.seats.flatMap((person) => {
      if (person === null || sitting.gone.has(person)) return [];
      const standing = persons.rosterOf(person, within).get(device);
      if (!standing?.active || !standing.counted || (!papers && standing.counted.role === "paper")) return [];
      return [{ person, proven: standing.counted.proven }];
    });
    return (able.find(({ proven }) => proven) ?? able[0])?.person ?? null;
  };

  const judge = (record: KnownRecord, place: number): AnyEntry | null => {
    if (record.kind !== "join" && record.kind !== "epoch" && record.kind !== "leave") return null;
    if (record.space !== space) return null;
    const within = ancestorsOf(place);
    const sitting = sittingWithin(within);
    const person = signerOf(record.by, sitting, within, record.kind !== "join");
    if (person === null) return null;
    const signer = { person, device: record.by };
    switch (record.kind) {
      case "join": {
        const joiner = persons.rosterOf(record.person, within).get(record.joiner);
        const fits =
          begun?.type === "ours" &&
          sitting.seats[record.seat === 0 ? 1 : 0] === person &&
          sitting.seats[record.seat] === record.replaces &&
          (record.replaces === null || !sitting.gone.has(record.replaces)) &&
          !sitting.persons.includes(record.person) &&
          joiner?.active === true &&
          joiner.counted?.role === "device";
        return fits ? { record, place, signers: [signer, { person: record.person, device: record.joiner }] } : null;
      }
      case "epoch":
        return record.n === 1 + greatestBefore(place) ? { record, place, signers: [signer] } : null;
      case "leave":
        return record.person === person ? { record, place, signers: [signer] } : null;
    }
  };

  const greatestBefore = (place: number): number =>
    entries.reduce(
      (n, e) => (e.record.kind === "epoch" && isAncestor(e.place, place) ? Math.max(n, e.record.n) : n),
      0,
    );

  graph.records.forEach((record, place) => {
    const entry = judge(record, place);
    if (entry) entries.push(entry);
  });
  return { record: begun && isBegun(graph.all) ? begun : null, entries, sittingWithin, stands };
};

const isJoin = (entry: AnyEntry): entry is Entry<JoinRecord> => entry.record.kind === "join";
const isLeave = (entry: AnyEntry): entry is Entry<LeaveRecord> => entry.record.kind === "leave";
