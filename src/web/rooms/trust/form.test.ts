import { expect, it } from "vitest";
import { draftOf, dueFrom, emptyForm, formOfDraft, whenOf } from "./form.ts";

it("brings back from a draft what was written", () => {
  const form = { text: "Call\nat six", due: "2026-11-27T18:00", about: "time" } as const;
  expect(formOfDraft(draftOf(form))).toEqual(form);
  expect(formOfDraft(draftOf(emptyForm))).toEqual(emptyForm);
});

it("reads nothing out of a draft that is not one", () => {
  for (const draft of ["", "{", "[]", "null", '{"text":1}']) expect(formOfDraft(draft)).toBeNull();
  expect(formOfDraft('{"text":"a","due":"soon","about":"cats"}')).toEqual({ text: "a", due: null, about: null });
});

it("knows tonight and tomorrow, and takes a time along", () => {
  expect(whenOf("2026-11-30", "2026-11-30")).toBe("tonight");
  expect(whenOf("2026-12-01", "2026-11-30")).toBe("tomorrow");
  expect(whenOf("2026-12-01T12:00", "2026-11-30")).toBe("another");
  expect([dueFrom("", "12:00"), dueFrom("2026-12-01", ""), dueFrom("2026-12-01", "12:00")]).toEqual([
    null,
    "2026-12-01",
    "2026-12-01T12:00",
  ]);
});
