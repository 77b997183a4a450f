/**
 * The frozen vectors, made by another implementation in another language from the formulas alone. Whoever builds a client
 * checks it with the same files; a change of one is another version of the protocol.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bytesOf, fromUtf8, toHex } from "#base/bytes.ts";
import { importDeviceKeys } from "#crypto/device-keys.ts";
import { type Json, readBody } from "#protocol/body.ts";
import { linksOf } from "#protocol/chain.ts";
import { encodeHeader } from "#protocol/envelope.ts";
import { compareWords } from "#protocol/heads.ts";
import { deviceIdOf } from "#protocol/ids.ts";
import { encodeLeaf, linkOf, readLeaf, rootLink, signedLink } from "#protocol/leaf.ts";
import { openOp, sealOp } from "#protocol/op.ts";
import { createOrder } from "#protocol/order.ts";
import type { Ordered } from "#protocol/causality.ts";
import { openPage, sealPage } from "#protocol/page.ts";
import type { Seen } from "#protocol/seen.ts";
import { checkOf, envelopeKey, keyIdOf } from "#protocol/space-key.ts";
import { openTurn, sealTurn, signedTurn } from "#protocol/turn.ts";
import { envelopeOf, suite } from "./place.ts";

const load = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../vectors/protocol/${name}.json`, import.meta.url), "utf8")) as T;

interface Common {
  readonly space: string;
  readonly spaceSecret: string;
  readonly check: string;
  readonly keyId: string;
  readonly device: string;
  readonly signSeed: string;
  readonly kemSeed: string;
  readonly signPublic: string;
  readonly kemPublic: string;
  readonly envelopeKey: string;
}

interface Sealed {
  readonly signature: string;
  readonly plaintext: string;
  readonly header: string;
  readonly envelope: string;
}

/** The suite, but sealing answers with the plaintext: what is to be sealed is compared byte by byte. */
const unsealed = {
  ...suite,
  seal: async (_key: unknown, _aad: unknown, plaintext: Uint8Array<ArrayBuffer>) => plaintext,
};

const checkKeys = async (common: Common, kind: "op" | "page" | "box") => {
  const sk = bytesOf(common.spaceSecret);
  const keys = await importDeviceKeys(bytesOf(common.signSeed), bytesOf(common.kemSeed));
  const check = await checkOf(suite, sk, common.space);
  const key = await envelopeKey(suite, sk, common.space, common.device, kind);
  expect([toHex(keys.signPublic), toHex(keys.kemPublic)]).toEqual([common.signPublic, common.kemPublic]);
  expect(deviceIdOf(suite, keys.signPublic, keys.kemPublic)).toBe(common.device);
  expect([toHex(check), keyIdOf(check), toHex(key)]).toEqual([common.check, common.keyId, common.envelopeKey]);
  return { keys, key };
};

