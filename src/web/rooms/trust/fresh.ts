/**
 * Which gold is new since its owner last looked at the bowl: kept as a sealed draft on this device, so that it is laid
 * slowly once and nobody else ever learns when somebody looked. The first look of all finds nothing new.
 */
import type { BowlLine } from "./shown.ts";

/** The start of a link tells lines apart well enough, and keeps what is remembered small. */
const START = 12;
const MARK = "seen";

export type Seen = ReadonlySet<string>;

export const seenIn = (draft: string): Seen | null => {
  const [mark, ...starts] = draft.split(" ");
  return mark === MARK ? new Set(starts) : null;
};

/** Indices of the lines that turned gold since then. */
export const freshOf = (seen: Seen | null, lines: readonly BowlLine[]): readonly number[] =>
  seen === null
    ? []
    : lines.flatMap(({ link, laid }, at) => (laid === "gold" && !seen.has(link.slice(0, START)) ? [at] : []));

export const seenNow = (lines: readonly BowlLine[]): string =>
  [MARK, ...lines.flatMap(({ link, laid }) => (laid === "gold" ? [link.slice(0, START)] : []))].join(" ");
