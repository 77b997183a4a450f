/**
 * How a text becomes the sentence that is shown: names put in, and the version for this bond and seat chosen.
 *
 * A text is a string, or a set of versions where a sentence differs by bond or by seat (docs/glossary.md). `all` is always
 * there, so a translation can be incomplete and never wrong.
 */
import type { Bond, Seat } from "#domain/person/person.ts";

/**
 * `partners` and `kin` go before the seats. `all` fits everybody, so it holds no word of romance: what only partners
 * would read stands under `partners`.
 */
export type Text = string | ({ readonly all: string } & Readonly<Partial<Record<Seat | Bond, string>>>);

/** Who reads: what their place is, and the part they chose. Until somebody says, nothing is assumed. */
export interface Reading {
  readonly bond: Bond | null;
  readonly seat: Seat;
}

export const anybody: Reading = { bond: null, seat: "unsaid" };

export const say = (
  text: Text,
  values: Readonly<Record<string, string>> = {},
  { bond, seat }: Reading = anybody,
): string => fill(typeof text === "string" ? text : ((bond && text[bond]) ?? text[seat] ?? text.all), values);

/** Puts values where their names stand in braces. A name without a value stays as it is, so that it is seen and mended. */
const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
