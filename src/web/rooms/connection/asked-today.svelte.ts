/** The question of a day for the two, as it stands on this phone: chosen from what this place knows, the same on both. */
import { type Chosen, questionOf } from "#domain/connection/choose.ts";
import type { DayView, OwnQuestionView } from "#domain/connection/views.ts";
import type { LocalDate } from "#domain/day.ts";
import { useSlice, useVault } from "../../shell/vault.svelte.ts";
import { useQuestions } from "./questions.svelte.ts";
import { sinceOf } from "./since.ts";

export interface AskedToday {
  /** Null while it is not known. */
  readonly day: DayView | null;
  readonly chosen: Chosen | null;
  readonly isReady: boolean;
  /** Null for one that is not here: taken back, or of a newer version. */
  readonly wordsOf: (question: Chosen) => string | null;
  readonly ownOf: (question: Chosen) => OwnQuestionView | null;
}

/** In ours. Alone it asks for nothing and chooses nothing. */
export const useAskedToday = (on: () => LocalDate): AskedToday => {
  const vault = useVault();
  const questions = useQuestions();
  const hasOurs = $derived(vault.open?.other != null);
  const day = useSlice(() =>
    hasOurs ? { module: "connection", slice: "day", place: "ours", window: { day: on() } } : null,
  );
  const asked = useSlice(() => (hasOurs ? { module: "connection", slice: "asked", place: "ours", window: {} } : null));
  const way = useSlice(() =>
    hasOurs ? { module: "path", slice: "timeline", place: "ours", window: { limit: 100 } } : null,
  );
  const own = $derived(asked.current?.own ?? []);
  const ownOf = (question: Chosen): OwnQuestionView | null =>
    typeof question === "string" ? null : (own.find(({ link }) => link === question.own) ?? null);

  const chosen = $derived.by((): Chosen | null => {
    const { open } = vault;
    if (!open || !day.current || !asked.current || !way.current || !questions.pool || open.phase === 0) return null;
    return questionOf({
      seed: day.current.seed,
      day: on(),
      phase: open.phase,
      phaseSince: sinceOf(way.current.items) ?? on(),
      bond: open.bond,
      pool: questions.pool,
      used: asked.current.used,
      passed: day.current.passed,
      own: own.map(({ link }) => link),
    });
  });

  return {
    get day() {
      return day.current;
    },
    get chosen() {
      return chosen;
    },
    get isReady() {
      return (
        questions.pool !== null &&
        (!hasOurs || (day.current !== null && asked.current !== null && way.current !== null))
      );
    },
    wordsOf: (question) =>
      typeof question === "string" ? questions.wordsOf(question) : (ownOf(question)?.text ?? null),
    ownOf,
  };
};
