/**
 * Words that must go lie aside too: in an op dated ahead, on another branch, or beyond where a removed phone counts. There
 * the envelope becomes a page without them, which is the same op to whoever looks at links and signatures (LOG-13, LOG-20).
 */
import type { Bytes } from "#base/bytes.ts";
import { type Leaf, withoutWords } from "#protocol/leaf.ts";
import { sealPage } from "#protocol/page.ts";
import type { SpaceCore, Waiting } from "./core.ts";
import { asideKey } from "./offered.ts";
import { heldOp, keyFor, openEnvelope, type Opened } from "./opening.ts";
import type { Change } from "../store/store.ts";

/** The last day (ms) of the words in an envelope that lies aside, by its bytes: it is opened once to know it. */
const lastDays = new WeakMap<Bytes, number>();

export const dropAside = async (core: SpaceCore): Promise<readonly Change[]> => {
  const changes: Change[] = [];
  const left: Waiting[] = [];
  for (const entry of core.waiting) {
    const opened = entry.device !== null && (await mayHold(core, entry)) ? await openEnvelope(core, entry.bytes) : null;
    const without = opened && typeof opened !== "string" ? await pageWithout(core, opened) : null;
    if (!without) {
      left.push(entry);
      continue;
    }
    changes.push({ table: "aside", key: asideKey(core, entry.bytes), drop: true });
    const { bytes, links } = without;
    if (left.some((other) => isSame(other, entry, links))) continue;
    changes.push({ table: "aside", key: asideKey(core, bytes), put: { bytes, cursor: entry.cursor } });
    const ops = entry.ops.map((op) => (goes(core, op) ? ({ ...op, facts: null, without: "words" } as const) : op));
    left.push({ ...entry, bytes, ops });
    core.stale = true;
  }
  if (changes.length > 0) core.waiting = left;
  return changes;
};

type Standing = Pick<ReturnType<typeof heldOp>, "device" | "sequence" | "class" | "until">;

const goes = (core: SpaceCore, op: Standing): boolean =>
  op.class === "words" &&
  (core.isRemoved(op.device, op.sequence) || (op.until !== null && op.until <= core.deps.now()));

/** Quick, for it is asked of everything aside whenever something changes. */
const mayHold = async (core: SpaceCore, { bytes, device, first, why }: Waiting): Promise<boolean> => {
  if (why === "bad" || why === "newer" || why === "key") return false;
  const known = lastDays.get(bytes) ?? (await lastDayOf(core, bytes));
  lastDays.set(bytes, known);
  return known <= core.deps.now() || (device !== null && core.isRemoved(device, first));
};

const lastDayOf = async (core: SpaceCore, bytes: Bytes): Promise<number> => {
  const opened = await openEnvelope(core, bytes);
  if (typeof opened === "string") return Infinity;
  return Math.min(...opened.leaves.map((_, index) => heldOp(core, opened, index).until ?? Infinity));
};

const pageWithout = async (
  core: SpaceCore,
  opened: Opened,
): Promise<{ readonly bytes: Bytes; readonly links: readonly string[] } | null> => {
  const { space, device, key, first, last } = opened.envelope;
  const isGone = (leaf: Leaf, index: number): boolean => leaf.body !== null && goes(core, heldOp(core, opened, index));
  if (!opened.leaves.some(isGone)) return null;
  const sealing = await keyFor(core, key, device, "page");
  if (!sealing) return null;
  const header = { kind: "page", space, key, device, first, last } as const;
  const leaves = opened.leaves.map((leaf, index) => (isGone(leaf, index) ? withoutWords(leaf) : leaf));
  const bytes = await sealPage(core.deps.suite, { header, key: sealing, sig: opened.sig, prev: opened.prev, leaves });
  return bytes && { bytes, links: opened.links };
};

/** The server gave once more what lies aside without its words. */
const isSame = (other: Waiting, entry: Waiting, links: readonly string[]): boolean =>
  other.device === entry.device &&
  other.first === entry.first &&
  other.why === entry.why &&
  other.bytes[1] === PAGE &&
  other.ops.every(({ link }, index) => link === links[index]);

const PAGE = 2;
