import { expect, it } from "vitest";
import { deedOfDraft, draftOfDay, draftOfDeed, dayOfDraft, emptyDeed, noteCommand } from "./deed-form.ts";
import {
  draftOf,
  dueFrom,
  emptyForm,
  formOfDraft,
  type PromiseForm,
  whenOf,
  withBy,
  withDay,
  withWhen,
  wordingOf,
  isHalf,
} from "./form.ts";
import { draftOfRepair, emptyRepair, nextFrom, repairCommand, repairOfDraft, stepFrom } from "./repair-form.ts";

const whole: PromiseForm = {
  text: "Call\nat six",
  due: "2026-11-27T18:00",
  about: "other",
  plan: { when: "I am late", then: "" },
  repeat: { days: [1, 4], by: "21:00" },
  onContact: true,
};

it("brings back from a draft what was written", () => {
  expect(formOfDraft(draftOf(whole))).toEqual(whole);
  expect(formOfDraft(draftOf(emptyForm))).toEqual(emptyForm);
});

it("reads nothing out of a draft that is not one", () => {
  for (const draft of ["", "{", "[]", "null", '{"text":1}']) expect(formOfDraft(draft)).toBeNull();
  const odd = '{"text":"a","due":"soon","about":"cats","plan":"x","repeat":{"days":[9,"1",2],"by":"late"}}';
  expect(formOfDraft(odd)).toEqual({ ...emptyForm, text: "a", repeat: { days: [2] } });
});

it("reads a draft of before there were plans and days that come round", () => {
  expect(formOfDraft('{"text":"a","due":"2026-11-27","about":"time"}')).toEqual({
    ...emptyForm,
    text: "a",
    due: "2026-11-27",
    about: "time",
  });
});

it("knows the one moment a form holds, and takes a time along", () => {
  const at = (change: Partial<PromiseForm>) => whenOf({ ...emptyForm, ...change }, "2026-11-30");
  expect(at({})).toBe("none");
  expect(at({ due: "2026-11-30" })).toBe("tonight");
  expect(at({ due: "2026-12-01" })).toBe("tomorrow");
  expect(at({ due: "2026-12-01T12:00" })).toBe("another");
  expect(at({ repeat: { days: [] } })).toBe("weekly");
  expect(at({ onContact: true })).toBe("contact");
  expect([dueFrom("", "12:00"), dueFrom("2026-12-01", ""), dueFrom("2026-12-01", "12:00")]).toEqual([
    null,
    "2026-12-01",
    "2026-12-01T12:00",
  ]);
});

it("lets a newly chosen moment take the place of the one before", () => {
  const weekly = withWhen({ ...emptyForm, due: "2026-11-30" }, "weekly", "2026-11-30");
  expect(weekly).toEqual({ ...emptyForm, repeat: { days: [] } });
  expect(withWhen(weekly, "contact", "2026-11-30")).toEqual({ ...emptyForm, onContact: true });
  expect(withWhen(weekly, "tomorrow", "2026-11-30")).toEqual({ ...emptyForm, due: "2026-12-01" });
});

it("keeps days in the order of the week, and a time only when it is whole", () => {
  expect(withDay(withDay({ days: [5] }, 1), 5)).toEqual({ days: [1] });
  expect(withDay({ days: [7], by: "21:00" }, 2)).toEqual({ days: [2, 7], by: "21:00" });
  expect(withBy({ days: [7] }, "21:00")).toEqual({ days: [7], by: "21:00" });
  expect(withBy({ days: [7], by: "21:00" }, "")).toEqual({ days: [7] });
});

it("makes no plan of one that nobody wrote, and leaves half a plan to be refused", () => {
  expect(wordingOf({ ...emptyForm, plan: { when: " ", then: "" } }).plan).toBeNull();
  expect(wordingOf({ ...emptyForm, plan: { when: "I am late ", then: "" } }).plan).toEqual({
    when: "I am late",
    then: "",
  });
});

it("brings a noticed deed back from its draft, and never dates it ahead", () => {
  const deed = { whose: "own", text: "Wrote", on: "2026-11-24", gave: "Calm", about: "plans" } as const;
  expect(deedOfDraft(draftOfDeed(deed), "2026-11-25")).toEqual(deed);
  expect(deedOfDraft(draftOfDeed({ ...deed, on: "2026-12-24" }), "2026-11-25")?.on).toBe("2026-11-25");
  expect(deedOfDraft("", "2026-11-25")).toBeNull();
  expect(noteCommand({ ...emptyDeed("other", "2026-11-25"), text: "Wrote", gave: "  " })).toEqual({
    type: "note",
    whose: "other",
    text: "Wrote",
    on: "2026-11-25",
    gave: "",
    about: null,
  });
});

it("brings words of one day back from their draft", () => {
  expect(dayOfDraft(draftOfDay({ text: "A message", on: "2026-11-24" }), "2026-11-25")).toEqual({
    text: "A message",
    on: "2026-11-24",
  });
  expect(dayOfDraft('{"text":"A message","on":"soon"}', "2026-11-25")?.on).toBe("2026-11-25");
});

it("walks the four parts of a repair and back, and brings it all back from a draft", () => {
  const repair = {
    ...emptyRepair("I came late"),
    at: "amends",
    plan: { when: "it gets late", then: "I write" },
    next: { ...emptyForm, text: "Write" },
  } as const;
  expect(repairOfDraft(draftOfRepair(repair))).toEqual(repair);
  expect([stepFrom("happened", -1), stepFrom("happened", 1), stepFrom("look", 1)]).toEqual([
    "happened",
    "effect",
    "look",
  ]);
  expect(nextFrom(repair).text).toBe("I write");
});

it("sends a repair whose empty parts are empty, and a new promise only when it has words", () => {
  const repair = emptyRepair("I came late");
  const plain = {
    type: "repair",
    promise: "p",
    happened: "I came late",
    effect: "",
    amends: "",
    plan: null,
    on: null,
    next: null,
  };
  expect(repairCommand("p", repair)).toEqual(plain);
  expect(repairCommand("p", { ...repair, next: { ...emptyForm, text: "  " } })).toEqual(plain);
  expect(repairCommand("p", { ...repair, next: { ...emptyForm, text: "Write" } })).toEqual({
    ...plain,
    next: { ...emptyForm, text: "Write" },
  });
});

it("knows a plan of which one half is missing", () => {
  const plan = (when: string, then: string) => isHalf({ when, then });
  expect([plan("", " "), plan("it rains", "I call"), plan(" ", "I call"), plan("it rains", "")]).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
