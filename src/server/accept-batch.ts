/**
 * Which batches a server takes from a signed-in device: ops of its own chain, and records (accept-records.ts). The mailbox
 * then sees to sequences. Contents are sealed and not looked at.
 */
import { type Result, err, ok } from "#base/result.ts";
import { readEnvelope } from "#protocol/envelope.ts";
import type { DeviceId } from "#protocol/ids.ts";
import { type Record, readRecord } from "#protocol/record.ts";
import { isHere } from "#protocol/roster-questions.ts";
import type { Roster } from "#protocol/roster.ts";
import type { WireItem } from "#protocol/wire-frames.ts";
import type { Refused, WireRefusal } from "#protocol/wire.ts";
import { judgeRecords } from "./accept-records.ts";
import type { NewEnvelope, NewRecord, NewRow } from "./mailbox/mailbox.ts";
import { nodeSuite } from "./node-suite.ts";
import { type Access, type Place, accessOf } from "./place.ts";

export interface Accepted {
  readonly rows: readonly NewRow[];
  readonly roster: Roster;
}

/** Records a space may hold; a couple's whole life needs a few hundred. */
const MOST_RECORDS = 4000;

export const hasRoomFor = (place: Place | null, records: readonly Record[]): boolean =>
  (place?.held ?? 0) + records.filter(({ id }) => !place?.cursors.has(id)).length <= MOST_RECORDS;

export const acceptBatch = async (
  place: Place,
  device: DeviceId,
  items: readonly WireItem[],
): Promise<Result<Accepted, Refused>> => {
  const access = accessOf(place, device);
  if (!access.ok) return err({ refused: access.error });
  if (!access.value.here) return err({ refused: "closed" });
  const rows: NewRow[] = [];
  const added: Record[] = [];
  for (const [item, { type, bytes }] of items.entries()) {
    if (type === "record") {
      const record = readRecord(nodeSuite, bytes);
      if (!record) return err({ refused: "badRequest", item });
      added.push(record);
      rows.push(rowOf(record));
      continue;
    }
    const envelope = acceptEnvelope(place, access.value, bytes);
    if (!envelope.ok) return err({ refused: envelope.error, item });
    rows.push(envelope.value);
  }
  if (!hasRoomFor(place, added)) return err({ refused: "spaceFull" });
  const { space, records: held, roster } = place;
  const judged = await judgeRecords({ space, held, roster, added, anyOrder: false });
  const [refusal] = judged.refused;
  if (refusal) {
    const item = rows.findIndex((row) => row.type === "record" && row.id === refusal.record.id);
    return err({ refused: refusal.refused, item });
  }
  return lateEnvelope(judged.roster, rows) ?? ok({ rows, roster: judged.roster });
};

export const rowOf = ({ id, bytes }: Record): NewRecord => ({ type: "record", id, bytes });

const acceptEnvelope = (
  { space }: Place,
  { member }: Access,
  bytes: WireItem["bytes"],
): Result<NewEnvelope, WireRefusal> => {
  const envelope = readEnvelope(bytes);
  if (!envelope || "unknownVersion" in envelope || envelope.space !== space || envelope.kind !== "op") {
    return err("badRequest");
  }
  const { device, first, last } = envelope;
  if (device !== member.device) return err("notYourChain");
  if (member.role === "paper") return err("notAllowed");
  return ok({ type: "envelope", device, first, last, lent: false, bytes });
};

/** An op that comes after the record, in the same batch, which ends its device's or person's time here. */
const lateEnvelope = (roster: Roster, rows: readonly NewRow[]): Result<never, Refused> | null => {
  const lastRecord = rows.findLastIndex(({ type }) => type === "record");
  for (const [item, row] of rows.entries()) {
    if (row.type === "record" || item < lastRecord) continue;
    const author = roster.members.get(row.device);
    if (!author?.active) return err({ refused: "removedSigner", item });
    if (!isHere(roster, author.person)) return err({ refused: "closed", item });
  }
  return null;
};
