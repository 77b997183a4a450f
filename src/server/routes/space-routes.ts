/** Spaces: made, appended to, read, tidied of one's own. What is accepted is decided in accept-batch.ts and by the mailbox. */
import { type Result, err, ok } from "#base/result.ts";
import type { DeviceId, SpaceId } from "#protocol/ids.ts";
import { type WireItem, encodeEntries, readBatch } from "#protocol/wire-frames.ts";
import { type Refused, routes, wireLimits } from "#protocol/wire.ts";
import { acceptBatch } from "../accept-batch.ts";
import { bytes, flag, json, readBody, refuse } from "../answer.ts";
import type { AppendRefusal, Kept } from "../mailbox/mailbox.ts";
import { type Access, type Place, accessOf, isDeserted } from "../place.ts";
import { type Asked, type Parts, type Routes, deviceOf, idIn, numberIn } from "./request-context.ts";

/** Somebody else's records may come between a decision and its write; more than a few times is a flood. */
const MOST_TRIES = 4;

export const addSpaceRoutes = (app: Routes, parts: Parts): void => {
  app.post(routes.append, async (asked) => {
    const [device, space] = [deviceOf(parts, asked), idIn(asked, "space")];
    if (!device.ok) return refuse(device.error);
    const body = await readBody(asked.req.raw, parts.limits.bodyBytes);
    if (!body.ok) return refuse(body.error);
    const items = readBatch(body.value);
    if (!space || !items) return refuse("badRequest");
    const kept = await appendBatch(parts, space, device.value, items, asked.req.query("heal") === "1");
    return kept.ok ? json({ cursors: kept.value.map(({ cursor }) => cursor) }) : refuse(kept.error);
  });

  app.get(routes.entries, async (asked) => {
    const entered = await enter(parts, asked);
    if (!entered.ok) return refuse(entered.error);
    const after = numberIn(asked.req.query("after"), 0, Number.MAX_SAFE_INTEGER, 0);
    const rows = numberIn(asked.req.query("limit"), 1, wireLimits.entries, wireLimits.entries);
    if (after === null || rows === null) return refuse("badRequest");
    const { place, access } = entered.value;
    const most = { rows, bytes: parts.limits.bodyBytes };
    const page = await parts.mailbox.spaces.entries({ space: place.space, after, through: access.through, ...most });
    return bytes(encodeEntries(page.entries), flag("more", page.more));
  });

  /** LOG-47: after leaving, what one's own devices put here. */
  app.delete(routes.mine, async (asked) => {
    const entered = await enter(parts, asked);
    if (!entered.ok) return refuse(entered.error);
    const { place, access } = entered.value;
    if (place.roster.gone.get(access.member.person) !== "left") return refuse("notAllowed");
    const own = [...place.roster.members.values()].filter(({ person }) => person === access.member.person);
    await parts.mailbox.spaces.dropChains(
      place.space,
      own.map(({ device }) => device),
    );
    return json({});
  });
};

/** Who asks, and what they may do in the place named in the path. */
export const enter = async (
  parts: Parts,
  asked: Asked,
): Promise<Result<{ readonly place: Place; readonly access: Access }, Refused>> => {
  const device = deviceOf(parts, asked);
  if (!device.ok) return err({ refused: device.error });
  const space = idIn(asked, "space");
  const place = space ? await parts.places.load(space) : null;
  if (!place || place === "closed") return err({ refused: place ?? "notFound" });
  const access = accessOf(place, device.value);
  return access.ok ? ok({ place, access: access.value }) : err({ refused: access.error });
};

const appendBatch = async (
  parts: Parts,
  space: SpaceId,
  device: DeviceId,
  items: readonly WireItem[],
  heal: boolean,
): Promise<Result<readonly Kept[], Refused>> => {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const place = await parts.places.load(space);
    if (!place || place === "closed") return err({ refused: place ?? "notFound" });
    const accepted = await acceptBatch(place, device, items, heal);
    if (!accepted.ok) return accepted;
    const { rows, roster } = accepted.value;
    const kept = await parts.mailbox.spaces.append({
      space,
      rows,
      create: null,
      recordsHeld: place.held,
      devices: [...roster.members.keys()],
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

/** Tells those who follow the space of what is new in it. */
export const passOn = async (
  { places, hub, metrics }: Parts,
  space: SpaceId,
  items: readonly WireItem[],
  kept: readonly Kept[],
): Promise<void> => {
  const fresh = items.flatMap((item, index) => {
    const { cursor, fresh } = kept[index] ?? { cursor: 0, fresh: false };
    return fresh ? [{ ...item, cursor }] : [];
  });
  const recheck = fresh.some(({ type }) => type === "record");
  if (recheck) places.forget(space);
  metrics.entries(fresh.length);
  await hub.announce(space, fresh, recheck);
};

const dropDeserted = async ({ mailbox, places, hub }: Parts, space: SpaceId): Promise<void> => {
  await mailbox.spaces.drop(space);
  places.forget(space);
  await hub.announce(space, [], true);
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
