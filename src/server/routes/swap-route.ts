/**
 * POST …/swap: a page in the place of the rows it covers (LOG-15). Asked for by any active device of the chain's own
 * person, who may be re-sealing for a lost phone; the page proves itself to its readers (LOG-13), not to the server.
 */
import { type Result, err, ok } from "#base/result.ts";
import { type Envelope, readEnvelope } from "#protocol/envelope.ts";
import type { DeviceId } from "#protocol/ids.ts";
import { type WireRefusal, routes, wireLimits } from "#protocol/wire.ts";
import { json, readBody, refuse } from "../answer.ts";
import { type Place, accessOf } from "../place.ts";
import { type Parts, type Routes, deviceOf, idIn } from "./request-context.ts";
import { passOn } from "./append.ts";

const MOST_TRIES = 4;

export const addSwapRoute = (app: Routes, parts: Parts): void => {
  app.post(routes.swap, async (asked) => {
    const device = deviceOf(parts, asked);
    if (!device.ok) return refuse(device.error);
    const body = await readBody(asked.req.raw, wireLimits.envelopeBytes);
    if (!body.ok) return refuse(body.error);
    const [space, page] = [idIn(asked, "space"), readEnvelope(body.value)];
    if (!space || !page || "unknownVersion" in page || page.space !== space || page.kind !== "page") {
      return refuse("badRequest");
    }
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const place = await parts.places.load(space);
      if (!place || place === "closed") return refuse(place ?? "notFound");
      const allowed = maySwap(place, device.value, page);
      if (!allowed.ok) return refuse(allowed.error);
      const swapped = await parts.mailbox.spaces.swap({
        space,
        recordsHeld: place.held,
        now: parts.now(),
        page: {
          device: page.device,
          first: page.first,
          last: page.last,
          bytes: body.value,
        },
      });
      if (swapped.ok) {
        await passOn(parts, space, [{ type: "envelope" }], [swapped.value]);
        return json({ cursor: swapped.value.cursor });
      }
      parts.places.forget(space);
      if (swapped.error.type === "badSwap") return refuse("badSwap");
    }
    return refuse("unavailable");
  });
};

const maySwap = (place: Place, device: DeviceId, page: Envelope): Result<null, WireRefusal> => {
  const access = accessOf(place, device);
  if (!access.ok) return access;
  if (!access.value.here) return err("closed");
  const author = place.roster.members.get(page.device);
  const isOwn = author?.person === access.value.member.person && access.value.member.role === "device";
  return isOwn ? ok(null) : err("notYourChain");
};
