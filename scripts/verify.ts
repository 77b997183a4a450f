/**
 * `npm run verify`: everything that must hold before a change is shared, the same for people and machines. Two checks run
 * at a time; one that needs what another makes waits for it. Nothing stops at the first failure: one run tells all.
 */
import { pathToFileURL } from "node:url";
import { type CheckResult, printResult, runCheck } from "./run-check.ts";

/** Names of npm scripts, the long ones first, each with the checks whose result it reads. */
const checks: readonly { readonly name: string; readonly after: readonly string[] }[] = [
  { name: "build", after: [] },
  { name: "types", after: ["build"] },
  { name: "types:web", after: ["build"] },
  { name: "unit", after: [] },
  { name: "format", after: [] },
  { name: "lint", after: [] },
  { name: "knip", after: ["build"] },
  { name: "licences", after: [] },
  { name: "content", after: [] },
  { name: "size", after: ["build"] },
];

const LANES = 2;

export const verify = async (): Promise<readonly CheckResult[]> => {
  const waiting = [...checks];
  const done = new Map<string, CheckResult>();
  const running = new Map<string, Promise<void>>();
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex(({ after }) => after.every((name) => done.has(name)));
    const check = running.size < LANES ? waiting[next] : undefined;
    if (check === undefined) {
      await Promise.race(running.values());
      continue;
    }
    waiting.splice(next, 1);
    const run = runCheck(check.name).then((result) => {
      done.set(check.name, result);
      running.delete(check.name);
      printResult(result);
    });
    running.set(check.name, run);
  }
  return [...done.values()];
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const started = performance.now();
  const results = await verify();
  const failed = results.filter(({ passed }) => !passed).map(({ name }) => name);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(failed.length === 0 ? `verified in ${seconds} s` : `failed: ${failed.join(", ")} (${seconds} s)`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