describe("vectors/protocol", () => {
  it("[LOG-9] op.json", async () => {
    interface Op extends Sealed {
      readonly sequence: number;
      readonly prev: string;
      readonly class: "act" | "words";
      readonly wall: number;
      readonly seen: readonly Seen[];
      readonly salt: string | null;
      readonly body: string;
      readonly bodyText: string;
      readonly leaf: string;
      readonly mark: string;
      readonly link: string;
      readonly signed: string;
    }
    const { ops, root, ...common } = load<Common & { readonly ops: readonly Op[]; readonly root: string }>("op");
    const { keys, key } = await checkKeys(common, "op");
    expect(rootLink(suite, common.space, common.device)).toBe(root);
    for (const op of ops) {
      const envelope = envelopeOf(bytesOf(op.envelope));
      expect(toHex(encodeHeader(envelope))).toBe(op.header);
      const opened = await openOp(suite, key, envelope);
      expect(opened).toEqual({ sig: bytesOf(op.signature), prev: op.prev, leaf: readLeaf(suite, bytesOf(op.leaf)) });
      const { leaf } = opened!;
      expect(leaf).toEqual({
        class: op.class,
        removed: false,
        wall: op.wall,
        seen: op.seen,
        salt: op.salt === null ? null : bytesOf(op.salt),
        body: bytesOf(op.body),
        mark: bytesOf(op.mark),
      });
      expect([fromUtf8(leaf.body!), toHex(encodeLeaf(leaf))]).toEqual([op.bodyText, op.leaf]);
      expect(readBody(leaf.body!)).not.toBeNull();
      expect([linkOf(suite, op.prev, op.sequence, leaf), toHex(signedLink(op.link))]).toEqual([op.link, op.signed]);
      const sealed = await sealOp(unsealed, { header: envelope, key, prev: op.prev, leaf, sign: keys.sign });
      expect([toHex(sealed.bytes), toHex(sealed.sig)]).toEqual([op.header + op.plaintext, op.signature]);
    }
  });

  it("[LOG-13] [LOG-21] page.json", async () => {
    interface PageVector extends Sealed {
      readonly first: number;
      readonly last: number;
      readonly removed: readonly number[];
      readonly prev: string;
      readonly raw: string;
      readonly packed: string;
      readonly links: readonly string[];
    }
    const { pages, ...common } = load<Common & { readonly pages: readonly PageVector[] }>("page");
    const { key } = await checkKeys(common, "page");
    for (const vector of pages) {
      const envelope = envelopeOf(bytesOf(vector.envelope));
      expect([toHex(encodeHeader(envelope)), envelope.first, envelope.last]).toEqual([
        vector.header,
        vector.first,
        vector.last,
      ]);
      const page = (await openPage(suite, key, envelope))!;
      expect([toHex(page.sig), page.prev]).toEqual([vector.signature, vector.prev]);
      expect(page.leaves.map(encodeLeaf).map(toHex).join("")).toBe(vector.raw);
      expect(page.leaves.flatMap(({ removed }, i) => (removed ? [vector.first + i] : []))).toEqual(vector.removed);
      expect(linksOf(suite, page.prev, vector.first, page.leaves)).toEqual(vector.links);
      const packed = { ...unsealed, deflate: async () => bytesOf(vector.packed) };
      const sealed = await sealPage(packed, { header: envelope, key, ...page });
      expect(sealed && toHex(sealed)).toBe(vector.header + vector.plaintext);
    }
  });

  it("[LOG-82] turn.json", async () => {
    interface TurnVector extends Sealed {
      readonly n: number;
      readonly session: string;
      readonly body: string;
      readonly signed: string;
    }
    const { turns, ...common } = load<Common & { readonly turns: readonly TurnVector[] }>("turn");
    const { keys, key } = await checkKeys(common, "box");
    for (const vector of turns) {
      const header = envelopeOf(bytesOf(vector.envelope));
      const turn = { session: vector.session, n: vector.n, body: bytesOf(vector.body) };
      expect(await openTurn(suite, key, keys.signPublic, header)).toEqual(turn);
      expect(toHex(signedTurn(common.space, turn))).toBe(vector.signed);
      const sealed = await sealTurn(unsealed, { header, key, ...turn, sign: keys.sign });
      expect(toHex(sealed)).toBe(vector.header + vector.plaintext);
    }
  });

  it("[LOG-3] body.json", () => {
    interface Bodies {
      readonly accepted: readonly { readonly body: string; readonly facts: readonly [string, number, Json][] }[];
      readonly refused: readonly { readonly why: string; readonly body: string }[];
    }
    const { accepted, refused } = load<Bodies>("body");
    for (const { body, facts } of accepted) {
      const read = readBody(bytesOf(body))?.map(({ kind, version, fields }) => [kind, version, fields]);
      expect(read?.map(([kind, version]) => [kind, version])).toEqual(facts.map(([kind, version]) => [kind, version]));
      for (const [i, fact] of facts.entries()) if (fact[2] !== null) expect(read?.[i]).toEqual(fact);
    }
    expect(refused.filter(({ body }) => readBody(bytesOf(body)) !== null).map(({ why }) => why)).toEqual([]);
    expect(refused.length).toBeGreaterThan(40);
  });

  it("[LOG-24] [LOG-25] order.json", () => {
    interface OrderCase {
      readonly about: string;
      readonly ops: readonly Ordered[];
      readonly expected: readonly {
        readonly device: string;
        readonly sequence: number;
        readonly clock: readonly [number, number];
        readonly vec: Readonly<Record<string, number>>;
      }[];
    }
    for (const { ops, expected } of load<{ readonly cases: readonly OrderCase[] }>("order").cases) {
      const order = createOrder();
      order.add(ops);
      const devices = new Set(ops.map(({ device }) => device));
      const found = expected.map((_, index) => {
        const { device, sequence } = order.at(index)!;
        const clock = order.clock(device, sequence)!;
        const vec = [...devices].map((of) => [of, order.vec(device, sequence, of)] as const);
        return {
          device,
          sequence,
          clock: [clock.ms, clock.n],
          vec: Object.fromEntries(vec.filter(([, highest]) => highest > 0)),
        };
      });
      expect(found).toEqual(expected);
    }
  });

  it("[LOG-39] heads.json", () => {
    const { heads, rosterHeads, words } = load<{
      readonly heads: readonly { readonly device: string; readonly sequence: number; readonly link: string }[];
      readonly rosterHeads: readonly string[];
      readonly words: readonly number[];
    }>("heads");
    expect(compareWords(suite, heads, rosterHeads)).toEqual(words);
    expect(compareWords(suite, heads.toReversed(), rosterHeads.toReversed())).toEqual(words);
    expect(compareWords(suite, heads.slice(1), rosterHeads)).not.toEqual(words);
  });
});
