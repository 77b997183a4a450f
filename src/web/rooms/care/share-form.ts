/** What somebody is about to show: one word or the line of a weather, and what helps beside it. */
import type { WeatherView } from "#domain/care/views.ts";
import type { CareCommand } from "#domain/care/commands.ts";
import { type Feeling, isFeeling } from "#domain/care/words.ts";
import { fieldsIn, textIn } from "../../shell/draft-fields.ts";

/** The line itself, among the words. */
export const LINE = "line";
export type Choice = Feeling | typeof LINE;

export interface ShareForm {
  readonly choice: Choice | null;
  readonly helps: string;
  readonly helpsNot: string;
}

/** What can be shown of a weather, one by one. */
export const choicesOf = ({ words, line }: Pick<WeatherView, "words" | "line">): readonly Choice[] => [
  ...words,
  ...(line === null ? [] : ([LINE] as const)),
];

/** The only thing there is to choose is chosen already. */
export const emptyShare = (
  choices: readonly Choice[],
  before: { readonly helps: string | null; readonly helpsNot: string | null } | null,
): ShareForm => ({
  choice: choices.length === 1 ? (choices[0] ?? null) : null,
  helps: before?.helps ?? "",
  helpsNot: before?.helpsNot ?? "",
});

export const draftOfShare = ({ choice, helps, helpsNot }: ShareForm): string =>
  JSON.stringify({ choice, helps, helpsNot });

/** A word that is not of this weather any more is not chosen. */
export const shareOfDraft = (draft: string, choices: readonly Choice[]): ShareForm | null => {
  const fields = fieldsIn(draft);
  if (!fields) return null;
  const chosen = choices.find((one) => one === fields["choice"]) ?? null;
  return { choice: chosen, helps: textIn(fields, "helps"), helpsNot: textIn(fields, "helpsNot") };
};

/** The end of tomorrow on this wall, ms since 1970, whatever a clock change makes of the hours. */
export const endOfTomorrow = (now: number): number => {
  const at = new Date(now);
  return new Date(at.getFullYear(), at.getMonth(), at.getDate() + 2).getTime();
};

export const shareCommand = (
  { choice, helps, helpsNot }: ShareForm,
  { line }: Pick<WeatherView, "line">,
  now: number,
): CareCommand => ({
  type: "share",
  word: isFeeling(choice) ? choice : null,
  line: choice === LINE ? (line ?? "") : "",
  helps,
  helpsNot,
  until: endOfTomorrow(now),
});

export const isSameComfort = (
  { helps, helpsNot }: ShareForm,
  before: { readonly helps: string | null; readonly helpsNot: string | null } | null,
): boolean => helps.trim() === (before?.helps ?? "") && helpsNot.trim() === (before?.helpsNot ?? "");
