/** What a device says has left it, held against what a server received; and that nothing in the code can go around it. */
import { describe, expect, it } from "vitest";
import { utf8 } from "#base/bytes.ts";
import type { SentEntry } from "#device/transport/sent-entries.ts";
import { worded } from "#tests/domain/telling.ts";
import { begin, pair, PASSPHRASE, type Phone, startPhone, talk } from "#tests/harness/phones.ts";
import { filesUnder, isTest, withoutComments } from "#tests/source-tree.ts";
import { startServer, type TestServer } from "#tests/server/server.ts";

interface Received {
  frames: number;
  bytes: number;
}

/** A server that counts what comes in from one phone: bodies of requests, and frames over the line. */
const counting = (server: TestServer): { readonly server: TestServer; readonly received: Received } => {
  const received = { frames: 0, bytes: 0 };
  const count = (bytes: number): void => {
    received.frames++;
    received.bytes += bytes;
  };
  return {
    received,
    server: {
      ...server,
      fetch: async (request) => {
        count((await request.clone().arrayBuffer()).byteLength);
        return server.fetch(request);
      },
      hub: {
        ...server.hub,
        connect: (port) => {
          const connection = server.hub.connect(port);
          return {
            ...connection,
            receive: (text) => {
              count(utf8(text).length);
              return connection.receive(text);
            },
          };
        },
      },
    },
  };
};

const sentBy = async (phone: Phone): Promise<readonly SentEntry[]> => {
  const sent = await phone.vault().ask("sent", { before: null, limit: 10_000 });
  if (!sent.ok) throw new Error(sent.error.type);
  return sent.value.entries;
};
const totalOf = (entries: readonly SentEntry[]): Received => ({
  frames: entries.reduce((sum, { times }) => sum + times, 0),
  bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
});

describe("what left this device", () => {
  it("is what the server received, frame by frame, from making a place to a promise between two", async () => {
    const server = startServer();
    const [one, two] = [counting(server), counting(server)];
    const [ana, ben] = [await startPhone(one.server), await startPhone(two.server)];
    await begin(ana, "Ana");
    await begin(ben, "Ben");
    await pair(ana, ben);
    const command = { type: "make", ...worded("Call when I am late") };
    expect(await ana.vault().ask("command", { module: "trust", place: "ours", command })).toMatchObject({ ok: true });
    await talk(ana, ben);
    await ana.pass(60_000);
    for (const [phone, { received }] of [
      [ana, one],
      [ben, two],
    ] as const) {
      const entries = await sentBy(phone);
      expect(totalOf(entries)).toEqual(received);
      expect(new Set(entries.map(({ why }) => why))).toEqual(
        new Set(["about", "signIn", "place", "words", "news", "pairing", "slot", "follow", "line", ...goneOf(entries)]),
      );
    }
  });

  it("is still there after a lock, a new passphrase and an end without a word", async () => {
    const server = startServer();
    const counted = counting(server);
    const ana = await startPhone(counted.server);
    await begin(ana, "Ana");
    await ana.vault().ask("lock", {});
    await ana.restart();
    await ana.vault().ask("unlock", { passphrase: PASSPHRASE });
    const next = "quiet window ladder copper rain";
    expect(await ana.vault().ask("changePassphrase", { now: PASSPHRASE, next })).toMatchObject({ ok: true });
    await ana.sync();
    await ana.pass(3_000);
    await ana.restart();
    expect(await ana.vault().ask("unlock", { passphrase: next })).toMatchObject({ ok: true });
    await ana.sync();
    expect(totalOf(await sentBy(ana))).toEqual(counted.received);
  });

  it("tells what may not have arrived", async () => {
    const ana = await startPhone(startServer());
    await begin(ana, "Ana");
    ana.network.online = false;
    await ana.sync();
    const [newest] = await sentBy(ana);
    expect(newest).toMatchObject({ why: "news", lost: 1 });
  });

  it("is told to nobody while locked", async () => {
    const ana = await startPhone(startServer());
    await begin(ana, "Ana");
    await ana.vault().ask("lock", {});
    expect(await ana.vault().ask("sent", { before: null, limit: 1 })).toEqual({
      ok: false,
      error: { type: "notPossible" },
    });
  });

  it("has no way around it: one file calls fetch, one sends over a line, and no page asks the network for anything", () => {
    const files = filesUnder(["src/device", "src/web", "src/crypto", "src/protocol", "src/domain"], /\.(ts|svelte)$/)
      .filter(({ path }) => !isTest(path) && path !== "src/web/service-worker.ts")
      .map(({ path, text }) => ({ path, code: withoutComments(text) }));
    const having = (pattern: RegExp): readonly string[] =>
      files.filter(({ code }) => pattern.test(code)).map(({ path }) => path);
    expect(having(/\bfetch\(/)).toEqual(["src/device/transport/http-exchange.ts", "src/device/worker.ts"]);
    expect(having(/\bsocket\??\.send\(/)).toEqual([
      "src/device/transport/http-socket.ts",
      "src/device/transport/web-socket.ts",
    ]);
    expect(having(/\b(sendBeacon|XMLHttpRequest|EventSource|RTCPeerConnection|WebTransport)\b/)).toEqual([]);
    expect(having(/\bWebSocket\b/)).toEqual(["src/device/transport/web-socket.ts", "src/device/worker.ts"]);
  });
});

/** Whoever looks first drops the boxes of a pairing. */
const goneOf = (entries: readonly SentEntry[]): readonly string[] =>
  entries.some(({ why }) => why === "boxGone") ? ["boxGone"] : [];
