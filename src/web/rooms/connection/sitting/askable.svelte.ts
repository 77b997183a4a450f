/** What two who sit down together can be asked: the questions of the house that fit them, and those the two wrote themselves. */
import type { At } from "#domain/session/sitting-moves.ts";
import type { QuestionArea } from "#domain/connection/rise.ts";
import { anotherFor, twoFor } from "../fitting.ts";
import { useSlice, useVault } from "../../../shell/vault.svelte.ts";
import { useQuestions } from "../questions.svelte.ts";

export interface AskableQuestion {
  readonly name: string;
  readonly text: string;
  /** Null: one of their own. */
  readonly area: QuestionArea | null;
}

export interface Askable {
  readonly isReady: boolean;
  readonly all: readonly AskableQuestion[];
  /** Two to begin with; null while there are none. */
  readonly two: readonly [string, string] | null;
  readonly wordsOf: (name: string) => string | null;
  readonly another: (standing: readonly [string, string], place: At) => string | null;
}

/** Other questions at every visit. */
export const useAskable = (): Askable => {
  const seed = crypto.randomUUID();
  const questions = useQuestions();
  const vault = useVault();
  const written = useSlice(() =>
    vault.open?.other ? { module: "connection", slice: "own", place: "ours", window: {} } : null,
  );
  /** Only those of their reader: what the other wrote shows on its day, or when they choose it here. */
  const own = $derived(written.current?.questions ?? []);
  const all = $derived([
    ...own.flatMap(({ link, text, mine }): readonly AskableQuestion[] =>
      mine ? [{ name: link, text, area: null }] : [],
    ),
    ...questions.fitting.map(({ id, area }): AskableQuestion => ({
      name: id,
      area,
      text: questions.wordsOf(id) ?? "",
    })),
  ]);
  const two = $derived(twoFor(questions.fitting, seed));
  return {
    get isReady() {
      return questions.pool !== null;
    },
    get all() {
      return all;
    },
    get two() {
      return two;
    },
    wordsOf: (name) => own.find(({ link }) => link === name)?.text ?? questions.wordsOf(name),
    another: (standing, place) => anotherFor(questions.fitting, standing, place, seed),
  };
};
