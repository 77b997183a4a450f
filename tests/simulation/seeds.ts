/**
 * Which seeds are run, and what is said of one that fails. 300 by default, 5,000 with GOLDSEAM_LONG, and with
 * GOLDSEAM_SEED just that one: `GOLDSEAM_SEED=88 npx vitest run --project simulation`.
 */
import { planOf } from "./actions.ts";
import { minimise } from "./minimise.ts";
import { runSeed, STEPS } from "./run-seed.ts";
import { settingOf } from "./scene.ts";

const COUNT = process.env["GOLDSEAM_LONG"] ? 5_000 : 300;
const BLOCK = process.env["GOLDSEAM_LONG"] ? 125 : 25;

/** Seeds in blocks, every second one: two files share them, and so two workers. */
export const blocksOf = (remainder: 0 | 1): readonly (readonly number[])[] => {
  const one = process.env["GOLDSEAM_SEED"];
  const seeds = one === undefined ? Array.from({ length: COUNT }, (_, i) => i + 1) : [Number(one)];
  const own = one === undefined ? seeds.filter((seed) => seed % 2 === remainder) : seeds;
  return Array.from({ length: Math.ceil(own.length / BLOCK) }, (_, i) => own.slice(i * BLOCK, (i + 1) * BLOCK));
};

export const nameOf = (block: readonly number[]): string => `seeds ${block[0]} to ${block.at(-1)}`;

/** What went wrong in these seeds; the first of them with the fewest steps that still show it. */
export const failuresOf = async (block: readonly number[]): Promise<readonly string[]> => {
  const failures: string[] = [];
  for (const seed of block) {
    const run = await runSeed(seed);
    if (run.problems.length === 0) continue;
    const shown =
      failures.length > 0 ? run : await minimise(planOf(settingOf(seed), STEPS), run, (steps) => runSeed(seed, steps));
    const about = JSON.stringify(settingOf(seed));
    const again = `GOLDSEAM_SEED=${seed} npx vitest run --project simulation`;
    failures.push(
      [
        `seed ${seed}: ${again}`,
        about,
        ...shown.problems.slice(0, 20),
        ...(failures.length > 0 ? [] : shown.trace),
      ].join("\n"),
    );
  }
  return failures;
};
