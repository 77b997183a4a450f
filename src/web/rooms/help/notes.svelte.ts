/**
 * What somebody notes for a first hour: in the memory of this page while no place is open, and sealed on this device as
 * soon as one is. What was typed before goes in with its author, below what was kept earlier, and is then nowhere else.
 */
import { useDraft } from "../../shell/draft.svelte.ts";
import { type Question, questions } from "./session-texts.en.ts";

export interface Notes {
  readonly of: (question: Question) => string;
  readonly write: (question: Question, text: string) => void;
}

const inMemory = $state<Partial<Record<Question, string>>>({});

export const memoryNotes: Notes = {
  of: (question) => inMemory[question] ?? "",
  write: (question, text) => {
    inMemory[question] = text;
  },
};

/** Lives as long as the component that asks for it, which has to be shown only while a place is open. */
export const useKeptNotes = (): Notes => {
  const drafts = new Map(questions.map((question) => [question, useDraft(() => `help/session/${question}`)]));
  $effect(() => {
    for (const [question, draft] of drafts) {
      const carried = inMemory[question] ?? "";
      if (!draft.ready || carried === "") continue;
      draft.text = [draft.text, carried].filter((text) => text !== "").join("\n");
      inMemory[question] = "";
    }
  });
  return {
    of: (question) => drafts.get(question)?.text ?? "",
    write: (question, text) => {
      const draft = drafts.get(question);
      if (draft) draft.text = text;
    },
  };
};
