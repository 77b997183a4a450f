/**
 * Where a server keeps what it cannot read: one small interface, so that memory, SQLite and, later, PostgreSQL are
 * interchangeable, and one contract (mailbox.contract.ts) that each of them runs.
 *
 * A mailbox knows chains, boxes and slots, and nothing of who may write: that is decided above it, from the roster. So
 * that a decision and a write fit together also when several processes serve one space, an append names how many records
 * its roster was counted from, and is `stale` when there are more by now. Whatever has been answered is on disk.
 */
import type { Bytes, Hex } from "#base/bytes.ts";
import type { Result } from "#base/result.ts";
import type { DeviceId, RecordId, SpaceId } from "#protocol/ids.ts";
import type { WireEntry } from "#protocol/wire-frames.ts";

export interface Mailbox {
  readonly storage: "memory" | "sqlite";
  readonly spaces: SpaceStore;
  readonly boxes: BoxStore;
  readonly slots: SlotStore;
  /** Drops what has expired by `now` (ms) and makes sure that dropped bytes are no longer in any file. */
  readonly tidy: (now: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface NewRecord {
  readonly type: "record";
  readonly id: RecordId;
  readonly bytes: Bytes;
}

export interface NewEnvelope {
  readonly type: "envelope";
  readonly device: DeviceId;
  readonly first: number;
  readonly last: number;
  /** Given back by another device than the chain's own (LOG-37): gives way to what that device sends. */
  readonly lent: boolean;
  readonly bytes: Bytes;
}

export type NewRow = NewRecord | NewEnvelope;

export interface Append {
  readonly space: SpaceId;
  /** For a space that must not exist yet. `box` is the pairing box that admits it, used up by this. */
  readonly create: { readonly box: Hex | null } | null;
  /** How many records the space had when this was decided. */
  readonly recordsHeld: number;
  readonly rows: readonly NewRow[];
  /** Every device certified in this space after the append; adds to what `of` finds. */
  readonly devices: readonly DeviceId[];
  readonly limitBytes: number;
  readonly now: number;
}

export type AppendRefusal =
  | { readonly type: "stale" | "closed" | "notAdmitted" | "spaceFull" }
  | {
      readonly type: "sequenceTaken" | "sequenceGap";
      readonly item: number;
      readonly device: DeviceId;
      readonly last: number;
    };

/** Where a row stands; not fresh when it was there before. */
export interface Kept {
  readonly cursor: number;
  readonly fresh: boolean;
}

export interface HeldRecord {
  readonly cursor: number;
  readonly bytes: Bytes;
}

export interface EntriesQuery {
  readonly space: SpaceId;
  readonly after: number;
  /** Nothing beyond this cursor is given. */
  readonly through: number;
  readonly rows: number;
  /** The last row may pass this. */
  readonly bytes: number;
}

export interface EntriesPage {
  readonly entries: readonly WireEntry[];
  readonly more: boolean;
  /** The greatest cursor ever given out in the space, or `through` where that is less. */
  readonly end: number;
}

export interface Swap {
  readonly space: SpaceId;
  readonly recordsHeld: number;
  readonly page: Omit<NewEnvelope, "type" | "lent">;
  readonly now: number;
}

export interface SpaceStore {
  /** In the order of their cursors; null when there is no such space, `closed` when it was dropped. */
  readonly records: (space: SpaceId) => Promise<readonly HeldRecord[] | "closed" | null>;
  /** All rows or none. */
  readonly append: (append: Append) => Promise<Result<readonly Kept[], AppendRefusal>>;
  readonly entries: (query: EntriesQuery) => Promise<EntriesPage>;
  /** LOG-15: replaces the rows that the page covers, whole rows exactly, in one transaction. */
  readonly swap: (swap: Swap) => Promise<Result<Kept, { readonly type: "badSwap" | "stale" }>>;
  /** Drops every envelope of these chains, and what these devices put into boxes of the space. */
  readonly dropChains: (space: SpaceId, devices: readonly DeviceId[]) => Promise<void>;
  /** Drops the space with all that belongs to it but its id, which is never taken again (LOG-47). */
  readonly drop: (space: SpaceId) => Promise<void>;
  /** Spaces in which the device was ever certified. */
  readonly of: (device: DeviceId) => Promise<readonly SpaceId[]>;
}

export type BoxKind = "pairing" | "session" | "both";

export interface BoxHead {
  readonly kind: BoxKind;
  readonly space: SpaceId | null;
  /** Who put the first step. */
  readonly author: DeviceId;
  /** Milliseconds since 1970, a whole hour. */
  readonly expires: number;
  /** A second, different answer was refused. */
  readonly second: boolean;
  readonly closed: boolean;
  /** A space was made on the strength of it. */
  readonly used: boolean;
}

export interface BoxPut {
  readonly box: Hex;
  readonly kind: BoxKind;
  readonly space: SpaceId | null;
  readonly step: number;
  readonly seat: 0 | 1;
  /** Null: somebody who knows the id of a pairing box. */
  readonly author: DeviceId | null;
  readonly bytes: Bytes;
  readonly hours: number;
  readonly now: number;
}

export type BoxRefusal = "boxTaken" | "notFound" | "notAllowed" | "closed" | "tooMany" | "spaceFull";

export interface BoxStep {
  readonly box: Hex;
  readonly step: number;
  readonly bytes: Bytes;
}

export interface BoxStore {
  /** First put wins; an equal one is answered as the first was, with fresh false. */
  readonly put: (put: BoxPut) => Promise<Result<{ readonly fresh: boolean }, BoxRefusal>>;
  readonly head: (box: Hex, now: number) => Promise<BoxHead | null>;
  /** What seats 0 and 1 put at this step. Pairing and session boxes use seat 0. */
  readonly step: (box: Hex, step: number, now: number) => Promise<readonly [Bytes | null, Bytes | null]>;
  /** Every step of the open session boxes of a space, each box in order, up to `bytes` in all. */
  readonly live: (space: SpaceId, now: number, bytes: number) => Promise<readonly BoxStep[]>;
  /** Drops what is in the box and refuses what comes later. False when this device may not, or there is none. */
  readonly close: (box: Hex, author: DeviceId, now: number) => Promise<boolean>;
}

export interface SlotPut {
  readonly place: Hex;
  readonly generation: number;
  readonly bytes: Bytes;
  readonly author: DeviceId;
  readonly now: number;
}

export interface SlotStore {
  /** Refused with the generation held unless the new one is greater, or the bytes are equal. */
  readonly put: (put: SlotPut) => Promise<Result<null, { readonly held: number } | "tooMany">>;
  readonly get: (place: Hex) => Promise<Bytes | null>;
  readonly drop: (place: Hex) => Promise<void>;
}
