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

interface VitestReport {
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

interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
  readonly errors: readonly unknown[];
}

const read = <T>(name: string): T | null => {
  const path = join(reports, `${name}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as T) : null;
};

const missing: Report = { outcomes: [], broken: 1 };

export const vitestReport = (name: string): Report => {
  const report = read<VitestReport>(name);
  if (report === null) return missing;
  const outcomes = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({ title: fullName, passed: status === "passed" })),
  );
  const broken = report.testResults.filter(({ status, assertionResults }) => {
    return status === "failed" && assertionResults.every((result) => result.status === "passed");
  });
  return { outcomes, broken: broken.length + (outcomes.length === 0 ? 1 : 0) };
};

const outcomesOf = (suite: PlaywrightSuite): readonly Outcome[] => [
  ...(suite.specs ?? []).flatMap(({ title, tests }) =>
    tests.map(({ status }) => ({ title, passed: status === "expected" })),
  ),
  ...(suite.suites ?? []).flatMap(outcomesOf),
];

export const playwrightReport = (name: string): Report => {
  const report = read<PlaywrightReport>(name);
  if (report === null) return missing;
  const outcomes = report.suites.flatMap(outcomesOf);
  return { outcomes, broken: report.errors.length + (outcomes.length === 0 ? 1 : 0) };
};
