/** The question of a day for the two, as it stands on this phone: chosen from what this place knows, the same on both phones. */
import type { Chosen } from "#domain/connection/choose.ts";
import type { DayView, OwnQuestionView } from "#domain/connection/views.ts";
import type { LocalDate } from "#domain/day.ts";
import { useSlice, useVault } from "../../shell/vault.svelte.ts";
import { viewOf } from "../../shell/worker-codec.ts";
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
  const own = useSlice(() => (hasOurs ? { module: "connection", slice: "own", place: "ours", window: {} } : null));
  const way = useSlice(() =>
    hasOurs ? { module: "path", slice: "timeline", place: "ours", window: { limit: 100 } } : null,
  );
  const ownOf = (question: Chosen): OwnQuestionView | null =>
    typeof question === "string" ? null : (own.current?.questions.find(({ link }) => link === question.own) ?? null);

  const tags = $derived(
    (questions.pool ?? []).map(({ id, area, depth, phase, bonds }) => ({ id, area, depth, phase, bonds })),
  );
  const phase = $derived(vault.open?.phase ?? 0);
  const bond = $derived(vault.open?.bond ?? null);
  const phaseSince = $derived(way.current && (sinceOf(way.current.items) ?? on()));
  /** Null until it is known; there may be none. One that stands there stays until the next one is known. */
  let chosen = $state.raw<{ readonly is: Chosen | null } | null>(null);
  $effect(() => {
    if (!hasOurs || phase === 0 || tags.length === 0 || phaseSince === null) return;
    const window = { day: on(), pool: tags, phase, phaseSince, bond };
    return vault.watch({ module: "connection", slice: "question", place: "ours", window }, (value) => {
      chosen = { is: viewOf<"connection", "question">(value) };
    });
  });
  const isWaited = $derived(hasOurs && phase !== 0);

  return {
    get day() {
      return day.current;
    },
    get chosen() {
      return chosen?.is ?? null;
    },
    get isReady() {
      return (
        questions.pool !== null &&
        (!hasOurs || (day.current !== null && own.current !== null)) &&
        (!isWaited || chosen !== null)
      );
    },
    wordsOf: (question) =>
      typeof question === "string" ? questions.wordsOf(question) : (ownOf(question)?.text ?? null),
    ownOf,
  };
};
