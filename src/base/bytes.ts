/**
 * Bytes, and the few things one does with them: join, compare, name.
 *
 * Whatever is used as the key of a map or compared often (ids, links) is held as lower-case hex, so that the order of
 * strings is the order of bytes; on the wire and in hashes it is always bytes. Integers are big-endian (protocol §1).
 */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Lower-case hexadecimal, two digits a byte. */
export type Hex = string;

export const concat = (...parts: readonly Uint8Array[]): Bytes => {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
};

/** A copy that owns its buffer: what Node's Buffer or a view of a larger buffer becomes at the edge. */
export const ownBytes = (view: Uint8Array): Bytes => new Uint8Array(view);

/** Not constant in time: for public values only. */
export const equalBytes = (a: Uint8Array, b: Uint8Array): boolean => {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
};

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

export const toHex = (bytes: Uint8Array): Hex => {
  let text = "";
  for (const byte of bytes) text += HEX[byte];
  return text;
};

/** The bytes, or null when the text is not lower-case hex of whole bytes. */
export const fromHex = (text: Hex): Bytes | null => {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/.test(text)) return null;
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(text.slice(2 * i, 2 * i + 2), 16);
  return bytes;
};

/** The bytes of a hex id that this program made or decoded itself. A malformed one is a bug. */
export const bytesOf = (text: Hex): Bytes => {
  const bytes = fromHex(text);
  if (!bytes) throw new TypeError("not hex");
  return bytes;
};

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Base64url without padding (RFC 4648 §5). */
export const toBase64url = (bytes: Uint8Array): string => {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const chunk = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const digits = Math.min(4, Math.ceil(((bytes.length - i) * 8) / 6));
    for (let d = 0; d < digits; d++) text += ALPHABET[(chunk >> (18 - 6 * d)) & 63];
  }
  return text;
};

/** The bytes, or null unless the text is exactly what {@link toBase64url} writes. */
export const fromBase64url = (text: string): Bytes | null => {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let buffer = 0;
  let bits = 0;
  let at = 0;
  for (const char of text) {
    const digit = ALPHABET.indexOf(char);
    if (digit < 0) return null;
    buffer = ((buffer << 6) | digit) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (buffer >> bits) & 255;
    }
  }
  return toBase64url(bytes) === text ? bytes : null;
};

const encoder = new TextEncoder();
const strictDecoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export const utf8 = (text: string): Bytes => encoder.encode(text);

/** The text, or null when the bytes are not UTF-8. A byte order mark is kept as a character. */
export const fromUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return strictDecoder.decode(bytes);
  } catch {
    return null;
  }
};
