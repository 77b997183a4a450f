/**
 * The list of what left this device, as kept: one entry for each frame. Only questions that carry nothing of their own, asked
 * again right after one another (is the line still there?), share an entry, with how often and until when.
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

/**
 * What a session sent is noted to the minute: at its close both phones say the same, and two such lists laid side by side
 * do not tell who was first (LOG-82).
 */
export const entryOf = ({ why, bytes }: Leaving, now: number): SentEntry => {
  const at = why === "session" || why === "boxGone" ? now - (now % 60_000) : now;
  return { at, until: at, why, bytes, times: 1, lost: 0 };
};

/** Both as one, or null when the second stands for itself. */
export const together = (last: SentEntry | undefined, next: SentEntry): SentEntry | null => {
  const carriesNothing = next.why === "line" || next.bytes === 0;
  if (!last || last.why !== next.why || !carriesNothing || (last.bytes === 0) !== (next.bytes === 0)) return null;
  return { ...last, until: next.at, bytes: last.bytes + next.bytes, times: last.times + 1 };
};

export const writeEntries = (entries: readonly SentEntry[]): Bytes => utf8(JSON.stringify(entries));

/** Empty when these are no entries. */
export const readEntries = (bytes: Bytes): readonly SentEntry[] => {
  try {
    return read(isEntries, JSON.parse(fromUtf8(bytes) ?? "")) ?? [];
  } catch {
    return [];
  }
};
