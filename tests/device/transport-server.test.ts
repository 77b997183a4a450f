/** The transport of a device against a real server, both as functions: whatever one writes the other reads. */
import { expect, it, vi } from "vitest";
import { concat, utf8 } from "#base/bytes.ts";
import { u32, u8 } from "#base/binary.ts";
import { createHttpTransport } from "#device/transport/http.ts";
import { createManualTimers } from "#device/manual-timers.ts";
import { createServerClock } from "#device/transport/server-clock.ts";
import type { DialSocket } from "#device/transport/web-socket.ts";
import type { SocketFrame } from "#protocol/wire-socket.ts";
import { epochBy, makeCouple, envelopeOf, type TestDevice } from "#tests/server/couple.ts";
import { startServer, type TestServer } from "#tests/server/server.ts";

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const ok = <T>(value: T) => ({ ok: true, value });

const dialOf =
  (server: TestServer): DialSocket =>
  (_address, ears) => {
    const connection = server.hub.connect({
      send: (data) => queueMicrotask(() => ears.onMessage(typeof data === "string" ? data : new Uint8Array(data))),
      buffered: () => 0,
      close: () => queueMicrotask(ears.onEnd),
    });
    queueMicrotask(ears.onOpen);
    return { send: (text) => void connection.receive(text), close: connection.gone };
  };

const transportOf = (server: TestServer, device: TestDevice | null, address = "http://127.0.0.1:8787/") => {
  const timers = createManualTimers(settle);
  const clock = createServerClock({ monotonic: timers.now, wall: timers.now });
  const transport = createHttpTransport({
    address,
    identity: device && { device: device.id, sign: device.keys.sign },
    fetch: (request) => server.fetch(request),
    dial: dialOf(server),
    timers,
    clock,
    monotonic: timers.now,
    random: () => 0.5,
    note: () => () => undefined,
  });
  return { transport, clock, timers };
};

const scene = async () => {
  const server = startServer();
  const couple = await makeCouple();
  const { suite, ana, ben, ours, records } = couple;
  const anas = transportOf(server, ana.device);
  const bens = transportOf(server, ben.device);
  for (const { record, mine } of [ana, ben]) {
    expect(
      await anas.transport.makeSpaces(
        [record, mine].map(({ bytes }) => bytes),
        null,
      ),
    ).toEqual(ok(null));
  }
  const all = [...records, await epochBy(suite, ours, records, ana.device)];
  expect(
    await anas.transport.makeSpaces(
      all.map(({ bytes }) => bytes),
      "member",
    ),
  ).toEqual(ok(null));
  return { ...couple, server, anas, bens, all };
};

const op = async (of: Awaited<ReturnType<typeof scene>>, sequence: number) =>
  envelopeOf(of.suite, of.ours, of.ana.device.id, [sequence]);

it("asks what a server is, before it knows anybody", async () => {
  const server = startServer({ admission: { type: "code", code: "abc" }, hostName: "Ana's cupboard" });
  const { transport, clock } = transportOf(server, null);
  expect(await transport.about()).toEqual(ok({ version: "0.0.0", host: "Ana's cupboard", admission: "code" }));
  expect(clock.now()).toBe(server.clock.now);
  const { ana } = await makeCouple();
  const records = [ana.record, ana.mine].map(({ bytes }) => bytes);
  expect(await transport.makeSpaces(records, null)).toMatchObject({ error: { type: "refused", code: "codeNeeded" } });
  expect(await transport.makeSpaces(records, { code: "ABC" })).toEqual(ok(null));
});

it("signs in, writes, and reads what was written, page by page", async () => {
  const all = await scene();
  const items = [await op(all, 1), await op(all, 2)];
  const appended = await all.anas.transport.append(all.ours, items);
  expect(appended).toMatchObject({ ok: true, value: [expect.any(Number), expect.any(Number)] });
  expect(await all.anas.transport.append(all.ours, items)).toEqual(appended);
  const first = await all.bens.transport.entries(all.ours, 0, 3);
  expect(first).toMatchObject({ ok: true, value: { more: true, entries: { length: 3 } } });
  const cursor = (first.ok && first.value.entries.at(-1)?.cursor) || 0;
  const rest = await all.bens.transport.entries(all.ours, cursor);
  expect(rest.ok && [rest.value.more, rest.value.entries.slice(-2).map(({ bytes }) => bytes)]).toEqual([
    false,
    items.map(({ bytes }) => bytes),
  ]);
  const gap = await all.anas.transport.append(all.ours, [await op(all, 9)]);
  expect(gap).toMatchObject({
    error: { code: "sequenceGap", detail: { device: all.ana.device.id, last: 2, item: 0 } },
  });
});

