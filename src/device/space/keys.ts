/**
 * The keys of a space on this device: learnt from epochs that wrap them for it, kept in the keyring before they are used,
 * and made anew when none covers exactly those who may read (LOG-49 to LOG-53).
 */
import { err, ok, type Result } from "#base/result.ts";
import { epochToWrite, fittingKeys, isEpochDue, makeEpoch, openEpoch } from "#protocol/epoch.ts";
import type { KeyId } from "#protocol/ids.ts";
import { rootLink } from "#protocol/leaf.ts";
import type { KnownRecord } from "#protocol/record.ts";
import type { Ended } from "#protocol/record-parts.ts";
import { presentMember, presentMembers } from "#protocol/roster-questions.ts";
import type { SpaceCore } from "./core.ts";
import { recount } from "./records.ts";
import type { Change, StoreFailure } from "../store/store.ts";
import type { VaultFailure } from "../vault-api.ts";

/** Opens what epochs hold for this device. True when a key was learnt that was not held. */
export const learnKeys = async (core: SpaceCore): Promise<boolean> => {
  const { suite, device, keys } = core.deps;
  let learnt = false;
  for (const { record } of core.roster.epochs) {
    if (core.openedEpochs.has(record.key)) continue;
    const opened = await openEpoch(suite, record, device, keys);
    if (!opened) continue;
    const fitting = await fittingKeys(suite, core.roster, [opened.sk, ...opened.past]);
    for (const [key, sk] of fitting) {
      if (!core.spaceKeys.has(key)) learnt = true;
      if (!core.spaceKeys.has(key)) core.spaceKeys.set(key, sk);
    }
    core.openedEpochs.set(record.key, new Set([...fitting.keys()].filter((key) => key !== record.key)));
  }
  return learnt && (await core.deps.keepKeys(core.space, [...core.spaceKeys.values()]));
};

/** The key this device writes under now, or null when one must be made first. */
export const currentKey = (core: SpaceCore): KeyId | null => epochToWrite(core.roster, core.openedEpochs)?.key ?? null;

/** The key to write under; makes an epoch when one is due (LOG-50, LOG-52). It goes out before the op that needs it. */
export const ensureKey = async (core: SpaceCore): Promise<Result<KeyId, VaultFailure>> => {
  if (core.roster.readOnly) return err({ type: "readOnly" });
  if (!presentMember(core.roster, core.deps.device)) return err({ type: "waiting" });
  if (!isEpochDue(core.roster, core.openedEpochs)) {
    const key = currentKey(core);
    if (key !== null) return ok(key);
  }
  const record = await newEpoch(core);
  if (!record.ok) return record;
  const key = currentKey(core);
  return key === null ? err({ type: "waiting" }) : ok(key);
};

const newEpoch = async (core: SpaceCore): Promise<Result<null, VaultFailure>> => {
  const { suite, keys } = core.deps;
  const { record, sk } = await makeEpoch(
    suite,
    {
      space: core.space,
      after: core.roster.heads,
      n: core.roster.nextEpoch,
      recipients: presentMembers(core.roster),
      past: [...core.spaceKeys.values()].toReversed(),
      ended: endsOf(core),
    },
    keys,
  );
  const kept = await core.deps.keepKeys(core.space, [...core.spaceKeys.values(), sk]);
  if (!kept) return err({ type: "storageLost" });
  return addOwnRecords(core, [record]);
};

/** Where the chains of my removed devices end, as far as they are held here (LOG-44). */
export const endsOf = (core: SpaceCore): readonly Ended[] =>
  [...core.roster.members.values()].flatMap(({ person, device, role, removed }) => {
    if (person !== core.deps.me || role === "paper" || !removed) return [];
    const last = core.chains.get(device)?.ops.at(-1);
    const root = rootLink(core.deps.suite, core.space, device);
    return [{ device, sequence: last?.sequence ?? 0, link: last?.link ?? root }];
  });

/** Records made here: on disk, counted, and unsent. */
export const addOwnRecords = async (
  core: SpaceCore,
  records: readonly KnownRecord[],
): Promise<Result<null, StoreFailure>> => {
  const changes: Change[] = [];
  for (const record of records) {
    const n = core.nextUnsent++;
    core.records.set(record.id, record);
    core.verified.add(record.id);
    core.unsent.push({ n, type: "record", key: record.id });
    changes.push({ table: "records", key: `${core.space}/${record.id}`, put: { bytes: record.bytes, n } });
  }
  const written = await core.deps.store.write(changes);
  if (!written.ok) return written;
  recount(core);
  await learnKeys(core);
  return written;
};
