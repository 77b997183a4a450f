/**
 * A client that was changed: it has a person's real keys and writes with them what no honest app would, well sealed and
 * well signed. Clocks, `seen` and the op before are its own to invent.
 */
import type { Bytes } from "#base/bytes.ts";
import { chainOf, type HeldOp, rowKey, type SpaceCore } from "#device/space/core.ts";
import { ensureKey } from "#device/space/keys.ts";
import { heldOp, keyFor, openEnvelope } from "#device/space/opening.ts";
import { admit } from "#device/space/order.ts";
import { type BodyFact, writeBody } from "#protocol/body.ts";
import type { Link } from "#protocol/ids.ts";
import { createLeaf, type OpClass, rootLink } from "#protocol/leaf.ts";
import { sealOp } from "#protocol/op.ts";
import type { Seen } from "#protocol/seen.ts";

export interface Forged {
  readonly bytes: Bytes;
  readonly op: HeldOp;
}

export interface Draft {
  readonly class?: OpClass;
  readonly facts?: readonly BodyFact[];
  readonly wall?: number;
  readonly seen?: readonly Seen[];
  /** The end of its chain when left out. */
  readonly sequence?: number;
  readonly prev?: Link;
}

const DAY = "2026-11-22";

/** An act of this kind. */
export const act = (k: string, fields: Readonly<Record<string, string>> = {}): Draft => ({
  class: "act",
  facts: [{ k, v: 1, d: DAY, ...fields }],
});

/** An op that nobody has yet, this client included. */
export const forge = async (core: SpaceCore, draft: Draft = {}): Promise<Forged> => {
  const { suite, device, keys, now } = core.deps;
  const key = await ensureKey(core);
  const sealing = key.ok ? keyFor(core, key.value, device, "op") : null;
  if (!key.ok || !sealing) throw new Error("no key to write under");
  const chain = chainOf(core, device);
  const sequence = draft.sequence ?? chain.ops.length + 1;
  const prev = draft.prev ?? chain.ops[sequence - 2]?.link ?? rootLink(suite, core.space, device);
  const body = writeBody(draft.facts ?? [{ k: "heads", v: 1, d: DAY }]);
  const leaf = createLeaf(suite, {
    class: draft.class ?? "act",
    wall: draft.wall ?? now(),
    seen: draft.seen ?? [],
    body,
  });
  const header = { kind: "op", space: core.space, key: key.value, device, first: sequence, last: sequence } as const;
  const { bytes } = await sealOp(suite, { header, key: await sealing, prev, leaf, sign: keys.sign });
  const opened = await openEnvelope(core, bytes);
  if (typeof opened === "string") throw new Error(opened);
  return { bytes, op: heldOp(core, opened, 0) };
};

/** Writes a forged op at the end of this client's own chain; it is sent with the next pass, as any other. */
export const writeForged = async (core: SpaceCore, draft: Draft): Promise<HeldOp> => {
  const { bytes, op } = await forge(core, draft);
  const n = core.nextUnsent++;
  const key = rowKey(core.space, op.device, op.sequence);
  const written = await core.deps.store.write([{ table: "rows", key, put: { bytes, cursor: null, n } }]);
  if (!written.ok) throw new Error(written.error.type);
  chainOf(core, op.device).rows.set(op.sequence, { last: op.sequence, cursor: null });
  core.unsent.push({ n, type: "envelope", key });
  admit(core, op);
  return op;
};
