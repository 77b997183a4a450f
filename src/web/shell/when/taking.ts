/**
 * Taking entries into another calendar: each once, named by a hash of its link, so that the same entry has the same name in
 * every file and the name tells nothing. The file goes to its reader by a link that is pressed and let go again.
 */
import { calendarOf, type CalendarParts } from "#domain/agenda/calendar-file.ts";
import type { Occurrence } from "./shown.ts";
import type { PlaceName } from "#device/vault-api.ts";

export interface Taken {
  readonly entry: string;
  readonly place: PlaceName;
  readonly first: Occurrence;
}

/** Each entry once, by its next time; what its reader said no to is not offered. */
export const takenFrom = (held: Readonly<Record<PlaceName, readonly Occurrence[]>>): readonly Taken[] => {
  const all = (["ours", "mine"] as const).flatMap((place) => held[place].map((first) => ({ place, first })));
  const seen = new Set<string>();
  return all.flatMap(({ place, first }) => {
    if (seen.has(first.entry) || first.answers?.mine === "no") return [];
    seen.add(first.entry);
    return [{ entry: first.entry, place, first }];
  });
};

export const nameOf = async (entry: string): Promise<string> => {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`calendar/${entry}`));
  return [...new Uint8Array(digest).slice(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};

export const download = (parts: readonly CalendarParts[], file: string): void => {
  const address = URL.createObjectURL(new Blob([calendarOf(parts)], { type: "text/calendar" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