it("signs in again when the server has forgotten the token, and nowhere under another name", async () => {
  const all = await scene();
  expect((await all.anas.transport.entries(all.ours, 0)).ok).toBe(true);
  all.server.clock.now += 2 * 3_600_000;
  expect((await all.anas.transport.entries(all.ours, 0)).ok).toBe(true);
  const stranger = transportOf(all.server, all.ana.device, "https://stranger.example");
  expect(await stranger.transport.signIn()).toMatchObject({ error: { type: "refused", code: "notAllowed" } });
});

it("carries the boxes of a pairing, and tells of a second answer", async () => {
  const { anas, bens, server } = await scene();
  const box = "b0".repeat(16);
  const guest = transportOf(server, null).transport;
  expect(await guest.getBox(box, 1)).toEqual(ok(null));
  expect(await anas.transport.putBox(box, 1, utf8("offer"), { hours: 72 })).toEqual(ok(null));
  expect(await guest.getBox(box, 1)).toEqual(ok({ bytes: utf8("offer"), second: false }));
  expect(await guest.putBox(box, 2, utf8("answer"))).toEqual(ok(null));
  expect(await guest.putBox(box, 2, utf8("answer"))).toEqual(ok(null));
  expect(await bens.transport.putBox(box, 2, utf8("other"))).toMatchObject({ error: { code: "boxTaken" } });
  expect(await anas.transport.getBox(box, 2)).toEqual(ok({ bytes: utf8("answer"), second: true }));
  expect(await anas.transport.deleteBox(box)).toEqual(ok(null));
  expect(await guest.getBox(box, 1)).toEqual(ok(null));
});

it("keeps a recovery slot, found without signing in", async () => {
  const { ana, anas, server } = await scene();
  const place = "c0".repeat(16);
  const slot = (generation: number) => concat(u8(1), u32(generation), new Uint8Array(1052));
  expect(await anas.transport.getSlot(place)).toEqual(ok(null));
  expect(await anas.transport.putSlot(place, slot(2))).toEqual(ok(null));
  expect((await anas.transport.putSlot(place, slot(1))).ok).toBe(false);
  expect(await transportOf(server, null).transport.getSlot(place)).toEqual(ok(slot(2)));
  expect(await transportOf(server, ana.paper).transport.signIn()).toEqual(ok(null));
});

it("hears over the socket what comes, from the cursor on, and again when asked", async () => {
  const all = await scene();
  const frames: SocketFrame[] = [];
  const states: string[] = [];
  let after = 0;
  const socket = all.bens.transport.openSocket({
    following: () => ({ spaces: [{ space: all.ours, after }], boxes: ["b0".repeat(16)] }),
    onFrame: (frame) => {
      frames.push(frame);
      if (frame.kind === "entry") after = frame.entry.cursor;
    },
    onState: (state) => states.push(state),
  });
  const kinds = [...all.all.map(() => "entry"), "ready"];
  await vi.waitFor(() => expect(frames.map(({ kind }) => kind)).toEqual(kinds));
  await all.anas.transport.append(all.ours, [await op(all, 1)]);
  await all.anas.transport.putBox("b0".repeat(16), 1, utf8("offer"));
  await vi.waitFor(() => expect(frames.slice(-2).map(({ kind }) => kind)).toEqual(["entry", "box"]));
  socket.follow();
  await vi.waitFor(() => expect(frames.at(-1)).toEqual({ kind: "ready", space: all.ours, cursor: after }));
  expect(states).toEqual(["connecting", "online"]);
  socket.close();
  expect(all.server.hub.size()).toBe(0);
});

it("takes nothing back for somebody who has not left", async () => {
  const all = await scene();
  expect(await all.anas.transport.deleteMine(all.ours)).toMatchObject({ error: { type: "refused" } });
});
