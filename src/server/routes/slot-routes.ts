/** Recovery slots, found by a place of 128 random bits that only the recovery words make (protocol §13, LOG-78). */
import { slotGeneration } from "#protocol/wire-frames.ts";
import { routes, wireLimits } from "#protocol/wire.ts";
import { bytes, json, readBody, refuse } from "../answer.ts";
import { cost } from "../limits.ts";
import { type Parts, type Routes, deviceOf, idIn } from "./request-context.ts";
import { activeKey } from "./sign-in-routes.ts";

export const addSlotRoutes = (app: Routes, parts: Parts): void => {
  app.put(routes.slot, async (asked) => {
    const device = deviceOf(parts, asked);
    if (!device.ok) return refuse(device.error);
    const active = await activeKey(parts, device.value);
    if (!active.ok) return refuse(active.error);
    const body = await readBody(asked.req.raw, wireLimits.slotBytes);
    if (!body.ok) return refuse(body.error);
    const [place, generation] = [idIn(asked, "place"), slotGeneration(body.value)];
    if (!place || generation === null) return refuse("badRequest");
    const put = { place, generation, bytes: body.value, author: device.value, now: parts.now() };
    const kept = await parts.mailbox.slots.put(put);
    if (kept.ok) return json({});
    return refuse(kept.error === "tooMany" ? "tooMany" : { refused: "sequenceTaken", last: kept.error.held });
  });

  /** Without a sign-in: whoever recovers has no device yet. The place is too long to guess; floods are held off. */
  app.get(routes.slot, async (asked) => {
    const wait = parts.addresses.take(asked.env.address, cost.slot);
    if (wait !== null) return refuse({ refused: "tooMany", wait });
    const place = idIn(asked, "place");
    const slot = place ? await parts.mailbox.slots.get(place) : null;
    return slot ? bytes(slot) : refuse("notFound");
  });

  /** LOG-81: new words retire the old. */
  app.delete(routes.slot, async (asked) => {
    const [device, place] = [deviceOf(parts, asked), idIn(asked, "place")];
    if (!device.ok) return refuse(device.error);
    if (place) await parts.mailbox.slots.drop(place);
    return json({});
  });
};
