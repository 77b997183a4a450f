/**
 * How long a phone computes at a bowl, and how much a browser then has to draw: bare, with 17 drops, and with every seam gold
 * and 700 flecks. Each run has a seed of its own, for every bowl breaks otherwise. The bare bowl is the unit; beside them, in
 * the same run, what it takes to hand the same drawing from a worker to the page.
 */
import { type Bowl, bowlOf, type Drop } from "#web/kit/bowl/bowl.ts";
import { medians, progress, report, rounded, setting, timed } from "./report.ts";

const RUNS = setting("GOLDSEAM_BENCH_RUNS", 40);
const PIECES = 42;
const counts = { bare: 0, third: 17, whole: PIECES, dust: PIECES + 700 } as const;

/** Path data alone: all that is computed, and nothing of how it is painted. */
const pathBytes = (bowl: Bowl): number =>
  [...JSON.stringify(bowl).matchAll(/"([Mm][^"]*)"/g)].reduce((sum, [, path = ""]) => sum + path.length, 0);

const drawn = async (name: string, count: number) => {
  const drops: readonly Drop[] = Array.from({ length: count }, (_, i) => (i % 5 === 4 ? "ink" : "gold"));
  const [runs, handed, bytes]: [Timed[], Timed[], number[]] = [[], [], []];
  for (let run = 0; run < RUNS; run++) {
    const one = await timed(() => bowlOf(`bench/${run}`, PIECES, drops));
    runs.push(one);
    handed.push(await timed(() => structuredClone(one.answer)));
    bytes.push(pathBytes(one.answer));
  }
  progress(`${name}: ${count} drops`);
  return {
    drops: count,
    ...medians(runs),
    handOverMs: medians(handed).ms,
    pathBytes: rounded(bytes.reduce((sum, size) => sum + size, 0) / RUNS),
  };
};
type Timed = Awaited<ReturnType<typeof timed>>;

const bare = await drawn("bare", counts.bare);
const [third, whole, dust] = [
  await drawn("third", counts.third),
  await drawn("whole", counts.whole),
  await drawn("dust", counts.dust),
];
const toBare = ({ ms, pathBytes: bytes }: typeof bare) => ({
  ms: rounded(ms / bare.ms),
  pathBytes: rounded(bytes / bare.pathBytes),
});

report("How long does a phone compute at a bowl, and how much is there to draw?", {
  runs: RUNS,
  pieces: PIECES,
  bare,
  third,
  whole,
  dust,
  ratioToBare: { third: toBare(third), whole: toBare(whole), dust: toBare(dust) },
});
