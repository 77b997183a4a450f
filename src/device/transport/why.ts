/**
 * Why something leaves this device: a closed list, told by the method of the transport or the kind of frame, at this one
 * place. A method or a frame without a reason does not compile, and a reason without words does not either (rooms/sent).
 */
import { oneOf, type Of } from "#domain/fields.ts";
import type { BoxTerms } from "#protocol/wire.ts";
import type { Transport } from "./transport.ts";

export const isWhy = oneOf(
  "about", // asking who hosts
  "signIn",
  "place", // the records of a place, so that the server knows its members
  "words", // what was written or done here, sealed
  "giveBack", // what the server lost
  "news", // asking what is new
  "repack", // older entries as one page; what was taken back is no longer in it
  "leave", // dropping all of mine after leaving
  "pairing",
  "session", // a live session, or whether one goes on
  "boxGone", // dropping what a pairing or a session left
  "slot", // where the recovery words find everything
  "slotAsk",
  "follow", // what to be told of over the open line
  "line", // whether the open line still stands
);
export type Why = Of<typeof isWhy>;

export const whyOf = {
  about: "about",
  signIn: "signIn",
  makeSpaces: "place",
  append: "words",
  heal: "giveBack",
  entries: "news",
  swap: "repack",
  deleteMine: "leave",
  putBox: "pairing",
  getBox: "pairing",
  deleteBox: "boxGone",
  putSlot: "slot",
  getSlot: "slotAsk",
} as const satisfies Record<Exclude<keyof Transport, "openSocket">, Why>;

/** A box of members is of a session; one that anybody may open is of a pairing. */
export const whyOfBox = ({ space }: BoxTerms): Why => (space === undefined ? whyOf.putBox : "session");

/** What a socket sends. */
export const whyOfFrame = { hello: "follow", ping: "line" } as const satisfies Record<string, Why>;

/** One thing that is about to leave: why, and the bytes of its body as they go out, without address and headers. */
export interface Leaving {
  readonly why: Why;
  readonly bytes: number;
}

/** Called before anything leaves. What it answers is called when nothing came back, so that it may not have arrived. */
export type Note = (leaving: Leaving) => () => void;
