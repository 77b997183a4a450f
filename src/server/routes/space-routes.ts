/** Spaces: made, appended to, read, tidied of one's own. What is accepted is decided in accept-batch.ts and by the mailbox. */
import { type Result, err, ok } from "#base/result.ts";
import { encodeEntries, readBatch } from "#protocol/wire-frames.ts";
import { type Refused, routes, wireLimits } from "#protocol/wire.ts";
import { bytes, flag, json, readBody, refuse } from "../answer.ts";
import { type Access, type Place, accessOf } from "../place.ts";
import { appendBatch } from "./append.ts";
import { healBatch } from "./heal.ts";
import { type Asked, type Parts, type Routes, deviceOf, idIn, numberIn } from "./request-context.ts";

export const addSpaceRoutes = (app: Routes, parts: Parts): void => {
  app.post(routes.append, async (asked) => {
    const [device, space] = [deviceOf(parts, asked), idIn(asked, "space")];
    if (!device.ok) return refuse(device.error);
    const body = await readBody(asked.req.raw, parts.limits.bodyBytes);
    if (!body.ok) return refuse(body.error);
    const items = readBatch(body.value);
    if (!space || !items) return refuse("badRequest");
    const append = asked.req.query("heal") === "1" ? healBatch : appendBatch;
    const kept = await append(parts, space, device.value, items);
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
