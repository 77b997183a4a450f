/** Plans that come round in every way there is, in zones with every habit there is. */
import fc from "fast-check";
import type { Plan, Repeat } from "#domain/agenda/facts.ts";

export const zones = [
  "Europe/Berlin",
  "America/New_York",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "UTC",
  "Pacific/Apia",
] as const;

const two = (n: number): string => String(n).padStart(2, "0");
export const someDay = fc
  .integer({ min: 0, max: 1460 })
  .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
const someTime = fc
  .tuple(fc.nat(23), fc.constantFrom(0, 15, 30, 45))
  .map(([hour, minute]) => `${two(hour)}:${two(minute)}`);

const ending = fc.oneof(
  fc.constant({}),
  someDay.map((until) => ({ until })),
  fc.integer({ min: 1, max: 40 }).map((times) => ({ times })),
);

const rule: fc.Arbitrary<Repeat> = fc.oneof(
  fc.record({
    every: fc.integer({ min: 1, max: 5 }),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }).map((days) => days.toSorted()),
  }),
  fc.record({ months: fc.integer({ min: 1, max: 5 }), day: fc.integer({ min: 1, max: 31 }) }),
  fc.record({
    months: fc.integer({ min: 1, max: 5 }),
    nth: fc.constantFrom(1, 2, 3, 4, -1),
    weekday: fc.integer({ min: 1, max: 7 }),
  }),
);

export const someRepeat: fc.Arbitrary<Repeat> = fc.tuple(rule, ending).map(([one, end]) => ({ ...one, ...end }));

export const somePlan: fc.Arbitrary<Plan> = fc
  .record({
    day: someDay,
    time: fc.option(someTime),
    zone: fc.constantFrom(...zones),
    repeat: fc.option(someRepeat),
    minutes: fc.option(fc.integer({ min: 1, max: 600 })),
  })
  .map(({ day, time, zone, repeat, minutes }) => ({
    title: "Walk",
    at: time === null ? day : `${day}T${time}`,
    zone,
    ...(repeat === null ? {} : { repeat }),
    ...(minutes === null || time === null ? {} : { minutes }),
  }));
