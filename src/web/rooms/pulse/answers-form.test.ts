import { expect, it } from "vitest";
import { answersOf, draftOf, formOf, formOfDraft, isSame } from "./answers-form.ts";

it("a line that is left out is not kept, and a nought is", () => {
  const form = { ...formOf(null), relied: 0, myself: 10 };
  expect(answersOf(form)).toEqual({ relied: 0, myself: 10 });
  expect(answersOf(formOf(null))).toEqual({});
  expect(formOf({ relied: 0, myself: 10 })).toEqual(form);
});

it("comes back from its draft as it was, and what cannot be read is left out", () => {
  const form = { ...formOf(null), safe: 4, told: 0 };
  expect(formOfDraft(draftOf(form))).toEqual(form);
  expect(formOfDraft("")).toBeNull();
  expect(formOfDraft('{"safe":11,"told":"7","relied":2.5}')).toEqual(formOf(null));
  expect([isSame(form, { ...form }), isSame(form, formOf(null))]).toEqual([true, false]);
});
