import { expect, it } from "vitest";
import type { OfferView } from "#domain/openness/views.ts";
import { draftKeyOf, draftOf, endsOf, formFor, formOfDraft, lastDay } from "./form.ts";

const TODAY = "2026-11-22";
const offer: OfferView = {
  link: "1".repeat(64),
  text: "I call when I set out.",
  until: "2026-12-01",
  mine: true,
  review: false,
  wish: null,
  ask: null,
  ownWords: [],
};

it("ends a week, two weeks or thirty days from now, or on a day of one's own", () => {
  const ends = (lasts: "week" | "two" | "month" | "date", date = "") => endsOf({ lasts, date }, TODAY);
  expect([ends("week"), ends("two"), ends("month"), ends("date"), ends("date", "2026-11-25")]).toEqual([
    "2026-11-29",
    "2026-12-06",
    "2026-12-22",
    null,
    "2026-11-25",
  ]);
  expect(lastDay(TODAY)).toBe("2026-12-22");
});

it("begins with the words that are there, and a change with its own last day while that is ahead", () => {
  expect(formFor({ is: "new" }, TODAY)).toEqual({ text: "", lasts: "two", date: "" });
  expect(formFor({ is: "change", offer }, TODAY)).toEqual({ text: offer.text, lasts: "date", date: offer.until });
  expect(formFor({ is: "change", offer }, "2026-12-02")).toEqual({ text: offer.text, lasts: "two", date: "" });
  expect(formFor({ is: "again", offer }, TODAY)).toEqual({ text: offer.text, lasts: "two", date: "" });
  const line = { link: "2".repeat(64), text: "Kept.", ownWords: [] };
  expect(formFor({ is: "made", line }, TODAY).text).toBe("Kept.");
  expect(formFor({ is: "keep", line: null }, TODAY).text).toBe("");
});

it("is one draft for each thing it is about, and comes back as it was", () => {
  const keys = [
    draftKeyOf({ is: "new" }),
    draftKeyOf({ is: "answer", ask: "3", wish: "" }),
    draftKeyOf({ is: "change", offer }),
    draftKeyOf({ is: "again", offer }),
    draftKeyOf({ is: "keep", line: null }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  const form = { text: "Half a", lasts: "date", date: "" } as const;
  expect(formOfDraft(draftOf(form))).toEqual(form);
  expect([formOfDraft(""), formOfDraft("{}"), formOfDraft("x")]).toEqual([null, null, null]);
});
