/**
 * After recovery, what one writes in ours waits until an op of the other person has seen a roster head that is, or
 * descends from, one's own new `add` (LOG-80): an old list of the partner's devices is noticed before anything is sealed
 * for it.
 */
import { descends } from "#protocol/roster.ts";
import { ROSTER } from "#protocol/seen.ts";
import { personOf, type SpaceCore } from "./core.ts";
import type { Change } from "../store/store.ts";

const keyOf = (core: SpaceCore): string => `waits/${core.space}`;

export const beginWaiting = (core: SpaceCore, add: string): Change => {
  core.waitsFor = add;
  return { table: "settings", key: keyOf(core), put: add };
};

export const recallWaiting = async (core: SpaceCore): Promise<void> => {
  const stored = await core.deps.store.read("settings", keyOf(core));
  if (stored.ok && typeof stored.value === "string") core.waitsFor = stored.value;
};

/** Ends the waiting when the other has acknowledged the new roster; what to write to the store then. */
export const endWaiting = (core: SpaceCore): readonly Change[] => {
  const waitsFor = core.waitsFor;
  if (waitsFor === null || !isAcknowledged(core, waitsFor)) return [];
  core.waitsFor = null;
  return [{ table: "settings", key: keyOf(core), drop: true }];
};

const isAcknowledged = (core: SpaceCore, add: string): boolean => {
  const records = [...core.records.values()];
  const heads = new Set<string>();
  for (const chain of core.chains.values()) {
    const person = personOf(core, chain.device);
    if (person === null || person === core.deps.me) continue;
    for (const op of chain.ops) for (const { device, link } of op.seen) if (device === ROSTER) heads.add(link);
  }
  return records.some(({ id }) => heads.has(id.slice(0, 32)) && descends(records, id, add));
};
