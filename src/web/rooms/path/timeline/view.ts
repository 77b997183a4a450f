/** One thing on the way so far, in words: computed from the slice and the day. Everything stands there in the same manner. */
import type { LocalDate } from "#domain/day.ts";
import { dayInWords } from "../../../shell/clock.ts";
import { dayWords } from "../../../shell/days.en.ts";
import type { Happening } from "../shown.ts";
import { timelineTexts as texts } from "./texts.en.ts";

export interface HappeningView {
  readonly link: string;
  readonly title: string;
  /** Empty where the title says it all. */
  readonly text: string;
  readonly day: string;
  readonly date: LocalDate;
}

export const happeningView = (item: Happening, today: LocalDate): HappeningView => {
  const words = dayInWords(item.day, today, dayWords);
  const day = words.charAt(0).toLocaleUpperCase() + words.slice(1);
  return { link: item.link, ...wordsOf(item), day, date: item.day };
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
