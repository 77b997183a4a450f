/**
 * What the two sides of a pairing have in common (protocol §10): how an invitation ends badly, what is sent, and who
 * acts. The inviter is in pairing-inviter.ts, the joiner in pairing-joiner.ts.
 *
 * Each side is a function from a state and an event to the next state and what is to be sent. States are plain data
 * (texts, numbers, lists) to be kept sealed, so a pairing outlives a reload; what was sent once is kept and sent again
 * byte for byte, never made anew. An invitation that burned is over: renewing it is a new invitation (LOG-54).
 */
import { type Bytes, bytesOf, type Hex, toHex } from "#base/bytes.ts";
import type { Pair } from "./pairing-choice.ts";
import type { PairingStep } from "./pairing-messages.ts";
import type { DeviceKeys, Dice, Hashing, Sealing, Verifying } from "./suite.ts";

/** Why an invitation is over. */
export type Burned =
  /** Inviter: somebody else answered too (LOG-57). Joiner: somebody else had answered. */
  | "secondAnswer"
  | "alreadyUsed"
  | "noneOfThese"
  /** 72 h by the inviter's clock. */
  | "late"
  | "withdrawn"
  /** The box is no longer there: the other side ended it, or the server did. */
  | "gone"
  /** What came was not written by who has the link, or not for this step. */
  | "badSeal"
  | "newerVersion"
  /** The offer is not the one whose code was scanned, or holds no one person and a space of theirs. */
  | "badOffer"
  | "badAnswer"
  /** The nonce is not the one committed to. */
  | "badReveal"
  | "badJoin";

export interface Burnt {
  readonly phase: "burnt";
  readonly why: Burned;
}

/** The message a side stands by, with its place in the box: to be put again after a crash. */
export interface Standing {
  readonly step: PairingStep;
  /** Sealed, hex. */
  readonly bytes: Hex;
}

export type Outgoing =
  | { readonly to: "box"; readonly box: Hex; readonly step: PairingStep; readonly bytes: Bytes }
  /** The box is to be deleted. */
  | { readonly to: "nowhere"; readonly box: Hex }
  /** Records to append to the space, in this order. */
  | { readonly to: "space"; readonly space: Hex; readonly records: readonly Bytes[] };

export interface Stepped<State> {
  readonly state: State;
  readonly send: readonly Outgoing[];
}

export type PairingSuite = Hashing & Sealing & Verifying & Dice;

/** Who acts on this device. */
export interface Actor {
  readonly suite: PairingSuite;
  readonly keys: DeviceKeys;
}

/** What is on the screen while words are compared: two to be read aloud, and six pairs to find the other's two among. */
export interface Comparing {
  /** T, 32 bytes hex; shown as a code where the other may scan it. */
  readonly transcript: Hex;
  readonly shows: Pair;
  /** The pair on the other's screen. Never shown. */
  readonly expects: Pair;
  readonly choices: readonly Pair[];
}

export const stay = <State>(state: State): Stepped<State> => ({ state, send: [] });

export const burn = (box: Hex, why: Burned): Stepped<Burnt> => ({
  state: { phase: "burnt", why },
  send: [{ to: "nowhere", box }],
});

export const standBy = (step: PairingStep, sealed: Bytes): Standing => ({ step, bytes: toHex(sealed) });

export const sendAgain = (box: Hex, { step, bytes }: Standing): Outgoing => ({
  to: "box",
  box,
  step,
  bytes: bytesOf(bytes),
});
