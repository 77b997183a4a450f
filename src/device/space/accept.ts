/**
 * Accepts sealed envelopes into the chains of a space (LOG-9, LOG-10, LOG-13, LOG-17, LOG-26, LOG-35, LOG-44).
 *
 * Nothing is believed on the server's word: an envelope opens, belongs to a certified device, hangs on the link before
 * it and is signed, or it waits or is kept apart. What waits is tried again whenever something new was learnt.
 */
import type { Bytes } from "#base/bytes.ts";
import { foldable } from "#protocol/ahead.ts";
import { checkRun } from "#protocol/chain.ts";
import type { DeviceId } from "#protocol/ids.ts";
import { rootLink, signedLink } from "#protocol/leaf.ts";
import type { Member } from "#protocol/roster.ts";
import { reachOf } from "#protocol/roster-questions.ts";
import { type Chain, chainOf, type HeldOp, holdOp, personOf, rowKey, type SpaceCore, type Waiting } from "./core.ts";
import { type Lack, lackOf } from "./heal.ts";
import { heldOp, type NotOpened, openEnvelope, type Opened, vouch } from "./opening.ts";
import { asideKey } from "./offered.ts";
import { admit, noteFork } from "./order.ts";
import { readRow } from "../store/rows.ts";
import type { Change } from "../store/store.ts";

export interface Arrived {
  readonly bytes: Bytes;
  readonly cursor: number;
}

/** What to write to the store, and what came as less than is held here (LOG-17). */
export interface Accepted {
  readonly changes: readonly Change[];
  readonly lacks: readonly Lack[];
}

/** Nothing that arrives later changes these. */
const SETTLED: ReadonlySet<Waiting["why"]> = new Set(["bad", "newer", "fork"]);

type Verdict =
  | { readonly wait: Waiting["why"]; readonly ops?: readonly HeldOp[]; readonly lack?: Lack }
  | { readonly done: readonly Change[]; readonly lack?: Lack };

/** Ops that wait for their date, by device and sequence: what follows them in their chain waits with them (LOG-26). */
type Ahead = Map<string, HeldOp>;

/** Takes what arrived and whatever waited, until nothing more fits. Changes the space in memory; the caller writes. */
export const acceptEnvelopes = async (
  core: SpaceCore,
  arrived: readonly Arrived[],
  complete: boolean,
): Promise<Accepted> => {
  const changes: Change[] = [];
  const lacks: Lack[] = [];
  const settled = core.waiting.filter(({ why }) => SETTLED.has(why));
  const before = new Set(core.waiting.map(({ bytes }) => asideKey(core, bytes)));
  const fresh = arrived.filter(({ bytes }) => !before.has(asideKey(core, bytes)));
  let queue: readonly Arrived[] = [...core.waiting.filter(({ why }) => !SETTLED.has(why)), ...fresh];
  const ahead: Ahead = new Map();
  let patient = true;
  for (;;) {
    const waiting: Waiting[] = [];
    const wasAhead = ahead.size;
    let progress = false;
    const opened = await vouch(core, await Promise.all(queue.map(({ bytes }) => openEnvelope(core, bytes))));
    for (const [index, item] of queue.entries()) {
      const verdict = await acceptOne(core, item, opened[index] ?? "bad", patient, ahead);
      if (verdict.outcome.lack) lacks.push(verdict.outcome.lack);
      if ("wait" in verdict.outcome) {
        waiting.push({ ...item, ...verdict.about, why: verdict.outcome.wait, ops: verdict.outcome.ops ?? [] });
      } else {
        progress = true;
        changes.push(...verdict.outcome.done);
        const key = asideKey(core, item.bytes);
        if (before.has(key)) changes.push({ table: "aside", key, drop: true });
      }
    }
    settled.push(...waiting.filter(({ why }) => SETTLED.has(why)));
    queue = waiting.filter(({ why }) => !SETTLED.has(why));
    core.waiting = [...settled, ...waiting.filter(({ why }) => !SETTLED.has(why))];
    if (progress || ahead.size > wasAhead) continue;
    if (!patient || !complete) break;
    patient = false; // the server's list has ended: what others say they saw is reported, and no longer waited for
  }
  for (const entry of core.waiting) {
    const key = asideKey(core, entry.bytes);
    if (!before.has(key)) changes.push({ table: "aside", key, put: { bytes: entry.bytes, cursor: entry.cursor } });
  }
  return { changes, lacks };
};

