/** From when the two are in the phase they are in: agreed, gone back to, or begun. */
import type { LocalDate } from "#domain/day.ts";
import type { TimelineItem } from "#domain/path/timeline.ts";

const turns: readonly TimelineItem["what"][] = ["phase", "back", "began"];

/** `items`: newest first. Null when none of them says so. */
export const sinceOf = (items: readonly Pick<TimelineItem, "what" | "day">[]): LocalDate | null =>
  items.find(({ what }) => turns.includes(what))?.day ?? null;
