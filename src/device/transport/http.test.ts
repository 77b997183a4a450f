import { describe, expect, it } from "vitest";
import { type Bytes, concat, toHex, utf8 } from "#base/bytes.ts";
import { u32, u48, u8 } from "#base/binary.ts";
import { readBatch, readSignIn, signInMessage } from "#protocol/wire-frames.ts";
import { createHttpTransport } from "./http.ts";
import { createManualTimers } from "../manual-timers.ts";
import { createServerClock } from "./server-clock.ts";
import type { Identity } from "./transport.ts";

const DEVICE = "d1".repeat(16);
const SPACE = "5a".repeat(16);
const BOX = "b0".repeat(16);
const NONCE = new Uint8Array(32).fill(9);
const bytes = (...values: readonly number[]): Bytes => Uint8Array.from(values);
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

type Handler = (request: Request, body: Bytes) => Response | Promise<Response>;

/** A server of a few routes, by "METHOD path"; what it was asked is kept, with the bearer token. */
const serving = (routes: Readonly<Record<string, Handler>>, options: { readonly signedOut?: true } = {}) => {
  const asked: string[] = [];
  const signed: Bytes[] = [];
  let tokens = 0;
  const signIn: Readonly<Record<string, Handler>> = {
    "POST /v1/challenge": () => new Response(NONCE),
    "POST /v1/sign-in": () => json({ token: `t${++tokens}`, until: 1e15 }),
    ...routes,
  };
  const timers = createManualTimers(settle);
  const clock = createServerClock({ monotonic: timers.now, wall: timers.now });
  const identity: Identity = { device: DEVICE, sign: async (message) => (signed.push(message), new Uint8Array(64)) };
  const transport = createHttpTransport({
    address: "http://server.example:8787/some/page#x",
    identity: options.signedOut ? null : identity,
    fetch: async (request) => {
      const { pathname, search } = new URL(request.url);
      const token = request.headers.get("authorization");
      asked.push(`${request.method} ${pathname}${search}${token ? ` ${token}` : ""}`);
      const handler = signIn[`${request.method} ${pathname}`];
      return handler
        ? handler(request, new Uint8Array(await request.arrayBuffer()))
        : json({ refused: "notFound" }, 404);
    },
    dial: () => ({ send: () => undefined, close: () => undefined }),
    timers,
    clock,
    monotonic: timers.now,
    random: () => 0.5,
    note: () => () => undefined,
  });
  return { transport, asked, signed, timers, clock };
};

const json = (value: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(value), { status, headers });
const ok = <T>(value: T) => ({ ok: true, value });
const refusedAs = (code: string, detail: object = {}) => ({
  ok: false,
  error: { type: "refused", code, detail: { refused: code, ...detail } },
});
const offline = { ok: false, error: { type: "offline" } };
const malformed = { ok: false, error: { type: "malformed" } };

