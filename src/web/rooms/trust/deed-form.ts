/** Something noticed or done, and something told, while they are written: what the fields hold, as a draft and a command. */
import { isLocalDate, type LocalDate } from "#domain/day.ts";
import { fieldsIn, textIn } from "../../shell/draft-fields.ts";
import { isAbout } from "./form.ts";
import type { About, TrustCommand } from "./shown.ts";

export interface DeedForm {
  readonly whose: "own" | "other";
  readonly text: string;
  readonly on: LocalDate;
  readonly gave: string;
  readonly about: About | null;
}

export const emptyDeed = (whose: DeedForm["whose"], today: LocalDate): DeedForm => ({
  whose,
  text: "",
  on: today,
  gave: "",
  about: null,
});

export const draftOfDeed = ({ whose, text, on, gave, about }: DeedForm): string =>
  JSON.stringify({ whose, text, on, gave, about });

export const isSameDeed = (a: DeedForm, b: DeedForm): boolean => draftOfDeed(a) === draftOfDeed(b);

/** A draft begun on an earlier day keeps that day: it is when it was, not when it was typed. */
export const deedOfDraft = (draft: string, today: LocalDate): DeedForm | null => {
  const fields = fieldsIn(draft);
  if (!fields) return null;
  const { on, about } = fields;
  return {
    whose: fields["whose"] === "own" ? "own" : "other",
    text: textIn(fields, "text"),
    on: isLocalDate(on) && on <= today ? on : today,
    gave: textIn(fields, "gave"),
    about: isAbout(about) ? about : null,
  };
};

export const noteCommand = ({ whose, text, on, gave, about }: DeedForm): TrustCommand => ({
  type: "note",
  whose,
  text,
  on,
  gave: gave.trim(),
  about,
});

/** Words of one day: a contact that is told, or one occasion that is put another way. */
export interface DayForm {
  readonly text: string;
  readonly on: LocalDate;
}

export const draftOfDay = ({ text, on }: DayForm): string => JSON.stringify({ text, on });

export const dayOfDraft = (draft: string, today: LocalDate): DayForm | null => {
  const fields = fieldsIn(draft);
  return fields && { text: textIn(fields, "text"), on: isLocalDate(fields["on"]) ? fields["on"] : today };
};
