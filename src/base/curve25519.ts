/**
 * Which 32 bytes may be a public key on curve25519 (protocol LOG-4): written in the one canonical way, and of large order.
 *
 * With a point of small order every signature can verify and every shared secret is known beforehand, and engines
 * differ in whether they refuse one. So the bytes are judged here, before any engine sees them. A field element is
 * little-endian and below p = 2^255 - 19. Whether a point lies on the curve at all is left to the engine.
 */
import { bytesOf, equalBytes } from "./bytes.ts";

/** A signing key (RFC 8032 §5.1.2: y, and the sign of x in the top bit) that is canonical and not of small order. */
export const isUsableEd25519 = (publicKey: Uint8Array): boolean => {
  if (publicKey.length !== 32) return false;
  const y = new Uint8Array(publicKey);
  y[31] = (y[31] ?? 0) & 0x7f;
  return isCanonical(y) && !smallOrderY.some((small) => equalBytes(small, y));
};

/** A key-agreement key (RFC 7748 §5, the coordinate u) that is canonical, top bit clear, and not of small order. */
export const isUsableX25519 = (publicKey: Uint8Array): boolean =>
  publicKey.length === 32 && isCanonical(publicKey) && !smallOrderU.some((small) => equalBytes(small, publicKey));

/** Below p: p and the 18 values above it that still fit into 255 bits end in 30 bytes ff and one 7f. */
const isCanonical = (element: Uint8Array): boolean => {
  const top = element[31] ?? 0;
  if (top !== 0x7f) return top < 0x7f;
  if ((element[0] ?? 0) < 0xed) return true;
  return element.subarray(1, 31).some((byte) => byte !== 0xff);
};

const elements = (...hex: readonly string[]): readonly Uint8Array[] => hex.map(bytesOf);

const ZERO = "0000000000000000000000000000000000000000000000000000000000000000";
const ONE = "0100000000000000000000000000000000000000000000000000000000000000";
const MINUS_ONE = "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f";

/** The y of the eight points whose order divides 8; the two signs of x share one y. */
const smallOrderY = elements(
  ZERO,
  ONE,
  MINUS_ONE,
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
);

/** The u of the points of small order, on the curve and on its twist. */
const smallOrderU = elements(
  ZERO,
  ONE,
  MINUS_ONE,
  "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
  "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
);
