/**
 * A week as it is laid out for one of the two (care §2.6, R7.4, R7.5), from what other rooms hold: what was done, what was
 * good to have, and what was hard. Worked out each time it is looked at, and kept nowhere.
 *
 * A promise that did not work is its maker's to see, and nobody else's. So it is left out before anything is shown to the
 * other, and their week is the very same as if it had never been promised (review-11).
 */
import { dateOf, type LocalDate, type LocalTime } from "../day.ts";
import type { Link } from "../fact.ts";
import type { MilestoneView } from "../milestones/views.ts";
import type { TimelineItem } from "../path/timeline.ts";
import type { ThanksView } from "../thanks/views.ts";
import type { LineItem } from "../trust/line-views.ts";
import type { PromiseItem } from "../trust/views.ts";
import { isInTime, isOnce } from "../trust/wording.ts";
import { lastDayOf } from "./week.ts";

/** What a place of mine, or ours, holds of that week. */
export interface OfPlace {
  readonly place: "mine" | "ours";
  /** The deeds of that week (trust, slice `days`). */
  readonly deeds: readonly LineItem[];
  /** Promises that are open or explained (trust, slice `promises`). */
  readonly promises: readonly PromiseItem[];
  /** Of that week (thanks, milestones, slice `week`). */
  readonly thanks: readonly ThanksView[];
  readonly milestones: readonly MilestoneView[];
}

export interface Looked {
  /** The Monday of the week. */
  readonly week: LocalDate;
  readonly today: LocalDate;
  readonly time: LocalTime;
  /** Whether the phone lies between two people. */
  readonly onTable: boolean;
}

export interface LaidDeed {
  readonly place: "mine" | "ours";
  readonly deed: LineItem;
}

export interface LaidPromise {
  readonly place: "mine" | "ours";
  readonly promise: Link;
  readonly mine: boolean;
  readonly text: string;
  readonly on: LocalDate;
}

export interface LaidOut {
  /** By the day they belong to. */
  readonly deeds: readonly LaidDeed[];
  /** Made in that week and still open, by the day they were made. */
  readonly promised: readonly LaidPromise[];
  /** One's own whose due passed in that week; `on` is the day they were meant for. */
  readonly toMend: readonly LaidPromise[];
  readonly thanks: readonly ThanksView[];
  readonly milestones: readonly MilestoneView[];
  readonly setbacks: readonly TimelineItem[];
}

export const layOut = (places: readonly OfPlace[], timeline: readonly TimelineItem[], looked: Looked): LaidOut => {
  const { week, onTable } = looked;
  const isOfWeek = (day: LocalDate): boolean => day >= week && day <= lastDayOf(week);
  const seen = onTable ? places.filter(({ place }) => place === "ours") : places;
  const promises = seen.flatMap(({ place, promises }) => promises.map((item) => ({ place, item })));
  return {
    deeds: seen
      .flatMap(({ place, deeds }) => deeds.map((deed) => ({ place, deed })))
      .filter(({ deed }) => isOfWeek(deed.on))
      .toSorted((a, b) => compare(a.deed.on, b.deed.on)),
    promised: promises
      .filter(({ item }) => isOfWeek(item.madeOn) && item.standing === "open" && !hasPassed(item, looked))
      .map(({ place, item }) => laid(place, item, item.madeOn))
      .toSorted(byDay),
    toMend: onTable
      ? []
      : promises
          .filter(({ item }) => item.mine && hasPassed(item, looked))
          .map(({ place, item }) => laid(place, item, dueOf(item) ?? item.madeOn))
          .filter(({ on }) => isOfWeek(on))
          .toSorted(byDay),
    thanks: seen
      .flatMap(({ thanks }) => thanks)
      .filter(({ on }) => isOfWeek(on))
      .toSorted((a, b) => compare(a.on, b.on)),
    milestones: seen
      .flatMap(({ milestones }) => milestones)
      .filter(({ on }) => isOfWeek(on))
      .toSorted((a, b) => compare(a.on, b.on)),
    setbacks: timeline
      .filter(({ what, day }) => what === "setback" && isOfWeek(day))
      .toSorted((a, b) => compare(a.day, b.day)),
  };
};

const dueOf = ({ wording }: PromiseItem): LocalDate | null => wording.due && dateOf(wording.due);

/** Only what is kept once has a due that can pass; what comes round has none that anybody is shown (review-12). */
const hasPassed = ({ wording, standing }: PromiseItem, { today, time }: Looked): boolean =>
  isOnce(wording) &&
  wording.due !== null &&
  (standing === "open" || standing === "explained") &&
  !isInTime(wording.due, today, time);

const laid = (place: "mine" | "ours", { promise, mine, wording }: PromiseItem, on: LocalDate): LaidPromise => ({
  place,
  promise,
  mine,
  text: wording.text,
  on,
});

const byDay = (a: LaidPromise, b: LaidPromise): number => compare(a.on, b.on);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
