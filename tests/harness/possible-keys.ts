/**
 * Every 32 bytes in a row that stand anywhere in what somebody holds: in raw bytes, and behind hex and base64url wherever it
 * begins. What is not among these is not theirs to use.
 */
import { type Bytes, fromBase64url, fromHex, ownBytes, utf8 } from "#base/bytes.ts";

export const possibleKeys = function* (held: readonly (Bytes | string)[]): Generator<Bytes> {
  for (const each of held) {
    const raw = typeof each === "string" ? utf8(each) : each;
    yield* windowsOf(raw);
    const text = new TextDecoder("latin1").decode(raw);
    for (const [run] of text.matchAll(/[0-9a-f]{64,}/g))
      for (const from of [0, 1]) yield* windowsOf(fromHex(even(run.slice(from))));
    for (const [run] of text.matchAll(/[\w-]{43,}/g))
      for (const from of [0, 1, 2, 3]) yield* windowsOf(decoded(run.slice(from)));
  }
};

const even = (text: string): string => text.slice(0, text.length - (text.length % 2));

/** As many whole groups as there are. */
const decoded = (text: string): Bytes | null => fromBase64url(text.slice(0, text.length - (text.length % 4)));

const windowsOf = function* (bytes: Bytes | null): Generator<Bytes> {
  for (let at = 0; bytes !== null && at + 32 <= bytes.length; at++) yield ownBytes(bytes.subarray(at, at + 32));
};
