/**
 * Runs one npm script as a check: quietly, with its time, keeping what it printed for the case that it fails. The command
 * is read from package.json, so that a check is written once and can be run alone by its name.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

export const root = join(import.meta.dirname, "..");
export const reports = join(root, "build", "reports");

export interface CheckResult {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
  readonly output: string;
}

const commandOf = (name: string): string => {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };
  const command = manifest.scripts[name];
  if (command === undefined) throw new Error(`package.json has no script named ${name}`);
  return command;
};

export const runCheck = (name: string): Promise<CheckResult> => {
  const started = performance.now();
  const path = `${join(root, "node_modules", ".bin")}${delimiter}${process.env["PATH"] ?? ""}`;
  const env = { ...process.env, PATH: path, FORCE_COLOR: process.stdout.isTTY ? "1" : "0" };
  const child = spawn(commandOf(name), { cwd: root, env, shell: true, stdio: ["ignore", "pipe", "pipe"] });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.on("close", (code) => {
      const seconds = (performance.now() - started) / 1000;
      const output = Buffer.concat(chunks).toString("utf8").trim();
      resolve({ name, passed: code === 0, seconds, output });
    });
  });
};

/** One line for each result, and everything a failed one had to say. */
export const printResult = ({ name, passed, seconds, output }: CheckResult): void => {
  console.log(`${passed ? "ok    " : "FAILED"}  ${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s`);
  if (!passed) console.log(`\n${output}\n`);
};
