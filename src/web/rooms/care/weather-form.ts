/** Weather while it is put down: what is chosen and written, as a draft and as a command. */
import type { WeatherView } from "#domain/care/views.ts";
import { isLocalDate, type LocalDate } from "#domain/day.ts";
import type { CareCommand } from "#domain/care/commands.ts";
import { MOST_FEELINGS } from "#domain/care/facts.ts";
import { type Feeling, isFeeling } from "#domain/care/words.ts";
import { fieldsIn, textIn } from "../../shell/draft-fields.ts";

export interface WeatherForm {
  readonly on: LocalDate;
  readonly words: readonly Feeling[];
  readonly line: string;
}

export const emptyWeather = (on: LocalDate): WeatherForm => ({ on, words: [], line: "" });

export const formOfWeather = ({ on, words, line }: WeatherView): WeatherForm => ({ on, words, line: line ?? "" });

export const draftOfWeather = ({ on, words, line }: WeatherForm): string => JSON.stringify({ on, words, line });

export const isSameWeather = (a: WeatherForm, b: WeatherForm): boolean => draftOfWeather(a) === draftOfWeather(b);

/** Begun on an earlier day it stays of that day: it is when it was, not when it is kept. */
export const weatherOfDraft = (draft: string, today: LocalDate): WeatherForm | null => {
  const fields = fieldsIn(draft);
  if (!fields) return null;
  const { on, words } = fields;
  return {
    on: isLocalDate(on) && on <= today ? on : today,
    words: Array.isArray(words) ? words.filter(isFeeling).slice(0, MOST_FEELINGS) : [],
    line: textIn(fields, "line"),
  };
};

/** Chosen, or no longer; null when six are chosen already. */
export const pressed = (form: WeatherForm, word: Feeling): WeatherForm | null => {
  if (form.words.includes(word)) return { ...form, words: form.words.filter((one) => one !== word) };
  return form.words.length < MOST_FEELINGS ? { ...form, words: [...form.words, word] } : null;
};

export const noteCommand = ({ on, words, line }: WeatherForm, instead: readonly string[]): CareCommand => ({
  type: "note",
  on,
  words: [...words],
  line,
  instead: [...instead],
});
