/**
 * Which records a server takes (log-spec §14): those whose signatures hold, whose signer is active now, in the order of
 * arrival, and which then stand in the roster. A record that would change nothing is refused rather than kept, so that
 * two joins for one seat never cancel each other here.
 *
 * When a space is made, or its records are given back after a loss (LOG-37), there is no order of arrival: then it is
 * enough that a record stands.
 */
import { type Result, err, ok } from "#base/result.ts";
import type { SpaceId } from "#protocol/ids.ts";
import type { KnownRecord, Record } from "#protocol/record.ts";
import { isHere } from "#protocol/roster-questions.ts";
import { type Roster, countRoster, signKeysIn, verifyRecord } from "#protocol/roster.ts";
import type { WireRefusal } from "#protocol/wire.ts";
import { nodeSuite } from "./node-suite.ts";

export interface Offered {
  readonly space: SpaceId;
  readonly held: readonly Record[];
  readonly added: readonly Record[];
  /** Not in the order of their making. */
  readonly anyOrder: boolean;
}

export interface RecordRefusal {
  readonly refused: WireRefusal;
  readonly record: Record;
}

/** The roster after these records, or the first that is not taken. Records held already may be among those added. */
export const acceptRecords = async ({
  space,
  held,
  added,
  anyOrder,
}: Offered): Promise<Result<Roster, RecordRefusal>> => {
  const known = new Set(held.map(({ id }) => id));
  const count = (records: readonly Record[]): Roster => countRoster(records, () => true, { space });
  const keys = signKeysIn([...held, ...added]);
  let records = held;
  let roster = count(held);
  for (const record of added) {
    if (known.has(record.id)) continue;
    known.add(record.id);
    records = [...records, record];
    if (record.kind === "unknown") continue;
    if (!(await verifyRecord(nodeSuite, record, (device) => keys.get(device) ?? null)))
      return err({ refused: "badSignature", record });
    const refused = anyOrder ? null : signerRefusal(roster, record);
    if (refused) return err({ refused, record });
    if (changesWhoMaySign(record)) roster = count(records);
  }
  roster = count(records);
  for (const record of records.slice(held.length)) {
    if (record.kind !== "unknown" && !stands(roster, record, anyOrder)) return err({ refused: "notAllowed", record });
  }
  return ok(roster);
};

/** Signers nobody knows yet may become known by a join of the same batch. */
const signerRefusal = ({ members, ...roster }: Roster, record: KnownRecord): WireRefusal | null => {
  for (const signer of record.kind === "join" ? [record.by, record.joiner] : [record.by]) {
    const member = members.get(signer);
    if (member && !member.active) return "removedSigner";
    if (member && !isHere({ members, ...roster }, member.person)) return "closed";
  }
  return null;
};

const changesWhoMaySign = ({ kind }: KnownRecord): boolean =>
  kind === "space" || kind === "join" || kind === "remove" || kind === "leave";

const stands = (roster: Roster, record: KnownRecord, anyOrder: boolean): boolean => {
  switch (record.kind) {
    case "person":
      return roster.members.has(record.device.id);
    case "add":
      return roster.members.get(record.added.id)?.record === record.id;
    case "remove":
      return roster.members.get(record.target)?.active === false;
    case "space":
      return roster.space === record.space;
    case "join":
      return roster.seats[record.seat] === record.person || roster.gone.has(record.person);
    case "epoch":
      return roster.epochs.some(({ record: { id }, counts }) => id === record.id && (counts || anyOrder));
    case "leave":
      return roster.gone.get(record.person) === "left";
  }
};
