/**
 * The way so far (mission P6): when it began, each phase both agreed to, each step back, setbacks, and the day both had said
 * what they are willing to do. A rest is not on it, nor a no that only took back an unanswered yes: those leave no trace to
 * look at.
 */
import type { LocalDate } from "../day.ts";
import type { Fact, Link } from "../fact.ts";
import { type Of, read, shape, wholeNumber } from "../fields.ts";
import type { Reader } from "../module.ts";
import { added, newest, type Trail } from "../trail.ts";
import type { SetbackKind } from "./facts.ts";
import type { Phase } from "./phase.ts";

export type TimelineItem = { readonly link: Link; readonly day: LocalDate } & (
  | { readonly what: "began" }
  /** `phase`: the one they are in from then on. */
  | { readonly what: "phase" | "back"; readonly phase: Phase }
  | { readonly what: "setback"; readonly setback: SetbackKind }
  | { readonly what: "willing" }
);

export type Timeline = Trail<TimelineItem>;

/** What of the path can change by one fact. */
export interface Point {
  readonly phase: Phase;
  readonly willing: boolean;
}

/** The timeline after a fact that led from one point to another. */
export const passed = (
  timeline: Timeline,
  { link, day }: Pick<Fact, "link" | "day">,
  from: Point,
  to: Point,
): Timeline => {
  if (to.phase !== from.phase)
    return added(timeline, { link, day, what: to.phase > from.phase ? "phase" : "back", phase: to.phase });
  return to.willing && !from.willing ? added(timeline, { link, day, what: "willing" }) : timeline;
};

export interface TimelineView {
  /** Newest first. */
  readonly items: readonly TimelineItem[];
  /** The window that goes on after these, or null at the end. */
  readonly next: TimelineWindow | null;
}

const isWindow = shape({}, { before: wholeNumber(0, Number.MAX_SAFE_INTEGER), limit: wholeNumber(1, 100) });
/** `before`: only from a view's `next`. `limit`: 20 when left out, at most 100. */
export type TimelineWindow = Of<typeof isWindow>;

export const timelineView = (timeline: Timeline, window: unknown, { first }: Pick<Reader, "first">): TimelineView => {
  const { before = timeline.length, ...asked } = read(isWindow, window) ?? {};
  const items = newest(timeline, before, asked.limit ?? 20);
  const left = Math.min(before, timeline.length) - items.length;
  if (left > 0) return { items, next: { ...asked, before: left } };
  return { items: first === null ? items : [...items, { ...first, what: "began" }], next: null };
};