interface Judged {
  readonly about: { readonly device: DeviceId | null; readonly first: number };
  readonly outcome: Verdict;
}

const acceptOne = async (
  core: SpaceCore,
  item: Arrived,
  opened: Opened | NotOpened,
  patient: boolean,
  ahead: Ahead,
): Promise<Judged> => {
  if (typeof opened === "string") {
    const lack = opened === "bad" ? lackOf(core, item) : null;
    return { about: { device: null, first: 0 }, outcome: { wait: opened, ...(lack && { lack }) } };
  }
  const { device, first } = opened.envelope;
  return { about: { device, first }, outcome: await judge(core, opened, item.cursor, patient, ahead) };
};

const judge = async (
  core: SpaceCore,
  opened: Opened,
  cursor: number,
  patient: boolean,
  ahead: Ahead,
): Promise<Verdict> => {
  const { device, first } = opened.envelope;
  const member = core.roster.members.get(device);
  if (!member) return { wait: "unknownDevice" };
  if (member.role === "paper") return { wait: "bad" };
  const chain = chainOf(core, device);
  if (isHeldAlready(core, chain, opened)) {
    // the last signature is all that a page keeps of them: without it nobody could accept what is held here (LOG-13)
    if (opened.vouched || (await isSigned(core, member, opened))) return fillIn(core, chain, opened, cursor);
    const lack = lackOf(core, { bytes: opened.bytes, cursor });
    return { wait: "bad", ...(lack && { lack }) };
  }
  const ops = opened.leaves.map((_, index) => heldOp(core, opened, index));
  const verify = opened.vouched ? always : core.deps.suite.verify;
  const checked = await checkRun(
    { ...core.deps.suite, verify },
    {
      space: core.space,
      device,
      signPublic: member.sign,
      known: (sequence) => (chain.ops[sequence - 1] ?? ahead.get(`${device} ${sequence}`))?.link ?? null,
      first,
      prev: opened.prev,
      leaves: opened.leaves,
      sig: opened.sig,
    },
  );
  if (!checked.ok) {
    if (checked.error.type === "gap") {
      // what is before it lies beyond the end too, and never comes: not to be asked for
      const isLate = ops.every((op) => isBeyondCut(core, op)) && (await isSigned(core, member, opened));
      return { wait: isLate ? "cut" : "before" };
    }
    if (checked.error.type === "badSignature") return { wait: "bad" };
    // signed, but no proof of two histories: kept apart, its no's heard, and nobody accused
    if (checked.error.type === "unattached") return { wait: "fork", ops };
    noteFork(core, chain, checked.error.sequence, ops[0]?.wall ?? 0);
    return { wait: "fork", ops };
  }
  const fresh = ops.filter((op) => op.sequence > chain.ops.length);
  if (fresh.some((op) => isBeyondCut(core, op))) return { wait: "cut" };
  const walls = fresh.map(({ wall }) => wall);
  if (first > chain.ops.length + 1 || foldable(walls, core.deps.now()) < fresh.length) {
    for (const op of fresh) ahead.set(`${device} ${op.sequence}`, op);
    return { wait: "future", ops };
  }
  if (patient && fresh.some((op) => seesUnheld(core, op))) return { wait: "before" };
  for (const op of fresh) admit(core, op);
  return { done: rowChanges(core, chain, opened, cursor) };
};

const isSigned = (core: SpaceCore, { sign }: Member, { links, sig }: Opened): Promise<boolean> =>
  core.deps.suite.verify(sign, signedLink(links.at(-1) ?? ""), sig);

