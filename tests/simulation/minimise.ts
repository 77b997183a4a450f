/** Fewer steps that still fail, so that a person can read what happened: delta debugging (Zeller, Hildebrandt 2002). */
import type { Step } from "./actions.ts";
import type { Run } from "./run-seed.ts";

const MOST_RUNS = 40;

export const minimise = async (
  steps: readonly Step[],
  first: Run,
  run: (steps: readonly Step[]) => Promise<Run>,
): Promise<Run> => {
  const kindOf = ({ problems }: Run): string => problems[0]?.split(":")[0] ?? "";
  let [left, found, runs] = [steps, first, 0];
  for (let size = Math.ceil(steps.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < left.length && runs < MOST_RUNS; runs++) {
      const fewer = left.toSpliced(at, size);
      const tried = await run(fewer);
      if (kindOf(tried) === kindOf(first)) [left, found] = [fewer, tried];
      else at += size;
    }
  }
  return found;
};
