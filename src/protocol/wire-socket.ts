/**
 * The socket: one JSON hello from the device, then binary frames from the server, each `u8 kind ‖ fields`.
 *
 * The hello may be sent again to change what is followed. For every space the server first gives what came after the
 * cursor named, then `ready`, and from there whatever arrives; if too much has gathered it says `behind` instead, and the
 * device reads over HTTP and says hello again. Live boxes of a session are given after `ready`, old ones first.
 * Text `ping` is answered by text `pong`.
 */
import { type Reader, decode, u32, u48, u8 } from "#base/binary.ts";
import { type Bytes, type Hex, bytesOf, concat, fromHex, fromUtf8, toHex, utf8 } from "#base/bytes.ts";
import type { SpaceId } from "./ids.ts";
import { type WireEntry, encodeEntry, readEntry } from "./wire-frames.ts";
import { type WireRefusal, readRefused, wireLimits } from "./wire.ts";

export type SocketFrame =
  | { readonly kind: "entry"; readonly space: SpaceId; readonly entry: WireEntry }
  /** Of a session when it has a space, else of a pairing box the device follows. */
  | {
      readonly kind: "box";
      readonly space: SpaceId | null;
      readonly box: Hex;
      readonly step: number;
      readonly bytes: Bytes;
    }
  /** Somebody tried to answer this pairing box a second time (LOG-57). */
  | { readonly kind: "second"; readonly box: Hex }
  /** Everything up to this cursor has been given. */
  | { readonly kind: "ready"; readonly space: SpaceId; readonly cursor: number }
  | { readonly kind: "behind"; readonly space: SpaceId }
  /** What was asked for is not given: of this space, or, without one, of the whole hello; then the socket closes. */
  | { readonly kind: "refused"; readonly space: SpaceId | null; readonly refused: WireRefusal };

const CODES = { entry: 1, box: 2, second: 3, ready: 4, behind: 5, refused: 6 } as const;
const NO_SPACE = "00".repeat(16);

const spaceBytes = (space: SpaceId | null): Bytes => bytesOf(space ?? NO_SPACE);

export const encodeFrame = (frame: SocketFrame): Bytes => {
  const code = u8(CODES[frame.kind]);
  switch (frame.kind) {
    case "entry":
      return concat(code, bytesOf(frame.space), encodeEntry(frame.entry));
    case "box":
      return concat(code, spaceBytes(frame.space), bytesOf(frame.box), u32(frame.step), frame.bytes);
    case "second":
      return concat(code, bytesOf(frame.box));
    case "ready":
      return concat(code, bytesOf(frame.space), u48(frame.cursor));
    case "behind":
      return concat(code, bytesOf(frame.space));
    case "refused":
      return concat(code, spaceBytes(frame.space), utf8(frame.refused));
  }
};

const id = (reader: Reader): Hex => toHex(reader.take(16));

const spaceOrNull = (reader: Reader): SpaceId | null => {
  const space = id(reader);
  return space === NO_SPACE ? null : space;
};

/** The frame, or null: malformed, or of a kind that only a newer server sends. */
export const readFrame = (bytes: Uint8Array): SocketFrame | null =>
  decode<SocketFrame>(bytes, (reader) => {
    switch (reader.u8()) {
      case CODES.entry:
        return { kind: "entry", space: id(reader), entry: readEntry(reader) };
      case CODES.box: {
        const frame = { kind: "box", space: spaceOrNull(reader), box: id(reader), step: reader.u32() } as const;
        reader.need(reader.left() <= wireLimits.boxBytes);
        return { ...frame, bytes: reader.rest() };
      }
      case CODES.second:
        return { kind: "second", box: id(reader) };
      case CODES.ready:
        return { kind: "ready", space: id(reader), cursor: reader.u48() };
      case CODES.behind:
        return { kind: "behind", space: id(reader) };
      case CODES.refused: {
        const space = spaceOrNull(reader);
        reader.need(reader.left() <= 32);
        return { kind: "refused", space, refused: readRefused({ refused: fromUtf8(reader.rest()) }).refused };
      }
      default:
        return reader.refuse();
    }
  });

/** What a device says first, as JSON text. A later one without a token keeps the first. */
export interface SocketHello {
  readonly token?: string;
  readonly spaces: readonly { readonly space: SpaceId; readonly after: number }[];
  /** Pairing boxes to follow: their steps are pushed as they are put. */
  readonly boxes?: readonly Hex[];
}

const MOST = 16;
const isId = (value: unknown): value is Hex => typeof value === "string" && fromHex(value)?.length === 16;
const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The hello in a text message, or null. */
export const readHello = (text: string): SocketHello | null => {
  const json = parsed(text);
  if (!isObject(json) || !("spaces" in json) || !Array.isArray(json.spaces) || json.spaces.length > MOST) return null;
  const token = "token" in json ? json.token : undefined;
  const boxes: unknown = "boxes" in json ? json.boxes : [];
  if (token !== undefined && typeof token !== "string") return null;
  if (!Array.isArray(boxes) || boxes.length > MOST || !boxes.every(isId)) return null;
  const spaces = json.spaces.map((item: unknown) => {
    if (!isObject(item) || !("space" in item) || !("after" in item) || !isId(item.space)) return null;
    return Number.isSafeInteger(item.after) && Number(item.after) >= 0
      ? { space: item.space, after: Number(item.after) }
      : null;
  });
  if (!spaces.every((item) => item !== null)) return null;
  return { spaces, boxes, ...(token === undefined ? {} : { token }) };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
