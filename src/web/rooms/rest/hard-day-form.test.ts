import { expect, it } from "vitest";
import { draftOfHardDay, emptyHardDay, formOfHardDay, hardDayCommand, hardDayOfDraft } from "./hard-day-form.ts";

const form = { text: "The day it came out", on: "2026-03-03", yearly: true };

it("comes back from its draft as it was", () => {
  expect(hardDayOfDraft(draftOfHardDay(form))).toEqual(form);
  expect(hardDayOfDraft(draftOfHardDay({ ...form, on: "", yearly: false }))).toEqual({
    ...form,
    on: "",
    yearly: false,
  });
});

it("takes what cannot be read as never written, and a day that is none as not chosen", () => {
  expect(["", "nonsense", "7", "null"].map(hardDayOfDraft)).toEqual([null, null, null, null]);
  expect(hardDayOfDraft('{"on":"2026-02-31","text":4}')).toEqual({ text: "", on: "", yearly: false });
});

it("is a command once a day is chosen: a new one, or a change of the one it is about", () => {
  expect(hardDayCommand(emptyHardDay, null)).toBeNull();
  expect(hardDayCommand(form, null)).toEqual({ type: "noteHardDay", ...form });
  expect(hardDayCommand(form, "d")).toEqual({ type: "changeHardDay", day: "d", ...form });
});

it("begins a change with what stands", () => {
  expect(formOfHardDay({ ...form, link: "l", next: "2027-03-03", ownWords: ["l"] })).toEqual(form);
});
