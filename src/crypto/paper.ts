/**
 * What the recovery words stand for (protocol §2): the paper, which is a key pair as of a device, and the lock and the
 * place of the recovery slot at the server. All of it is derived; nothing else needs to be written down.
 */
import type { Bytes } from "#base/bytes.ts";
import { kdf } from "./hkdf.ts";

export interface Paper {
  /** Seeds for `importDeviceKeys`. */
  readonly signSeed: Bytes;
  readonly kemSeed: Bytes;
  readonly slotKey: Bytes;
  /** 16 bytes. */
  readonly place: Bytes;
}

/** `entropy` is the 16 bytes of the words; `label` is L(n) of protocol §1, which belongs to the protocol. */
export const paperOf = async (
  entropy: Bytes,
  label: (name: "psign" | "pkem" | "slot" | "place") => Bytes,
): Promise<Paper> => {
  const [signSeed, kemSeed, slotKey, place] = await Promise.all([
    kdf(entropy, label("psign"), 32),
    kdf(entropy, label("pkem"), 32),
    kdf(entropy, label("slot"), 32),
    kdf(entropy, label("place"), 16),
  ]);
  return { signSeed, kemSeed, slotKey, place };
};
