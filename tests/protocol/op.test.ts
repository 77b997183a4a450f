/** Ops, sealed with the real suite: what a server can see of them, what it can do with them, and what a partner can. */
import { describe, expect, it } from "vitest";
import { bytesOf, concat, toHex, utf8 } from "#base/bytes.ts";
import { writeBody } from "#protocol/body.ts";
import { checkRun } from "#protocol/chain.ts";
import { encodeEnvelope, encodeHeader, HEADER_BYTES, readEnvelope } from "#protocol/envelope.ts";
import { createLeaf, encodeLeaf, isOfClass, linkOf, markOf, readLeaf, withoutWords } from "#protocol/leaf.ts";
import { openOp, readOp, resealOp, sealOp } from "#protocol/op.ts";
import { pad } from "#protocol/padding.ts";
import { MAX_SEALS } from "#protocol/space-key.ts";
import { createAuthor, createPlace, envelopeOf, seed, suite, words } from "./place.ts";

const place = await createPlace("ours");
const ana = await createAuthor(place, "ana");
const ben = await createAuthor(place, "ben");
await ana.write();
await ana.write(words("I met her on Monday"));
const [first, second] = [ana.ops[0]!, ana.ops[1]!];

const accept = (
  author: typeof ana,
  op: { prev: string; leaf: typeof first.leaf; sig: typeof first.sig },
  sequence: number,
) => checkRun(suite, { ...author.chain(sequence - 1), first: sequence, prev: op.prev, leaves: [op.leaf], sig: op.sig });

