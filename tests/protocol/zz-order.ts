import { createOrder } from "#protocol/order.ts";
import { randomBytes } from "node:crypto";
const D = 4, N = 45000;
const devs = Array.from({ length: D }, (_, i) => `${i}a`.repeat(16));
let r = 12345; const rnd = () => ((r = (r * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff);
const ops: any[] = []; const len = devs.map(() => 0); const last = devs.map(() => ""); const told = devs.map(() => devs.map(() => 0));
let wall = 1.7e12, cur = 0, nseen = 0;
for (let i = 0; i < N; i++) {
  if (rnd() < 0.4) cur = Math.floor(rnd() * D);
  wall += Math.floor(rnd() * 400000);
  const seen: any[] = [];
  devs.forEach((d, j) => { if (j !== cur && len[j]! > told[cur]![j]!) { seen.push({ device: d, sequence: len[j], link: last[j]!.slice(0, 32) }); told[cur]![j] = len[j]!; } });
  nseen += seen.length;
  len[cur]!++; last[cur] = randomBytes(32).toString("hex");
  ops.push({ device: devs[cur], sequence: len[cur], link: last[cur], wall, seen });
}
console.log("seen per op", nseen / N);
for (let k = 0; k < 8; k++) { const t = performance.now(); const o = createOrder(); o.add(ops); console.log("order", (performance.now() - t).toFixed(0)); }
