/**
 * A calendar file as other apps read it (RFC 5545): content lines, escaped, folded at 75 octets, ended by CRLF. Pure text;
 * what stands in it is decided by calendar-view.ts. Lines are handed over unfolded, so that a page can put those of both
 * places into one file.
 */
import type { LocalDate, LocalDateTime } from "../day.ts";

/** What one place gives to a file. */
export interface CalendarParts {
  /** Lines of all events, one after another. */
  readonly events: readonly string[];
  /** Lines that say what a zone is, by its name. */
  readonly zones: Readonly<Record<string, readonly string[]>>;
}

export const calendarOf = (parts: readonly CalendarParts[]): string => {
  const zones = new Map(parts.flatMap((part) => Object.entries(part.zones)));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Calendar//EN",
    "CALSCALE:GREGORIAN",
    ...[...zones.values()].flat(),
    ...parts.flatMap(({ events }) => events),
    "END:VCALENDAR",
  ];
  return lines
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join("");
};

/** A text value (§3.3.11). */
export const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (char) => `\\${char}`).replace(/\r\n|\r|\n/g, "\\n");

export const dateValue = (day: LocalDate): string => day.replaceAll("-", "");

export const wallValue = (at: LocalDateTime): string => `${at.replace(/[-:]/g, "")}00`;

/** A moment, in UTC. */
export const momentValue = (ms: number): string => new Date(ms).toISOString().replace(/[-:]|\.\d{3}/g, "");

const MOST_OCTETS = 75;

/** Never inside a character: a fold there is what breaks in other apps (§3.1). */
const folded = (line: string): readonly string[] => {
  const lines: string[] = [];
  let now = "";
  let octets = 0;
  for (const char of line) {
    const more = octetsOf(char);
    if (octets + more > MOST_OCTETS) {
      lines.push(now);
      [now, octets] = [" ", 1];
    }
    now += char;
    octets += more;
  }
  return [...lines, now];
};

const octetsOf = (char: string): number => {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};
