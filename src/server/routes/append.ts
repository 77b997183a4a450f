/**
 * One batch appended: decided on the roster as it is, written, passed on. When records of somebody else came in between,
 * it is decided again.
 */
import { type Result, err } from "#base/result.ts";
import type { DeviceId, SpaceId } from "#protocol/ids.ts";
import type { WireItem } from "#protocol/wire-frames.ts";
import type { Refused } from "#protocol/wire.ts";
import { acceptBatch } from "../accept-batch.ts";
import type { AppendRefusal, Kept } from "../mailbox/mailbox.ts";
import { isDeserted } from "../place.ts";
import type { Parts } from "./request-context.ts";

/** More than a few times is a flood. */
const MOST_TRIES = 4;

export const appendBatch = async (
  parts: Parts,
  space: SpaceId,
  device: DeviceId,
  items: readonly WireItem[],
): Promise<Result<readonly Kept[], Refused>> => {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const place = await parts.places.load(space);
    if (!place || place === "closed") return err({ refused: place ?? "notFound" });
    const accepted = await acceptBatch(place, device, items);
    if (!accepted.ok) return accepted;
    const { rows, roster } = accepted.value;
    const kept = await parts.mailbox.spaces.append({
      space,
      rows,
      create: null,
      recordsHeld: place.held,
      devices: roster === place.roster ? [] : [...roster.members.keys()],
      limitBytes: parts.limits.spaceBytes,
      now: parts.now(),
    });
    if (kept.ok) {
      await passOn(parts, space, items, kept.value);
      if (isDeserted(roster)) await dropDeserted(parts, space);
      return kept;
    }
    parts.places.forget(space);
    if (kept.error.type !== "stale") return err(refusedAs(kept.error));
  }
  return err({ refused: "unavailable" });
};

/** Tells those who follow the space that there is something new. */
export const passOn = async (
  { places, hub, metrics }: Parts,
  space: SpaceId,
  items: readonly Pick<WireItem, "type">[],
  kept: readonly Kept[],
): Promise<void> => {
  const fresh = items.filter((_, index) => kept[index]?.fresh);
  if (fresh.length === 0) return;
  const hasRecords = fresh.some(({ type }) => type === "record");
  if (hasRecords) places.forget(space);
  metrics.entries(fresh.length);
  await hub.announce(space, hasRecords);
};

const dropDeserted = async ({ mailbox, places, hub }: Parts, space: SpaceId): Promise<void> => {
  await mailbox.spaces.drop(space);
  places.forget(space);
  await hub.announce(space, true);
};

export const refusedAs = (refusal: AppendRefusal): Refused => {
  switch (refusal.type) {
    case "sequenceTaken":
    case "sequenceGap":
      return { refused: refusal.type, item: refusal.item, device: refusal.device, last: refusal.last };
    case "notAdmitted":
      return { refused: "codeNeeded" };
    case "closed":
    case "spaceFull":
      return { refused: refusal.type };
    case "stale":
      return { refused: "unavailable" };
  }
};
