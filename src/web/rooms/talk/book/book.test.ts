import { expect, it } from "vitest";
import { anotherOf, askedOf, bookOf, bookOfDraft, draftOf, emptyBook, withKind } from "./form.ts";
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
