/**
 * How a device speaks with one server: every request of wire.ts as a method, and a socket that comes back by itself.
 *
 * The transport believes nothing and judges nothing of what it carries; it says only whether an answer came, and in the
 * form agreed. Whoever calls verifies (LOG-48). Signing in happens by itself where a request needs it.
 */
import type { Bytes, Hex } from "#base/bytes.ts";
import type { Result } from "#base/result.ts";
import type { DeviceId, SpaceId } from "#protocol/ids.ts";
import type { DeviceKeys } from "#protocol/suite.ts";
import type { WireEntry, WireItem } from "#protocol/wire-frames.ts";
import type { SocketFrame } from "#protocol/wire-socket.ts";
import type { About, BoxTerms, Refused, WireRefusal } from "#protocol/wire.ts";

export type TransportFailure =
  /** No answer: no network, no server, or too slow. What was sent may have arrived. */
  | { readonly type: "offline" }
  /** The server said no. `detail` says which item, chain or wait, where that is known. */
  | { readonly type: "refused"; readonly code: WireRefusal; readonly detail: Refused }
  /** Something answered that does not speak as a Goldseam server does: another page, a broken proxy. */
  | { readonly type: "malformed" };

export type Answer<T> = Promise<Result<T, TransportFailure>>;

/** Who signs in: a device, or a paper while recovering. */
export interface Identity {
  readonly device: DeviceId;
  readonly sign: DeviceKeys["sign"];
}

/** Why a new space should be made here: the server's code, a member's invitation, or that one is a member already. */
export type Admission = { readonly code: string } | { readonly box: Hex } | "member";

export interface Transport {
  readonly about: () => Answer<About>;
  /** Ahead of the first request that needs it, to learn whether this server knows the identity. */
  readonly signIn: () => Answer<null>;
  /** The records of a new space, all or none. Null: with nothing to say, which an open server takes. */
  readonly makeSpaces: (records: readonly Bytes[], admission: Admission | null) => Answer<null>;
  /** All or none, on the server's disk when it answers: the cursor of each item. Sending the same again is harmless. */
  readonly append: (space: SpaceId, items: readonly WireItem[]) => Answer<readonly number[]>;
  /** LOG-37: gives back what the server lost, of any chain. */
  readonly heal: (space: SpaceId, items: readonly WireItem[]) => Answer<readonly number[]>;
  readonly entries: (
    space: SpaceId,
    after: number,
    limit?: number,
  ) => Answer<{ readonly entries: readonly WireEntry[]; readonly more: boolean }>;
  /** LOG-15: this page instead of the ops it covers. The cursor of the page. */
  readonly swap: (space: SpaceId, page: Bytes) => Answer<number>;
  /** Drops every envelope of one's own person, after a leave. */
  readonly deleteMine: (space: SpaceId) => Answer<null>;
  readonly putBox: (box: Hex, step: number, bytes: Bytes, terms?: BoxTerms) => Answer<null>;
  /** Null while there is nothing, and when nothing will come any more. `second`: somebody tried to answer this invitation after another had (LOG-57). */
  readonly getBox: (
    box: Hex,
    step: number,
    terms?: BoxTerms,
  ) => Answer<{ readonly bytes: Bytes; readonly second: boolean } | null>;
  readonly deleteBox: (box: Hex) => Answer<null>;
  readonly putSlot: (place: Hex, slot: Bytes) => Answer<null>;
  /** Null where nothing answers to this place. */
  readonly getSlot: (place: Hex) => Answer<Bytes | null>;
  readonly openSocket: (listener: SocketListener) => Socket;
}

/** What a socket gives: spaces from a cursor on, and pairing boxes; at most 16 of each. */
export interface Following {
  readonly spaces: readonly { readonly space: SpaceId; readonly after: number }[];
  readonly boxes: readonly Hex[];
}

export interface SocketListener {
  /** Asked at every connection and at {@link Socket.follow}. */
  readonly following: () => Following;
  readonly onFrame: (frame: SocketFrame) => void;
  /** `online` when the server has answered on the line, `offline` when it is lost and tried again later. */
  readonly onState: (state: "connecting" | "online" | "offline") => void;
}

export interface Socket {
  /** What is followed has changed, or is to be given again from the cursors as they are now. */
  readonly follow: () => void;
  /** Tries at once instead of waiting: the page is seen again, or the network is back. */
  readonly retry: () => void;
  readonly close: () => void;
}
