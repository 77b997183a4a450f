/**
 * `./goldseam bench`: runs each file of bench/ in a process of its own, one after the other, so that they do not warm or
 * slow one another. Each prints one JSON object as its last line; all of them end up in build/bench.json.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { root } from "./run-check.ts";

const wanted = process.argv.slice(2);
const names = readdirSync(join(root, "bench"))
  .filter((name) => /^[a-z0-9-]+\.bench\.ts$/.test(name))
  .map((name) => name.replace(/\.bench\.ts$/, ""))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

const results: Record<string, unknown> = {};
for (const name of names) {
  console.log(`\n${name}`);
  const args = ["--expose-gc", "--import", "tsx", join("bench", `${name}.bench.ts`)];
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "inherit"],
  });
  console.log(stdout.trim());
  if (status === 0) results[name] = JSON.parse(stdout.trim().split("\n").at(-1) ?? "null");
  else process.exitCode = 1;
}

const machine = { node: process.version, cpu: cpus()[0]?.model ?? "unknown", cores: cpus().length };
mkdirSync(join(root, "build"), { recursive: true });
writeFileSync(join(root, "build", "bench.json"), `${JSON.stringify({ machine, results }, null, 2)}\n`);
console.log("\nwritten to build/bench.json");
