/**
 * Equal time (care R2.2) in many random talks. Offered is measured from outside, with the test's own clock: what somebody spoke
 * in their half, and what the last look before they gave it up said they still had; and that is true, for whoever takes all of it
 * gets all of it.
 */
import { expect, it } from "vitest";
import { floor } from "#domain/talk/floor/floor.ts";
import { type Says, TIMES } from "#domain/talk/floor/table.ts";
import { later, speaking, type Told, tries } from "./floor-telling.ts";
import { ANA, BEN } from "./session-telling.ts";
import { type Dice, diceOf } from "./stance-histories.ts";

const TALKS = process.env["GOLDSEAM_LONG"] ? 100_000 : 10_000;
const MINUTE = 60_000;

interface Heard {
  readonly told: Told;
  /** What each was offered in whole rounds. */
  readonly offered: { ana: number; ben: number };
  readonly rounds: number;
  /** The longest that anybody spoke in one half. */
  readonly most: number;
}

/** How somebody is in a talk: how much of a turn they take, and how often they say one thing or another. */
interface Manner {
  readonly takes: (turn: number) => number;
  readonly more: () => boolean;
  readonly misses: () => boolean;
  readonly pauses: () => boolean;
}

/** Straight into the machine, so that ten thousand talks stay cheap. */
const saying = ({ state, at, count }: Told, by: string, word: Says | "pause" | "back"): Told => {
  if (!state) return never();
  const from = { by, ref: `${count}`, at, knows: () => true };
  if (word === "pause") return { state: floor.noes.pause(state, from, { minutes: 20 }), at, count: count + 1 };
  const pause = state.pause?.refs.at(-1) ?? "";
  const fields = word === "back" ? { pause } : { turn: state.turn };
  const move = floor.parse({ move: word, version: 1, fields });
  const after = move && floor.step(state, move, from);
  return after?.ok ? { state: after.value, at, count: count + 1 } : never();
};

const talk = (begun: Told, manner: Readonly<Record<string, Manner>>, rounds: number): Heard => {
  let told = begun;
  const offered = { ana: 0, ben: 0 };
  let half = { spoke: 0, left: 0 };
  let most = 0;
  const done: { ana: number; ben: number } = { ana: 0, ben: 0 };
  for (let word = 0; word < 400; word++) {
    const { state } = told;
    if (!state || state.stage === "stuck" || state.round > rounds) break;
    const speaker = (state.speaker === "one") === (state.by === ANA) ? ANA : BEN;
    const listener = speaker === ANA ? BEN : ANA;
    const { takes, more, misses, pauses } = manner[speaker] ?? never();
    const say = (who: string, word: Says | "pause" | "back"): void => {
      told = saying(told, who, word);
    };
    const isSpeaking = state.stage === "speak" || state.stage === "clarify";
    if (state.until !== null && pauses()) {
      const before = told.at;
      told = later(told, Math.floor((state.until - told.at) * 0.9));
      if (isSpeaking) half.spoke += told.at - before;
      if (told.state?.stage !== state.stage) continue;
      say(listener, "pause");
      told = later(told, 21 * MINUTE);
      for (const who of [ANA, BEN]) say(who, "back");
      say(isSpeaking || state.stage === "solve" ? speaker : listener, "ready");
      continue;
    }
    if (isSpeaking) {
      const whole = (state.until ?? never()) - told.at;
      const spoken = Math.min(whole, Math.floor(takes(whole)));
      half.spoke += spoken;
      told = later(told, spoken);
      if (spoken < whole) say(speaker, "done");
    } else if (state.stage === "restate") say(listener, "done");
    else if (state.stage === "confirm") say(speaker, misses() ? "partly" : "heard");
    else if (state.stage === "more") say(speaker, more() ? "more" : "enough");
    else if (state.stage === "acknowledge") {
      half.left = floor.view(state, speaker).left;
      say(listener, "done");
    } else if (state.stage === "felt") {
      done[speaker === ANA ? "ana" : "ben"] += half.spoke + half.left;
      most = Math.max(most, half.spoke);
      half = { spoke: 0, left: 0 };
      say(speaker, "understood");
    } else {
      Object.assign(offered, done);
      if (state.round === rounds) return { told, offered, rounds: state.round, most };
      for (const who of [ANA, BEN]) say(who, "again");
    }
  }
  return { told, offered, rounds: (told.state?.round ?? 1) - 1, most };
};
const never = (): never => {
  throw new Error("this does not come");
};

const mannerOf = (dice: Dice): Manner => {
  const [much, often, seldom, stops] = [dice(101), dice(101), dice(40), dice(4) === 0 ? 12 : 0];
  return {
    takes: (turn) => (dice(4) === 0 ? turn : (turn * Math.min(100, dice(much + 30))) / 100),
    more: () => dice(100) < often,
    misses: () => dice(100) < seldom,
    pauses: () => dice(100) < stops,
  };
};

it(`[floor-5] in ${TALKS} random talks of whole rounds both are offered the same, within a tenth`, () => {
  let [whole, paused] = [0, 0];
  for (let seed = 1; seed <= TALKS; seed++) {
    const dice = diceOf(seed);
    const minutes = 10 + dice(51);
    const manner = { [ANA]: mannerOf(dice), [BEN]: mannerOf(dice) };
    const { offered, rounds, told } = talk(
      speaking({ minutes, first: dice(2) === 0 ? ANA : BEN }),
      manner,
      1 + dice(3),
    );
    if (rounds === 0) continue;
    whole++;
    if (told.state?.isGentle || told.at > 100 * MINUTE) paused++;
    const [less, more] = [Math.min(offered.ana, offered.ben), Math.max(offered.ana, offered.ben)];
    if (less === 0 || more > less * 1.1) throw new Error(`talk ${seed}: ${offered.ana} and ${offered.ben}`);
  }
  expect(whole).toBeGreaterThan(TALKS * 0.7);
  expect(paused).toBeGreaterThan(TALKS * 0.05);
});

const greedy: Manner = { takes: (turn) => turn, more: () => true, misses: () => false, pauses: () => false };
const shy: Manner = { takes: () => 5_000, more: () => false, misses: () => false, pauses: () => false };

it("[floor-5] who takes all of it gets all of it, and what somebody leaves goes to nobody", () => {
  for (let minutes = 10; minutes <= 60; minutes++) {
    const all = talk(speaking({ minutes }), { [ANA]: greedy, [BEN]: greedy }, 2);
    expect(all.offered.ana).toBe(all.offered.ben);
    expect(all.most).toBeGreaterThan(all.offered.ana / 2 - TIMES.least);
    const one = talk(speaking({ minutes }), { [ANA]: shy, [BEN]: greedy }, 2);
    expect(one.offered).toEqual(all.offered);
    expect(one.most).toBe(all.most);
  }
});

it("[floor-6] only a longer first turn that both agreed to is beyond it, by three minutes and once", () => {
  const longer = { type: "longer", yes: true } as const;
  const agreed = (who: readonly string[]): Told => {
    let told = speaking({ about: "happened" });
    if (told.state)
      told = { ...told, state: { ...told.state, longer: { one: who.includes(ANA), two: who.includes(BEN) } } };
    return told;
  };
  expect(tries(agreed([]), ANA, longer)).toBeNull(); // no more once it has begun
  const by = (told: Told): number => {
    const { offered } = talk(told, { [ANA]: greedy, [BEN]: greedy }, 2);
    return offered.ana - offered.ben;
  };
  expect([[], [ANA], [BEN], [ANA, BEN]].map((who) => by(agreed(who)))).toEqual([0, 0, 0, 180_000]);
});
