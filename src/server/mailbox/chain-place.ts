/**
 * Where an envelope goes in its chain: the rules of §14 about sequences, written once for every mailbox.
 *
 * A chain at the server has no gaps and no overlaps. `firm` is the last sequence that the chain's own device sent (or that
 * was swapped for it); rows beyond it were given back by others after a loss (LOG-37) and give way to the device itself.
 */
import { hourOf } from "./box-rules.ts";
import type { NewEnvelope } from "./mailbox.ts";

export interface Chain {
  /** Last sequence held, 0 for none. */
  readonly head: number;
  /** Last sequence that is not lent, 0 for none. */
  readonly firm: number;
}

export type Placing =
  | { readonly type: "add" }
  /** Every row beyond `firm` goes, then this one is added. */
  | { readonly type: "replaceLent" }
  /** It overlaps rows held: the answer is their cursor if this is what they hold, else sequenceTaken. */
  | { readonly type: "compare" }
  | { readonly type: "sequenceGap"; readonly last: number };

export const placeEnvelope = ({ head, firm }: Chain, { first, lent }: NewEnvelope): Placing => {
  if (first === head + 1) return { type: "add" };
  if (first > head + 1) return { type: "sequenceGap", last: head };
  if (lent || first <= firm) return { type: "compare" };
  return first === firm + 1 ? { type: "replaceLent" } : { type: "sequenceGap", last: firm };
};

/**
 * Cursors begin each hour at its milliseconds, so that a server which came back from an older copy of itself gives out
 * none again that a device has read past already, and a device misses nothing that came after the loss.
 */
export const nextCursor = (next: number, now: number): number => Math.max(next, hourOf(now));

/** What a row takes up beside its bytes, in the count of a space's size. */
export const ROW_BYTES = 64;

/**
 * Room above a space's limit for records and small envelopes, so that a no, a removal and a leaving find a place also in
 * a full one.
 */
export const SPARE_BYTES = 4 * 1024 * 1024;
const SMALL_BYTES = 4 * 1024;

export const hasRoom = (
  held: number,
  rows: readonly { readonly bytes: Uint8Array; readonly type: string }[],
  limit: number,
) => {
  const added = rows.reduce((sum, { bytes }) => sum + bytes.length + ROW_BYTES, 0);
  const small = rows.every(({ type, bytes }) => type === "record" || bytes.length <= SMALL_BYTES);
  return held + added <= limit + (small ? SPARE_BYTES : 0);
};
