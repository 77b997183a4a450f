/**
 * Rest and step back hold at random: whatever a changed client and a server that holds back pretend, the shared part does not
 * wake while a rest of Ana's stands, and no phase is shown by which she does not stand. The same histories do deceive readers
 * that look more obvious, so they are worth passing.
 */
import { describe, expect, it } from "vitest";
import { fold, replay } from "#domain/module.ts";
import { path } from "#domain/path/path.ts";
import { phaseOf } from "#domain/path/phase.ts";
import { restsOf } from "#domain/path/rest.ts";
import { historyOf, type Reading } from "./path-histories.ts";
import { standingRests, truePhase } from "./path-truth.ts";
import { diceOf } from "./stance-histories.ts";
import { ana, ben } from "./telling.ts";

const HISTORIES = process.env["GOLDSEAM_LONG"] ? 200_000 : 10_000;

/** One register for each person, in which the latest word in the order stands. */
const lastWords = ({ done }: Reading) => {
  const rests = new Map<string, boolean>();
  const yeses = new Map<string, boolean>();
  for (const { person, kind, fields } of done) {
    if (kind === "restBegun" || kind === "restEnded") rests.set(person, kind === "restBegun");
    if (fields["phase"] === "understand") yeses.set(person, kind === "phaseAgreed");
  }
  return { anaRests: rests.get(ana) ?? false, both: yeses.get(ana) === true && yeses.get(ben) === true };
};

const outcomes = Array.from({ length: HISTORIES }, (_, n) => {
  const reading = historyOf(diceOf(n + 1));
  const { state, rest } = fold(path, reading.facts);
  const [phase, really] = [phaseOf(state.phases), truePhase(reading, [ana, ben])];
  const rests = standingRests(reading, ana);
  const silent = reading.facts.filter(({ kind, author }) => kind !== "phaseAgreed" || author !== ana);
  const naive = lastWords(reading);
  const { isComplete } = reading;
  return {
    seed: n + 1,
    phase,
    woke: rests.length > 0 && restsOf(rest, ana).length === 0,
    kept: rests.length === 0 && isComplete && restsOf(rest, ana).length > 0,
    ended: rests.length === 0 && reading.done.some(({ kind, person }) => kind === "restBegun" && person === ana),
    fooled: phase > really,
    lost: phase < really && isComplete,
    alone: phaseOf(replay(path, silent).phases) > 1,
    naivelyWoke: rests.length > 0 && !naive.anaRests,
    naivelyFooled: naive.both && really === 1,
  };
});

type Outcome = Exclude<keyof (typeof outcomes)[number], "seed" | "phase">;
const seedsWhere = (outcome: Outcome): readonly number[] =>
  outcomes.filter((one) => one[outcome]).map(({ seed }) => seed);

describe("random histories of a client that lies", () => {
  it("[rest-3] never wake the shared part while a rest of Ana's stands", () => {
    expect(seedsWhere("woke")).toEqual([]);
    expect(seedsWhere("ended").length).toBeGreaterThan(HISTORIES / 50);
  });

  it("[rest-2] wake it when she ended every rest of hers", () => {
    expect(seedsWhere("kept")).toEqual([]);
  });

  it("[path-6] [path-7] show no phase by which Ana does not stand, knowing of every no of both", () => {
    expect(seedsWhere("fooled")).toEqual([]);
    expect(outcomes.filter(({ phase }) => phase === 2).length).toBeGreaterThan(HISTORIES / 50);
    expect(outcomes.filter(({ phase }) => phase === 3).length).toBeGreaterThan(HISTORIES / 1000);
  });

  it("[path-1] lose no phase that both are in", () => {
    expect(seedsWhere("lost")).toEqual([]);
  });

  it("[path-7] make no phase out of the yeses of one, whatever days they bear", () => {
    expect(seedsWhere("alone")).toEqual([]);
  });

  it("[rest-3] [path-7] deceive a reader who lets the latest word stand, by the clock", () => {
    expect(seedsWhere("naivelyWoke").length).toBeGreaterThan(HISTORIES / 1000);
    expect(seedsWhere("naivelyFooled").length).toBeGreaterThan(HISTORIES / 200);
  });
});
