/**
 * The list of what left this device, as kept: one entry for each frame. Only questions that carry nothing of their own, asked
 * again right after one another (is the line still there?), share an entry, with how often and until when; and so does what
 * sessions sent within an hour.
 */
import { fromUtf8, type Bytes, utf8 } from "#base/bytes.ts";
import { listOf, type Of, read, shape, wholeNumber } from "#domain/fields.ts";
import { isWhy, type Leaving } from "./why.ts";

const isMoment = wholeNumber(0, Number.MAX_SAFE_INTEGER);
const isCount = wholeNumber(0, Number.MAX_SAFE_INTEGER);
const isEntry = shape({ at: isMoment, until: isMoment, why: isWhy, bytes: isCount, times: isCount, lost: isCount });
const isEntries = listOf(isEntry);

/** Moments in ms since 1970. `bytes`: of all `times` together. `lost`: how many of them had no answer. */
export type SentEntry = Of<typeof isEntry>;

const HOUR = 3_600_000;
const isOfSession = (why: SentEntry["why"]): boolean => why === "session" || why === "boxGone";

/**
 * What sessions sent is noted by the hour, all of it together: two such lists laid side by side tell neither who called a pause
 * nor who was first to leave (LOG-82).
 */
export const entryOf = ({ why, bytes }: Leaving, now: number): SentEntry => {
  const at = isOfSession(why) ? now - (now % HOUR) : now;
  return { at, until: at, why, bytes, times: 1, lost: 0 };
};

/**
 * Where the next one stands. What sessions sent stands at the beginning of its hour, and there always in one order: between others
 * with their minutes it would tell when the first of it was said, and whether this phone heard before it spoke.
 */
export const indexFor = (entries: readonly SentEntry[], next: SentEntry): number => {
  if (!isOfSession(next.why)) return entries.length;
  const rank = ({ why, bytes }: SentEntry): string => `${why} ${bytes === 0}`;
  const isBefore = (each: SentEntry): boolean =>
    each.at < next.at || (each.at === next.at && isOfSession(each.why) && rank(each) < rank(next));
  const after = entries.findIndex((each) => !isBefore(each));
  return after < 0 ? entries.length : after;
};

/** Which of these the next one joins; -1 when it stands for itself. */
export const placeOf = (entries: readonly SentEntry[], next: SentEntry): number => {
  const isAlike = ({ why, bytes }: SentEntry): boolean => why === next.why && (bytes === 0) === (next.bytes === 0);
  if (isOfSession(next.why)) return entries.findLastIndex((each) => isAlike(each) && each.at === next.at);
  const last = entries.at(-1);
  const carriesNothing = next.why === "line" || next.bytes === 0;
  return last && carriesNothing && isAlike(last) ? entries.length - 1 : -1;
};

export const together = (one: SentEntry, next: SentEntry): SentEntry => ({
  ...one,
  until: next.at,
  bytes: one.bytes + next.bytes,
  times: one.times + 1,
});

export const writeEntries = (entries: readonly SentEntry[]): Bytes => utf8(JSON.stringify(entries));

/** Empty when these are no entries. */
export const readEntries = (bytes: Bytes): readonly SentEntry[] => {
  try {
    return read(isEntries, JSON.parse(fromUtf8(bytes) ?? "")) ?? [];
  } catch {
    return [];
  }
};
