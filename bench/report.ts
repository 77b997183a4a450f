/**
 * How a bench tells what it found: one JSON object on standard output, progress on standard error. Figures carry their
 * unit in their name; nothing is judged here, and nothing says on which machine it ran.
 */

export type Figures = { readonly [name: string]: number | string | Figures | readonly Figures[] };

export const report = (question: string, figures: Figures): void => {
  process.stdout.write(`${JSON.stringify({ question, ...figures, node: process.version })}\n`);
};

export const progress = (text: string): void => {
  process.stderr.write(`  ${text}\n`);
};

/** To so many significant digits as a timing deserves. */
export const rounded = (value: number): number => Number(value.toPrecision(4));

/** The value below which this share of them lies; `share` from 0 to 1. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => rounded(percentile(values, 0.5));

export interface Spent {
  readonly ms: number;
  /** Of all threads of this process, in the kernel as well. */
  readonly cpuMs: number;
}

/** What a piece of work took, garbage of what came before collected first where the process allows it. */
export const timed = async <Answer>(work: () => Answer): Promise<Spent & { readonly answer: Awaited<Answer> }> => {
  globalThis.gc?.();
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  const answer = await work();
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  return { ms, cpuMs: (user + system) / 1000, answer };
};

/** The middle of each figure over all runs, and the first run, for which nothing was compiled yet. */
export const medians = (runs: readonly Spent[]) => ({
  ms: median(runs.map(({ ms }) => ms)),
  cpuMs: median(runs.map(({ cpuMs }) => cpuMs)),
  firstMs: rounded(runs[0]?.ms ?? Number.NaN),
});

/** The middle, and what one in a hundred takes longer than. */
export const spread = (ms: readonly number[]) => ({
  p50Ms: rounded(percentile(ms, 0.5)),
  p99Ms: rounded(percentile(ms, 0.99)),
});

/** A whole number from the surroundings, or this one. */
export const setting = (name: string, otherwise: number): number => {
  const given = Number(process.env[name] ?? otherwise);
  if (!Number.isSafeInteger(given) || given < 1) throw new RangeError(`${name} is a whole number from 1`);
  return given;
};
