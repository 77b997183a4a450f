/**
 * From a sealed envelope to leaves with links: the part of accepting that asks nobody else (LOG-9, LOG-13, LOG-18).
 */
import type { Bytes } from "#base/bytes.ts";
import { linksOf } from "#protocol/chain.ts";
import { type Envelope, type EnvelopeKind, readEnvelope } from "#protocol/envelope.ts";
import type { DeviceId, KeyId, Link } from "#protocol/ids.ts";
import { type Leaf, signedLink } from "#protocol/leaf.ts";
import { openOp } from "#protocol/op.ts";
import { openPage } from "#protocol/page.ts";
import { envelopeKey } from "#protocol/space-key.ts";
import { readBody } from "#protocol/body.ts";
import type { HeldOp, SpaceCore } from "./core.ts";

export interface Opened {
  readonly envelope: Envelope;
  readonly bytes: Bytes;
  /** Signature over the link of the last leaf. */
  readonly sig: Bytes;
  readonly prev: Link;
  readonly leaves: readonly Leaf[];
  /** Link of each leaf. */
  readonly links: readonly Link[];
  /** A later op of the same run is signed and links back to this one (LOG-9). */
  readonly vouched?: true;
}

export type NotOpened = "newer" | "key" | "bad";

/** The key of a kind of envelope of one device under one space key, or null when that key is not held. */
export const keyFor = (core: SpaceCore, key: KeyId, device: DeviceId, kind: EnvelopeKind): Promise<Bytes> | null => {
  const spaceKey = core.spaceKeys.get(key);
  if (!spaceKey) return null;
  const name = `${key}/${device}/${kind}`;
  const known = core.envelopeKeys.get(name);
  if (known) return known;
  const made = envelopeKey(core.deps.suite, spaceKey, core.space, device, kind);
  core.envelopeKeys.set(name, made);
  return made;
};

export const openEnvelope = async (core: SpaceCore, bytes: Bytes): Promise<Opened | NotOpened> => {
  const envelope = readEnvelope(bytes);
  if (!envelope || "unknownVersion" in envelope) return envelope ? "newer" : "bad";
  if (envelope.space !== core.space || envelope.kind === "box") return "bad";
  const key = await keyFor(core, envelope.key, envelope.device, envelope.kind);
  if (!key) return "key";
  const { suite } = core.deps;
  if (envelope.kind === "op") {
    const op = await openOp(suite, key, envelope);
    if (!op) return "bad";
    return {
      envelope,
      bytes,
      sig: op.sig,
      prev: op.prev,
      leaves: [op.leaf],
      links: linksOf(suite, op.prev, envelope.first, [op.leaf]),
    };
  }
  const page = await openPage(suite, key, envelope);
  if (!page) return "bad";
  return { envelope, bytes, ...page, links: linksOf(suite, page.prev, envelope.first, page.leaves) };
};

/** The leaf at one place of an opened envelope, as it is held. */
export const heldOp = (core: SpaceCore, opened: Opened, index: number): HeldOp => {
  const leaf = opened.leaves[index];
  const link = opened.links[index];
  if (!leaf || link === undefined) throw new RangeError("no such leaf");
  const facts = leaf.body ? readBody(leaf.body) : null;
  const wellMade = facts?.every(({ kind }) => (core.deps.classOf(kind) ?? leaf.class) === leaf.class) ?? false;
  const until = facts?.map(({ fields }) => fields["until"]).find((value) => typeof value === "number");
  return {
    device: opened.envelope.device,
    sequence: opened.envelope.first + index,
    link,
    class: leaf.class,
    wall: leaf.wall,
    seen: leaf.seen,
    facts: wellMade ? facts : null,
    without: wellMade ? null : leaf.body ? "malformed" : "words",
    until: wellMade && leaf.class === "words" && typeof until === "number" ? until : null,
  };
};

/**
 * LOG-9: in a run of ops of one device only the last signature must be checked, for all links are. Marks those whose
 * successor's link depends on them, when the last of the run verifies.
 */
export const vouch = async (
  core: SpaceCore,
  items: readonly (Opened | NotOpened)[],
): Promise<readonly (Opened | NotOpened)[]> => {
  const runs = new Map<DeviceId, number[]>();
  const ends: number[][] = [];
  items.forEach((item, index) => {
    if (typeof item === "string") return;
    const { device, first } = item.envelope;
    const run = runs.get(device);
    const last = run ? items[run.at(-1) ?? -1] : undefined;
    if (
      run &&
      last &&
      typeof last !== "string" &&
      last.envelope.last + 1 === first &&
      last.links.at(-1) === item.prev
    ) {
      run.push(index);
    } else {
      const begun = [index];
      runs.set(device, begun);
      ends.push(begun);
    }
  });
  const vouched = new Set<number>();
  for (const run of ends.filter(({ length }) => length > 1)) {
    const end = items[run.at(-1) ?? -1];
    if (!end || typeof end === "string") continue;
    const sign = core.roster.members.get(end.envelope.device)?.sign;
    const link = end.links.at(-1);
    if (sign && link !== undefined && (await core.deps.suite.verify(sign, signedLink(link), end.sig))) {
      for (const index of run) vouched.add(index);
    }
  }
  return items.map((item, index) =>
    vouched.has(index) && typeof item !== "string" ? { ...item, vouched: true } : item,
  );
};
