/** Three small fields, and the words they become. */
import { expect, it } from "vitest";
import { draftOfSay, emptySay, isBlank, joined, sayOfDraft, withJoined } from "./form.ts";

const form = { ...emptySay, when: "the plan changed on Tuesday", felt: "left out", like: "a call before it changes" };

it("puts together what is there, and says nothing twice", () => {
  expect(joined(form)).toBe(
    "When the plan changed on Tuesday, I felt left out. I would like a call before it changes.",
  );
  expect(joined({ ...form, when: "When the plan changed,", felt: "I felt left out.", like: "I'd like a call." })).toBe(
    "When the plan changed, I felt left out. I would like a call.",
  );
  expect(joined({ ...form, felt: "", like: "" })).toBe("When the plan changed on Tuesday, …");
  expect(joined({ ...form, when: "", like: "" })).toBe("I felt left out.");
  expect(joined({ ...emptySay, like: "a call" })).toBe("I would like a call.");
  expect(joined(emptySay)).toBe("");
});

it("stands below what was written, which is not touched", () => {
  expect(withJoined({ ...form, text: "Can we talk?\n" })).toEqual({
    ...emptySay,
    text: "Can we talk?\nWhen the plan changed on Tuesday, I felt left out. I would like a call before it changes.",
  });
  const written = { ...emptySay, text: "Can we talk?" };
  expect(withJoined(written)).toBe(written);
});

it("comes back whole from a draft, and from nonsense empty", () => {
  expect(sayOfDraft(draftOfSay(form))).toEqual(form);
  expect([sayOfDraft(""), sayOfDraft("{"), draftOfSay(emptySay)]).toEqual([emptySay, emptySay, ""]);
  expect([isBlank(form), isBlank({ ...emptySay, text: " " })]).toEqual([false, true]);
});