describe("an op", () => {
  it("[LOG-9] opens under its key, names the op before, and is signed by its device", async () => {
    for (const op of ana.ops) {
      const opened = (await openOp(suite, ana.opKey, envelopeOf(op.bytes)))!;
      expect(opened).toEqual({ sig: op.sig, prev: op.prev, leaf: op.leaf });
      expect(await accept(ana, opened, op.sequence)).toEqual({ ok: true, value: [op.link] });
    }
    expect(second.prev).toBe(first.link);
  });

  it("[LOG-1] attack: version-downgrade: the version byte is under the seal, and another is kept unread", async () => {
    const newer = Uint8Array.from(first.bytes, (byte, at) => (at === 0 ? 2 : byte));
    expect(readEnvelope(newer)).toEqual({ unknownVersion: 2 });
    const asNewer = encodeEnvelope(
      envelopeOf(first.bytes),
      await suite.seal(ana.opKey, newer.subarray(0, HEADER_BYTES), new Uint8Array(256)),
    );
    expect(await openOp(suite, ana.opKey, envelopeOf(asNewer))).toBeNull();
  });

  it("[LOG-9] attack: header-bit-flipped: no bit of the header can change", async () => {
    for (let bit = 0; bit < HEADER_BYTES * 8; bit++) {
      const flipped = Uint8Array.from(first.bytes, (byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      const envelope = readEnvelope(flipped);
      if (!envelope || "unknownVersion" in envelope) continue;
      expect(await openOp(suite, ana.opKey, envelope), `bit ${bit}`).toBeNull();
    }
  });

  it("[LOG-9] attack: op-moved-to-other-device: opens under another key only, and its signature is of another chain", async () => {
    const header = place.header(ben.device, "op", 1);
    const moved = encodeEnvelope(header, envelopeOf(first.bytes).sealed);
    expect(await openOp(suite, ben.opKey, envelopeOf(moved))).toBeNull();
    const resealed = await resealOp(suite, { ...first, header, key: ben.opKey });
    const opened = (await openOp(suite, ben.opKey, envelopeOf(resealed)))!;
    expect(await accept(ben, opened, 1)).toEqual({ ok: false, error: { type: "badSignature" } });
  });

  it("[LOG-9] attack: op-moved-to-other-space: has another key there, and follows a root that is not there", async () => {
    const elsewhere = await createPlace("another ours");
    const anaThere = await createAuthor(elsewhere, "ana");
    const header = elsewhere.header(ana.device, "op", 1);
    const moved = encodeEnvelope(header, envelopeOf(first.bytes).sealed);
    expect(await openOp(suite, anaThere.opKey, envelopeOf(moved))).toBeNull();
    const resealed = await resealOp(suite, { ...first, header, key: anaThere.opKey });
    const opened = (await openOp(suite, anaThere.opKey, envelopeOf(resealed)))!;
    expect(await accept(anaThere, opened, 1)).toMatchObject({ ok: false, error: { type: "unattached", sequence: 0 } });
  });

  it("[LOG-9] attack: op-relabelled-sequence: the number is under the seal and under the signature", async () => {
    const header = place.header(ana.device, "op", 3);
    const relabelled = encodeEnvelope(header, envelopeOf(second.bytes).sealed);
    expect(await openOp(suite, ana.opKey, envelopeOf(relabelled))).toBeNull();
    const resealed = await resealOp(suite, { ...second, prev: second.link, header, key: ana.opKey });
    const opened = (await openOp(suite, ana.opKey, envelopeOf(resealed)))!;
    expect(await accept(ana, opened, 3)).toEqual({ ok: false, error: { type: "badSignature" } });
  });

  it("[LOG-9] attack: forged-author-by-partner: who holds the key of the space can seal, but not sign, as another", async () => {
    const leaf = createLeaf(suite, { class: "act", wall: 5, seen: [], body: writeBody([{ k: "agreed", v: 1 }]) });
    const header = place.header(ana.device, "op", 3);
    const forged = await sealOp(suite, { header, key: ana.opKey, prev: second.link, leaf, sign: ben.keys.sign });
    const opened = (await openOp(suite, ana.opKey, envelopeOf(forged.bytes)))!;
    expect(await accept(ana, opened, 3)).toEqual({ ok: false, error: { type: "badSignature" } });
  });

  it("[LOG-12] what some other key might open is not its author's: the signature covers every byte that is read", async () => {
    const plaintext = pad([second.sig, bytesOf(second.prev), encodeLeaf(second.leaf)]);
    const used = 96 + encodeLeaf(second.leaf).length;
    for (let at = 64; at < used; at++) {
      const changed = readOp(
        suite,
        Uint8Array.from(plaintext, (byte, i) => (i === at ? byte ^ 1 : byte)),
      );
      if (!changed || changed.prev !== second.prev) continue;
      expect(linkOf(suite, changed.prev, 2, changed.leaf), `byte ${at}`).not.toBe(second.link);
    }
  });

  it("[LOG-2] is read from an envelope of its kind only", async () => {
    const plaintext = pad([first.sig, bytesOf(first.prev), encodeLeaf(first.leaf)]);
    const around = async (kind: "op" | "page") => {
      const header = place.header(ana.device, kind, 1);
      return envelopeOf(encodeEnvelope(header, await suite.seal(ana.opKey, encodeHeader(header), plaintext)));
    };
    expect(await openOp(suite, ana.opKey, await around("op"))).not.toBeNull();
    expect(await openOp(suite, ana.opKey, await around("page"))).toBeNull();
  });

  it("[LOG-11] is sealed again under a newer key with link and signature as they were", async () => {
    const newer = await createPlace("ours after an epoch");
    const header = { ...place.header(ana.device, "op", 2), key: newer.key };
    const key = await newer.keyFor(ana.device, "op");
    const resealed = envelopeOf(await resealOp(suite, { ...second, header, key }));
    expect(resealed.key).toBe(newer.key);
    expect(await openOp(suite, ana.opKey, resealed)).toBeNull();
    const opened = (await openOp(suite, key, resealed))!;
    expect(await accept(ana, opened, 2)).toEqual({ ok: true, value: [second.link] });
  });

  it("[LOG-8] takes a random nonce each time, and a key seals at most 2²⁴ envelopes", async () => {
    const nonces = new Set<string>();
    for (let i = 0; i < 200; i++) {
      const bytes = await resealOp(suite, { ...first, header: place.header(ana.device, "op", 1), key: ana.opKey });
      nonces.add(toHex(bytes.subarray(HEADER_BYTES, HEADER_BYTES + 12)));
    }
    expect(nonces.size).toBe(200);
    expect(MAX_SEALS).toBe(16_777_216);
  });
});

describe("classes", () => {
  it("[LOG-5] an op is of the class of every fact in it", () => {
    const classOf = (kind: string) => (kind === "noted" ? "words" : kind === "agreed" ? "act" : null);
    const facts = (...kinds: readonly string[]) => kinds.map((kind) => ({ kind, version: 1, fields: {} }));
    expect(isOfClass(facts("noted", "noted"), "words", classOf)).toBe(true);
    expect(isOfClass(facts("noted", "agreed"), "words", classOf)).toBe(false);
    expect(isOfClass(facts("agreed"), "words", classOf)).toBe(false);
    expect(isOfClass(facts("ofANewerApp"), "act", classOf)).toBe(true);
  });

  it("[LOG-5] attack: act-erased-as-words: an act has no removed form, and calling it words is another link", () => {
    const act = first.leaf;
    expect(withoutWords(act)).toBe(act);
    const head = encodeLeaf({ ...act, class: "words", removed: true, salt: null, body: null });
    expect(readLeaf(suite, head)?.class).toBe("words");
    expect(
      readLeaf(
        suite,
        Uint8Array.from(head, (byte, at) => (at === 0 ? 2 : byte)),
      ),
    ).toBeNull();
    const asWords = readLeaf(suite, head)!;
    expect(linkOf(suite, first.prev, 1, asWords)).not.toBe(first.link);
    const salted = createLeaf(suite, { ...act, class: "words", body: act.body! });
    expect(linkOf(suite, first.prev, 1, salted)).not.toBe(first.link);
  });

  it("[LOG-2] no other bit of the class byte is known, and an op is never removed", () => {
    const encoded = encodeLeaf(second.leaf);
    for (let flags = 0; flags < 256; flags++) {
      const read = readLeaf(
        suite,
        Uint8Array.from(encoded, (byte, at) => (at === 0 ? flags : byte)),
      );
      if (flags > 3 || flags === 2) expect(read, `${flags}`).toBeNull();
    }
    const removed = pad([second.sig, bytesOf(second.prev), encodeLeaf(withoutWords(second.leaf))]);
    expect(readOp(suite, removed)).toBeNull();
  });
});

describe("what is outside the seal", () => {
  it("[LOG-9] attack: server-guesses-body-hash: no hash of anything sealed is there to compare a guess with", async () => {
    const body = second.leaf.body!;
    const visible = toHex(second.bytes.subarray(0, HEADER_BYTES));
    const guessed = [suite.sha256(body), markOf(suite, "words", null, body), second.leaf.mark, bytesOf(second.link)];
    for (const hash of guessed) {
      expect(toHex(second.bytes)).not.toContain(toHex(hash).slice(0, 16));
      expect(visible).not.toContain(toHex(hash.subarray(0, 4)));
    }
    expect(visible).toBe(`0101${place.space}${place.key}${ana.device}0000000200000002`);
    const again = await resealOp(suite, { ...second, header: place.header(ana.device, "op", 2), key: ana.opKey });
    expect(toHex(again.subarray(HEADER_BYTES))).not.toBe(toHex(second.bytes.subarray(HEADER_BYTES)));
  });

  it("[LOG-2] attack: length-bomb: a claimed length is refused before anything of it is allocated", () => {
    const before = process.memoryUsage().arrayBuffers;
    const head = concat(seed("sig"), seed("sig"), seed("prev"), Uint8Array.of(1, 0, 0, 0, 0, 0, 0));
    const bombs = [
      concat(head, Uint8Array.of(0, 255, 255, 255, 255), new Uint8Array(400)),
      concat(head, Uint8Array.of(0, 0, 3, 0, 1), new Uint8Array(400)),
      concat(head, Uint8Array.of(255), new Uint8Array(400)),
      concat(head, Uint8Array.of(32), new Uint8Array(400)),
    ];
    for (let i = 0; i < 500; i++) for (const bomb of bombs) expect(readOp(suite, bomb)).toBeNull();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4 * 1024 * 1024);
  });

  it("[LOG-2] padding is zeros and no longer than it must be", () => {
    const leaf = encodeLeaf(second.leaf);
    const plaintext = pad([second.sig, bytesOf(second.prev), leaf]);
    expect(readOp(suite, plaintext)).not.toBeNull();
    expect(readOp(suite, concat(plaintext, new Uint8Array(256)))).toBeNull();
    expect(readOp(suite, plaintext.slice(0, 96 + leaf.length))).toBeNull();
    expect(
      readOp(
        suite,
        Uint8Array.from(plaintext, (byte, at) => (at === plaintext.length - 1 ? 1 : byte)),
      ),
    ).toBeNull();
    expect(readOp(suite, utf8(""))).toBeNull();
  });
});
