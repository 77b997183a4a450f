/**
 * What a server lost, given back by whoever holds it (LOG-37): records first, in whatever order, then envelopes of every
 * chain, pages too. Each is taken for itself or not at all, and what is not taken is answered with cursor 0.
 *
 * What another device gives back is *lent*: it gives way to what the chain's own device sends, so nobody can block a chain
 * by giving back garbage. Of a person who has left nothing is taken back.
 */
import { type Result, err, ok } from "#base/result.ts";
import { readEnvelope } from "#protocol/envelope.ts";
import type { DeviceId, SpaceId } from "#protocol/ids.ts";
import { type Record, readRecord } from "#protocol/record.ts";
import { isHere } from "#protocol/roster-questions.ts";
import type { WireItem } from "#protocol/wire-frames.ts";
import type { Refused } from "#protocol/wire.ts";
import { hasRoomFor, rowOf } from "../accept-batch.ts";
import { judgeRecords } from "../accept-records.ts";
import type { Kept, NewEnvelope } from "../mailbox/mailbox.ts";
import { nodeSuite } from "../node-suite.ts";
import { type Access, type Place, accessOf } from "../place.ts";
import { passOn, refusedAs } from "./append.ts";
import type { Parts } from "./request-context.ts";

const NOT_TAKEN: Kept = { cursor: 0, fresh: false };

export const healBatch = async (
  parts: Parts,
  space: SpaceId,
  device: DeviceId,
  items: readonly WireItem[],
): Promise<Result<readonly Kept[], Refused>> => {
  const before = await enterHere(parts, space, device);
  if (!before.ok) return before;
  const records = items.map(({ type, bytes }) => (type === "record" ? readRecord(nodeSuite, bytes) : null));
  const added = records.filter((record) => record !== null);
  const ofRecords = await healRecords(parts, before.value.place, added);
  if (!ofRecords.ok) return ofRecords;
  const entered = await enterHere(parts, space, device);
  if (!entered.ok) return entered;
  const { place, access } = entered.value;
  const taken = items.map(({ type }, item): Promise<Kept> | Kept => {
    const record = records[item];
    return (type === "record" && record && ofRecords.value.get(record.id)) || NOT_TAKEN;
  });
  for (const { row, item } of envelopesOf(place, access, items)) {
    const append = parts.mailbox.spaces.append(appendOf(parts, place, [row], []));
    taken[item] = append.then((answer) => (answer.ok && answer.value[0]) || NOT_TAKEN);
  }
  const kept = await Promise.all(taken);
  await passOn(parts, space, items, kept);
  return ok(kept);
};

const enterHere = async (
  { places }: Parts,
  space: SpaceId,
  device: DeviceId,
): Promise<Result<{ readonly place: Place; readonly access: Access }, Refused>> => {
  const place = await places.load(space);
  if (!place || place === "closed") return err({ refused: place ?? "notFound" });
  const access = accessOf(place, device);
  if (!access.ok) return err({ refused: access.error });
  return access.value.here ? ok({ place, access: access.value }) : err({ refused: "closed" });
};

const healRecords = async (
  parts: Parts,
  place: Place,
  added: readonly Record[],
): Promise<Result<ReadonlyMap<string, Kept>, Refused>> => {
  if (!hasRoomFor(place, added)) return err({ refused: "spaceFull" });
  const { space, records: held, roster } = place;
  const { taken, roster: after } = await judgeRecords({ space, held, roster, added, anyOrder: true });
  if (taken.length === 0) return ok(new Map());
  const append = appendOf(parts, place, taken.map(rowOf), [...after.members.keys()]);
  const kept = await parts.mailbox.spaces.append(append);
  parts.places.forget(space);
  if (!kept.ok) return err(refusedAs(kept.error));
  return ok(new Map(taken.map(({ id }, index) => [id, kept.value[index] ?? NOT_TAKEN])));
};

const appendOf = (
  { limits, now }: Parts,
  { space, held }: Place,
  rows: readonly (NewEnvelope | ReturnType<typeof rowOf>)[],
  devices: readonly DeviceId[],
) => ({ space, create: null, recordsHeld: held, rows, devices, limitBytes: limits.spaceBytes, now: now() });

/** Each chain from its beginning, however the items were ordered. */
const envelopesOf = (place: Place, access: Access, items: readonly WireItem[]) =>
  items
    .flatMap(({ type, bytes }, item) => {
      const row = type === "envelope" ? envelopeOf(place, access, bytes) : null;
      return row ? [{ row, item }] : [];
    })
    .toSorted((a, b) => a.row.first - b.row.first);

const envelopeOf = ({ space, roster }: Place, { member }: Access, bytes: WireItem["bytes"]): NewEnvelope | null => {
  const envelope = readEnvelope(bytes);
  if (!envelope || "unknownVersion" in envelope || envelope.space !== space || envelope.kind === "box") return null;
  const { device, first, last } = envelope;
  const author = roster.members.get(device);
  if (!author || author.role === "paper" || !isHere(roster, author.person)) return null;
  return { type: "envelope", device, first, last, lent: device !== member.device, bytes };
};
