/**
 * Writes one's own ops: chained, signed, sealed, on disk before anything else knows of them (protocol §3, §6).
 *
 * An op says what moved since the last own op (`seen`), so that a server that hides or rolls back is noticed. An op that
 * is still unsent when the key changed is sealed again before it goes (LOG-11).
 */
import type { Bytes } from "#base/bytes.ts";
import { err, ok, type Result } from "#base/result.ts";
import { type BodyFact, fitsBody, writeBody } from "#protocol/body.ts";
import { createLeaf, type OpClass, rootLink } from "#protocol/leaf.ts";
import type { KeyId } from "#protocol/ids.ts";
import { resealOp, sealOp } from "#protocol/op.ts";
import { MAX_SEEN, ROSTER, type Seen } from "#protocol/seen.ts";
import { type Chain, chainOf, type HeldOp, rowKey, type SpaceCore } from "./core.ts";
import { heldOp, keyFor, openEnvelope } from "./opening.ts";
import { admit } from "./order.ts";
import type { VaultFailure } from "../vault-api.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Appends one op that holds these facts. It is in the store, unsent, and admitted when this answers ok. */
export const writeOp = async (
  core: SpaceCore,
  key: KeyId,
  opClass: OpClass,
  facts: readonly BodyFact[],
): Promise<Result<HeldOp, VaultFailure>> => {
  const { suite, store, device, keys } = core.deps;
  if (!fitsBody(facts)) return err({ type: "notPossible" });
  const chain = chainOf(core, device);
  const envelope = keyFor(core, key, device, "op");
  if (!envelope) return err({ type: "waiting" });
  const sequence = chain.ops.length + 1;
  const prev = chain.ops.at(-1)?.link ?? rootLink(suite, core.space, device);
  const { seen, told } = whatMoved(core);
  const leaf = createLeaf(suite, { class: opClass, wall: stamp(core), seen, body: writeBody(facts) });
  const header = { kind: "op", space: core.space, key, device, first: sequence, last: sequence } as const;
  const sealed = await sealOp(suite, { header, key: await envelope, prev, leaf, sign: keys.sign });
  const opened = await openEnvelope(core, sealed.bytes);
  if (typeof opened === "string") return err({ type: "notPossible" });
  const n = core.nextUnsent++;
  const row = rowKey(core.space, device, sequence);
  const written = await store.write([{ table: "rows", key: row, put: { bytes: sealed.bytes, cursor: null, n } }]);
  if (!written.ok) return written;
  const op = heldOp(core, opened, 0);
  chain.rows.set(sequence, { last: sequence, cursor: null });
  core.unsent.push({ n, type: "envelope", key: row });
  admit(core, op);
  told();
  return ok(op);
};

/** LOG-26: a device more than a day ahead of the server's hour stamps the server's hour. */
const stamp = (core: SpaceCore): number => {
  const now = core.deps.now();
  const offset = core.deps.serverOffset();
  return offset !== null && offset < -DAY ? Math.floor((now + offset) / HOUR) * HOUR : now;
};

/** Heads of the others that moved since my last op; roster heads first, so that a change of members is told at once. */
const whatMoved = (core: SpaceCore): { readonly seen: readonly Seen[]; readonly told: () => void } => {
  const heads = core.roster.heads.filter((id) => !core.reportedHeads.has(id));
  const moved = [...core.chains.values()].filter(
    (chain) => chain.device !== core.deps.device && tip(chain) > (core.reported.get(chain.device) ?? 0),
  );
  const records = heads.map((id) => ({ device: ROSTER, sequence: 0, link: id.slice(0, 32) }));
  const ops = moved.map((chain) => ({
    device: chain.device,
    sequence: tip(chain),
    link: (chain.ops[tip(chain) - 1]?.link ?? "").slice(0, 32),
  }));
  const seen = [...records, ...ops].slice(0, MAX_SEEN);
  return {
    seen,
    told: () => {
      for (const entry of seen) {
        if (entry.device === ROSTER)
          heads.filter((id) => id.startsWith(entry.link)).forEach((id) => core.reportedHeads.add(id));
        else core.reported.set(entry.device, entry.sequence);
      }
    },
  };
};

/** The last op of a chain that may be named in `seen`: not one that waits, not one set aside. */
const tip = (chain: Chain): number =>
  chain.aside === null ? chain.ops.length : Math.min(chain.ops.length, chain.aside - 1);

/** Whether there is anything the others wrote, or a change of members, that no op of mine has seen (LOG-39). */
export const hasNews = (core: SpaceCore): { readonly records: boolean; readonly ops: boolean } => {
  const { seen } = whatMoved(core);
  return {
    records: seen.some(({ device }) => device === ROSTER),
    ops: seen.some(({ device }) => device !== ROSTER),
  };
};

/** LOG-11: the envelope of an unsent op, sealed again when the key it was sealed under is not the current one. */
export const freshlySealed = async (core: SpaceCore, bytes: Bytes, key: KeyId): Promise<Bytes | null> => {
  const opened = await openEnvelope(core, bytes);
  if (typeof opened === "string") return null;
  const { envelope } = opened;
  const [leaf] = opened.leaves;
  if (envelope.key === key || envelope.kind !== "op" || !leaf) return bytes;
  const sealing = keyFor(core, key, envelope.device, "op");
  if (!sealing) return null;
  const header = {
    kind: "op",
    space: core.space,
    key,
    device: envelope.device,
    first: envelope.first,
    last: envelope.last,
  } as const;
  return resealOp(core.deps.suite, { header, key: await sealing, sig: opened.sig, prev: opened.prev, leaf });
};
