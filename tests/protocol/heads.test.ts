/** Comparing heads by six words: anything that differs between two devices shows. */
import { expect, it } from "vitest";
import { toHex } from "#base/bytes.ts";
import { compareWords, wordPlaces } from "#protocol/heads.ts";
import { deviceIdOf } from "#protocol/ids.ts";
import { hashOf } from "#protocol/label.ts";
import { seed, suite } from "./place.ts";

const head = (name: string, sequence = 1) => ({
  device: toHex(seed(name).subarray(0, 16)),
  sequence,
  link: toHex(seed(`${name} ${sequence}`)),
});
const records = [toHex(seed("one record")), toHex(seed("another record"))];

it("[LOG-39] gives six words that depend on every head and on no order", () => {
  const heads = [head("ana"), head("ben"), head("tablet", 9)];
  const said = compareWords(suite, heads, records);
  expect(said).toHaveLength(6);
  expect(said.every((place) => place >= 0 && place < 2048)).toBe(true);
  expect(compareWords(suite, heads.toReversed(), records.toReversed())).toEqual(said);
  const others = [
    compareWords(suite, heads.slice(0, 2), records),
    compareWords(suite, [head("ana", 2), ...heads.slice(1)], records),
    compareWords(suite, [{ ...heads[0]!, link: toHex(seed("forked")) }, ...heads.slice(1)], records),
    compareWords(suite, heads, records.slice(1)),
    compareWords(suite, [], []),
  ];
  expect(new Set([said, ...others].map(String)).size).toBe(6);
});

it("[LOG-39] takes the first 66 bits, eleven for each word", () => {
  expect(wordPlaces(new Uint8Array(32).fill(255), 6)).toEqual(Array(6).fill(2047));
  expect(wordPlaces(Uint8Array.of(0x00, 0x20, 0x04, 0, 0, 0, 0, 0, 0), 2)).toEqual([1, 1]);
});

it("names a device by the hash of both its public keys", () => {
  const [sign, kem] = [seed("sign"), seed("kem")];
  expect(deviceIdOf(suite, sign, kem)).toBe(toHex(hashOf(suite, "dev", sign, kem)).slice(0, 32));
  expect(deviceIdOf(suite, kem, sign)).not.toBe(deviceIdOf(suite, sign, kem));
});
