import { it } from "vitest";
import { planOf, takeStep } from "./actions.ts";
import { heal } from "./heal.ts";
import { createScene, settingOf } from "./scene.ts";
import { readAnew } from "./oracles/fresh-reader.ts";
import { readingsOf } from "./oracles/oracle.ts";
import { equalState } from "./oracles/equal-state.ts";
import { goneIsGone } from "./oracles/gone-is-gone.ts";
import { nothingReadable } from "./oracles/nothing-readable.ts";
it("counts", async () => {
  const sums: Record<string, number> = {};
  const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
  const timed = async <T>(name: string, work: () => Promise<T> | T) => { const a = cpu(); const r = await work(); sums[name] = (sums[name] ?? 0) + cpu() - a; return r; };
  await createScene(settingOf(1)).then((s) => s.end());
  const n = 30;
  for (let seed = 1; seed <= n; seed++) {
    const setting = settingOf(seed);
    const scene = await timed("create", () => createScene(setting));
    let calls = 0; const paths: Record<string, number> = {};
    const app = scene.server.app;
    (scene.server as { app: unknown }).app = app;
    for (const step of planOf(setting, 30)) await timed("steps", () => takeStep(scene, step));
    await timed("heal", () => heal(scene));
    const anew = await timed("anew", () => readAnew(scene, scene.phones[0]!));
    await timed("equal", () => equalState(scene, [...readingsOf(scene.phones), ...anew]));
    await timed("gone", () => goneIsGone(scene, []));
    await timed("readable", () => nothingReadable(scene, []));
    await timed("end", () => scene.end());
  }
  console.log(Object.fromEntries(Object.entries(sums).map(([k, v]) => [k, Math.round(v / n)])));
});
