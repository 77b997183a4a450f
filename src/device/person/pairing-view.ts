/**
 * A pairing as a person sees it: what is open, the words to compare, or how it ended.
 */
import { wordAt } from "#crypto/recovery-words.ts";
import type { Burned, Comparing } from "#protocol/pairing.ts";
import type { Pair } from "#protocol/pairing-choice.ts";
import type { Inviter } from "#protocol/pairing-inviter.ts";
import type { Joiner } from "#protocol/pairing-joiner.ts";
import type { PairingView } from "../vault-api.ts";

/** `shows`: the words of this screen, kept for the other after the own choice. */
export type PairingState = { readonly shows?: Pair } & (
  | { readonly side: "inviter"; readonly state: Inviter; readonly link: string; readonly code: string }
  | { readonly side: "invited"; readonly state: Joiner }
);

export const pairingView = (pairing: PairingState | null): PairingView => {
  if (!pairing) return { is: "none" };
  const { state } = pairing;
  switch (state.phase) {
    case "burnt":
      return { is: "ended", why: endOf[state.why] };
    case "comparing":
      return comparingView(pairing.side, state.comparing);
    case "confirmed":
      return pairing.shows
        ? { is: "confirmed", shown: inWords(pairing.shows), shownAt: shownAt(pairing.side) }
        : { is: "joining" };
    case "joined":
      return { is: "none" };
    case "offered":
      return pairing.side === "inviter"
        ? { is: "invited", link: pairing.link, code: pairing.code, until: state.invitation.until }
        : { is: "none" };
    case "opening":
    case "answered":
      return { is: "joining" };
  }
};

const comparingView = (side: PairingState["side"], { shows, choices }: Comparing): PairingView => ({
  is: "comparing",
  side,
  shown: inWords(shows),
  shownAt: shownAt(side),
  askedAt: side === "inviter" ? [3, 4] : [1, 2],
  choices: choices.map(inWords),
});

const shownAt = (side: PairingState["side"]): readonly [number, number] => (side === "inviter" ? [1, 2] : [3, 4]);

const inWords = ([first, second]: Pair): readonly [string, string] => [wordAt(first), wordAt(second)];

const endOf = {
  secondAnswer: "usedTwice",
  alreadyUsed: "alreadyUsed",
  noneOfThese: "noneOfThese",
  late: "expired",
  withdrawn: "cancelled",
  gone: "expired",
  badSeal: "broken",
  newerVersion: "broken",
  badOffer: "broken",
  badAnswer: "broken",
  badReveal: "broken",
  badJoin: "broken",
} as const satisfies Record<Burned, string>;

/** What this device itself wrote and sealed; null when it is not that any more. */
export const readPairing = (text: string | null): PairingState | null => {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isPairing(value) ? value : null;
  } catch {
    return null;
  }
};

const isPairing = (value: unknown): value is PairingState =>
  typeof value === "object" && value !== null && "side" in value && "state" in value;
