/**
 * Puts admitted ops into the order, and compares what they say to have seen with what is held (LOG-10, LOG-24, LOG-35).
 */
import type { Ordered } from "#protocol/causality.ts";
import { createOrder } from "#protocol/order.ts";
import { ROSTER, type Seen } from "#protocol/seen.ts";
import { type Chain, type HeldOp, holdOp, type SpaceCore } from "./core.ts";

/** The next op of a chain: held from now on, and in the order at the next {@link orderFresh}. */
export const admit = (core: SpaceCore, op: HeldOp): void => {
  holdOp(core, op);
  if (core.missed.delete(`${op.device}/${op.sequence}`)) core.stale = true;
  if (isInOrder(core, op)) core.fresh.push(op);
};

/** Whether an op is folded: not set aside by a fork, not beyond what counts of a removed device (LOG-44). */
const isInOrder = (core: SpaceCore, op: HeldOp): boolean => {
  const aside = core.chains.get(op.device)?.aside ?? null;
  if (aside !== null && op.sequence >= aside) return false;
  const cut = core.roster.cut.get(op.device);
  return cut === undefined || op.sequence <= cut;
};

/** Brings the order up to date; the lowest place that changed, or null when nothing did. */
export const orderFresh = (core: SpaceCore): number | null => {
  if (core.stale) {
    core.stale = false;
    core.fresh = [];
    core.order = createOrder();
    core.heldBack.clear();
    core.contradictions.clear();
    const ops = [...core.chains.values()].flatMap((chain) => chain.ops.filter((op) => isInOrder(core, op)));
    core.order.add(ops.map((op) => toOrdered(core, op)));
    return 0;
  }
  if (core.fresh.length === 0) return null;
  const fresh = core.fresh.map((op) => toOrdered(core, op));
  core.fresh = [];
  return core.order.add(fresh);
};

const toOrdered = (core: SpaceCore, op: HeldOp): Ordered => {
  for (const entry of op.seen) compare(core, op, entry);
  return op;
};

/** LOG-10: what an author says to have seen, beside what is held. The order leaves out what does not agree. */
const compare = (core: SpaceCore, by: HeldOp, { device, sequence, link }: Seen): void => {
  if (device === ROSTER) {
    if (![...core.records.keys()].some((id) => id.startsWith(link))) {
      core.heldBack.set(`record/${link}`, { device, sequence });
    }
    return;
  }
  const held = core.chains.get(device)?.ops[sequence - 1];
  if (held?.link.startsWith(link)) return;
  const name = `${device}/${sequence}`;
  if (held) {
    core.contradictions.set(name, { device, sequence, day: core.deps.dayOf(by.wall) });
  } else {
    core.missed.add(name);
    core.heldBack.set(name, { device, sequence });
  }
};

/** LOG-35: from here this chain is set aside on every branch, but for its no's. */
export const noteFork = (core: SpaceCore, chain: Chain, sequence: number, wall: number): void => {
  const known = core.forks.get(chain.device);
  if (!known || sequence < known.sequence) {
    core.forks.set(chain.device, { sequence, day: core.deps.dayOf(wall) });
  }
  chain.aside = Math.min(chain.aside ?? sequence, sequence);
  core.stale = true;
};
