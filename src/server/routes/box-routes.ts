/**
 * Boxes: letters that wait a while and are then gone. A pairing box is begun by a member and continued by whoever knows
 * its id; a box of a space is for its members alone (protocol §10, §12, §14).
 */
import { type Result, err, ok } from "#base/result.ts";
import type { DeviceId, SpaceId } from "#protocol/ids.ts";
import { encodeBoth } from "#protocol/wire-frames.ts";
import { type Refused, type WireRefusal, routes, wireLimits } from "#protocol/wire.ts";
import { bytes, flag, json, readBody, refuse } from "../answer.ts";
import { ANSWER_STEP } from "../mailbox/box-rules.ts";
import type { BoxPut } from "../mailbox/mailbox.ts";
import { type Access, accessOf } from "../place.ts";
import { type Asked, type Parts, type Routes, deviceOf, idIn, numberIn } from "./request-context.ts";
import { activeKey } from "./sign-in-routes.ts";

const HOURS = wireLimits.boxHours;

export const addBoxRoutes = (app: Routes, parts: Parts): void => {
  app.put(routes.boxStep, async (asked) => {
    const terms = await readTerms(parts, asked);
    if (!terms.ok) return refuse(terms.error);
    const body = await readBody(asked.req.raw, wireLimits.boxBytes);
    if (!body.ok) return refuse(body.error);
    if (body.value.length === 0) return refuse("badRequest");
    const { box, step, space } = terms.value;
    const put = await parts.mailbox.boxes.put({ ...terms.value, bytes: body.value, now: parts.now() });
    if (!put.ok) {
      if (put.error === "boxTaken" && !space && step === ANSWER_STEP) parts.hub.announceBox({ kind: "second", box });
      return refuse(put.error);
    }
    if (put.value.fresh && terms.value.kind !== "both") {
      parts.hub.announceBox({ kind: "box", space, box, step, bytes: body.value });
    }
    return json({}, put.value.fresh ? 201 : 200);
  });

  app.get(routes.boxStep, async (asked) => {
    const [box, step] = [idIn(asked, "id"), stepIn(asked)];
    if (!box || step === null) return refuse("badRequest");
    const head = await parts.mailbox.boxes.head(box, parts.now());
    if (!head) return refuse("notFound");
    const reader = head.space ? await memberOf(parts, asked, head.space) : ok(null);
    if (!reader.ok) return refuse(reader.error);
    if (reader.value?.here === false) return refuse("closed");
    const [first, second] = await parts.mailbox.boxes.step(box, step, parts.now());
    const more = flag("second", head.second);
    if (head.closed) return refuse("closed");
    if (head.kind === "both") return first && second ? bytes(encodeBoth([first, second])) : refuse("notFound");
    return first ? bytes(first, more) : withHeaders(refuse("notFound"), more);
  });

  app.delete(routes.box, async (asked) => {
    const [device, box] = [deviceOf(parts, asked), idIn(asked, "id")];
    if (!device.ok) return refuse(device.error);
    const closed = box !== null && (await parts.mailbox.boxes.close(box, device.value, parts.now()));
    return closed ? json({}) : refuse("notFound");
  });
};

type Terms = Omit<BoxPut, "bytes" | "now">;

const readTerms = async (parts: Parts, asked: Asked): Promise<Result<Terms, Refused>> => {
  const [box, step, { hours, space, seats, seat }] = [idIn(asked, "id"), stepIn(asked), asked.req.query()];
  const both = seats === "both";
  const named = numberIn(hours, HOURS.least, HOURS.most, space === undefined ? HOURS.pairing : HOURS.session);
  const own = numberIn(seat, 0, 1, both ? null : 0);
  const unclear = (seats !== undefined && !both) || (both && space === undefined) || (!both && seat !== undefined);
  if (!box || step === null || named === null || own === null || unclear) return err({ refused: "badRequest" });
  if (space === undefined) return pairingTerms(parts, asked, { box, step, hours: named });
  const member = await memberOf(parts, asked, space);
  if (!member.ok) return err({ refused: member.error });
  if (!member.value.here) return err({ refused: "closed" });
  if (both && member.value.seat !== own) return err({ refused: "notAllowed" });
  const session = both ? named : Math.min(named, HOURS.session);
  const { device } = member.value.member;
  const terms = { box, step, space, hours: session, author: device } as const;
  return ok(both ? { ...terms, kind: "both", seat: own === 0 ? 0 : 1 } : { ...terms, kind: "session", seat: 0 });
};

const pairingTerms = async (
  parts: Parts,
  asked: Asked,
  { box, step, hours }: Pick<Terms, "box" | "step" | "hours">,
): Promise<Result<Terms, Refused>> => {
  if (step < 1 || step > wireLimits.pairingSteps) return err({ refused: "badRequest" });
  const terms = { box, step, hours, kind: "pairing", space: null, seat: 0 } as const;
  if (step > 1) return ok({ ...terms, author: null });
  const device = deviceOf(parts, asked);
  if (!device.ok) return err({ refused: device.error });
  const active = await activeKey(parts, device.value);
  return active.ok ? ok({ ...terms, author: device.value }) : err({ refused: active.error });
};

const memberOf = async (
  parts: Parts,
  asked: Asked,
  space: SpaceId,
): Promise<Result<Access & { readonly seat: number }, WireRefusal>> => {
  const device: Result<DeviceId, WireRefusal> = deviceOf(parts, asked);
  if (!device.ok) return device;
  const place = await parts.places.load(space);
  if (!place || place === "closed") return err(place ?? "notFound");
  const access = accessOf(place, device.value);
  if (!access.ok) return access;
  return ok({ ...access.value, seat: place.roster.seats.indexOf(access.value.member.person) });
};

const stepIn = (asked: Asked): number | null => numberIn(asked.req.param("step"), 0, wireLimits.sessionSteps, null);

const withHeaders = (response: Response, more: Readonly<Record<string, string>>): Response => {
  for (const [name, value] of Object.entries(more)) response.headers.set(name, value);
  return response;
};
