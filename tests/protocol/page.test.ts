/** Pages: made by anyone who has the key, of one chain, and never another history. */
import { constants, deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { u32 } from "#base/binary.ts";
import { bytesOf, type Bytes, concat, ownBytes, utf8 } from "#base/bytes.ts";
import { writeBody } from "#protocol/body.ts";
import { checkRun, linksOf } from "#protocol/chain.ts";
import { encodeEnvelope, encodeHeader, MAX_SEALED } from "#protocol/envelope.ts";
import { createLeaf, encodeLeaf, type Leaf, withoutWords } from "#protocol/leaf.ts";
import { pad, padmeLength } from "#protocol/padding.ts";
import { MAX_RAW_BYTES, openPage, pageLength, readLeaves, readPage, sealPage } from "#protocol/page.ts";
import { lacking } from "#protocol/removal.ts";
import { createAuthor, createPlace, envelopeOf, suite, words } from "./place.ts";

const place = await createPlace("ours");
const ana = await createAuthor(place, "ana");
for (let i = 0; i < 12; i++) await ana.write(i % 3 === 0 ? {} : words(`note ${i}`));
const key = await place.keyFor(ana.device, "page");

const prev = ana.ops[0]!.prev;
const sig = ana.ops[11]!.sig;
const links = ana.ops.map(({ link }) => link);
const leaves = ana.ops.map(({ leaf }) => leaf);

const seal = (page: { prev?: string; sig?: Bytes; leaves: readonly Leaf[] }, first = 1) => {
  const header = place.header(ana.device, "page", first, first + page.leaves.length - 1);
  return sealPage(suite, { header, key, prev, sig, ...page });
};
const open = async (bytes: Bytes | null) => openPage(suite, key, envelopeOf(bytes!));
const check = (page: { prev: string; sig: Bytes; leaves: readonly Leaf[] }, held = 0, first = 1) =>
  checkRun(suite, { ...ana.chain(held), first, ...page });
const refused = { ok: false, error: { type: "badSignature" } };

/** A page's envelope around any plaintext. */
const around = async (plaintext: Bytes, count = 1): Promise<Bytes> => {
  const header = place.header(ana.device, "page", 1, count);
  return encodeEnvelope(header, await suite.seal(key, encodeHeader(header), plaintext));
};

describe("a page", () => {
  it("[LOG-13] holds a run of leaves, and the last op's own signature proves them all", async () => {
    const page = (await open(await seal({ leaves })))!;
    expect(page).toEqual({ sig, prev, leaves });
    expect(await check(page)).toEqual({ ok: true, value: links });
    expect(await check(page, 12)).toEqual({ ok: true, value: links });
    const part = (await open(await seal({ prev: links[3]!, leaves: leaves.slice(4) }, 5)))!;
    expect(await check(part, 4, 5)).toEqual({ ok: true, value: links.slice(4) });
    expect(await check(part, 2, 5)).toEqual({ ok: false, error: { type: "gap", missing: 4 } });
  });

  it("[LOG-13] attack: page-drops-op: neither with the range of the rest nor with the whole one", async () => {
    const rest = leaves.filter((_, i) => i !== 5);
    expect(await check((await open(await seal({ leaves: rest })))!)).toEqual(refused);
    const packed = await suite.deflate(concat(...rest.map(encodeLeaf)));
    const raw = rest.reduce((sum, leaf) => sum + encodeLeaf(leaf).length, 0);
    const plaintext = pad([sig, bytesOf(prev), u32(raw), u32(packed.length), packed], padmeLength);
    expect(await open(await around(plaintext, 12))).toBeNull();
    expect(await open(await around(plaintext, 11))).not.toBeNull();
  });

  it("[LOG-13] attack: page-reorders", async () => {
    const swapped = leaves.with(4, leaves[5]!).with(5, leaves[4]!);
    expect(await check((await open(await seal({ leaves: swapped })))!)).toEqual(refused);
  });

  it("[LOG-13] attack: page-edits-body: not the words, the salt, the clock, nor what had been seen", async () => {
    const edited = createLeaf(suite, { ...leaves[1]!, body: writeBody([{ k: "noted", v: 1, text: "note 7" }]) });
    expect(await check((await open(await seal({ leaves: leaves.with(1, edited) })))!)).toEqual(refused);
    const salted = createLeaf(suite, { ...leaves[1]!, body: leaves[1]!.body! });
    expect(await check((await open(await seal({ leaves: leaves.with(1, salted) })))!)).toEqual(refused);
    const seen = [{ device: "bb".repeat(16), sequence: 1, link: "cc".repeat(16) }];
    for (const changed of [
      { ...leaves[1]!, wall: 0 },
      { ...leaves[1]!, seen },
    ]) {
      expect(await check((await open(await seal({ leaves: leaves.with(1, changed) })))!)).toEqual(refused);
    }
  });

  it("[LOG-13] attack: page-of-lost-phone: another device makes it without the phone's keys", async () => {
    const received = ana.ops.map(({ leaf, sig }) => ({ leaf, sig }));
    const made = await seal({ leaves: received.map(({ leaf }) => leaf), sig: received[11]!.sig });
    expect(await check((await open(made))!)).toEqual({ ok: true, value: links });
    expect(await check((await open(await seal({ leaves, sig: received[10]!.sig })))!)).toEqual(refused);
  });

  it("[LOG-13] one that disagrees with what is held is found, and proves what it proves", async () => {
    const other = await ana.rewrite();
    const page = (await open(await seal({ leaves: leaves.with(11, other.leaf), sig: other.sig })))!;
    const error = { type: "fork", sequence: 12, held: links[11], signed: other.link };
    expect(await check(page, 12)).toEqual({ ok: false, error });
  });

  it("[LOG-14] holds one device's leaves only", async () => {
    const ben = await createAuthor(place, "ben");
    await ben.write(words("theirs"));
    const mixed = [...leaves.slice(0, 11), ben.ops[0]!.leaf];
    for (const last of [sig, ben.ops[0]!.sig]) {
      expect(await check((await open(await seal({ leaves: mixed, sig: last })))!)).toEqual(refused);
    }
  });

  it("[LOG-16] [LOG-17] an own page is opened and compared before it may take the place of ops", async () => {
    const held = (sequence: number) => leaves[sequence - 1] ?? null;
    const page = (await open(await seal({ leaves })))!;
    expect(lacking(page.leaves, 1, held, () => false)).toEqual([]);
    const poorer = (await open(await seal({ leaves: leaves.with(1, withoutWords(leaves[1]!)) })))!;
    expect(await check(poorer, 12)).toEqual({ ok: true, value: links });
    expect(lacking(poorer.leaves, 1, held, () => false)).toEqual([2]);
    expect(lacking(poorer.leaves, 1, held, (sequence) => sequence === 2)).toEqual([]);
  });
});

describe("the size of a page", () => {
  it("[LOG-14] attack: inflate-bomb: stops at what it claims, and claims at most 1 MiB", async () => {
    // 200 MiB of zeros, in 200 equal parts and an end.
    const part = deflateRawSync(new Uint8Array(1024 * 1024), { finishFlush: constants.Z_FULL_FLUSH });
    const bomb = concat(...Array<Bytes>(200).fill(ownBytes(part)), Uint8Array.of(3, 0));
    const limits: number[] = [];
    const inflate = (packed: Bytes, limit: number) => {
      limits.push(limit);
      return suite.inflate(packed, limit);
    };
    const claim = async (raw: number) => {
      const plaintext = pad([sig, bytesOf(prev), u32(raw), u32(bomb.length), bomb], padmeLength);
      return openPage({ ...suite, inflate }, key, envelopeOf(await around(plaintext)));
    };
    const before = process.memoryUsage().rss;
    expect(await claim(1000)).toBeNull();
    expect(await claim(MAX_RAW_BYTES)).toBeNull();
    expect(await claim(MAX_RAW_BYTES + 1)).toBeNull();
    expect(await claim(2 ** 32 - 1)).toBeNull();
    expect(limits).toEqual([1000, MAX_RAW_BYTES]);
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
  });

  it("[LOG-2] is exactly what it claims: raw, packed, count, padding", async () => {
    const raw = concat(...leaves.map(encodeLeaf));
    const packed = await suite.deflate(raw);
    const plain = (rawLength: number, packedLength: number, ...rest: readonly Bytes[]) =>
      pad([sig, bytesOf(prev), u32(rawLength), u32(packedLength), packed, ...rest], padmeLength);
    const good = plain(raw.length, packed.length);
    expect(await open(await around(good, 12))).not.toBeNull();
    expect(await open(await around(good, 11))).toBeNull();
    expect(await open(await around(plain(raw.length + 1, packed.length), 12))).toBeNull();
    expect(await open(await around(plain(raw.length - 1, packed.length), 12))).toBeNull();
    expect(readPage(plain(raw.length, packed.length, utf8("more")))).toBeNull();
    expect(readPage(plain(raw.length, 2 ** 32 - 1))).toBeNull();
    expect(readPage(concat(good, new Uint8Array(500)))).toBeNull();
    expect(readLeaves(suite, concat(raw, new Uint8Array(1)), 12)).toBeNull();
  });

  it("is not sealed when it would be too large; a good length fits even with all words removed", async () => {
    const noise = (bytes: number): string => Array.from(suite.randomBytes(bytes), (byte) => byte.toString(36)).join("");
    const large = Array.from({ length: 60 }, () =>
      createLeaf(suite, { class: "words", wall: 1, seen: [], body: writeBody([{ k: "n", v: 1, t: noise(6000) }]) }),
    );
    expect(await seal({ leaves: large })).toBeNull();
    const short = Array.from({ length: 4500 }, (_, i) =>
      createLeaf(suite, { class: "words", wall: i, seen: [], body: writeBody([{ k: "n", v: 1, t: "same" }]) }),
    );
    const count = pageLength(short);
    expect(count).toBeLessThan(4500);
    const removed = short.slice(0, count).map(withoutWords);
    for (const half of [removed, removed.map((leaf, i) => (i % 2 === 0 ? leaf : short[i]!))]) {
      expect((await seal({ leaves: half }))!.length).toBeLessThan(MAX_SEALED.page);
    }
    expect(pageLength(leaves)).toBe(12);
    expect(pageLength([large[0]!])).toBe(1);
    expect(linksOf(suite, prev, 1, removed)).toEqual(linksOf(suite, prev, 1, short.slice(0, count)));
  });
});
