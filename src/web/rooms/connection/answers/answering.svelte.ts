/** Sealing, taking back and removing, for questions and thanks alike: said once, with a way back where there is one. */
import type { About, Asked } from "#domain/connection/facts.ts";
import type { LocalDate } from "#domain/day.ts";
import { status } from "../../../kit/status.svelte.ts";
import { useAttempts } from "../../../shell/attempts.svelte.ts";
import { refusalWords } from "../../../shell/refusal-words.ts";
import { useVault } from "../../../shell/vault.svelte.ts";
import { texts } from "./texts.en.ts";

export const answerWords = refusalWords(texts.refusal);

export interface Answer {
  readonly day: LocalDate;
  readonly about: About;
  /** Null for thanks. */
  readonly question: Asked;
  readonly text: string;
}

export interface Answering {
  readonly busy: boolean;
  readonly wrong: string | null;
  /** Whether it is sealed. */
  readonly seal: (answer: Answer) => Promise<boolean>;
  /** `answer`: what it was, to be sealed again by “undo”. */
  readonly takeBack: (ask: string, answer: Answer) => Promise<boolean>;
  /** What is open already: one's own words go from both phones. */
  readonly remove: (link: string) => Promise<boolean>;
}

export const useAnswering = (): Answering => {
  const vault = useVault();
  const attempts = useAttempts(answerWords);
  /** What was said before, and its “undo”, is over with it. */
  const seal = async (answer: Answer): Promise<boolean> => {
    const sealed = (await attempts.attempt(() => vault.ask("sealAnswer", answer))) !== null;
    if (sealed) status.end();
    return sealed;
  };
  return {
    get busy() {
      return attempts.busy;
    },
    get wrong() {
      return attempts.wrong;
    },
    seal,
    takeBack: async (ask, answer) => {
      const taken = await attempts.attempt(async () => {
        const answered = await vault.ask("takeBackAnswer", { ask });
        return answered.ok ? { ok: true, value: true } : answered;
      });
      if (taken === null) return false;
      status.say(texts.takenBack.said, { label: texts.takenBack.undo, run: () => void seal(answer) });
      return true;
    },
    remove: async (link) => {
      const isGone = await attempts.takeBack("ours", [link]);
      if (isGone) status.say(texts.open.removed);
      return isGone;
    },
  };
};
