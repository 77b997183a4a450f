/** One thing on the way so far, in words: computed from the slice and the day. Everything stands there in the same manner. */
import type { LocalDate } from "#domain/day.ts";
import type { MilestoneView } from "#domain/milestones/views.ts";
import type { Laid } from "../../../kit/seam/seam.ts";
import { dayInWords } from "../../../shell/clock.ts";
import { dayWords } from "../../../shell/days.en.ts";
import { anybody, type Reading } from "../../../shell/say.ts";
import { titleOf } from "../milestones/form.ts";
import type { Happening, HeldTalk } from "../shown.ts";
import { timelineTexts as texts } from "./texts.en.ts";

export interface HappeningView {
  readonly link: string;
  readonly title: string;
  /** Empty where the title says it all. */
  readonly text: string;
  readonly day: string;
  readonly date: LocalDate;
  /** Gold where it is a milestone; whether a line stands beside that one changes nothing. */
  readonly laid: Laid;
}

export const happeningView = (item: Happening, today: LocalDate): HappeningView => {
  return { link: item.link, ...wordsOf(item), day: dayOf(item.day, today), date: item.day, laid: "ink" };
};

const dayOf = (day: LocalDate, today: LocalDate): string => {
  const words = dayInWords(day, today, dayWords);
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
};

/** A talk on the way: that there was one, and not what it was about. */
const talkView = ({ on, entry }: HeldTalk, today: LocalDate): HappeningView => ({
  link: `${on} ${entry ?? ""}`,
  ...texts.talk,
  day: dayOf(on, today),
  date: on,
  laid: "ink",
});

const milestoneView = (mark: MilestoneView, today: LocalDate, reading: Reading): HappeningView => ({
  link: mark.link,
  title: titleOf(mark, reading),
  text: "",
  day: dayOf(mark.on, today),
  date: mark.on,
  laid: "gold",
});

export interface StretchOf {
  readonly items: readonly Happening[];
  /** Whether something earlier may stand behind it. */
  readonly goesOn: boolean;
  /** The day with which the stretch above it ended; null at the top. */
  readonly above: LocalDate | null;
}

interface Beside {
  readonly talks: readonly HeldTalk[];
  readonly milestones?: readonly MilestoneView[];
  readonly reading?: Reading;
}

/** One stretch with the talks that were held in it and its milestones, the newest first; of a first day the beginning is last. */
export const stretchView = (
  { items, goesOn, above }: StretchOf,
  { talks, milestones = [], reading = anybody }: Beside,
  today: LocalDate,
): readonly HappeningView[] => {
  const end = goesOn ? (items.at(-1)?.day ?? "") : "";
  const isWithin = ({ on }: { readonly on: LocalDate }): boolean =>
    on >= end && on <= today && (above === null || on < above);
  const began = items.filter(({ what }) => what === "began");
  const all = [
    ...items.filter((item) => !began.includes(item)).map((item) => happeningView(item, today)),
    ...talks.filter(isWithin).map((talk) => talkView(talk, today)),
    ...milestones.filter(isWithin).map((mark) => milestoneView(mark, today, reading)),
    ...began.map((item) => happeningView(item, today)),
  ];
  return all.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
};

const wordsOf = (item: Happening): { readonly title: string; readonly text: string } => {
  switch (item.what) {
    case "phase":
      return texts.phase[item.phase];
    case "back":
      return texts.stepped[item.phase];
    case "setback":
      return texts.setback[item.setback];
    default:
      return texts.items[item.what];
  }
};
