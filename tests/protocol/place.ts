/**
 * A space with its key, and devices that write in it, made of the real suite: what the tests of sealed things stand on.
 * Everything follows from names, but nonces and salts.
 */
import { type Bytes, toHex, utf8 } from "#base/bytes.ts";
import { type DeviceKeys, importDeviceKeys } from "#crypto/device-keys.ts";
import { createSuite } from "#crypto/suite.ts";
import { type BodyFact, writeBody } from "#protocol/body.ts";
import type { Chain } from "#protocol/chain.ts";
import { type Envelope, type EnvelopeHeader, type EnvelopeKind, readEnvelope } from "#protocol/envelope.ts";
import { type DeviceId, deviceIdOf, type KeyId, type Link, type SpaceId } from "#protocol/ids.ts";
import { createLeaf, type OpClass, rootLink } from "#protocol/leaf.ts";
import { sealOp, type SignedLeaf } from "#protocol/op.ts";
import type { Seen } from "#protocol/seen.ts";
import { checkOf, envelopeKey, keyIdOf } from "#protocol/space-key.ts";

export const suite = await createSuite();

/** 32 bytes that follow from a name. */
export const seed = (name: string): Bytes => suite.sha256(utf8(name));

export interface Place {
  readonly space: SpaceId;
  readonly key: KeyId;
  readonly keyFor: (device: DeviceId, kind: EnvelopeKind) => Promise<Bytes>;
  readonly header: (device: DeviceId, kind: EnvelopeKind, first: number, last?: number) => EnvelopeHeader;
}

export const createPlace = async (name: string): Promise<Place> => {
  const space = toHex(seed(`space ${name}`).subarray(0, 16));
  const sk = seed(`secret ${name}`);
  const key = keyIdOf(await checkOf(suite, sk, space));
  return {
    space,
    key,
    keyFor: (device, kind) => envelopeKey(suite, sk, space, device, kind),
    header: (device, kind, first, last = first) => ({ kind, space, key, device, first, last }),
  };
};

/** An op as its author keeps it. */
export interface Written extends SignedLeaf {
  readonly sequence: number;
  readonly link: Link;
  readonly bytes: Bytes;
}

export interface Draft {
  readonly class?: OpClass;
  readonly facts?: readonly BodyFact[];
  readonly wall?: number;
  readonly seen?: readonly Seen[];
}

export interface Author {
  readonly device: DeviceId;
  readonly keys: DeviceKeys;
  readonly opKey: Bytes;
  /** What it wrote, in sequence. */
  readonly ops: readonly Written[];
  readonly write: (draft?: Draft) => Promise<Written>;
  /** Another op at the place of the newest: a second history. */
  readonly rewrite: (draft?: Draft) => Promise<Written>;
  /** As a reader asks who holds its ops up to this sequence number. */
  readonly chain: (held: number) => Chain;
}

export const createAuthor = async (place: Place, name: string): Promise<Author> => {
  const keys = await importDeviceKeys(seed(`${name} sign`), seed(`${name} kem`));
  const device = deviceIdOf(suite, keys.signPublic, keys.kemPublic);
  const opKey = await place.keyFor(device, "op");
  const ops: Written[] = [];
  const linkAt = (sequence: number): Link | null =>
    sequence === 0 ? rootLink(suite, place.space, device) : (ops[sequence - 1]?.link ?? null);

  const write = async (sequence: number, draft: Draft): Promise<Written> => {
    const { facts = [{ k: "heads", v: 1, n: sequence }], wall = 1_795_305_600_000 + sequence } = draft;
    const leaf = createLeaf(suite, {
      class: draft.class ?? "act",
      wall,
      seen: draft.seen ?? [],
      body: writeBody(facts),
    });
    const prev = linkAt(sequence - 1) ?? "";
    const header = place.header(device, "op", sequence);
    const sealed = await sealOp(suite, { header, key: opKey, prev, leaf, sign: keys.sign });
    return { sequence, prev, leaf, ...sealed };
  };

  return {
    device,
    keys,
    opKey,
    ops,
    write: async (draft = {}) => {
      const op = await write(ops.length + 1, draft);
      ops.push(op);
      return op;
    },
    rewrite: (draft = {}) => write(ops.length, { facts: [{ k: "another", v: 1 }], ...draft }),
    chain: (held) => ({
      space: place.space,
      device,
      signPublic: keys.signPublic,
      known: (sequence) => (sequence <= held ? linkAt(sequence) : null),
    }),
  };
};

export const words = (text: string): Draft => ({ class: "words", facts: [{ k: "noted", v: 1, text }] });

/** The envelope these bytes certainly are. */
export const envelopeOf = (bytes: Bytes): Envelope => {
  const envelope = readEnvelope(bytes);
  if (!envelope || "unknownVersion" in envelope) throw new Error("not an envelope");
  return envelope;
};
