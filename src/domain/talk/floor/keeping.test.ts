/** What is kept of a talk, and repair lines. */
import { expect, it } from "vitest";
import { begun, between, goes, speaking, tries, type Told, view } from "#tests/domain/floor-telling.ts";
import { ANA, BEN } from "#tests/domain/session-telling.ts";
import { floor } from "./floor.ts";

const propose = (text = "We look at the plan on Sundays") => ({ type: "propose", text }) as const;
const closing = (): Told => goes(between(), ["ben", "close"]);
const refIn = (told: Told, at = 0): string => view(told, "ana")?.keep.lines[at]?.ref ?? "";

it("[floor-12] a line is kept when one proposed it and the other kept it, and each takes back what is theirs", () => {
  const one = goes(closing(), ["ana", propose()]);
  const ref = refIn(one);
  expect(view(one, "ben")?.keep.lines).toEqual([
    { ref, text: propose().text, mine: false, both: false, mayKeep: true, mayDrop: false },
  ]);
  expect(tries(one, ANA, { type: "keep", ref })).toBeNull();
  const both = goes(one, ["ben", { type: "keep", ref }]);
  expect(view(both, "ana")?.keep.lines).toEqual([
    { ref, text: propose().text, mine: true, both: true, mayKeep: false, mayDrop: true },
  ]);
  expect(view(goes(both, ["ben", { type: "drop", ref }]), "ana")?.keep.lines[0]?.both).toBe(false);
  expect(view(goes(both, ["ana", { type: "drop", ref }]), "ben")?.keep.lines).toEqual([]);
  expect(tries(one, BEN, { type: "drop", ref })).toBeNull();
});

it("[floor-12] at most five of each, of at most 500, and only once a round is over", () => {
  const five = goes(closing(), ["ana", ...Array.from({ length: 5 }, (_, n) => propose(`${n}`))]);
  expect(tries(five, ANA, propose())).toBeNull();
  expect(tries(five, BEN, propose())).not.toBeNull();
  expect(floor.command(propose("x".repeat(500)))).not.toBeNull();
  expect([" \n", "x".repeat(501)].map((text) => floor.command(propose(text)))).toEqual([null, null]);
  for (const told of [begun(), speaking()]) expect(tries(told, ANA, propose())).toBeNull();
});

it("[floor-12] a line of who has closed is kept no more, nor one they could not know of", () => {
  const one = goes(closing(), ["ana", propose(), "closed"]);
  expect(view(one, "ben")?.keep.lines[0]?.mayKeep).toBe(false);
  expect(tries(one, BEN, { type: "keep", ref: refIn(one) })).toBeNull();
  const both = goes(closing(), ["ana", propose()]);
  const kept = goes(both, ["ben", { type: "keep", ref: refIn(both) }]);
  if (!kept.state) throw new Error("it is open");
  const closed = { is: "turn", says: "closed", turn: kept.state.turn } as const;
  const from = { by: ANA, ref: "99", at: kept.at, knows: (ref: string) => ref !== `${kept.count - 1}` };
  const unknowing = floor.step(kept.state, closed, from);
  expect(unknowing.ok && unknowing.value.lines).toMatchObject([{ kept: null }]);
  expect(view(goes(kept, ["ana", "closed"]), "ben")?.keep.lines[0]?.both).toBe(true);
});

it("[floor-12] that they talked is kept when both said so", () => {
  const yes = { type: "keepDay", yes: true } as const;
  expect(view(goes(closing(), ["ana", yes]), "ben")?.keep.day).toEqual({ mine: false, theirs: true });
  expect(view(goes(closing(), ["both", yes]), "ben")?.keep.day).toEqual({ mine: true, theirs: true });
  expect(view(goes(closing(), ["both", yes], ["ana", { ...yes, yes: false }]), "ben")?.keep.day.theirs).toBe(false);
});

it("[floor-13] the latest repair line stands, the other receives it, and there is none in a pause", () => {
  const line = { type: "repair", line: "slower" } as const;
  const one = goes(speaking(), ["ben", line]);
  expect(view(one, "ana")).toMatchObject({ repair: { line: "slower", mine: false, received: false } });
  expect(tries(one, BEN, { type: "received" })).toBeNull();
  const received = goes(one, ["ana", "received"]);
  expect(view(received, "ben")?.repair).toEqual({ line: "slower", mine: true, received: true });
  expect(tries(received, ANA, { type: "received" })).toBeNull();
  expect(view(goes(received, ["ana", { ...line, line: "I am sorry" }]), "ben")?.repair).toMatchObject({
    mine: false,
    received: false,
  });
  for (const told of [begun(), goes(speaking(), ["ana", { type: "pause", minutes: 20 }])])
    expect(tries(told, BEN, line)).toBeNull();
  expect(["", "a\nb", "x".repeat(201)].map((text) => floor.command({ ...line, line: text }))).toEqual([
    null,
    null,
    null,
  ]);
});
