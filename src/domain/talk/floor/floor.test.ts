/** The floor, told as talks of two people. */
import { expect, it } from "vitest";
import { begun, between, goes, half, later, opening, speaking, tries, view } from "#tests/domain/floor-telling.ts";
import { ANA, BEN, T0 } from "#tests/domain/session-telling.ts";
import { floor } from "./floor.ts";
import { TIMES } from "./table.ts";

const MINUTE = 60_000;
const from = { by: ANA, ref: "0", at: T0, knows: () => false };
const missed = (told = speaking()) => goes(told, ["ana", "done"], ["ben", "done"], ["ana", "partly"]);
const stuck = () =>
  goes(missed(), ["ana", "done"], ["ben", "done"], ["ana", "no"], ["ana", "done"], ["ben", "done"], ["ana", "partly"]);

it("[floor-1] one asks, the other joins within half an hour, both are ready", () => {
  expect(view(begun(), "ana")).toMatchObject({
    stage: "asked",
    topic: "The summer",
    first: "me",
    until: T0 + 30 * MINUTE,
  });
  expect(view(begun(), "ben")).toMatchObject({ stage: "asked", first: "other", may: ["pause", "park", "join"] });
  expect(tries(begun(), ANA, { type: "join" })).toBeNull();
  expect(later(begun(), 30 * MINUTE - 1).state).not.toBeNull();
  expect(later(begun(), 30 * MINUTE).state).toBeNull();
  const ready = goes(begun({ first: BEN }), ["ben", "join"], ["ana", "ready"]);
  expect(view(ready, "ben")).toMatchObject({ stage: "setup", said: { mine: null, theirs: "ready" } });
  expect(view(goes(ready, ["ben", "ready"]), "ben")).toMatchObject({ stage: "speak", part: "speaker", first: "me" });
});

it("[floor-1] no talk begins with fields that are not those of an opening", () => {
  for (const wrong of [
    { topic: "" },
    { topic: "two\nlines" },
    { topic: "x".repeat(121) },
    { minutes: 9 },
    { minutes: 61 },
    { about: "court" },
    { kind: "money" },
    { entry: "x" },
    { on: "tomorrow" },
    { more: 1 },
  ])
    expect(floor.begin({ ...opening(), ...wrong }, from)).toBeNull();
});

it("[floor-2] walks the whole way: speak, say back, heard, understood, the other way round, solve, close", () => {
  const told = goes(speaking(), ["ana", "done"]);
  expect([view(told, "ana")?.part, view(told, "ben")?.part, view(told, "ben")?.stage]).toEqual([
    "speaker",
    "listener",
    "restate",
  ]);
  const heard = goes(
    told,
    ["ben", "done"],
    ["ana", "heard", "more", "done"],
    ["ben", "done"],
    ["ana", "heard", "enough"],
  );
  expect(view(heard, "ben")).toMatchObject({ stage: "acknowledge", part: "listener" });
  const switched = goes(heard, ["ben", "done"], ["ana", "understood"]);
  expect(view(switched, "ben")).toMatchObject({ stage: "speak", part: "speaker", round: 1 });
  const solved = goes(switched, ...half("ben"), ["both", "solve"], ["both", "done"]);
  expect(view(solved, "ana")).toMatchObject({ stage: "close", part: "both" });
  expect(goes(solved, ["both", "closed"]).state).toBeNull();
});

it("[floor-2] [floor-7] a word counts in the turn it was meant for, and in no other", () => {
  const told = speaking();
  if (!told.state) throw new Error("it is open");
  const done = floor.decide(told.state, { type: "done" }, { me: ANA, now: told.at });
  const move = done.ok ? floor.parse(done.value) : null;
  const again = goes(told, ["ana", "done"], ["ben", "done"], ["ana", "heard", "more"]);
  if (!move || !again.state) throw new Error("it is open");
  expect(floor.step(again.state, move, { ...from, at: again.at }).ok).toBe(false);
  expect(floor.step(told.state, move, { ...from, at: told.at }).ok).toBe(true);
});

it("[floor-3] whether it was heard the speaker alone says, and the listener nothing but that they have said it back", () => {
  for (const type of ["done", "more", "enough", "heard", "no"] as const)
    expect(tries(speaking(), BEN, { type })).toBeNull();
  const confirm = goes(speaking(), ["ana", "done"], ["ben", "done"]);
  for (const type of ["heard", "partly", "no", "done"] as const) expect(tries(confirm, BEN, { type })).toBeNull();
  expect(view(confirm, "ben")?.may).toEqual(["pause", "park", "finish", "repair"]);
  expect(view(confirm, "ana")?.may).toEqual(["pause", "park", "heard", "partly", "no", "finish", "repair"]);
});