describe("the transport over HTTP", () => {
  it("signs in once, for the host it dialled, when a request first needs it", async () => {
    let body = bytes();
    const { transport, asked, signed } = serving({
      [`POST /v1/spaces/${SPACE}/append`]: () => json({ cursors: [1] }),
      "POST /v1/sign-in": (_, sent) => ((body = sent), json({ token: "t", until: 1e15 })),
    });
    const item = { type: "envelope", bytes: bytes(1) } as const;
    const both = await Promise.all([transport.append(SPACE, [item]), transport.append(SPACE, [item])]);
    expect(both).toEqual([ok([1]), ok([1])]);
    expect(asked).toEqual([
      "POST /v1/challenge",
      "POST /v1/sign-in",
      `POST /v1/spaces/${SPACE}/append Bearer t`,
      `POST /v1/spaces/${SPACE}/append Bearer t`,
    ]);
    expect(signed).toEqual([signInMessage("server.example:8787", NONCE, DEVICE)]);
    expect(readSignIn(body)).toEqual({ nonce: NONCE, device: DEVICE, signature: new Uint8Array(64) });
  });

  it("gets a new token, once, when the server no longer takes the old one", async () => {
    let refusals = 1;
    const { transport, asked } = serving({
      [`GET /v1/spaces/${SPACE}/entries`]: () =>
        refusals-- > 0
          ? json({ refused: "signInNeeded" }, 401)
          : new Response(null, { headers: { "x-goldseam-more": "0" } }),
    });
    expect(await transport.entries(SPACE, 7)).toEqual(ok({ entries: [], more: false }));
    expect(asked.filter((line) => line.includes("entries"))).toEqual([
      `GET /v1/spaces/${SPACE}/entries?after=7 Bearer t1`,
      `GET /v1/spaces/${SPACE}/entries?after=7 Bearer t2`,
    ]);
    refusals = 2;
    expect(await transport.entries(SPACE, 7)).toEqual(refusedAs("signInNeeded"));
  });

  it("renews a token before its end, by the server's time", async () => {
    const { transport, asked, timers } = serving({
      "POST /v1/sign-in": () => json({ token: "t", until: 1_000_000 }, 200, { "x-goldseam-time": "0" }),
      [`DELETE /v1/boxes/${BOX}`]: () => new Response(null, { status: 204 }),
    });
    const signIns = () => asked.filter((line) => line.endsWith("sign-in")).length;
    await transport.deleteBox(BOX);
    await timers.pass(900_000);
    await transport.deleteBox(BOX);
    expect(signIns()).toBe(1);
    await timers.pass(80_000);
    await transport.deleteBox(BOX);
    expect(signIns()).toBe(2);
  });

  it("refuses by itself what needs signing in, where there is nobody to sign in", async () => {
    const { transport, asked } = serving({}, { signedOut: true });
    expect(await transport.append(SPACE, [])).toEqual(refusedAs("signInNeeded"));
    expect(await transport.signIn()).toEqual(refusedAs("signInNeeded"));
    expect(asked).toEqual([]);
  });

  it("makes spaces with a code, an invitation or nothing, and without signing in", async () => {
    const sent: unknown[] = [];
    const { transport, asked } = serving({
      "POST /v1/spaces": (request, body) => {
        sent.push(request.headers.get("x-goldseam-admission"), readBatch(body));
        return json({}, 201);
      },
    });
    const records = [bytes(1), bytes(2)];
    expect(await transport.makeSpaces(records, { code: " rain-42 " })).toEqual(ok(null));
    expect(await transport.makeSpaces(records, { box: BOX })).toEqual(ok(null));
    expect(await transport.makeSpaces(records, null)).toEqual(ok(null));
    const batch = records.map((each) => ({ type: "record", bytes: each }));
    expect(sent).toEqual(["code rain-42", batch, `box ${BOX}`, batch, null, batch]);
    expect(await transport.makeSpaces(records, { code: "Straße\n" })).toEqual(refusedAs("codeNeeded"));
    expect(asked).toHaveLength(3);
  });

  it("reads entries with their cursors, and whether there are more", async () => {
    const { transport } = serving({
      [`GET /v1/spaces/${SPACE}/entries`]: () =>
        new Response(concat(u48(12), u8(1), u32(2), bytes(5, 6), u48(15), u8(2), u32(1), bytes(7)), {
          headers: { "x-goldseam-more": "1" },
        }),
    });
    const entries = [
      { cursor: 12, type: "envelope", bytes: bytes(5, 6) },
      { cursor: 15, type: "record", bytes: bytes(7) },
    ];
    expect(await transport.entries(SPACE, 0, 2)).toEqual(ok({ entries, more: true }));
  });

  it("puts and gets boxes, signed in only where the server asks for it", async () => {
    const held = new Map<string, Bytes>();
    const at = (request: Request) => new URL(request.url).pathname;
    const put: Handler = (request, body) => (held.set(at(request), body), new Response(null, { status: 201 }));
    const get: Handler = (request) =>
      held.has(at(request))
        ? new Response(held.get(at(request))!, { headers: { "x-goldseam-second": "1" } })
        : json({ refused: "notFound" }, 404);
    const { transport, asked } = serving({
      [`PUT /v1/boxes/${BOX}/1`]: put,
      [`PUT /v1/boxes/${BOX}/2`]: put,
      [`GET /v1/boxes/${BOX}/2`]: get,
      [`PUT /v1/boxes/${BOX}/0`]: put,
    });
    expect(await transport.getBox(BOX, 2)).toEqual(ok(null));
    expect(await transport.putBox(BOX, 2, bytes(1, 2))).toEqual(ok(null));
    expect(await transport.getBox(BOX, 2)).toEqual(ok({ bytes: bytes(1, 2), second: true }));
    expect(asked.every((line) => !line.includes("Bearer"))).toBe(true);
    expect(await transport.putBox(BOX, 1, bytes(1), { hours: 72 })).toEqual(ok(null));
    expect(await transport.putBox(BOX, 0, bytes(1), { space: SPACE })).toEqual(ok(null));
    expect(asked.slice(-2)).toEqual([
      `PUT /v1/boxes/${BOX}/1?hours=72 Bearer t1`,
      `PUT /v1/boxes/${BOX}/0?space=${SPACE} Bearer t1`,
    ]);
  });

  it("finds no slot, or the slot", async () => {
    const place = toHex(new Uint8Array(16));
    const { transport } = serving({ [`GET /v1/slots/${place}`]: () => new Response(bytes(1, 2, 3)) });
    expect(await transport.getSlot(place)).toEqual(ok(bytes(1, 2, 3)));
    expect(await transport.getSlot(BOX)).toEqual(ok(null));
  });

  it("passes on why the server refused, and takes what it cannot read for a server out of order", async () => {
    const detail = { item: 3, device: DEVICE, last: 9 };
    const { transport } = serving({
      [`POST /v1/spaces/${SPACE}/append`]: () => json({ refused: "sequenceTaken", ...detail }, 409),
      "GET /v1/about": () => new Response("<h1>Bad gateway</h1>", { status: 502 }),
      [`POST /v1/spaces/${SPACE}/swap`]: () => new Response(utf8("x".repeat(9999)), { status: 500 }),
    });
    expect(await transport.append(SPACE, [])).toEqual(refusedAs("sequenceTaken", detail));
    expect(await transport.about()).toEqual(refusedAs("unavailable"));
    expect(await transport.swap(SPACE, bytes(1))).toEqual(refusedAs("unavailable"));
  });

  it("says malformed to what no Goldseam server answers", async () => {
    const { transport } = serving({
      "GET /v1/about": () => new Response("<h1>Welcome to the hotel</h1>"),
      [`POST /v1/spaces/${SPACE}/append`]: () => json({ cursors: [1, -2] }),
      [`POST /v1/spaces/${SPACE}/swap`]: () => json({ cursor: "1" }),
      [`GET /v1/spaces/${SPACE}/entries`]: () => new Response(bytes(1), { headers: { "x-goldseam-more": "0" } }),
    });
    const item = { type: "envelope", bytes: bytes(1) } as const;
    expect(await transport.about()).toEqual(malformed);
    expect(await transport.append(SPACE, [item, item])).toEqual(malformed);
    expect(await transport.append(SPACE, [item])).toEqual(malformed);
    expect(await transport.swap(SPACE, bytes(1))).toEqual(malformed);
    expect(await transport.entries(SPACE, 0)).toEqual(malformed);
    const { transport: odd } = serving({ "POST /v1/challenge": () => new Response(bytes(1)) });
    expect(await odd.signIn()).toEqual(malformed);
  });

  it("[LOG-2] does not read an answer beyond what it can have", async () => {
    let given = 0;
    const { transport } = serving({
      "GET /v1/about": () =>
        new Response(new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array((given += 16_384) && 16_384)) })),
    });
    expect(await transport.about()).toEqual(malformed);
    expect(given).toBeLessThan(200_000);
  });

  it("is offline when nobody answers, when the line breaks, and when it falls silent", async () => {
    const never = new Promise<Response>(() => undefined);
    const silent = new ReadableStream<Uint8Array>({ start: (to) => to.enqueue(bytes(1)) });
    const { transport, timers } = serving({
      "GET /v1/about": () => never,
      "POST /v1/challenge": () => Promise.reject(new TypeError("Failed to fetch")),
      [`GET /v1/slots/${BOX}`]: () => new Response(silent),
    });
    expect(await transport.signIn()).toEqual(offline);
    const answers = Promise.all([transport.about(), transport.getSlot(BOX)]);
    await timers.pass(20_000);
    expect(await answers).toEqual([offline, offline]);
  });

  it("tells the server's time at every answer, refusals too", async () => {
    const { transport, clock, timers } = serving({
      "GET /v1/about": () => json({ refused: "unavailable" }, 503, { "x-goldseam-time": "1796079600000" }),
    });
    await transport.about();
    await timers.pass(500);
    expect(clock.now()).toBe(1796079600500);
  });
});
