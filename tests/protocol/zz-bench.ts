const now = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000; };
import { createSuite } from "#crypto/suite.ts";
import { createLeaf, encodeLeaf, linkOf, rootLink, type Leaf } from "#protocol/leaf.ts";
import { seenOp, type Seen } from "#protocol/seen.ts";
import { linksOf } from "#protocol/chain.ts";
import { readLeaves, pageLength, sealPage, openPage } from "#protocol/page.ts";
import { createOrder, } from "#protocol/order.ts";
import { readBody, writeBody } from "#protocol/body.ts";
import { readEnvelope } from "#protocol/envelope.ts";
import { concat, type Bytes } from "#base/bytes.ts";
const suite = await createSuite();
const D = 4, N = 45000;
const devs = Array.from({ length: D }, (_, i) => `${i}a`.repeat(16));
const space = "5e".repeat(16);
const chains = devs.map(() => ({ leaves: [] as Leaf[], links: [] as string[], told: new Map<string, number>() }));
let r = 12345; const rnd = () => ((r = (r * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff);
let wall = 1700000000000, cur = 0;
const ops: any[] = [];
let t = now();
const words = Array.from({ length: 2000 }, () => Math.floor(rnd() * 1e9).toString(36));
for (let i = 0; i < N; i++) {
  if (rnd() < 0.4) cur = Math.floor(rnd() * D);
  wall += Math.floor(rnd() * 400000);
  const c = chains[cur]!;
  const seen: Seen[] = [];
  chains.forEach((o, j) => { if (j !== cur && o.links.length > (c.told.get(devs[j]!) ?? 0)) { seen.push(seenOp(devs[j]!, o.links.length, o.links.at(-1)!)); c.told.set(devs[j]!, o.links.length); } });
  const act = rnd() < 0.4;
  const body = act ? writeBody([{ k: "promiseKept", v: 1, d: "2026-11-22", promise: "ab".repeat(32) }]) : writeBody([{ k: "promiseMade", v: 1, d: "2026-11-22", text: Array.from({ length: 20 }, () => words[Math.floor(rnd() ** 2 * 2000)]).join(" ") }]);
  const leaf = createLeaf(suite, { class: act ? "act" : "words", wall, seen, body });
  const link = linkOf(suite, c.links.at(-1) ?? rootLink(suite, space, devs[cur]!), c.links.length + 1, leaf);
  c.leaves.push(leaf); c.links.push(link);
  ops.push({ device: devs[cur], sequence: c.links.length, link, wall, seen });
}
console.log("write", now() - t);
const pages: any[] = []; const key = suite.randomBytes(32);
for (const [j, c] of chains.entries()) {
  let first = 1;
  while (first <= c.leaves.length) {
    const n = pageLength(c.leaves.slice(first - 1));
    const leaves = c.leaves.slice(first - 1, first - 1 + n);
    const header = { kind: "page" as const, space, key: "11".repeat(16), device: devs[j]!, first, last: first + n - 1 };
    const bytes = await sealPage(suite, { header, key, sig: new Uint8Array(64), prev: c.links[first - 2] ?? rootLink(suite, space, devs[j]!), leaves });
    pages.push({ bytes, j, n, first, raw: concat(...leaves.map(encodeLeaf)) });
    first += n;
  }
}
console.log("pages", pages.length, pages.map((p) => p.bytes?.length), pages.reduce((s, p) => s + p.bytes.length, 0), pages.reduce((s,p)=>s+p.raw.length,0));
for (let k = 0; k < 5; k++) {
  t = now();
  const read = pages.map((p) => readLeaves(suite, p.raw, p.n)!);
  const t1 = now();
  const links = pages.map((p, i) => linksOf(suite, chains[p.j]!.links[p.first - 2] ?? rootLink(suite, space, devs[p.j]!), p.first, read[i]!));
  const t2 = now();
  const o = createOrder(); o.add(ops);
  const t3 = now();
  for (const x of read) for (const l of x) readBody(l.body as Bytes);
  const t4 = now();
  let t5 = now();
  for (const p of pages) { const e = readEnvelope(p.bytes); if (!e || !("kind" in e)) throw 1; await openPage(suite, key, e); }
  console.log("readLeaves+mark", (t1 - t).toFixed(0), "links", (t2 - t1).toFixed(0), "order", (t3 - t2).toFixed(0), "bodies", (t4 - t3).toFixed(0), "open pages whole", (now() - t5).toFixed(0), links.length);
}
// incremental
const o = createOrder(); t = now(); for (const op of ops.slice(0, 44000)) o.add([op]); console.log("one by one", now() - t);
t = now(); o.add(ops.slice(44000)); console.log("batch 1000", now() - t);
