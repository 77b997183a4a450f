import { expect, it } from "vitest";
import { type Bowl, bowlOf } from "./bowl.ts";
import { type Asked, createBowls, type Draw } from "./bowls.ts";

const asked = (seed: string): Asked => ({ seed, pieces: 6, drops: ["gold"] });
const waiting = (): AbortSignal => new AbortController().signal;

const bowl = bowlOf("a", 6, ["gold"]);

/** Hands out a drawing of its own each time, and writes down for whom. */
const painter = (): { readonly draw: Draw; readonly drew: string[] } => {
  const drew: string[] = [];
  return {
    drew,
    draw: ({ seed }) => {
      drew.push(seed);
      return Promise.resolve(structuredClone(bowl));
    },
  };
};
const unable: Draw = () => Promise.reject<Bowl>(new Error("no workers here"));

it("draws a bowl once and keeps it", async () => {
  const { draw, drew } = painter();
  const bowls = createBowls([draw]);
  const first = await bowls(asked("a"), waiting());
  expect(await bowls(asked("a"), waiting())).toBe(first);
  await bowls({ ...asked("a"), drops: ["ink"] }, waiting());
  await bowls(asked("b"), waiting());
  expect(drew).toEqual(["a", "a", "b"]);
});

it("forgets the bowl that was looked at longest ago", async () => {
  const { draw, drew } = painter();
  const bowls = createBowls([draw]);
  for (const seed of ["a", "b", "c", "d", "e", "f", "a", "g", "a", "b"]) await bowls(asked(seed), waiting());
  expect(drew).toEqual(["a", "b", "c", "d", "e", "f", "g", "b"]);
});

it("draws on the page where it cannot be drawn apart", async () => {
  const { draw, drew } = painter();
  expect(await createBowls([unable, draw])(asked("a"), waiting())).toEqual(bowl);
  expect(drew).toEqual(["a"]);
});

it("draws nothing for who no longer waits", async () => {
  const { draw, drew } = painter();
  const gone = AbortSignal.abort(new Error("the room was left"));
  await expect(createBowls([unable, draw])(asked("a"), gone)).rejects.toThrow("the room was left");
  expect(drew).toEqual([]);
});
