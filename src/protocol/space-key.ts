/**
 * From a space's secret to the key of one envelope (protocol §2). A key is known by its `check`, which stands in a signed
 * record: who holds a key can tell that it is the right one, and the server learns only its name.
 */
import { u8 } from "#base/binary.ts";
import { type Bytes, bytesOf, toHex } from "#base/bytes.ts";
import { type EnvelopeKind, kindByte } from "./envelope.ts";
import { type DeviceId, type KeyId, SHORT_ID_BYTES, type SpaceId } from "./ids.ts";
import { labelled } from "./label.ts";
import type { Sealing } from "./suite.ts";

const KEY_BYTES = 32;

/** A key seals at most this many envelopes, then its space gets a new epoch (LOG-8). */
export const MAX_SEALS = 2 ** 24;

/** `check`, 32 bytes: `KDF(SK, "check", SpaceId, 32)`. */
export const checkOf = (sealing: Sealing, sk: Bytes, space: SpaceId): Promise<Bytes> =>
  sealing.kdf(sk, labelled("check", bytesOf(space)), KEY_BYTES);

export const keyIdOf = (check: Bytes): KeyId => toHex(check.subarray(0, SHORT_ID_BYTES));

/**
 * 32 bytes: `KDF(SK, "key", SpaceId ‖ DeviceId ‖ u8 kind, 32)`. Keep the result: sealing is fastest when it is handed the
 * same object again.
 */
export const envelopeKey = (
  sealing: Sealing,
  sk: Bytes,
  space: SpaceId,
  device: DeviceId,
  kind: EnvelopeKind,
): Promise<Bytes> => sealing.kdf(sk, labelled("key", bytesOf(space), bytesOf(device), u8(kindByte[kind])), KEY_BYTES);