it("[floor-3] three misses in one turn lead to a stop, and one more try takes both", () => {
  expect(view(missed(), "ana")).toMatchObject({ stage: "clarify", misses: 1, part: "speaker" });
  expect(view(stuck(), "ana")).toMatchObject({
    stage: "stuck",
    part: "both",
    may: ["pause", "park", "tryAgain", "finish", "repair"],
  });
  expect(view(goes(stuck(), ["ben", "tryAgain"]), "ana")).toMatchObject({ stage: "stuck" });
  const again = goes(stuck(), ["both", "tryAgain"], ["ana", "done"], ["ben", "done"]);
  expect(view(goes(again, ["ana", "no"]), "ana")?.stage).toBe("stuck");
  const heard = goes(again, ["ana", "heard", "more", "done"], ["ben", "done"], ["ana", "no"]);
  expect(view(heard, "ana")).toMatchObject({ stage: "clarify", misses: 1 }); // a new turn has its own three
});

it("[floor-4] solving is locked until both feel understood, and again when one no longer does", () => {
  const notYet = goes(speaking(), ...half("ana").slice(0, -1), ["ana", "notYet"], ...half("ben"));
  expect(view(notYet, "ben")).toMatchObject({ stage: "between", understood: { mine: true, theirs: false } });
  expect(view(notYet, "ben")?.may).not.toContain("solve");
  for (const who of [ANA, BEN]) expect(tries(notYet, who, { type: "solve" })).toBeNull();
  const round = goes(notYet, ["both", "again"], ...half("ana"), ...half("ben"));
  expect(view(round, "ana")).toMatchObject({ round: 2, understood: { mine: true, theirs: true } });
  expect(view(goes(round, ["both", "solve"]), "ana")).toMatchObject({ stage: "solve", until: expect.any(Number) });
  const fewer = goes(round, ["both", "again"], ...half("ana"), ...half("ben").slice(0, -1), ["ben", "notYet"]);
  expect(view(fewer, "ana")?.may).not.toContain("solve");
});

it("[floor-5] clarifying comes out of the share, and without one left nobody speaks on", () => {
  let told = speaking({ minutes: 10 });
  expect(view(told, "ana")).toMatchObject({ left: 4 * MINUTE, until: told.at + TIMES.speak });
  told = goes(later(told, TIMES.speak), ["ben", "done"], ["ana", "no"]);
  expect(view(told, "ana")).toMatchObject({ stage: "clarify", left: 2 * MINUTE });
  told = goes(later(told, TIMES.clarify), ["ben", "done"], ["ana", "no"]);
  told = goes(later(told, TIMES.clarify), ["ben", "done"]);
  expect(view(told, "ana")).toMatchObject({ stage: "confirm", left: 0 });
  expect(view(goes(told, ["ana", "heard"]), "ana")?.stage).toBe("acknowledge");
  const missed = goes(told, ["ana", "partly"]);
  expect(view(missed, "ana")?.stage).toBe("stuck");
  expect(view(goes(missed, ["both", "tryAgain"]), "ben")?.stage).toBe("restate");
});

it("[floor-6] the very first turn is longer where both agreed, in a talk about what happened", () => {
  const setup = goes(begun({ about: "happened" }), ["ben", "join"]);
  const yes = { type: "longer", yes: true } as const;
  const lasts = (told: typeof setup) => (view(told, "ana")?.until ?? 0) - (view(told, "ana")?.since ?? 0);
  expect(lasts(goes(setup, ["both", yes, "ready"]))).toBe(TIMES.longer);
  expect(lasts(goes(setup, ["ana", yes], ["both", "ready"]))).toBe(TIMES.speak);
  expect(lasts(goes(setup, ["both", yes], ["ana", { ...yes, yes: false }], ["both", "ready"]))).toBe(TIMES.speak);
  expect(tries(goes(begun(), ["ben", "join"]), ANA, yes)).toBeNull();
  const second = goes(setup, ["both", yes, "ready"], ["ana", "done"], ["ben", "done"], ["ana", "heard", "more"]);
  expect(lasts(second)).toBe(TIMES.speak);
  expect(lasts(goes(second, ...half("ana")))).toBe(TIMES.speak);
});

