/**
 * What a finished suite says about itself: how many tests passed and failed, and which tests there were. Vitest and
 * Playwright each write a JSON report under build/reports. A skipped test counts as failed, and so does a suite that
 * left no report: what did not run has shown nothing.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { reports } from "./run-check.ts";

export interface Outcome {
  readonly title: string;
  readonly passed: boolean;
}

export interface Report {
  readonly outcomes: readonly Outcome[];
  /** Failures that belong to no test: a file that did not load, a browser that did not start. */
  readonly broken: number;
}

export interface VitestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly { readonly title: string; readonly tests: readonly { readonly status: string }[] }[];
}

export interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
  readonly errors: readonly unknown[];
}

export const fromVitest = ({ testResults }: VitestReport): Report => {
  const outcomes = testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({ title: fullName, passed: status === "passed" })),
  );
  const unloaded = testResults.filter(({ status, assertionResults }) => {
    return status === "failed" && assertionResults.every((result) => result.status === "passed");
  });
  return { outcomes, broken: unloaded.length + (outcomes.length === 0 ? 1 : 0) };
};

export const fromPlaywright = ({ suites, errors }: PlaywrightReport): Report => {
  const outcomes = suites.flatMap(outcomesOf);
  return { outcomes, broken: errors.length + (outcomes.length === 0 ? 1 : 0) };
};

const outcomesOf = (suite: PlaywrightSuite): readonly Outcome[] => [
  ...(suite.specs ?? []).flatMap(({ title, tests }) =>
    tests.map(({ status }) => ({ title, passed: status === "expected" })),
  ),
  ...(suite.suites ?? []).flatMap(outcomesOf),
];

/** The report a suite left under this name, as `make` reads it. */
const reportAt = <T>(name: string, make: (report: T) => Report): Report => {
  const path = join(reports, `${name}.json`);
  return existsSync(path) ? make(JSON.parse(readFileSync(path, "utf8")) as T) : { outcomes: [], broken: 1 };
};

export const allReports = (): Readonly<Record<"unit" | "simulation" | "end to end", Report>> => ({
  unit: reportAt("unit", fromVitest),
  simulation: reportAt("simulation", fromVitest),
  "end to end": reportAt("e2e", fromPlaywright),
});
