/**
 * What was answered with ok, and what everybody should therefore find in the end. It is kept beside the world and asks
 * nothing of it.
 */
import type { Link } from "#protocol/ids.ts";

export interface Entry {
  readonly phone: string;
  readonly person: 0 | 1;
  readonly place: "mine" | "ours";
  /** Of the op. */
  readonly link: Link;
  readonly class: "act" | "words";
  /** What stands in it and nowhere else. */
  readonly text: string | null;
  /** For words with a last day. */
  readonly until: number | null;
  /** `asked`: taking it back was begun, and nobody knows whether that was kept. */
  removed: "no" | "asked" | "yes";
}

export type Says =
  | { readonly says: "yes"; readonly answers: Link }
  | { readonly says: "no" }
  | { readonly says: "lift"; readonly no: Link };

/** A yes or a no, and the links of all its phone held when it said so, itself included. */
export interface Saying {
  readonly link: Link;
  readonly person: 0 | 1;
  readonly says: Says;
  readonly knew: ReadonlySet<Link>;
}

export interface Ledger {
  readonly entries: Entry[];
  readonly sayings: Map<Link, Saying>;
  /** A new text that occurs nowhere else. */
  readonly newText: () => string;
  /** Every text there ever was, also of what was not answered. */
  readonly texts: readonly string[];
}

/** Stands in every text and in nothing else, so one search finds them all. */
export const CANARY = "kestrelmoon";

export const createLedger = (): Ledger => {
  const texts: string[] = [];
  return {
    entries: [],
    sayings: new Map(),
    texts,
    newText: () => {
      const text = `${CANARY} ${texts.length + 1} ${CANARY}`;
      texts.push(text);
      return text;
    },
  };
};
