/**
 * Keys of a space (protocol §9). An epoch record gives a new key to exactly those who may read from now on, and seals
 * the older keys under it. Epochs are not an agreement: several may stand beside each other, all can be read with, and
 * who writes next chooses by a rule (LOG-50) or makes one that covers all (LOG-52).
 *
 * A key gives reading, never authorship: who wrote what is a matter of signatures.
 */
import { decode, list, u32 } from "#base/binary.ts";
import { type Bytes, bytesOf, equalBytes, type Hex, toHex } from "#base/bytes.ts";
import type { DeviceId, KeyId, RecordId, SpaceId } from "./ids.ts";
import { labelled } from "./label.ts";
import { makeRecord, recordHead } from "./make-record.ts";
import type { EpochRecord } from "./record.ts";
import { type Ended, type Recipient, writeEnded, writeIds, writePast, writeRecipients } from "./record-parts.ts";
import type { Roster } from "./roster.ts";
import { presentMembers } from "./roster-questions.ts";
import { checkOf, keyIdOf } from "./space-key.ts";
import type { DeviceKeys, Dice, Hashing, Sealing, Wrapping } from "./suite.ts";

const KEY_BYTES = 32;
/** A list counts in one byte; older keys than these stand in the epochs before. */
export const MAX_PAST_KEYS = 255;

export interface EpochFields {
  readonly space: SpaceId;
  /** `heads` of the roster. */
  readonly after: readonly RecordId[];
  /** `nextEpoch` of the roster. */
  readonly n: number;
  /** `presentMembers` of the roster. */
  readonly recipients: readonly { readonly device: DeviceId; readonly kem: Bytes }[];
  /** Every older key that is held, newest first. */
  readonly past: readonly Bytes[];
  /** Where the chains of all removed devices of the own person end, as far as known (LOG-44). */
  readonly ended: readonly Ended[];
}

/** A new key, and the record that hands it out. */
export const makeEpoch = async (
  suite: Hashing & Sealing & Wrapping & Dice,
  { space, after, n, recipients, past, ended }: EpochFields,
  by: DeviceKeys,
): Promise<{ readonly record: EpochRecord; readonly sk: Bytes }> => {
  const sk = suite.randomBytes(KEY_BYTES);
  const check = toHex(await checkOf(suite, sk, space));
  const wraps = await Promise.all(
    recipients.map(async ({ device, kem }) => ({
      device,
      ...(await suite.wrap(kem, wrapInfo(space, check, device), sk)),
    })),
  );
  const fields = fieldsBeforePast({ space, after, check, n, recipients: wraps });
  const sealed = await suite.seal(
    await pastKey(suite, sk, space),
    recordHead("epoch", ...fields),
    list(past.slice(0, MAX_PAST_KEYS)),
  );
  return { record: await makeRecord(suite, "epoch", [...fields, writePast(sealed), writeEnded(ended)], by), sk };
};

/** What an epoch gave a device: the key, and the older keys that were sealed under it (not yet checked, LOG-51). */
export interface OpenedEpoch {
  readonly sk: Bytes;
  readonly past: readonly Bytes[];
}

/**
 * Null when there is no wrap for the device, or it does not open to the record's `check`: ignored, and nothing of it is
 * said to the server (LOG-49). A `past` that does not open holds no keys; then the next writer makes a new epoch (LOG-52).
 */
export const openEpoch = async (
  suite: Sealing,
  record: EpochRecord,
  device: DeviceId,
  keys: Pick<DeviceKeys, "unwrap">,
): Promise<OpenedEpoch | null> => {
  const own = record.recipients.find((recipient) => recipient.device === device);
  if (!own) return null;
  const sk = await keys.unwrap(own.enc, wrapInfo(record.space, record.check, device), own.wrapped);
  if (sk?.length !== KEY_BYTES) return null;
  if (!equalBytes(await checkOf(suite, sk, record.space), bytesOf(record.check))) return null;
  const aad = recordHead("epoch", ...fieldsBeforePast(record));
  const opened = await suite.open(await pastKey(suite, sk, record.space), aad, record.past);
  const past = opened && decode(opened, (reader) => reader.list(({ take }) => take(KEY_BYTES), MAX_PAST_KEYS));
  return { sk, past: past ?? [] };
};

/** Of these keys the ones whose `check` stands in one of the space's well-formed epochs, by name (LOG-51). */
export const fittingKeys = async (
  sealing: Sealing,
  { space, epochs }: Pick<Roster, "space" | "epochs">,
  keys: readonly Bytes[],
): Promise<ReadonlyMap<KeyId, Bytes>> => {
  const fitting = new Map<KeyId, Bytes>();
  if (space === null) return fitting;
  const known = new Set(epochs.map(({ record }) => record.check));
  for (const key of keys) {
    const check = await checkOf(sealing, key, space);
    if (known.has(toHex(check)) && !fitting.has(keyIdOf(check))) fitting.set(keyIdOf(check), key);
  }
  return fitting;
};

/**
 * The epoch to write under, of those whose wrap this device opened; null when one must be made first (LOG-50): it
 * counts, its recipients are exactly the active devices and papers of those present, and it was made after every removal
 * and leave (else someone removed may hold it, from the `past` of a later one).
 */
export const epochToWrite = (roster: Roster, opened: { readonly has: (key: KeyId) => boolean }): EpochRecord | null => {
  const wanted = presentMembers(roster).map(({ device }) => device);
  const usable = roster.epochs.filter(
    ({ record, counts, current }) =>
      counts && current && opened.has(record.key) && namesExactly(record.recipients, wanted),
  );
  return usable.at(-1)?.record ?? null;
};

/**
 * Whether a new epoch is due before writing: there is none to write under, or the newest lacks a key that is held
 * (LOG-52). `opened` holds for each opened epoch's key the names of the keys in its `past`.
 */
export const isEpochDue = (roster: Roster, opened: ReadonlyMap<KeyId, ReadonlySet<KeyId>>): boolean => {
  const newest = epochToWrite(roster, opened);
  const covered = newest && opened.get(newest.key);
  if (!newest || !covered) return true;
  const held = new Set([...opened].flatMap(([key, past]) => [key, ...past]));
  return [...held].some((key) => key !== newest.key && !covered.has(key));
};

const namesExactly = (recipients: readonly Recipient[], devices: readonly DeviceId[]): boolean =>
  recipients.length === devices.length && recipients.every(({ device }, i) => device === devices[i]);

const wrapInfo = (space: SpaceId, check: Hex, device: DeviceId): Bytes =>
  labelled("wrap", bytesOf(space), bytesOf(check), bytesOf(device));

const pastKey = (sealing: Sealing, sk: Bytes, space: SpaceId): Promise<Bytes> =>
  sealing.kdf(sk, labelled("past", bytesOf(space)), KEY_BYTES);

type BeforePast = Pick<EpochRecord, "space" | "after" | "check" | "n" | "recipients">;

/** All that stands before `past` is its additional data: older keys cannot be moved to another epoch. */
const fieldsBeforePast = ({ space, after, check, n, recipients }: BeforePast): readonly Bytes[] => [
  bytesOf(space),
  writeIds(after),
  bytesOf(check),
  u32(n),
  writeRecipients(recipients),
];
