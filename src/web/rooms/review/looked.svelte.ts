/** A week as it is laid out for whoever looks: asked of the rooms that hold it each time, and kept nowhere. */
import { type LaidOut, layOut, type OfPlace } from "#domain/review/lay-out.ts";
import type { OfOne } from "#domain/review/views.ts";
import { useSlice } from "../../shell/vault.svelte.ts";
import type { Two } from "../../shell/two.svelte.ts";
import { daysOfWeek } from "./week-words.ts";

export interface LookedAt {
  /** Null until all of it is known. */
  readonly laid: LaidOut | null;
  /** One's own lines, in mine. */
  readonly own: OfOne | null;
  /** What of one's own, and of the other's, is shared. */
  readonly shared: OfOne | null;
  readonly theirs: OfOne | null;
}

const OPEN = { show: ["open", "explained"], limit: 100 };

/** While the place rests, only what is one's own is laid out. */
export const useLooked = (
  twoOf: () => Two,
  asked: () => { readonly week: string; readonly onTable: boolean },
): LookedAt => {
  const two = $derived(twoOf());
  const days = $derived(daysOfWeek(asked().week));
  const week = $derived({ week: asked().week });
  const hasOurs = $derived(two.hasOurs && !two.isResting);

  const ownDeeds = useSlice(() => ({ module: "trust", slice: "days", place: "mine", window: days }));
  const ownPromises = useSlice(() => ({ module: "trust", slice: "promises", place: "mine", window: OPEN }));
  const ownMarks = useSlice(() => ({ module: "milestones", slice: "week", place: "mine", window: days }));
  const deeds = useSlice(() => (hasOurs ? { module: "trust", slice: "days", place: "ours", window: days } : null));
  const promises = useSlice(() =>
    hasOurs ? { module: "trust", slice: "promises", place: "ours", window: OPEN } : null,
  );
  const thanks = useSlice(() => (hasOurs ? { module: "thanks", slice: "week", place: "ours", window: days } : null));
  const marks = useSlice(() => (hasOurs ? { module: "milestones", slice: "week", place: "ours", window: days } : null));
  const timeline = useSlice(() =>
    hasOurs ? { module: "path", slice: "timeline", place: "ours", window: { limit: 100 } } : null,
  );
  const own = useSlice(() => ({ module: "review", slice: "week", place: "mine", window: week }));
  const shared = useSlice(() =>
    two.hasOurs ? { module: "review", slice: "week", place: "ours", window: week } : null,
  );

  const laid = $derived.by(() => {
    if (!ownDeeds.current || !ownPromises.current || !ownMarks.current) return null;
    const places: OfPlace[] = [
      {
        place: "mine",
        deeds: ownDeeds.current.lines,
        promises: ownPromises.current.promises,
        thanks: [],
        milestones: ownMarks.current.marks,
      },
    ];
    if (hasOurs) {
      if (!deeds.current || !promises.current || !thanks.current || !marks.current || !timeline.current) return null;
      places.push({
        place: "ours",
        deeds: deeds.current.lines,
        promises: promises.current.promises,
        thanks: thanks.current.given,
        milestones: marks.current.marks,
      });
    }
    const { today, time } = two.now;
    return layOut(places, timeline.current?.items ?? [], { ...asked(), today, time });
  });

  return {
    get laid() {
      return laid;
    },
    get own() {
      return own.current?.mine ?? null;
    },
    get shared() {
      return shared.current?.mine ?? null;
    },
    get theirs() {
      return shared.current?.theirs ?? null;
    },
  };
};
