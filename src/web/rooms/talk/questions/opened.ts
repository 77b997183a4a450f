/** Which sheet lies over the room, and what it is about. */
import type { Batch, Note, Question } from "./view.ts";

export type Opened =
  | { readonly is: "write"; readonly note: Note | null; readonly follows: Question | null; readonly draftKey: string }
  | { readonly is: "send" }
  | { readonly is: "move"; readonly batch: Batch }
  | { readonly is: "one"; readonly question: Question }
  | { readonly is: "prepare"; readonly isFirst: boolean }
  | { readonly is: "answer"; readonly question: Question };

export const NEW_QUESTION = "questions/new";

export const writeNew: Opened = { is: "write", note: null, follows: null, draftKey: NEW_QUESTION };

export const change = (note: Note): Opened => ({
  is: "write",
  note,
  follows: null,
  draftKey: `questions/${note.link}`,
});

export const goOnFrom = (follows: Question): Opened => ({
  is: "write",
  note: null,
  follows,
  draftKey: `questions/after/${follows.link}`,
});
