/** A boundary while it is written. */
import { expect, it } from "vitest";
import { askedOf, draftOf, emptyForm, formOf, formOfDraft, readAs, reviewDate } from "./form.ts";

const limit = { ...emptyForm, sort: "limit", when: "there is shouting", then: "leave the room" } as const;

it("comes back whole from a draft, and from nonsense not at all", () => {
  const form = { ...limit, place: "ours", review: "month" } as const;
  expect(formOfDraft(draftOf(form))).toEqual(form);
  expect([formOfDraft(""), formOfDraft("{"), formOfDraft("3")]).toEqual([null, null, null]);
  expect(formOfDraft('{"sort":"order","place":"all","review":7}')).toEqual(emptyForm);
});

it("says a limit once, however its halves were typed", () => {
  const halves = (when: string, then: string) => {
    const asked = askedOf({ ...limit, when, then });
    return [asked.when, asked.then];
  };
  const plain = ["there is shouting", "leave the room"];
  expect(halves("there is shouting", "leave the room")).toEqual(plain);
  expect(halves(" If there is shouting, ", "… I will leave the room")).toEqual(plain);
  expect(halves("if there is shouting.", "then I’ll leave the room")).toEqual(plain);
  expect(halves("iffy things happen", "illuminate the hall")).toEqual(["iffy things happen", "illuminate the hall"]);
});

it("is read as it would be said, and a blank one as nothing", () => {
  const read = (form: typeof emptyForm) => readAs(form, ({ when, then }) => `If ${when}, I will ${then}`);
  expect(read(limit)).toBe("If there is shouting, I will leave the room");
  expect(read({ ...emptyForm, sort: "limit", text: "left over" })).toBe("");
  expect(read({ ...emptyForm, text: "A walk" })).toBe("A walk");
});

it("begins with the words that stand, and looks again after some time or never", () => {
  expect(formOf({ sort: "expectation", text: "Hear of it first" }, "ours")).toEqual({
    ...emptyForm,
    place: "ours",
    sort: "expectation",
    text: "Hear of it first",
  });
  expect([reviewDate("month", "2026-11-26"), reviewDate("none", "2026-11-26")]).toEqual(["2026-12-26", null]);
});
