/**
 * Taking one's own words back: the act that says so (LOG-19), for what a person removes and for days that are over (§5).
 * What follows from it, on every device, is in space-drop.ts.
 */
import { err, ok, type Result } from "#base/result.ts";
import type { LocalDate } from "#domain/day.ts";
import type { RawFact } from "#protocol/body.ts";
import { joinRanges, rangesOf, removalOf } from "#protocol/removal.ts";
import { opLinkOf } from "./fold.ts";
import { type HeldOp, personOf, type SpaceCore } from "./core.ts";
import { ensureKey } from "./keys.ts";
import { writeOp } from "./write.ts";
import type { VaultFailure } from "../vault-api.ts";

/** Writes one `removed` for all of these ops. */
export const writeRemoval = async (
  core: SpaceCore,
  ops: readonly Pick<HeldOp, "device" | "sequence">[],
): Promise<Result<null, VaultFailure>> => {
  const key = await ensureKey(core);
  if (!key.ok) return key;
  const ranges = joinRanges(ops.map(({ device, sequence }) => ({ device, from: sequence, to: sequence })));
  const body = { ...removalOf(ranges), d: core.deps.dayOf(core.deps.now()) };
  const written = await writeOp(core, key.value, "act", [body]);
  return written.ok ? ok(null) : err(written.error);
};

/**
 * My own words whose last day is over and for which no removal counts yet: this device's, and those of a device of mine
 * that cannot say so any more. `until` is the end of a day, which may be written as the first moment of the next.
 */
export const expiredOps = (core: SpaceCore): readonly HeldOp[] => {
  const today = core.deps.dayOf(core.deps.now());
  return [...core.expired].filter(
    (op) =>
      isMineToSay(core, op) &&
      !core.isRemoved(op.device, op.sequence) &&
      op.until !== null &&
      core.deps.dayOf(op.until - 1) < today,
  );
};

const isMineToSay = (core: SpaceCore, { device }: HeldOp): boolean =>
  device === core.deps.device ||
  (personOf(core, device) === core.deps.me && core.roster.members.get(device)?.active === false);

/** Who took a fact's words back, and on which day. */
export const removedBy = (
  core: SpaceCore,
  fact: string,
): { readonly by: string; readonly day: LocalDate | null } | null => {
  const at = core.byLink.get(opLinkOf(fact));
  const by = at && personOf(core, at.device);
  if (!at || !by || !core.isRemoved(at.device, at.sequence)) return null;
  const names = (fact: RawFact): boolean =>
    (rangesOf(fact) ?? []).some(
      ({ device, from, to }) => device === at.device && from <= at.sequence && at.sequence <= to,
    );
  const first = [...core.removers]
    .filter((op) => personOf(core, op.device) === by && op.facts?.some(names))
    .reduce<HeldOp | null>((earliest, op) => (earliest && earliest.wall <= op.wall ? earliest : op), null);
  return { by, day: first && core.deps.dayOf(first.wall) };
};
