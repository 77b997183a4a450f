import { expect, it } from "vitest";
import { answerOfDraft, answerSteps, draftOfAnswer, formOfAnswer } from "./answer-form.ts";

const need = "a".repeat(64);
const words = "b".repeat(64);

it("an answer is read from its draft as it was", () => {
  const form = { says: "notYet", text: "On Saturday" } as const;
  expect(answerOfDraft(draftOfAnswer(form))).toEqual(form);
  expect(answerOfDraft(JSON.stringify({ says: "never", text: 3 }))).toEqual({ says: null, text: "" });
  expect([answerOfDraft(""), formOfAnswer(null)]).toEqual([null, { says: null, text: "" }]);
});

it("a first answer is a yes, a not yet, words, or words beside one", () => {
  expect(answerSteps(need, null, { says: "yes", text: " " })).toEqual({
    commands: [{ type: "answer", need, says: "yes" }],
    removes: [],
  });
  expect(answerSteps(need, null, { says: null, text: " On Saturday " }).commands).toEqual([
    { type: "say", need, text: "On Saturday" },
  ]);
  expect(answerSteps(need, null, { says: "notYet", text: "On Saturday" }).commands).toHaveLength(2);
});

it("a yes that becomes something else ends first, and words that become others go after", () => {
  const before = { says: "yes", text: "Gladly", ownWords: [words] } as const;
  expect(answerSteps(need, before, { says: null, text: "On Saturday" })).toEqual({
    commands: [
      { type: "answer", need, says: null },
      { type: "say", need, text: "On Saturday" },
    ],
    removes: [words],
  });
  expect(answerSteps(need, before, { says: "yes", text: "Gladly" })).toEqual({ commands: [], removes: [] });
  expect(answerSteps(need, before, { says: "yes", text: "" })).toEqual({ commands: [], removes: [words] });
});
