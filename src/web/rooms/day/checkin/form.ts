/** Two minutes as they are filled in: up to three words, and three answers that may all stay empty. */
import type { Feeling } from "#domain/care/words.ts";
import { isFeeling } from "#domain/care/words.ts";
import type { LocalDate } from "#domain/day.ts";
import type { DaysCommand } from "#domain/days/commands.ts";
import { MOST_WORDS } from "#domain/days/facts.ts";
import type { CheckInView } from "#domain/days/views.ts";
import { fieldsIn, textIn } from "../../../shell/draft-fields.ts";

/** A few words of the long list of How I am, of every kind. */
export const offeredWords = [
  "tired",
  "heavy",
  "numb",
  "sad",
  "tender",
  "angry",
  "onGuard",
  "restless",
  "afraid",
  "ashamed",
  "lonely",
  "thankful",
  "relieved",
  "hopeful",
  "calm",
  "steady",
] as const satisfies readonly Feeling[];

export interface CheckInForm {
  readonly words: readonly Feeling[];
  readonly line: string;
  readonly loved: string;
  readonly safer: string;
}

export const formOf = (checkIn: CheckInView | null): CheckInForm => ({
  words: checkIn?.words ?? [],
  line: checkIn?.line ?? "",
  loved: checkIn?.loved ?? "",
  safer: checkIn?.safer ?? "",
});

/** The words with this one pressed, or null when it would be one too many. */
export const pressed = ({ words }: CheckInForm, word: Feeling): readonly Feeling[] | null => {
  if (words.includes(word)) return words.filter((one) => one !== word);
  return words.length === MOST_WORDS ? null : [...words, word];
};

export const isSame = (one: CheckInForm, other: CheckInForm): boolean => JSON.stringify(one) === JSON.stringify(other);

export const draftOf = ({ words, line, loved, safer }: CheckInForm): string =>
  JSON.stringify({ words, line, loved, safer });

export const formOfDraft = (draft: string): CheckInForm | null => {
  const fields = fieldsIn(draft);
  if (!fields) return null;
  const words = Array.isArray(fields["words"]) ? fields["words"].filter(isFeeling).slice(0, MOST_WORDS) : [];
  return { words, line: textIn(fields, "line"), loved: textIn(fields, "loved"), safer: textIn(fields, "safer") };
};

/** What was put down before keeps its day. */
export const checkInCommand = (form: CheckInForm, before: CheckInView | null, today: LocalDate): DaysCommand => ({
  type: "checkIn",
  on: before?.on ?? today,
  ...form,
  instead: before?.ownWords ?? [],
});

/** The same words anew, after they were taken back. */
export const againCommand = (checkIn: CheckInView): DaysCommand => ({
  type: "checkIn",
  on: checkIn.on,
  ...formOf(checkIn),
  instead: [],
});
