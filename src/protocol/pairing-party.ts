/**
 * Judging who stands on the other side of a pairing: the records of one person, whole, and every signature good.
 * Nothing of it is believed before words were compared; it is only made sure that there is something to compare.
 */
import { type Bytes, bytesOf } from "#base/bytes.ts";
import type { DeviceId, PersonId, RecordId } from "./ids.ts";
import { labelled } from "./label.ts";
import { type JoinRecord, readRecord, type Record, type SpaceRecord } from "./record.ts";
import { countPerson, type Member, signKeysIn, verifyRecord } from "./roster.ts";
import type { Hashing, Verifying } from "./suite.ts";

export interface Party {
  readonly person: PersonId;
  readonly records: readonly Record[];
  readonly members: ReadonlyMap<DeviceId, Member>;
  /** Of the person's own records. */
  readonly heads: readonly RecordId[];
}

/** The one person these records are about; null when they are not exactly one person's, whole and well signed. */
export const readParty = async (suite: Hashing & Verifying, written: readonly Bytes[]): Promise<Party | null> => {
  const records = written.flatMap((bytes) => readRecord(suite, bytes) ?? []);
  const begun = records.filter(({ kind }) => kind === "person");
  const [person, ...others] = begun.map(({ id }) => id);
  if (records.length !== written.length || person === undefined || others.length > 0) return null;
  if (!records.every((record) => isOwn(record, person))) return null;
  const keys = signKeysIn(records);
  for (const record of records)
    if (!(await verifyRecord(suite, record, (device) => keys.get(device) ?? null))) return null;
  const ids = new Set(records.map(({ id }) => id));
  const isWhole = records.every(
    (record) => (record.kind !== "add" && record.kind !== "remove") || record.after.every((id) => ids.has(id)),
  );
  return isWhole ? { person, records, ...countPerson(records, (id) => ids.has(id), person) } : null;
};

const isOwn = (record: Record, person: PersonId): boolean =>
  record.kind === "person" || ((record.kind === "add" || record.kind === "remove") && record.person === person);

/** A device of the party that may sign now. */
export const activeDevice = ({ members }: Party, device: DeviceId): Member | null => {
  const member = members.get(device);
  return member?.active && member.role === "device" ? member : null;
};

/** The shared space of this party that the bytes begin, signed by a device it ever had. */
export const readSharedSpace = async (
  suite: Hashing & Verifying,
  { person, records, members }: Party,
  bytes: Bytes,
): Promise<SpaceRecord | null> => {
  const space = readRecord(suite, bytes);
  if (space?.kind !== "space" || space.type !== "ours" || space.person !== person) return null;
  if (members.get(space.by)?.role !== "device") return null;
  const keys = signKeysIn(records);
  return (await verifyRecord(suite, space, (device) => keys.get(device) ?? null)) ? space : null;
};

/** Whether the first of the join's signatures is by a device of the party that may sign now. */
export const isBegunBy = async (
  { verify }: Verifying,
  party: Party,
  { id, by, signatures }: JoinRecord,
): Promise<boolean> => {
  const [member, first] = [activeDevice(party, by), signatures[0]];
  return member !== null && first !== undefined && verify(member.sign, labelled("rec", bytesOf(id)), first);
};
