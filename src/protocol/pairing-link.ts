/**
 * The invitation as a link, and what its secret makes (protocol §10): the box both sides meet in and the key of each
 * side. The secret stands after the `#`, so no server sees it; shown as a QR code the link also pins the offer.
 */
import { type Bytes, fromBase64url, type Hex, toBase64url, toHex } from "#base/bytes.ts";
import { labelled } from "./label.ts";
import type { Sealing } from "./suite.ts";

const PREFIX = "#j.1.";
const SECRET_BYTES = 32;

export interface InvitationLink {
  /** 32 bytes. */
  readonly secret: Bytes;
  /** `HASH("offer", offer)`, 32 bytes: only when the link was scanned from the other's screen. */
  readonly offerHash: Bytes | null;
}

/** `#j.1.<secret>.<h>`, the fragment of an address; `h` is empty without an offer hash. */
export const writeLink = ({ secret, offerHash }: InvitationLink): string =>
  `${PREFIX}${toBase64url(secret)}.${offerHash ? toBase64url(offerHash) : ""}`;

/** The invitation in a fragment, or null when it is not exactly one. */
export const readLink = (fragment: string): InvitationLink | null => {
  if (!fragment.startsWith(PREFIX)) return null;
  const [secretText, hashText, ...more] = fragment.slice(PREFIX.length).split(".");
  if (secretText === undefined || hashText === undefined || more.length > 0) return null;
  const [secret, offerHash] = [fromBase64url(secretText), hashText === "" ? null : fromBase64url(hashText)];
  if (secret?.length !== SECRET_BYTES || (hashText !== "" && offerHash?.length !== SECRET_BYTES)) return null;
  return { secret, offerHash };
};

export interface Meeting {
  /** 16 bytes: the id of the box. */
  readonly box: Hex;
  /** 32 bytes each: what the inviter seals with, and the joiner. */
  readonly inviterKey: Bytes;
  readonly joinerKey: Bytes;
}

export const meetingOf = async (sealing: Sealing, secret: Bytes): Promise<Meeting> => {
  const derive = (name: string, length: number): Promise<Bytes> => sealing.kdf(secret, labelled(name), length);
  const [box, inviterKey, joinerKey] = await Promise.all([derive("pbox", 16), derive("pa", 32), derive("pb", 32)]);
  return { box: toHex(box), inviterKey, joinerKey };
};
