/** A talk that is about to begin, as it is kept while it is typed. */
import { expect, it } from "vitest";
import { type BeginForm, draftOfForm, emptyForm, formOfDraft, usualLength } from "./begin-form.ts";

const form: BeginForm = { topic: "the evenings", kind: "money", minutes: "45", first: "other" };

it("comes back as it was typed, and an empty one leaves nothing", () => {
  expect(formOfDraft(draftOfForm(form))).toEqual(form);
  expect(draftOfForm(emptyForm)).toBe("");
  expect(formOfDraft("")).toEqual(emptyForm);
});

it("takes the usual for whatever it cannot read", () => {
  expect(formOfDraft("{")).toEqual(emptyForm);
  expect(formOfDraft('{"topic":7,"kind":"quarrel","minutes":"9","first":"both"}')).toEqual(emptyForm);
});

it("is half an hour, and a check-in a quarter", () => {
  expect([usualLength("happened"), usualLength("checkIn")]).toEqual(["30", "15"]);
});
