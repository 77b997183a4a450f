/**
 * Which records a server takes (protocol §14): those whose signatures hold, whose signer is active now, in the order of
 * arrival, and which then stand in the roster. A record that would change nothing is refused rather than kept, so that
 * two joins for one seat never cancel each other here.
 *
 * When a space is made, or its records are given back after a loss (LOG-37), there is no order of arrival: then it is
 * enough that a record stands.
 */
import type { SpaceId } from "#protocol/ids.ts";
import type { KnownRecord, Record } from "#protocol/record.ts";
import { isHere } from "#protocol/roster-questions.ts";
import { type Roster, countRoster, signKeysIn, verifyRecord } from "#protocol/roster.ts";
import type { WireRefusal } from "#protocol/wire.ts";
import { nodeSuite } from "./node-suite.ts";

export interface Offered {
  readonly space: SpaceId;
  readonly held: readonly Record[];
  /** Counted from those held. */
  readonly roster: Roster;
  readonly added: readonly Record[];
  /** Not in the order of their making. */
  readonly anyOrder: boolean;
}

export interface Judged {
  /** Of those added, also the ones that are held already. */
  readonly taken: readonly Record[];
  readonly refused: readonly { readonly refused: WireRefusal; readonly record: Record }[];
  /** Counted from those held and those taken. */
  readonly roster: Roster;
}

export const judgeRecords = async ({ space, held, added, anyOrder, ...before }: Offered): Promise<Judged> => {
  const known = new Set(held.map(({ id }) => id));
  const fresh = added.filter(
    ({ id }, index) => !known.has(id) && added.findIndex((other) => other.id === id) === index,
  );
  if (fresh.length === 0) return { taken: added, refused: [], roster: before.roster };
  const count = (more: readonly Record[]): Roster => countRoster([...held, ...more], () => true, { space });
  const keys = signKeysIn([...held, ...fresh]);
  const refused: { readonly refused: WireRefusal; readonly record: Record }[] = [];

  let { roster } = before;
  let taken: readonly Record[] = [];
  for (const record of fresh) {
    const refusal = (await isSigned(record, keys)) ? signerRefusal(roster, record, anyOrder) : "badSignature";
    if (refusal) {
      refused.push({ refused: refusal, record });
      continue;
    }
    taken = [...taken, record];
    if (changesWhoMaySign(record)) roster = count(taken);
  }
  for (;;) {
    const now = count(taken);
    const fallen = taken.filter((record) => !stands(now, record, anyOrder));
    if (fallen.length === 0)
      return { taken: [...added.filter(({ id }) => known.has(id)), ...taken], refused, roster: now };
    refused.push(...fallen.map((record) => ({ refused: "notAllowed" as const, record })));
    taken = taken.filter((record) => !fallen.includes(record));
  }
};

/** Of a kind that this server does not know nothing can be checked; it comes from a member, and members judge it (LOG-1). */
const isSigned = async (record: Record, keys: ReturnType<typeof signKeysIn>): Promise<boolean> =>
  record.kind === "unknown" || verifyRecord(nodeSuite, record, (device) => keys.get(device) ?? null);

/** Signers nobody knows yet may become known by a join of the same batch. */
const signerRefusal = (roster: Roster, record: Record, anyOrder: boolean): WireRefusal | null => {
  if (record.kind === "unknown" || anyOrder) return null;
  for (const signer of record.kind === "join" ? [record.by, record.joiner] : [record.by]) {
    const member = roster.members.get(signer);
    if (member && !member.active) return "removedSigner";
    if (member && !isHere(roster, member.person)) return "closed";
  }
  return null;
};

const changesWhoMaySign = ({ kind }: Record): boolean =>
  kind === "space" || kind === "join" || kind === "remove" || kind === "leave";

const stands = (roster: Roster, record: Record, anyOrder: boolean): boolean =>
  record.kind === "unknown" || standsIn(roster, record, anyOrder);

const standsIn = (roster: Roster, record: KnownRecord, anyOrder: boolean): boolean => {
  switch (record.kind) {
    case "person":
      return roster.members.has(record.device.id);
    case "add":
      return roster.members.get(record.added.id)?.record === record.id;
    case "remove":
      return roster.members.get(record.target)?.active === false;
    case "space":
      return roster.space === record.space && roster.seats[0] === record.person;
    case "join":
      return roster.seats[record.seat] === record.person || roster.gone.has(record.person);
    case "epoch":
      return roster.epochs.some(({ record: { id }, counts }) => id === record.id && (counts || anyOrder));
    case "leave":
      return roster.gone.get(record.person) === "left";
  }
};
