/** The questions of the house, fetched when a page first wants one, and their words for whoever reads. */
import type { DailyQuestion } from "#content/questions/question.ts";
import { say } from "../../shell/say.ts";
import { useVault } from "../../shell/vault.svelte.ts";
import { fittingFor } from "./fitting.ts";

export interface Questions {
  /** All there are; null while they are fetched. */
  readonly pool: readonly DailyQuestion[] | null;
  /** Those that fit the two here and now. */
  readonly fitting: readonly DailyQuestion[];
  /** Null for one that this version does not know. */
  readonly wordsOf: (id: string) => string | null;
}

export const useQuestions = (): Questions => {
  const vault = useVault();
  let pool = $state.raw<readonly DailyQuestion[] | null>(null);
  $effect(() => void import("#content/questions/questions.ts").then(({ questions }) => (pool = questions)));
  const byId = $derived(new Map((pool ?? []).map((question) => [question.id, question])));
  const reach = $derived({ phase: vault.open?.phase ?? 0, bond: vault.reading.bond });
  const fitting = $derived(fittingFor(pool ?? [], reach));
  return {
    get pool() {
      return pool;
    },
    get fitting() {
      return fitting;
    },
    wordsOf: (id) => {
      const question = byId.get(id);
      return question ? say(question.text, {}, vault.reading) : null;
    },
  };
};
