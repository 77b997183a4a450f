/**
 * What stands around every route: the server's time, limits by address and device, who may read an answer from another
 * origin, figures, and one place where a failure becomes an answer.
 */
import { routePath } from "hono/route";
import { headers } from "#protocol/wire.ts";
import { refuse } from "./answer.ts";
import { cost } from "./limits.ts";
import { failure } from "./log.ts";
import { type Asked, type Parts, type Routes, deviceOf } from "./routes/request-context.ts";

/** CORS without credentials: the app may be served from another origin, which is the safer way; tokens are no cookies. */
const forApi = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": [headers.time, headers.more, headers.second, "retry-after"].join(", "),
  "cross-origin-resource-policy": "cross-origin",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
} as const;

const forPreflight = {
  "access-control-allow-headers": ["authorization", "content-type", headers.admission].join(", "),
  "access-control-allow-methods": "GET, PUT, POST, DELETE",
  "access-control-max-age": "86400",
} as const;

export const addFrame = (app: Routes, parts: Parts): void => {
  app.use("*", async (asked, next) => {
    const started = performance.now();
    await next();
    asked.res.headers.set(headers.time, String(parts.now()));
    const [route, ms] = [routePath(asked, -1), performance.now() - started];
    parts.metrics.request(route, asked.res.status, ms / 1000);
    parts.log.write({ event: "request", route, status: asked.res.status, ms: Math.round(ms) });
  });

  app.use("/v1/*", async (asked, next) => {
    if (asked.req.method === "OPTIONS")
      return new Response(null, { status: 204, headers: { ...forApi, ...forPreflight } });
    const wait = draw(parts, asked);
    if (wait === null) await next();
    else asked.res = refuse({ refused: "tooMany", wait });
    for (const [name, value] of Object.entries(forApi)) asked.res.headers.set(name, value);
    return undefined;
  });

  app.onError((reason) => {
    parts.log.write(failure(reason));
    return refuse("unavailable");
  });
};

/** From the bucket of the device, or, without a sign-in, of the address. */
const draw = (parts: Parts, asked: Asked): number | null => {
  const device = deviceOf(parts, asked);
  return device.ok
    ? parts.devices.take(device.value, cost.request)
    : parts.addresses.take(asked.env.address, cost.request);
};
