/** Challenge and sign-in: see sign-in.ts. Whose key it is comes from the rosters of the places the device is in. */
import { type Bytes } from "#base/bytes.ts";
import { type Result, err, ok } from "#base/result.ts";
import type { DeviceId } from "#protocol/ids.ts";
import { readSignIn } from "#protocol/wire-frames.ts";
import { type WireRefusal, routes } from "#protocol/wire.ts";
import { bytes, json, readBody, refuse } from "../answer.ts";
import { cost } from "../limits.ts";
import { accessOf } from "../place.ts";
import type { Parts, Routes } from "./request-context.ts";

const SIGN_IN_BYTES = 112;

export const addSignInRoutes = (app: Routes, parts: Parts): void => {
  let told = false;
  const tellOnce = (): void => {
    if (!told) parts.log.write({ event: "unknownName" });
    told = true;
  };

  app.post(routes.challenge, () => bytes(parts.signIns.challenge()));

  app.post(routes.signIn, async (asked) => {
    const wait = parts.addresses.take(asked.env.address, cost.signIn);
    if (wait !== null) return refuse({ refused: "tooMany", wait });
    const body = await readBody(asked.req.raw, SIGN_IN_BYTES);
    const request = body.ok ? readSignIn(body.value) : null;
    if (!request) return refuse("badRequest");
    const host = asked.req.header("host") ?? new URL(asked.req.url).host;
    const signedIn = await parts.signIns.signIn(request, host, (device) => activeKey(parts, device));
    if (signedIn.ok) return json(signedIn.value);
    if (signedIn.error === "notAllowed") tellOnce();
    return refuse(signedIn.error);
  });
};

/** The key of a device that is active in at least one place, or why there is none. */
export const activeKey = async (
  { mailbox, places }: Pick<Parts, "mailbox" | "places">,
  device: DeviceId,
): Promise<Result<Bytes, WireRefusal>> => {
  let refused: WireRefusal = "notAMember";
  for (const space of await mailbox.spaces.of(device)) {
    const place = await places.load(space);
    if (!place || place === "closed") continue;
    const access = accessOf(place, device);
    if (access.ok) return ok(access.value.member.sign);
    if (access.error === "removedSigner") refused = "removedSigner";
  }
  return err(refused);
};
