/**
 * What a room can show of lines: the bowl as it is drawn, the deeds behind the lines, those of some days, and what its
 * owner covered. Nothing here knows of a day without a deed.
 */
import { addDays, daysBetween, isLocalDate, type LocalDate } from "../day.ts";
import { isLink, type Link, type Person } from "../fact.ts";
import { type Of, read, shape, wholeNumber } from "../fields.ts";
import { getLink } from "../link-map.ts";
import type { Reader } from "../module.ts";
import { itemAt, newest } from "../trail.ts";
import { coveredLines } from "./covers.ts";
import type { About, Bowl, Whose } from "./facts.ts";
import { dayKey, type Deed, lineOf, type Lines } from "./lines.ts";
import type { TrustState } from "./step.ts";

export interface LineItem {
  readonly link: Link;
  readonly laid: "ink" | "gold";
  readonly what: Deed["what"];
  readonly author: Person;
  /** Whether the reader wrote it. */
  readonly mine: boolean;
  /** Of a noted deed: whose it was. Any other is its author's own. */
  readonly whose: Whose;
  readonly text: string;
  /** What it gave to whoever noticed. */
  readonly gave: string | null;
  readonly about: About | null;
  /** The day the deed belongs to. */
  readonly on: LocalDate;
  /** The day it was written. */
  readonly day: LocalDate;
  /** Null for a noted deed. */
  readonly promise: Link | null;
  /** Whether the reader may say "I saw it". Never asked for. */
  readonly toSee: boolean;
  /** As in a promise's history (trust-19). */
  readonly reached: LocalDate | null;
}

/** The lines in the order in which they were laid. */
export interface BowlView {
  readonly lines: readonly Pick<LineItem, "link" | "laid">[];
}

export interface LinesView {
  readonly lines: readonly LineItem[];
  /** The window that goes on after these, or null at the end. */
  readonly next: LinesWindow | null;
}

export type LineView =
  /** `ownWords`: the reader's own, whose taking back takes the line along. A keeping has none: its words are the promise's. */
  | { readonly is: "here"; readonly line: LineItem; readonly ownWords: readonly Link[] }
  /** Its author took it back (LOG-21). */
  | { readonly is: "removed"; readonly by: Person; readonly day: LocalDate | null }
  | { readonly is: "unknown" };

export interface DaysView {
  readonly lines: readonly LineItem[];
}

export interface CoversView {
  readonly lines: readonly Link[];
  readonly bowls: readonly Bowl[];
}

const isLinesWindow = shape({}, { before: wholeNumber(0, Number.MAX_SAFE_INTEGER), limit: wholeNumber(1, 100) });
const isLineWindow = shape({ line: isLink });
const isDaysWindow = shape({ from: isLocalDate, to: isLocalDate });

/** `before`: only from a view's `next`. `limit`: 20 when left out, at most 100. */
export type LinesWindow = Of<typeof isLinesWindow>;

/** The first so many; what comes after them moves none and is found among the lines. */
const MOST_ON_THE_BOWL = 2000;

export const bowl = ({ lines }: TrustState): BowlView => {
  const drawn: Pick<LineItem, "link" | "laid">[] = [];
  for (const chunk of lines.laid.chunks) {
    for (const link of chunk) {
      if (drawn.length === MOST_ON_THE_BOWL) return { lines: drawn };
      drawn.push({ link, laid: getLink(lines.deeds, link)?.laid ?? "ink" });
    }
  }
  return { lines: drawn };
};

export const lines = ({ lines }: TrustState, window: unknown, reader: Reader): LinesView => {
  const asked = read(isLinesWindow, window) ?? {};
  const { before = lines.laid.length, limit = 20 } = asked;
  const links = newest(lines.laid, before, limit);
  const rest = Math.min(before, lines.laid.length) - links.length;
  return { lines: itemsOf(lines, links, reader), next: rest > 0 ? { ...asked, before: rest } : null };
};

export const line = ({ lines }: TrustState, window: unknown, reader: Reader): LineView => {
  const asked = read(isLineWindow, window);
  if (!asked) return { is: "unknown" };
  const deed = lineOf(lines, asked.line);
  const removed = deed ? null : reader.removed(asked.line);
  if (!deed) return removed ? { is: "removed", ...removed } : { is: "unknown" };
  const isInOwnWords = deed.what !== "kept" && deed.author === reader.me;
  return { is: "here", line: itemOf(deed, reader), ownWords: isInOwnWords ? [deed.link] : [] };
};

const MOST_DAYS = 400;
const MOST_OF_DAYS = 400;

/** Deeds by the day they belong to, the oldest first. Of a longer time the last 400 days. */
export const days = ({ lines }: TrustState, window: unknown, reader: Reader): DaysView => {
  const asked = read(isDaysWindow, window);
  const links: Link[] = [];
  if (!asked) return { lines: [] };
  const length = Math.min(daysBetween(asked.from, asked.to) + 1, MOST_DAYS);
  for (let ago = length - 1; ago >= 0 && links.length < MOST_OF_DAYS; ago--) {
    const trail = getLink(lines.days, dayKey(addDays(asked.to, -ago)));
    for (let at = 0; trail && at < trail.length && links.length < MOST_OF_DAYS; at++) {
      const link = itemAt(trail, at);
      if (link !== null) links.push(link);
    }
  }
  return { lines: itemsOf(lines, links, reader) };
};

const MOST_COVERED = 2000;

export const covers = ({ covers }: TrustState): CoversView => {
  const covered: Link[] = [];
  for (const line of coveredLines(covers)) {
    if (covered.length === MOST_COVERED) break;
    covered.push(line);
  }
  const { bowls } = covers;
  return { lines: covered, bowls: (["mine", "ours"] as const).filter((bowl) => bowls[bowl].length > 0) };
};

const itemsOf = (lines: Lines, links: readonly Link[], reader: Reader): readonly LineItem[] =>
  links.flatMap((link) => {
    const deed = getLink(lines.deeds, link);
    return deed ? [itemOf(deed, reader)] : [];
  });

const itemOf = (deed: Deed, reader: Reader): LineItem => {
  const { link, laid, what, author, whose, text, gave, about, on, day, promise, isDated } = deed;
  const mine = author === reader.me;
  return {
    link,
    laid,
    what,
    author,
    mine,
    whose,
    text,
    gave,
    about,
    on,
    day,
    promise,
    toSee: !mine && laid === "ink",
    reached: isDated && !mine ? reachedLater(link, day, reader) : null,
  };
};

/** The day it reached this reader, if more than a day lies between (LOG-27). */
export const reachedLater = (link: Link, day: LocalDate, reader: Reader): LocalDate | null => {
  const reached = reader.reached(link);
  return reached !== null && Math.abs(daysBetween(day, reached)) > 1 ? reached : null;
};
