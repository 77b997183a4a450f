import { expect, it } from "vitest";
import { addressedBook, anotherOf, askedOf, bookOf, bookOfDraft, draftOf, emptyBook, letGo, withKind } from "./form.ts";
import { withDate, withWeekday } from "../../../shell/when/when-form.ts";
import { warningsOf } from "./warnings.ts";

const zone = "Europe/Berlin";
const begun = { ...emptyBook("2026-12-29", "Sunday"), time: "18:00", place: "On a walk" };
const talk = {
  mine: false,
  topic: "Sunday",
  kind: "happened",
  place: "The car",
  long: true,
  instead: null,
  another: null,
} as const;
const plan = { title: "Sunday", at: "2026-12-30T19:30", zone, minutes: 45, note: "Bring tea" };

it("comes back whole from a draft, and from nonsense not at all", () => {
  const form = { ...withKind(begun, "happened"), long: true, weekdays: [2] };
  expect(bookOfDraft(draftOf(form))).toEqual(form);
  expect([bookOfDraft(""), bookOfDraft("{"), bookOfDraft("[1]")]).toEqual([null, null, null]);
});

it("comes round on the weekday of its day when the address says so, and goes along to another day", () => {
  const weekly = addressedBook("2026-12-29", { topic: "A week", kind: "checkIn", repeat: "weekly" });
  expect(weekly).toMatchObject({ topic: "A week", kind: "checkIn", minutes: 15, round: "weekly", weekdays: [2] });
  const monthly = addressedBook("2026-12-29", { topic: "Money", kind: "money", repeat: "monthly" });
  expect([monthly.kind, monthly.round, monthly.every]).toEqual(["money", "monthly", 1]);
  expect(addressedBook("2026-12-29", { topic: "A week", kind: "nonsense", repeat: "daily" })).toEqual(
    emptyBook("2026-12-29", "A week"),
  );
  expect(withDate(weekly, "2027-01-03")).toMatchObject({ date: "2027-01-03", weekdays: [7] });
  expect(withDate(withWeekday(weekly, 4), "2027-01-03").weekdays).toEqual([2, 4]);
  expect(withDate(withDate(weekly, ""), "2027-01-03").weekdays).toEqual([7]);
  expect(withDate(addressedBook("2026-12-29", { topic: "", kind: null, repeat: null }), "2027-01-03").weekdays).toEqual(
    [],
  );
});

it("is asked with a day, a time and a kind, and says which is missing", () => {
  expect(askedOf(begun, zone)).toBe("kind");
  expect(askedOf({ ...begun, kind: "money", time: "" }, zone)).toBe("time");
  expect(askedOf({ ...begun, kind: "money", date: "" }, zone)).toBe("date");
  expect(askedOf({ ...begun, kind: "money", long: true }, zone)).toEqual({
    topic: "Sunday",
    kind: "money",
    place: "On a walk",
    note: "",
    long: false,
    at: "2026-12-29T18:00",
    zone,
    minutes: 30,
    repeat: null,
  });
});

it("a check-in is short, and a length that was chosen stays", () => {
  expect(withKind(begun, "checkIn").minutes).toBe(15);
  expect(withKind(withKind(begun, "checkIn"), "happened").minutes).toBe(30);
  expect(withKind({ ...begun, minutes: 60 }, "checkIn").minutes).toBe(60);
});

it("another time keeps what it is about, and asks for day and hour", () => {
  expect(bookOf(plan, talk)).toMatchObject({
    date: "2026-12-30",
    time: "19:30",
    minutes: 45,
    place: "The car",
    long: true,
  });
  expect(anotherOf(plan, talk)).toMatchObject({
    topic: "Sunday",
    kind: "happened",
    date: "",
    time: "",
    minutes: 45,
    note: "",
  });
});

it("another time lets go of what it stands for, and of what comes round only of that one time", () => {
  const weekly = { repeat: { every: 1, weekdays: [3] } };
  const [own, theirs] = [{ mine: true }, { mine: false }];
  expect([letGo("e", {}, own, "2026-12-30"), letGo("e", {}, theirs, null)]).toEqual([
    { type: "end", entry: "e", from: null },
    { type: "decline", entry: "e", on: null },
  ]);
  expect([letGo("e", weekly, own, "2026-12-30"), letGo("e", weekly, theirs, "2026-12-30")]).toEqual([
    { type: "drop", entry: "e", on: "2026-12-30" },
    { type: "decline", entry: "e", on: "2026-12-30" },
  ]);
  expect([letGo("e", weekly, own, null), letGo("e", weekly, theirs, null)]).toEqual([null, null]);
});

const asked = { link: "a", mine: true } as const;
const free = {
  hours: [
    { ...asked, standing: "agreed" as const, from: "21:30", to: "07:30" },
    { ...asked, standing: "asked" as const, from: "12:00", to: "13:00" },
  ],
  places: [{ ...asked, standing: "agreed" as const, text: "The car" }],
};
const says = (change: object, hasAnother = false) =>
  warningsOf({ ...begun, kind: "happened", place: "", ...change }, free, hasAnother).map((one) => one.slice(0, 27));

it("says that agreed hours and places stay free, over midnight too, and says nothing of what is only asked", () => {
  expect(says({})).toEqual([]);
  expect(says({ time: "21:15" })).toEqual(["You both agreed that 21:30 "]);
  expect(says({ time: "21:00", minutes: 15 })).toEqual(["It would be late. Tired tal"]);
  expect(says({ time: "06:45" })).toEqual(["You both agreed that 21:30 "]);
  expect(says({ time: "07:30" })).toEqual([]);
  expect(says({ time: "12:15" })).toEqual([]);
  expect(says({ place: "in the car, parked" })).toEqual(["You both agreed that this p"]);
  expect(says({ place: "Oscar’s" })).toEqual([]);
});

it("says that one talk about what happened is enough for a day", () => {
  expect(says({}, true)).toEqual(["There is a talk about what "]);
  expect(says({ kind: "money" }, true)).toEqual([]);
});
