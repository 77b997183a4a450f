import { it } from "vitest";
import { planOf, takeStep } from "./actions.ts";
import { heal } from "./heal.ts";
import { createScene, settingOf } from "./scene.ts";
it("counts", async () => {
  const total = new Map<string, number>();
  for (let seed = 1; seed <= 12; seed++) {
    const setting = settingOf(seed);
    const scene = await createScene(setting);
    const app = scene.server.app();
    let phase = "steps";
    const real = scene.time.after; let timers = 0;
    const count = (k: string) => total.set(k, (total.get(k) ?? 0) + 1);
    const wrap = () => { const a = scene.server.app() as any; if (a && !a.counted) { const f = a.fetch; a.fetch = (r: Request, ...x: any[]) => { count(phase + " " + r.method + " " + new URL(r.url).pathname.replace(/[0-9a-f]{32}/g, "#")); return f(r, ...x); }; a.counted = true; } };
    for (const step of planOf(setting, 30)) { wrap(); await takeStep(scene, step); }
    phase = "heal"; wrap(); await heal(scene); wrap();
    await scene.end();
  }
  console.log([...total].map(([k, v]) => `${(v / 12).toFixed(1)} ${k}`).sort().join("\n"));
});
