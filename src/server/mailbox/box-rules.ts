/**
 * What may be put into a box, for every mailbox alike.
 *
 * A pairing box is begun by a member and continued by whoever knows its id; a session's box has one author; a box of two
 * seats takes one put from each. A closed box stays as a mark without content until it expires, so that a late put does
 * not open it again.
 */
import { type Result, err, ok } from "#base/result.ts";
import type { BoxHead, BoxPut, BoxRefusal } from "./mailbox.ts";

const HOUR = 3_600_000;

/** The step of a pairing box that only one may take (LOG-54, LOG-57). */
export const ANSWER_STEP = 2;

/** Live pairing boxes of one device, and bytes in the boxes of one space. */
export const MOST_PAIRINGS = 8;
export const MOST_BOX_BYTES = 16 * 1024 * 1024;

/** The beginning of the hour: all that is kept of an instant. */
export const hourOf = (now: number): number => Math.floor(now / HOUR) * HOUR;

/**
 * When a step put now goes: a pairing box goes as a whole, each message of a session after its own hours at the latest.
 * Whole hours, so that a time at rest tells no minute.
 */
export const expiryOf = ({ kind, now, hours }: Pick<BoxPut, "kind" | "now" | "hours">): number =>
  hourOf(now) + (kind === "session" ? hours : hours + 1) * HOUR;

/** The head after this put, or why not. `head` is null when there is no such box, or it has expired. */
export const admitPut = (head: BoxHead | null, put: BoxPut): Result<BoxHead, BoxRefusal> => {
  if (!head) {
    if (put.author === null || (put.kind === "pairing" && put.step !== 1)) return err("notFound");
    const { kind, space, author } = put;
    return ok({ kind, space, author, expires: expiryOf(put), second: false, closed: false, used: false });
  }
  if (head.kind !== put.kind || head.space !== put.space) return err("notAllowed");
  if (head.closed) return err("closed");
  if (head.kind === "session" && head.author !== put.author) return err("notAllowed");
  if (head.kind === "pairing") return ok(head);
  return ok({ ...head, expires: Math.max(head.expires, expiryOf(put)) });
};

/** A box that still admits its redeemer to this server: an invitation that nobody has burnt or used. */
export const admits = (head: BoxHead | null): boolean =>
  head !== null && head.kind === "pairing" && !head.second && !head.closed && !head.used;
