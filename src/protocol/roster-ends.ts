/**
 * Where the chains of removed and gone devices end (LOG-44), as records say that count.
 *
 * Of a removed device only another device of its person may say it; of one whose person left, that person's own devices,
 * itself among them; of one that was replaced, the join that replaced it. The greatest counts: nobody can shorten what
 * someone else of the same person had acknowledged.
 */
import type { DeviceId, Link, PersonId } from "./ids.ts";
import type { Ended } from "./record-parts.ts";
import type { AnyEntry, Sitting } from "./roster-space.ts";

export interface ChainEnd {
  readonly sequence: number;
  readonly link: Link;
}

interface Certified {
  readonly person: PersonId;
  readonly active: boolean;
}

/** `standing` are the entries that no removal took back. */
export const chainEnds = (
  members: ReadonlyMap<DeviceId, Certified>,
  sitting: Sitting,
  standing: readonly AnyEntry[],
): ReadonlyMap<DeviceId, ChainEnd> => {
  const ends = new Map<DeviceId, ChainEnd>();
  const end = ({ device, sequence, link }: Ended, person: PersonId): void => {
    const member = members.get(device);
    if (member?.person !== person || (member.active && !sitting.gone.has(person))) return;
    const known = ends.get(device);
    if (known && (known.sequence > sequence || (known.sequence === sequence && known.link <= link))) return;
    ends.set(device, { sequence, link });
  };
  for (const { record, signers } of standing) {
    const speaker = signers[0]?.person;
    if (record.kind === "epoch")
      for (const ended of record.ended) if (speaker !== undefined && ended.device !== record.by) end(ended, speaker);
  }
  for (const { record } of sitting.leaves) for (const ended of record.ended) end(ended, record.person);
  for (const { record } of sitting.joins)
    for (const ended of record.ended) if (record.replaces !== null) end(ended, record.replaces);
  return ends;
};