it("[floor-7] time alone leads from speaking to saying back, and to the speaker's word, where it waits", () => {
  const told = speaking();
  expect(view(later(told, TIMES.speak - 1), "ana")?.stage).toBe("speak");
  expect(view(later(told, TIMES.speak), "ana")).toMatchObject({ stage: "restate", since: told.at + TIMES.speak });
  const waits = later(told, TIMES.speak + TIMES.restate);
  expect(view(waits, "ana")).toMatchObject({ stage: "confirm", until: null });
  expect(later(told, 90 * MINUTE).state).toEqual(later(waits, 90 * MINUTE - TIMES.speak - TIMES.restate).state);
  const solve = goes(between(), ["both", "solve"]);
  expect(view(later(solve, TIMES.solve), "ana")).toMatchObject({
    stage: "close",
    until: solve.at + TIMES.solve + MINUTE,
  });
  expect(view(later(solve, TIMES.solve + MINUTE), "ana")).toMatchObject({ stage: "close", until: null });
});

it("[floor-9] between going on and ending, ending wins, whoever is first", () => {
  expect(view(goes(between(), ["ana", "again"], ["ben", "close"]), "ana")?.stage).toBe("close");
  const closed = goes(between(), ["ben", "close"]);
  expect(tries(closed, ANA, { type: "again" })).toBeNull();
  const changed = goes(between(), ["ana", "again", "solve"], ["ben", "again"]);
  expect(view(changed, "ana")).toMatchObject({ stage: "between", said: { mine: "solve", theirs: "again" } });
});

it("[floor-10] after forty-five minutes a talk about what happened asks for its end, and goes on", () => {
  const happened = speaking({ about: "happened" });
  expect(view(later(happened, 45 * MINUTE - 1), "ana")?.isLong).toBe(false);
  const long = later(happened, 45 * MINUTE);
  expect(view(long, "ana")).toMatchObject({ isLong: true, stage: "confirm" });
  expect(view(goes(long, ["ana", "heard", "more"]), "ben")).toMatchObject({ isLong: true, stage: "speak" });
  expect(view(later(speaking(), 46 * MINUTE), "ana")?.isLong).toBe(false);
  const paused = later(goes(happened, ["ben", { type: "pause", minutes: 20 }]), 30 * MINUTE);
  const back = goes(paused, ["both", "back"], ["ana", "ready"]);
  expect(view(later(back, 44 * MINUTE), "ana")?.isLong).toBe(false);
  expect(view(later(back, 46 * MINUTE), "ana")?.isLong).toBe(true);
});

it("[floor-11] setting aside and coming to the close take both, and each takes their word back", () => {
  const yes = { type: "park", yes: true } as const;
  const one = goes(speaking(), ["ana", yes]);
  expect(view(one, "ben")).toMatchObject({ stage: "speak", parking: { mine: false, theirs: true } });
  expect(view(goes(one, ["ben", yes]), "ana")).toMatchObject({ stage: "close", isParked: true });
  const back = goes(one, ["ana", { ...yes, yes: false }], ["ben", yes]);
  expect(view(back, "ana")).toMatchObject({ stage: "speak", parking: { mine: false, theirs: true } });
  const finish = { type: "finish", yes: true } as const;
  expect(view(goes(stuck(), ["both", finish]), "ana")).toMatchObject({ stage: "close", isParked: false });
  expect(view(goes(begun(), ["both", yes]), "ana")).toMatchObject({ stage: "close", isParked: true });
  expect(view(goes(between(), ["ben", "close"], ["both", yes]), "ana")).toMatchObject({
    stage: "close",
    isParked: true,
  });
});

it("[floor-14] each closes for themselves, and with the second it is over; so it is after two hours without a word", () => {
  const one = goes(between(), ["ben", "close"], ["ana", "closed"]);
  expect(view(one, "ana")).toMatchObject({ stage: "close", isClosedHere: true });
  expect(goes(one, ["ben", "closed"]).state).toBeNull();
  expect(later(one, 2 * 60 * MINUTE).state).toBeNull();
  expect(later(between(), 2 * 60 * MINUTE - 1).state).not.toBeNull();
  expect(later(between(), 2 * 60 * MINUTE).state).toBeNull();
});

it("[floor-15] what the other answered for themselves is not shown", () => {
  const one = goes(between(), ["ben", "close"], ["ana", "closed"]);
  const before = view(goes(between(), ["ben", "close"]), "ben");
  expect(view(one, "ben")).toEqual(before);
});
