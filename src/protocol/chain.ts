/**
 * Accepting what a device wrote (LOG-9, LOG-13). Every link is recomputed from the one before; a signature on the last is
 * one on all of them. So a page and a run of ops are checked alike, and neither can change what is known.
 *
 * Whether the device was certified and not cut off, and whether bodies are strict and of their class, is asked elsewhere.
 */
import { assert } from "#base/assert.ts";
import { type Bytes, bytesOf } from "#base/bytes.ts";
import { err, ok, type Result } from "#base/result.ts";
import { readHex } from "./fixed.ts";
import type { DeviceId, Link, SpaceId } from "./ids.ts";
import { createLinking, type Leaf, linkOf, rootLink, signedLink } from "./leaf.ts";
import type { SignedLeaf } from "./op.ts";
import type { Hashing, Verifying } from "./suite.ts";

/** Whose chain, and what of it the reader holds already. */
export interface Chain {
  readonly space: SpaceId;
  readonly device: DeviceId;
  readonly signPublic: Bytes;
  /** The link held at a sequence number from 1, or null. */
  readonly known: (sequence: number) => Link | null;
}

/** Leaves of one chain in sequence; `sig` is of the last. */
export interface Run {
  readonly first: number;
  readonly prev: Link;
  readonly leaves: readonly Leaf[];
  readonly sig: Bytes;
}

export type RunProblem =
  /** The op before `first` is not held: the run waits for it. */
  | { readonly type: "gap"; readonly missing: number }
  /** Its author did not write this. */
  | { readonly type: "badSignature" }
  /**
   * Its author signed it after something else than the op held at this sequence number: another branch, or another space
   * the device writes in. By itself this proves nothing against its author.
   */
  | { readonly type: "unattached"; readonly sequence: number; readonly held: Link; readonly signed: Link }
  /** Its author signed two different ops after the same history: a fork, proven (LOG-35). */
  | { readonly type: "fork"; readonly sequence: number; readonly held: Link; readonly signed: Link };

/** The link of each leaf, in sequence. */
export const linksOf = (hashing: Hashing, prev: Link, first: number, leaves: readonly Leaf[]): readonly Link[] => {
  const link = createLinking(hashing);
  let before = bytesOf(prev);
  return leaves.map((leaf, i) => {
    before = link(before, first + i, leaf);
    return readHex(before, 0, before.length);
  });
};

/** The links of a run that may be kept, or why it may not. One signature is verified, whatever its length. */
export const checkRun = async (
  suite: Hashing & Verifying,
  { first, prev, leaves, sig, ...chain }: Chain & Run,
): Promise<Result<readonly Link[], RunProblem>> => {
  assert(leaves.length > 0 && first >= 1, "a run has a first and a last op");
  const links = linksOf(suite, prev, first, leaves);
  const problem = await problemOf(suite, chain, first, prev, links, sig);
  return problem ? err(problem) : ok(links);
};

/**
 * For ops of one chain as they came, one envelope each, in sequence from `first`: the links of as many, from the first, as
 * may be kept, and what is wrong with the next one. Usually one signature is verified; what was forged at the end of a run
 * does not spoil the good ops before it.
 */
export const checkOps = async (
  suite: Hashing & Verifying,
  { first, ops, ...chain }: Chain & { readonly first: number; readonly ops: readonly SignedLeaf[] },
): Promise<{ readonly links: readonly Link[]; readonly problem: RunProblem | null }> => {
  const [head] = ops;
  if (!head) return { links: [], problem: null };
  const leaves = ops.map(({ leaf }) => leaf);
  const links = linksOf(suite, head.prev, first, leaves);
  const parted = ops.findIndex((op, i) => i > 0 && op.prev !== links[i - 1]);
  for (let count = parted < 0 ? ops.length : parted; count > 0; count--) {
    const kept = links.slice(0, count);
    const problem = await problemOf(suite, chain, first, head.prev, kept, ops[count - 1]?.sig ?? head.sig);
    if (problem && problem.type !== "badSignature") return { links: [], problem };
    if (!problem) return { links: kept, problem: await nextProblem(suite, chain, first + count, kept, ops[count]) };
  }
  return { links: [], problem: { type: "badSignature" } };
};

/** What is wrong with the op at `sequence`, that could not be kept with the ones before it. */
const nextProblem = async (
  suite: Hashing & Verifying,
  chain: Chain,
  sequence: number,
  kept: readonly Link[],
  op: SignedLeaf | undefined,
): Promise<RunProblem | null> => {
  if (!op) return null;
  const held = kept.at(-1) ?? null;
  const known = (asked: number): Link | null => (asked === sequence - 1 ? held : chain.known(asked));
  const links = linksOf(suite, op.prev, sequence, [op.leaf]);
  return problemOf(suite, { ...chain, known }, sequence, op.prev, links, op.sig);
};

const problemOf = async (
  suite: Hashing & Verifying,
  { space, device, signPublic, known }: Chain,
  first: number,
  prev: Link,
  links: readonly Link[],
  sig: Bytes,
): Promise<RunProblem | null> => {
  const before = first === 1 ? rootLink(suite, space, device) : known(first - 1);
  if (before === null) return { type: "gap", missing: first - 1 };
  if (!(await suite.verify(signPublic, signedLink(links.at(-1) ?? prev), sig))) return { type: "badSignature" };
  if (before !== prev) return { type: "unattached", sequence: first - 1, held: before, signed: prev };
  const differs = links.findIndex((signed, i) => (known(first + i) ?? signed) !== signed);
  const [held, signed] = [known(first + differs), links[differs]];
  return held && signed ? { type: "fork", sequence: first + differs, held, signed } : null;
};

/**
 * Whether two ops prove a fork of this device (LOG-35): both signed, one sequence number, different, and after the same
 * `prev`. Without the last, an op of the same device carried over from another space would frame it. What others say
 * they have seen is a contradiction and never a proof (LOG-10).
 */
export const provesFork = async (
  suite: Hashing & Verifying,
  signPublic: Bytes,
  sequence: number,
  [one, other]: readonly [SignedLeaf, SignedLeaf],
): Promise<boolean> => {
  const links = [one, other].map(({ prev, leaf }) => linkOf(suite, prev, sequence, leaf));
  if (one.prev !== other.prev || links[0] === links[1]) return false;
  const signed = [one, other].map(({ sig }, i) => suite.verify(signPublic, signedLink(links[i] ?? ""), sig));
  return (await Promise.all(signed)).every(Boolean);
};
