/** That the two sat down together on a day (session/sitting.ts): both pressed it, and of what was said nothing is here. */
import { addDays, isLocalDate, type LocalDate } from "../day.ts";
import { read, shape } from "../fields.ts";
import { getLink, type LinkMap, setLink } from "../link-map.ts";
import type { Reader } from "../module.ts";

/** By the digits of the day. Once a day, however often and by whomever it was written down. */
export type SatDays = LinkMap<true>;

export const sitOn = (sat: SatDays, on: LocalDate): SatDays => setLink(sat, keyOf(on), true);

const keyOf = (on: LocalDate): string => on.replaceAll("-", "");

const isWindow = shape({ from: isLocalDate, to: isLocalDate });
const MOST_DAYS = 400;

/** Days on which they did, and no others. */
export const sat = (
  { sat: days }: { readonly sat: SatDays },
  window: unknown,
  { today }: Pick<Reader, "today">,
): { readonly days: readonly LocalDate[] } => {
  const { from, to } = read(isWindow, window) ?? { from: today, to: today };
  const found: LocalDate[] = [];
  for (let on = from, n = 0; on <= to && n < MOST_DAYS; on = addDays(on, 1), n++)
    if (getLink(days, keyOf(on))) found.push(on);
  return { days: found };
};
