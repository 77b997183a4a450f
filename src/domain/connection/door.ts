/**
 * What only a key can tell, passed in by the device that holds the cryptography: the rules ask and never compute. Answers at
 * once; a text that is not opened yet is undefined, and whoever asked is told anew when it is.
 */
import type { Link, Person } from "../fact.ts";
import type { Sealed } from "./state.ts";

export interface AnswerDoor {
  /** Whether this key is the one this author committed to, for this ask and in this place (LOG-59). */
  readonly fits: (subject: Link, sealed: Pick<Sealed, "author" | "c">, key: string) => boolean;
  /** The words in a box whose key fits; null when it holds none. */
  readonly text: (subject: Link, sealed: Sealed, key: string) => string | null | undefined;
  /** One's own words, as they are kept in mine. */
  readonly kept: (sealed: Link) => { readonly link: Link; readonly text: string } | null;
  /** Who took the words of an op back, or null. */
  readonly removedBy: (link: Link) => Person | null;
}

/** Where nothing is sealed. */
export const noDoor: AnswerDoor = {
  fits: () => false,
  text: () => null,
  kept: () => null,
  removedBy: () => null,
};
