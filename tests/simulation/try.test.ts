import { it } from "vitest";
import { runSeed } from "./run-seed.ts";
it("tries", async () => {
  const [from = 1, to = from] = (process.env["GOLDSEAM_SEED"] ?? "1").split("-").map(Number);
  const quietly = to > from;
  let failed = 0;
  const kinds = new Map<string, number[]>();
  for (let seed = from; seed <= to; seed++) {
    const cpu = process.cpuUsage(); const wall = performance.now();
    const { problems, trace } = await runSeed(seed);
    const { user, system } = process.cpuUsage(cpu);
    if (!quietly) console.log(trace.join("\n"));
    if (!quietly || process.env["V"]) console.log(seed, Math.round((user + system) / 1000), "ms cpu", Math.round(performance.now() - wall), "ms");
    if (problems.length) failed++;
    for (const p of new Set(problems.map((p) => p.replace(/[0-9a-f]{6,}|\d+/g, "#").replace(/kestrelmoon.*kestrelmoon/g, "TEXT").replace(/(ana|ben)#/g,"PHONE").slice(0, 140)))) kinds.set(p, [...(kinds.get(p) ?? []), seed]);
    if (problems.length && !quietly) console.log(problems.slice(0, 30).join("\n"));
  }
  console.log("failed", failed, "of", to - from + 1);
  for (const [kind, seeds] of [...kinds].sort((a, b) => b[1].length - a[1].length).slice(0,40)) console.log(seeds.length, kind.split("\n")[0], "e.g.", seeds.slice(0, 4).join(" "));
});
