/**
 * Takes roster records: verified once, counted as a set (LOG-40 to LOG-48). One whose signer is not known yet waits
 * beside the others; one whose signature is wrong is kept apart and never counted.
 */
import { type Bytes, toHex } from "#base/bytes.ts";
import { type Record, readRecord } from "#protocol/record.ts";
import { countRoster, signKeysIn, verifyRecord } from "#protocol/roster.ts";
import type { SpaceCore } from "./core.ts";
import type { Change } from "../store/store.ts";

/** Counts again what is held; everything that depended on who belongs is looked at anew. */
export const recount = (core: SpaceCore): void => {
  const { space, deps } = core;
  core.roster = countRoster([...core.records.values()], (id) => core.verified.has(id), { space, me: deps.me });
  core.stale = true;
};

/** What to write to the store of these records. The roster is counted again when any was new. */
export const acceptRecords = async (core: SpaceCore, arrived: readonly Bytes[]): Promise<readonly Change[]> => {
  const changes: Change[] = [];
  for (const bytes of arrived) {
    const record = readRecord(core.deps.suite, bytes);
    if (!record || core.verified.has(record.id)) {
      if (record) changes.push(sent(core, record));
      continue;
    }
    core.unverified.set(copyName(record), record);
  }
  if (core.unverified.size === 0) return changes;
  changes.push(...(await verifyAll(core)));
  recount(core);
  return changes;
};

/** A record of mine that comes back from the server is acknowledged by that. */
const sent = (core: SpaceCore, record: Record): Change => {
  core.unsent = core.unsent.filter(({ type, key }) => type !== "record" || key !== record.id);
  return { table: "records", key: `${core.space}/${record.id}`, put: { bytes: record.bytes } };
};

const verifyAll = async (core: SpaceCore): Promise<readonly Change[]> => {
  const changes: Change[] = [];
  const signKeys = signKeysIn([...core.records.values(), ...core.unverified.values()]);
  for (const record of core.unverified.values()) {
    const put = { bytes: record.bytes };
    if (record.kind === "unknown" || (await verifyRecord(core.deps.suite, record, (id) => signKeys.get(id) ?? null))) {
      core.unverified.delete(copyName(record));
      core.records.set(record.id, record);
      core.verified.add(record.id);
      changes.push(
        { table: "records", key: `${core.space}/${record.id}`, put },
        { table: "aside", key: asideKey(core, record), drop: true },
      );
    } else changes.push({ table: "aside", key: asideKey(core, record), put });
  }
  return changes;
};

/** Records that could not be verified yet lie beside the envelopes that wait, under a name of their own. */
const asideKey = (core: SpaceCore, record: Record): string => `${core.space}/record/${copyName(record)}`;

/** Signatures are not part of an id: a badly signed copy must not stand in the way of the good one. */
export const copyName = ({ id, bytes }: Record): string => `${id}/${toHex(bytes.slice(-64))}`;
