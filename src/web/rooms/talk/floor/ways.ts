/** Where a talk leads on to: the page on which another time is proposed, filled in with what is known of this one. */
import type { FloorView } from "#domain/talk/floor/view.ts";

/** `instead`: the booking for which another time is sought. */
export const bookingOf = (
  { topic, kind, entry }: Pick<FloorView, "topic" | "kind" | "entry">,
  instead = false,
): string => {
  const known = instead && entry !== null ? { instead: entry } : { topic, kind };
  return `/talk/book?${new URLSearchParams(known).toString()}`;
};
