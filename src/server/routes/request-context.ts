/** What every route is given: the parts of the server, and who is asking. Hono carries the address from the edge. */
import type { Context, Hono } from "hono";
import { type Hex, fromHex } from "#base/bytes.ts";
import { type Result, err, ok } from "#base/result.ts";
import type { DeviceId } from "#protocol/ids.ts";
import type { WireRefusal } from "#protocol/wire.ts";
import type { Admission } from "../admission.ts";
import type { Hub } from "../hub.ts";
import type { Limits } from "../limits.ts";
import type { Log } from "../log.ts";
import type { Mailbox } from "../mailbox/mailbox.ts";
import type { Metrics } from "../metrics.ts";
import type { Places } from "../place.ts";
import type { Quota } from "../quota.ts";
import type { SignIns } from "../sign-in.ts";

export interface Parts {
  readonly mailbox: Mailbox;
  readonly places: Places;
  readonly signIns: SignIns;
  readonly hub: Hub;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly devices: Quota;
  readonly addresses: Quota;
  readonly limits: Limits;
  readonly admission: Admission;
  readonly now: () => number;
  readonly version: string;
  readonly hostName: string | null;
}

export interface Edge {
  /** `local`: asked from this machine, by no proxy. */
  readonly Bindings: { readonly address: string; readonly local: boolean };
}

export type Routes = Hono<Edge>;
export type Asked = Context<Edge>;

/** The device of the token, or signInNeeded. */
export const deviceOf = ({ signIns }: Parts, asked: Asked): Result<DeviceId, WireRefusal> => {
  const [, token] = /^Bearer ([\w-]{43})$/.exec(asked.req.header("authorization") ?? "") ?? [];
  const device = token === undefined ? null : signIns.deviceOf(token);
  return device ? ok(device) : err("signInNeeded");
};

/** Lower-case hex of 16 bytes in the path, or null. */
export const idIn = (asked: Asked, name: string): Hex | null => {
  const id = asked.req.param(name) ?? "";
  return fromHex(id)?.length === 16 ? id : null;
};

/** A whole number within bounds, `otherwise` when it is not given, null when it is anything else. */
export const numberIn = (
  text: string | undefined,
  least: number,
  most: number,
  otherwise: number | null,
): number | null => {
  if (text === undefined) return otherwise;
  if (!/^(0|[1-9]\d{0,15})$/.test(text)) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
};
