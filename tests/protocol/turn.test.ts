/** Messages of a live session: sealed and signed like ops, in no chain, and for their place only. */
import { describe, expect, it } from "vitest";
import { bytesOf, concat, toHex, utf8 } from "#base/bytes.ts";
import { encodeEnvelope, encodeHeader, HEADER_BYTES } from "#protocol/envelope.ts";
import { openOp } from "#protocol/op.ts";
import { MAX_TURN_BYTES, openTurn, readTurn, sealTurn } from "#protocol/turn.ts";
import { createAuthor, createPlace, envelopeOf, seed, suite } from "./place.ts";

const place = await createPlace("ours");
const ana = await createAuthor(place, "ana");
const ben = await createAuthor(place, "ben");
const key = await place.keyFor(ana.device, "box");
const session = toHex(seed("a session").subarray(0, 16));
const body = utf8('{"k":"timeOut","v":1}');

const seal = (n: number, parts: { session?: string; sign?: typeof ana.keys.sign; body?: typeof body } = {}) => {
  const header = { ...place.header(ana.device, "box", 0, n) };
  return sealTurn(suite, { header, key, session, body, sign: ana.keys.sign, ...parts });
};
const open = (bytes: Awaited<ReturnType<typeof seal>>, signer = ana) =>
  openTurn(suite, key, signer.keys.signPublic, envelopeOf(bytes));

describe("[LOG-82] a session message", () => {
  it("says its session, its number and its body to who has the key and knows its device", async () => {
    expect(await open(await seal(3))).toEqual({ session, n: 3, body });
    expect(await open(await seal(0, { body: new Uint8Array(0) }))).toEqual({ session, n: 0, body: new Uint8Array(0) });
  });

  it("is of its device alone: the partner has the key and not the signature", async () => {
    expect(await open(await seal(3, { sign: ben.keys.sign }))).toBeNull();
    expect(await open(await seal(3), ben)).toBeNull();
  });

  it("stays in its place: another number, session or space does not open or is not signed", async () => {
    const bytes = await seal(3);
    const sealed = envelopeOf(bytes).sealed;
    expect(await open(encodeEnvelope(place.header(ana.device, "box", 0, 4), sealed))).toBeNull();
    const plaintext = (await suite.open(key, bytes.subarray(0, HEADER_BYTES), sealed))!;
    const resealed = async (header: ReturnType<typeof place.header>, text = plaintext) =>
      encodeEnvelope(header, await suite.seal(key, encodeHeader(header), text));
    expect(await open(await resealed(place.header(ana.device, "box", 0, 3)))).not.toBeNull();
    expect(await open(await resealed(place.header(ana.device, "box", 0, 4)))).toBeNull();
    expect(await open(await resealed(place.header(ana.device, "box", 1, 3)))).toBeNull();
    const elsewhere = { ...place.header(ana.device, "box", 0, 3), space: "5e".repeat(16) };
    expect(await open(await resealed(elsewhere))).toBeNull();
    const other = concat(plaintext.subarray(0, 64), seed("other").subarray(0, 16), plaintext.subarray(80));
    expect(readTurn(other)).not.toBeNull();
    expect(await open(await resealed(place.header(ana.device, "box", 0, 3), other))).toBeNull();
  });

  it("is never an op, nor an op a session message", async () => {
    const bytes = await seal(1);
    expect(await openOp(suite, key, envelopeOf(bytes))).toBeNull();
    await ana.write();
    expect(await openTurn(suite, ana.opKey, ana.keys.signPublic, envelopeOf(ana.ops[0]!.bytes))).toBeNull();
  });

  it("hides which of the short ones it is: a pause and a word have one size", async () => {
    const texts = ["", '{"k":"stopped","v":1}', `{"k":"said","v":1,"text":"${"x".repeat(100)}"}`];
    const sizes = await Promise.all(texts.map(async (text, n) => (await seal(n, { body: utf8(text) })).length));
    expect(new Set(sizes).size).toBe(1);
  });

  it("[LOG-2] fits a box of 64 KiB, and is read strictly", async () => {
    const longest = await seal(1, { body: new Uint8Array(MAX_TURN_BYTES) });
    expect(longest.length).toBeLessThanOrEqual(64 * 1024);
    expect((await open(longest))?.body.length).toBe(MAX_TURN_BYTES);
    await expect(seal(1, { body: new Uint8Array(MAX_TURN_BYTES + 1) })).rejects.toThrow("a turn travels as a box");
    const plain = concat(
      new Uint8Array(64),
      bytesOf(session),
      Uint8Array.of(0, 0, 0, 1),
      Uint8Array.of(255, 255, 255, 255),
    );
    expect(readTurn(concat(plain, new Uint8Array(256 - plain.length)))).toBeNull();
  });
});
