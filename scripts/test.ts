/**
 * `./goldseam test`: the checks of verify, then the suites that need time or a browser. Everything runs, whatever fails;
 * the last line sums all of it as `N passed, N failed`, and the exit code agrees with it.
 */
import { rmSync } from "node:fs";
import { printResult, reports, runCheck } from "./run-check.ts";
import { allReports, type Report } from "./test-report.ts";
import { verify } from "./verify.ts";

interface Sum {
  readonly passed: number;
  readonly failed: number;
}

const sumOf = ({ outcomes, broken }: Report): Sum => {
  const passed = outcomes.filter((outcome) => outcome.passed).length;
  return { passed, failed: outcomes.length - passed + broken };
};

rmSync(reports, { recursive: true, force: true });
const checks = await verify();
for (const name of ["simulation", "e2e"]) printResult(await runCheck(name));

const plain = checks.filter(({ name }) => name !== "unit");
const sums: Readonly<Record<string, Sum>> = {
  checks: {
    passed: plain.filter(({ passed }) => passed).length,
    failed: plain.filter(({ passed }) => !passed).length,
  },
  ...Object.fromEntries(Object.entries(allReports()).map(([name, report]) => [name, sumOf(report)])),
};

console.log("");
for (const [name, { passed, failed }] of Object.entries(sums)) {
  console.log(`${name.padEnd(12)} ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed`);
}
const total = Object.values(sums).reduce((all, one) => ({
  passed: all.passed + one.passed,
  failed: all.failed + one.failed,
}));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
