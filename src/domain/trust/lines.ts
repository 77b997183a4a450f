/**
 * Lines on the bowl. A deed draws one: ink, and gold once it was seen. Lines are only added, each after those that were
 * there, in the order of the log; nothing moves one, and a line goes only with the words that drew it.
 *
 * Two phones of one person may have kept the same thing without knowing of each other. Such a deed lies beside the first:
 * it draws no second line, and whoever says "I saw it" to either turns the one line gold.
 */
import type { LocalDate } from "../day.ts";
import type { Link, Person } from "../fact.ts";
import { getLink, type LinkMap, noLinks, setLink } from "../link-map.ts";
import { added, emptyTrail, type Trail } from "../trail.ts";
import type { About, Whose } from "./facts.ts";
import type { Wording } from "./wording.ts";

export interface Deed {
  readonly link: Link;
  /** The deed whose line it lies on: itself, or the one it lies beside. */
  readonly line: Link;
  readonly what: "kept" | "changed" | "told" | "noted";
  readonly laid: "ink" | "gold";
  readonly author: Person;
  readonly whose: Whose;
  /** Null for a noted deed. */
  readonly promise: Link | null;
  /** The wording it was about; null for a noted deed. */
  readonly wording: Wording | null;
  readonly text: string;
  readonly gave: string | null;
  readonly about: About | null;
  /** The day the deed belongs to. */
  readonly on: LocalDate;
  /** The day it was written. */
  readonly day: LocalDate;
  /** Whether the day it was written matters to the other (trust-19). */
  readonly isDated: boolean;
}

export interface Lines {
  readonly deeds: LinkMap<Deed>;
  /** In the order of the log, only deeds that drew a line. */
  readonly laid: Trail<Link>;
  /** The same by the day they belong to. */
  readonly days: LinkMap<Trail<Link>>;
}

export const noLines: Lines = { deeds: noLinks, laid: emptyTrail, days: noLinks };

/** The digits of a day, which are a key of a {@link LinkMap}. */
export const dayKey = (day: LocalDate): string => day.replaceAll("-", "");

export const lay = (lines: Lines, deed: Omit<Deed, "line">): Lines => {
  const { link } = deed;
  const key = dayKey(deed.on);
  return {
    deeds: setLink(lines.deeds, link, { ...deed, line: link }),
    laid: added(lines.laid, link),
    days: setLink(lines.days, key, added(getLink(lines.days, key) ?? emptyTrail, link)),
  };
};

export const layBeside = (lines: Lines, deed: Omit<Deed, "line">, line: Link): Lines => ({
  ...lines,
  deeds: setLink(lines.deeds, deed.link, { ...deed, line }),
});

/** The deed that drew the line on which this one lies. */
export const lineOf = (lines: Lines, deed: Link): Deed | null => {
  const found = getLink(lines.deeds, deed);
  return found && found.line !== deed ? getLink(lines.deeds, found.line) : found;
};

/** Gold, in the words that were seen. */
export const gild = (lines: Lines, deed: Deed): Lines => {
  const line = getLink(lines.deeds, deed.line) ?? deed;
  const { text, about } = deed;
  return { ...lines, deeds: setLink(lines.deeds, line.link, { ...line, laid: "gold", text, about }) };
};
