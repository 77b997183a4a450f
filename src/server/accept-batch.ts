/**
 * Which batches a server takes from a signed-in device: ops of its own chain, and records (accept-records.ts); after a
 * loss also what others wrote (LOG-37). The mailbox then sees to sequences. Contents are sealed and not looked at.
 */
import { type Result, err, ok } from "#base/result.ts";
import { readEnvelope } from "#protocol/envelope.ts";
import type { DeviceId } from "#protocol/ids.ts";
import { type Record, readRecord } from "#protocol/record.ts";
import { isHere } from "#protocol/roster-questions.ts";
import type { Roster } from "#protocol/roster.ts";
import type { WireItem } from "#protocol/wire-frames.ts";
import type { Refused, WireRefusal } from "#protocol/wire.ts";
import { acceptRecords } from "./accept-records.ts";
import type { NewEnvelope, NewRecord, NewRow } from "./mailbox/mailbox.ts";
import { nodeSuite } from "./node-suite.ts";
import { type Access, type Place, accessOf } from "./place.ts";

export interface Accepted {
  readonly rows: readonly NewRow[];
  readonly roster: Roster;
}

/** Records a space may hold; a couple's whole life needs a few hundred. */
export const MOST_RECORDS = 4000;

export const acceptBatch = async (
  place: Place,
  device: DeviceId,
  items: readonly WireItem[],
  heal: boolean,
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
    const envelope = acceptEnvelope(place, access.value, bytes, heal);
    if (!envelope.ok) return err({ refused: envelope.error, item });
    rows.push(envelope.value);
  }
  if (place.held + added.length > MOST_RECORDS) return err({ refused: "spaceFull" });
  const roster = await acceptRecords({ space: place.space, held: place.records, added, anyOrder: heal });
  if (!roster.ok) {
    const item = rows.findIndex((row) => row.type === "record" && row.id === roster.error.record.id);
    return err({ refused: roster.error.refused, item });
  }
  return lateEnvelope(roster.value, rows, heal) ?? ok({ rows, roster: roster.value });
};

export const rowOf = ({ id, bytes }: Record): NewRecord => ({ type: "record", id, bytes });

const acceptEnvelope = (
  { space, roster }: Place,
  { member }: Access,
  bytes: WireItem["bytes"],
  heal: boolean,
): Result<NewEnvelope, WireRefusal> => {
  const envelope = readEnvelope(bytes);
  if (!envelope || "unknownVersion" in envelope || envelope.space !== space) return err("badRequest");
  const { kind, device, first, last } = envelope;
  if (kind === "box" || (kind === "page" && !heal)) return err("badRequest");
  if (member.role === "paper") return err("notAllowed");
  const lent = device !== member.device;
  if (lent && !heal) return err("notYourChain");
  if (lent) {
    const author = roster.members.get(device);
    if (!author || !isHere(roster, author.person)) return err("notAllowed");
  }
  return ok({ type: "envelope", device, first, last, lent, bytes });
};

/** An op that comes after the record, in the same batch, which ends its device's or person's time here. */
const lateEnvelope = (roster: Roster, rows: readonly NewRow[], heal: boolean): Result<never, Refused> | null => {
  if (heal) return null;
  const lastRecord = rows.findLastIndex(({ type }) => type === "record");
  for (const [item, row] of rows.entries()) {
    if (row.type === "record" || item < lastRecord) continue;
    const author = roster.members.get(row.device);
    if (!author?.active) return err({ refused: "removedSigner", item });
    if (!isHere(roster, author.person)) return err({ refused: "closed", item });
  }
  return null;
};
