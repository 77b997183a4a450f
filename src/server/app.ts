/**
 * The server as a function: a request and the address it came from in, an answer out. It opens no port, keeps no clock and
 * throws no dice of its own, so that tests and simulations run the very thing that main.ts serves.
 */
import { Hono } from "hono";
import type { Bytes } from "#base/bytes.ts";
import { addressGroup, isLocalAddress } from "./address.ts";
import type { Admission } from "./admission.ts";
import { refuse } from "./answer.ts";
import { type Hub, createHub } from "./hub.ts";
import { addFrame } from "./frame.ts";
import { type Limits, cost } from "./limits.ts";
import type { Log } from "./log.ts";
import type { Mailbox } from "./mailbox/mailbox.ts";
import { createMetrics } from "./metrics.ts";
import { createPlaces } from "./place.ts";
import { createQuota } from "./quota.ts";
import { addAboutRoutes } from "./routes/about-routes.ts";
import { addBoxRoutes } from "./routes/box-routes.ts";
import { addMakeSpaceRoute } from "./routes/make-space-route.ts";
import type { Edge, Parts } from "./routes/request-context.ts";
import { addSignInRoutes } from "./routes/sign-in-routes.ts";
import { addSlotRoutes } from "./routes/slot-routes.ts";
import { addSpaceRoutes } from "./routes/space-routes.ts";
import { addSwapRoute } from "./routes/swap-route.ts";
import { createSignIns } from "./sign-in.ts";

export interface AppDeps {
  readonly mailbox: Mailbox;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly randomBytes: (n: number) => Bytes;
  /** Names beside loopback's under which devices dial this server, as in a Host header, lower case. */
  readonly hosts: readonly string[];
  readonly admission: Admission;
  /** Who runs the server, as they wish to be called. */
  readonly hostName: string | null;
  readonly version: string;
  readonly limits: Limits;
  readonly log: Log;
  /** Adds the figures of the process to the metrics; once a process. */
  readonly processMetrics?: boolean;
  /** Answers what no route knows: the built web app. */
  readonly web?: (request: Request) => Promise<Response>;
}

export interface App {
  /** `address` is the peer's, or what a proxy on this machine says it is; kept in memory only. Never rejects. */
  readonly fetch: (request: Request, address?: string) => Promise<Response>;
  readonly hub: Hub;
  /** Whether this address may open a socket now; draws from its bucket. */
  readonly mayConnect: (address: string) => boolean;
  /** Drops what has expired; to be called every minute or so. */
  readonly tidy: () => Promise<void>;
}

export const createApp = (deps: AppDeps): App => {
  const { mailbox, now, limits, log } = deps;
  const places = createPlaces(mailbox.spaces);
  const signIns = createSignIns(deps);
  const [devices, addresses] = [createQuota(limits.device, now), createQuota(limits.address, now)];
  const hub = createHub({
    mailbox,
    places,
    now,
    deviceOf: signIns.deviceOf,
    mayTalk: (device) => devices.take(device, cost.request) === null,
    socketsOfOne: limits.socketsOfOne,
    bufferedBytes: limits.bufferedBytes,
  });
  const metrics = createMetrics(hub.size, deps.processMetrics === true);
  const { admission, version, hostName } = deps;
  const parts: Parts = {
    mailbox,
    places,
    signIns,
    hub,
    metrics,
    log,
    devices,
    addresses,
    limits,
    admission,
    now,
    version,
    hostName,
  };

  const app = new Hono<Edge>();
  addFrame(app, parts);
  addAboutRoutes(app, parts);
  addSignInRoutes(app, parts);
  addMakeSpaceRoute(app, parts);
  addSpaceRoutes(app, parts);
  addSwapRoute(app, parts);
  addBoxRoutes(app, parts);
  addSlotRoutes(app, parts);
  app.notFound(async ({ req }) => {
    if (!deps.web || req.path.startsWith("/v1/")) return refuse("notFound");
    return deps.web(req.raw);
  });

  return {
    fetch: async (request, address = "127.0.0.1") =>
      app.fetch(request, { address: addressGroup(address), local: isLocalAddress(address) }),
    hub,
    mayConnect: (address) => addresses.take(addressGroup(address), cost.socket) === null,
    tidy: async () => {
      signIns.tidy();
      devices.tidy();
      addresses.tidy();
      await mailbox.tidy(now());
    },
  };
};