const always = (): Promise<boolean> => Promise.resolve(true);

const isHeldAlready = (core: SpaceCore, chain: Chain, opened: Opened): boolean => {
  const { first } = opened.envelope;
  const before = first === 1 ? rootLink(core.deps.suite, core.space, chain.device) : chain.ops[first - 2]?.link;
  return before === opened.prev && opened.links.every((link, index) => chain.ops[first - 1 + index]?.link === link);
};

/** LOG-44: of a removed device, or of a person who left, only what a counted record gives still counts. */
const isBeyondCut = (core: SpaceCore, op: HeldOp): boolean => {
  const reach = reachOf(core.roster, op.device);
  return typeof reach === "number" ? op.sequence > reach : reach !== "all";
};

const seesUnheld = (core: SpaceCore, op: HeldOp): boolean =>
  op.seen.some(({ device, sequence }) => sequence > 0 && (core.chains.get(device)?.ops.length ?? 0) < sequence);

/** The same history again: an acknowledgement of one's own, a page that replaces ops, or words that were missing. */
const fillIn = async (core: SpaceCore, chain: Chain, opened: Opened, cursor: number): Promise<Verdict> => {
  const { first } = opened.envelope;
  let lacks = false;
  opened.leaves.forEach((leaf, index) => {
    const held = chain.ops[first - 1 + index];
    if (!held || leaf.class === "act") return;
    if (!leaf.body && held.facts && !core.isRemoved(chain.device, held.sequence)) lacks = true;
    if (leaf.body && held.without === "words" && !core.isRemoved(chain.device, held.sequence)) {
      holdOp(core, heldOp(core, opened, index));
      core.stale = true;
    }
  });
  if (lacks) {
    const lack = lackOf(core, { bytes: opened.bytes, cursor });
    return { done: [], ...(lack && { lack }) };
  }
  const row = chain.rows.get(first);
  const carriesGone = opened.leaves.some((leaf, index) => leaf.body && isGone(core, chain.ops[first - 1 + index]));
  if (carriesGone) {
    if (row) chain.rows.set(first, { ...row, cursor });
    return { done: personOf(core, chain.device) === core.deps.me ? await toSwap(core, chain, first, cursor) : [] };
  }
  return { done: rowChanges(core, chain, opened, cursor) };
};

/** The server still, or again, holds words of mine that are gone: the page without them is to stand there (LOG-20). */
const toSwap = async (core: SpaceCore, chain: Chain, first: number, cursor: number): Promise<readonly Change[]> => {
  const key = rowKey(core.space, chain.device, first);
  const stored = await core.deps.store.read("rows", key);
  const row = stored.ok ? readRow(stored.value) : null;
  if (!row) return [];
  core.swaps.add(key);
  const { n: _, ...sent } = row;
  return [{ table: "rows", key, put: { ...sent, cursor, swap: true } }];
};

const isGone = (core: SpaceCore, op: HeldOp | undefined): boolean =>
  op !== undefined && (op.without === "expired" || core.isRemoved(op.device, op.sequence));

/** Stores this envelope, which the server holds, in the place of every row it covers. */
const rowChanges = (core: SpaceCore, chain: Chain, opened: Opened, cursor: number): readonly Change[] => {
  const { first, last } = opened.envelope;
  const covered = [...chain.rows].filter(([at, row]) => at >= first && row.last <= last && at !== first);
  const current = chain.rows.get(first);
  if (current && current.last > last) return [];
  for (const [at] of covered) chain.rows.delete(at);
  for (const at of [first, ...covered.map(([at]) => at)]) core.swaps.delete(rowKey(core.space, chain.device, at));
  chain.rows.set(first, { last, cursor });
  return [
    ...covered.map(([at]) => ({ table: "rows", key: rowKey(core.space, chain.device, at), drop: true }) as const),
    { table: "rows", key: rowKey(core.space, chain.device, first), put: { bytes: opened.bytes, cursor } },
  ];
};
