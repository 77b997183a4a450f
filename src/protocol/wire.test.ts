import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bytes, concat, utf8 } from "#base/bytes.ts";
import {
  encodeBatch,
  encodeBoth,
  encodeEntries,
  encodeSignIn,
  readBatch,
  readBoth,
  readEntries,
  readSignIn,
  signInMessage,
  slotGeneration,
} from "./wire-frames.ts";
import { encodeFrame, readFrame, readHello, type SocketFrame } from "./wire-socket.ts";
import { paths, readRefused, refusalStatus, routes, wireLimits } from "./wire.ts";

const ID = "0123456789abcdef0123456789abcdef";
const bytes = (least: number, most: number) =>
  fc.uint8Array({ minLength: least, maxLength: most }).map((array) => new Uint8Array(array));
const item = fc.record({ type: fc.constantFrom("envelope" as const, "record" as const), bytes: bytes(1, 200) });
const entry = fc.record({
  type: fc.constantFrom("envelope" as const, "record" as const),
  cursor: fc.integer({ min: 0, max: 2 ** 48 - 1 }),
  bytes: bytes(1, 200),
});
const id = bytes(16, 16).map((array) => Buffer.from(array).toString("hex"));
const space = id.filter((name) => name !== "00".repeat(16));

describe("bodies", () => {
  it("reads the batches and entries it writes", () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 9 }), (items) => {
        expect(readBatch(encodeBatch(items))).toEqual(items);
      }),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 9 }), (entries) => {
        expect(readEntries(encodeEntries(entries))).toEqual(entries);
      }),
    );
  });

  it("[LOG-2] refuses what is cut short, has more behind it, is of no kind, or is empty", () => {
    const batch = encodeBatch([{ type: "record", bytes: utf8("abc") }]);
    expect(readBatch(batch.slice(0, -1))).toBeNull();
    expect(readBatch(concat(batch, new Uint8Array(1)))).toBeNull();
    expect(readBatch(batch.with(0, 3))).toBeNull();
    expect(readBatch(new Uint8Array(0))).toBeNull();
    expect(readEntries(new Uint8Array(3))).toBeNull();
  });

  it("[LOG-2] attack: length-bomb: believes no length beyond the limit or the bytes that are there", () => {
    const bomb = (length: number): Bytes =>
      new Uint8Array([1, ...new Uint8Array(new Uint32Array([length]).buffer).toReversed(), 0]);
    for (const length of [2, wireLimits.envelopeBytes + 1, 2 ** 31, 2 ** 32 - 1])
      expect(readBatch(bomb(length))).toBeNull();
    const many = encodeBatch(
      Array.from({ length: wireLimits.batchItems + 1 }, () => ({ type: "record", bytes: utf8("a") })),
    );
    expect(readBatch(many)).toBeNull();
  });

  it("reads a sign-in of exactly its length, and binds host, nonce and device into what is signed", () => {
    const nonce = new Uint8Array(32).fill(1);
    const signIn = { nonce, device: ID, signature: new Uint8Array(64).fill(2) };
    expect(readSignIn(encodeSignIn(signIn))).toEqual(signIn);
    expect(readSignIn(encodeSignIn(signIn).slice(1))).toBeNull();
    const message = Buffer.from(signInMessage("a.example", nonce, ID)).toString("latin1");
    expect(message).toBe(
      `goldseam/1 auth\0a.example${"\u0001".repeat(32)}${Buffer.from(ID, "hex").toString("latin1")}`,
    );
  });

  it("[LOG-73] reads what both seats put", () => {
    fc.assert(
      fc.property(bytes(0, 99), bytes(0, 99), (first, second) => {
        expect(readBoth(encodeBoth([first, second]))).toEqual([first, second]);
      }),
    );
    expect(readBoth(utf8("abc"))).toBeNull();
  });

  it("reads of a slot its generation, and nothing of another version", () => {
    expect(slotGeneration(new Uint8Array([1, 0, 0, 1, 2, 9]))).toBe(258);
    expect(slotGeneration(new Uint8Array([2, 0, 0, 1, 2, 9]))).toBeNull();
    expect(slotGeneration(new Uint8Array([1, 0, 0, 1, 2]))).toBeNull();
  });
});

