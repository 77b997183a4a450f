/**
 * How long it takes to project Today out of a couple's whole life: every slice that Today asks for, from states that are folded
 * already. Each run is another of the last days; the first is told apart, for nothing was compiled before it.
 *
 * Beside it, in the same run, the same facts in a Yjs document, a list for each kind, from which the same day is read: the open
 * promises, what is planned, and what was written within the last month. It chooses nothing.
 *
 * GOLDSEAM_BENCH_FACTS makes it shorter.
 */
import type { Fact } from "#domain/fact.ts";
import { addDays, type LocalDate, weekdayOf } from "#domain/day.ts";
import { eachModule, type ModuleName } from "#domain/modules.ts";
import { type Folded, fold, type Reader } from "#domain/module.ts";
import * as Y from "yjs";
import { livedFacts, PEOPLE } from "./lived-facts.ts";
import { percentile, progress, report, rounded, setting, timed } from "./report.ts";

const FACTS = setting("GOLDSEAM_BENCH_FACTS", 45_000);
const RUNS = setting("GOLDSEAM_BENCH_RUNS", 400);
const SEED = 20_261_127;
const [ANA] = PEOPLE;
/** As many of the last days are looked at, over and over. */
const DAYS = 60;

type Place = "mine" | "ours";
type Ask = readonly [place: Place, module: ModuleName, slice: string, window: (day: LocalDate) => unknown];

const ofDay = (day: LocalDate) => ({ day });
const oneDay = (day: LocalDate) => ({ from: day, to: day });
const nothing = () => ({});
const promises = () => ({ show: ["open"], limit: 100 });
const agenda = (day: LocalDate) => ({ ...oneDay(day), zone: "Europe/Berlin" });

/** As src/web/rooms/today asks, in both places; what stands in the agenda is asked about by name afterwards. */
const asks: readonly Ask[] = [
  ["mine", "trust", "promises", promises],
  ["ours", "trust", "promises", promises],
  ["mine", "agenda", "days", agenda],
  ["ours", "agenda", "days", agenda],
  ["mine", "path", "setback", nothing],
  ["ours", "path", "setback", nothing],
  ["mine", "path", "hardDays", nothing],
  ["mine", "person", "since", nothing],
  ["ours", "care", "shared", nothing],
  ["mine", "days", "today", ofDay],
  ["ours", "days", "today", ofDay],
  ["ours", "days", "shared", ofDay],
  ["ours", "connection", "today", ofDay],
  ["ours", "affection", "idea", ofDay],
  ["ours", "thanks", "week", oneDay],
  ["ours", "openness", "today", ofDay],
  ["ours", "milestones", "today", ofDay],
  ["mine", "review", "today", ofDay],
  ["mine", "pulse", "today", ofDay],
];

const lived = await livedFacts(FACTS, SEED, "2021-01-04");
const facts = { ours: lived.ours, mine: lived.mine };
progress(`${facts.ours.length} facts of ours and ${facts.mine.length} of mine, from ${lived.first} to ${lived.last}`);

/** One module over one place: its slices, asked with a reader of that day. */
interface Told {
  readonly ask: (slice: string, window: unknown, today: LocalDate) => unknown;
}

const told = (list: readonly Fact[]): Readonly<Record<ModuleName, Told>> =>
  eachModule((module) => {
    const folded = fold(module, list);
    return {
      ask: (slice, window, today) => module.slices[slice]?.(folded.state, window, readerOf(folded, today)) ?? null,
    };
  });

const readerOf = ({ rest, first }: Pick<Folded<unknown>, "rest" | "first">, today: LocalDate): Reader => ({
  me: ANA,
  reached: () => null,
  removed: () => null,
  today,
  rest,
  first,
  answers: { fits: () => true, text: () => "opened", kept: () => null, removedBy: () => null },
});

const folding = await timed(() => ({ ours: told(facts.ours), mine: told(facts.mine) }));
const places = folding.answer;
progress(`folded in ${rounded(folding.ms)} ms`);

const entriesIn = (days: unknown): readonly string[] => JSON.stringify(days).match(/(?<="entry":")[0-9a-f]+/gu) ?? [];

const spent = new Map<string, number[]>();
const dayOfRun = (run: number): LocalDate => addDays(lived.last, -(run % DAYS));

const project = (today: LocalDate): number => {
  let shown = 0;
  const ask = ([place, module, slice, window]: Ask, given?: unknown): unknown => {
    const began = performance.now();
    const answer = places[place][module].ask(slice, given ?? window(today), today);
    const name = `${module}.${slice} of ${place}`;
    spent.set(name, [...(spent.get(name) ?? []), performance.now() - began]);
    return answer;
  };
  for (const each of asks) {
    const answer = ask(each);
    if (answer !== null) shown++;
    if (each[0] === "ours" && each[1] === "agenda") {
      const entries = entriesIn(answer);
      if (entries.length > 0) {
        ask(["ours", "talk", "talks", nothing], { entries });
        ask(["ours", "rituals", "named", nothing], { entries });
      }
    }
  }
  return shown;
};

const took = (work: (today: LocalDate) => number): readonly number[] =>
  Array.from({ length: RUNS }, (_, run) => {
    const began = performance.now();
    work(dayOfRun(run));
    return performance.now() - began;
  });

const projected = took(project);
progress(`Today is worked out in ${rounded(percentile(projected, 0.5))} ms`);

/** The peer: a list for each kind, read from its end. */
const doc = new Y.Doc();
doc.transact(() => {
  for (const place of ["ours", "mine"] as const)
    for (const { kind, fields, link, author, day } of facts[place]) {
      const record = new Y.Map<unknown>(Object.entries({ ...fields, link, author, day }));
      doc.getArray<Y.Map<unknown>>(`${place}/${kind}`).push([record]);
    }
});
const kinds = [...doc.share.keys()];
const MONTH = 31;

const readInYjs = (today: LocalDate): number => {
  let read = 0;
  const since = addDays(today, -MONTH);
  const weekday = weekdayOf(today);
  for (const name of kinds) {
    const list = doc.getArray<Y.Map<unknown>>(name);
    for (let at = list.length - 1; at >= 0; at--) {
      const record = list.get(at).toJSON();
      if (String(record["day"]) < since) break;
      if (record["day"] === today || JSON.stringify(record["repeat"] ?? "").includes(String(weekday))) read++;
    }
  }
  return read;
};
const peer = took(readInYjs);

const [p50, p95] = [percentile(projected, 0.5), percentile(projected, 0.95)];
const slices = Object.fromEntries(
  [...spent]
    .map(([name, ms]) => [name, rounded(percentile(ms, 0.95))] as const)
    .toSorted(([, one], [, other]) => other - one),
);

report("How long does it take to work out Today, of a couple's whole life?", {
  facts: FACTS,
  ofOurs: facts.ours.length,
  runs: RUNS,
  foldMs: rounded(folding.ms),
  today: { p50Ms: rounded(p50), p95Ms: rounded(p95), firstMs: rounded(projected[0] ?? 0) },
  yjs: { p50Ms: rounded(percentile(peer, 0.5)), p95Ms: rounded(percentile(peer, 0.95)) },
  ratioToYjs: { p50: rounded(p50 / percentile(peer, 0.5)), p95: rounded(p95 / percentile(peer, 0.95)) },
  slicesP95Ms: slices,
});