describe("the socket", () => {
  const frame: fc.Arbitrary<SocketFrame> = fc.oneof(
    fc.record({ kind: fc.constant("entry" as const), space, entry }),
    fc.record({
      kind: fc.constant("box" as const),
      space: fc.option(space),
      box: id,
      step: fc.integer({
        min: 0,
        max: 2 ** 32 - 1,
      }),
      bytes: bytes(0, 99),
    }),
    fc.record({ kind: fc.constant("second" as const), box: id }),
    fc.record({ kind: fc.constant("ready" as const), space, cursor: fc.integer({ min: 0, max: 2 ** 48 - 1 }) }),
    fc.record({ kind: fc.constant("behind" as const), space }),
    fc.record({
      kind: fc.constant("refused" as const),
      space: fc.option(space),
      refused: fc.constantFrom("removedSigner" as const, "closed" as const, "tooMany" as const),
    }),
  );

  it("reads the frames it writes, and no others", () => {
    fc.assert(
      fc.property(frame, (one) => {
        expect(readFrame(encodeFrame(one))).toEqual(one);
        expect(readFrame(encodeFrame(one).with(0, 9))).toBeNull();
      }),
    );
    fc.assert(fc.property(bytes(0, 60), (noise) => void readFrame(noise)));
  });

  it("reads a hello strictly", () => {
    const hello = { token: "t", spaces: [{ space: ID, after: 7 }], boxes: [ID] };
    expect(readHello(JSON.stringify(hello))).toEqual(hello);
    expect(readHello(JSON.stringify({ spaces: [] }))).toEqual({ spaces: [], boxes: [] });
    const wrong = [
      "no json",
      "null",
      "[]",
      "{}",
      JSON.stringify({ ...hello, token: 1 }),
      JSON.stringify({ ...hello, boxes: ["x"] }),
      JSON.stringify({ ...hello, spaces: [{ space: ID.toUpperCase(), after: 0 }] }),
      JSON.stringify({ ...hello, spaces: [{ space: ID, after: -1 }] }),
      JSON.stringify({ ...hello, spaces: Array.from({ length: 17 }, () => ({ space: ID, after: 0 })) }),
    ];
    expect(wrong.map(readHello)).toEqual(wrong.map(() => null));
  });
});

describe("paths and refusals", () => {
  it("spells every path as its route", () => {
    const spelled: { [route: string]: string } = {
      [routes.append]: paths.append(ID),
      [routes.swap]: paths.swap(ID),
      [routes.mine]: paths.mine(ID),
      [routes.box]: paths.box(ID),
      [routes.boxStep]: paths.boxStep(ID, 2),
      [routes.slot]: paths.slot(ID),
    };
    for (const [route, path] of Object.entries(spelled)) {
      expect(path).toMatch(new RegExp(`^${route.replace(/:\w+/g, "(\\w+)")}$`));
    }
    expect(paths.entries(ID, 3, 9)).toBe(`/v1/spaces/${ID}/entries?after=3&limit=9`);
    expect(paths.boxStep(ID, 2, { hours: 336, space: ID, bothAs: 1 })).toBe(
      `/v1/boxes/${ID}/2?hours=336&space=${ID}&seats=both&seat=1`,
    );
  });

  it("reads a refusal, and takes anything it does not know for an outage", () => {
    const refused = { refused: "sequenceGap", item: 2, device: ID, last: 7 };
    expect(readRefused(refused)).toEqual(refused);
    expect(readRefused({ refused: "tooMany", wait: 5, more: 1 })).toEqual({ refused: "tooMany", wait: 5 });
    for (const json of [null, "x", [], {}, { refused: "toString" }, { refused: 4 }, { refused: "newReason" }]) {
      expect(readRefused(json)).toEqual({ refused: "unavailable" });
    }
    expect(readRefused({ refused: "tooMany", wait: -1, last: "3" })).toEqual({ refused: "tooMany" });
    for (const status of Object.values(refusalStatus)) expect(status).toBeGreaterThanOrEqual(400);
  });
});
