import { it } from "vitest";
import { planOf, takeStep } from "./actions.ts";
import { heal } from "./heal.ts";
import { createScene, settingOf } from "./scene.ts";
import { readBatch, readEntries } from "#protocol/wire-frames.ts";
import { openerOf } from "./oracles/every-key.ts";
import { readEnvelope } from "#protocol/envelope.ts";
const about = (items: any) => items?.map((i: any) => { if (i.type === "record") return `${i.cursor ?? ""}rec`; const e: any = readEnvelope(i.bytes); return `${i.cursor ?? ""}:${e.kind} ${e.device.slice(0, 4)}/${e.first} #${Buffer.from(i.bytes).subarray(-4).toString("hex")}`; }).join(", ");
it("dbg", async () => {
  const seed = Number(process.env["GOLDSEAM_SEED"]);
  const only = Number(process.env["N"] ?? 60);
  const scene = await createScene(settingOf(seed));
  const real = scene.server.app;
  const lines: string[] = []; const pages: { at: string; bytes: any }[] = [];
  (scene.server as any).app = () => { const a: any = real(); return a; };
  const patch = () => { const a: any = real(); if (a && !a.patched) { a.patched = true; const f = a.fetch; a.fetch = async (r: Request, ...x: any[]) => { const who = r.headers.get("authorization")?.slice(7, 11) ?? ""; const body = r.method === "POST" ? new Uint8Array(await r.clone().arrayBuffer()) : null; const res: Response = await f(r, ...x); if (/swap/.test(r.url)) pages.push({ at: (scene.time.monotonic() / 1000).toFixed(2) + " " + who + " " + r.url.slice(30,40), bytes: body }); const c = res.clone(); const p = new URL(r.url).pathname.replace(/[0-9a-f]{32}/g, (m) => m.slice(0, 4)) + new URL(r.url).search; if (!/challenge|sign-in|about|slots/.test(p)) { const t = new Uint8Array(await c.arrayBuffer()); lines.push(`${(scene.time.monotonic() / 1000).toFixed(2)} ${who} ${r.method} ${p} ${res.status} ${body && /append|spaces$/.test(p) ? about(readBatch(body as any)) : body ? about([{ type: "envelope", bytes: body }]) : ""} -> ${r.method === "GET" && res.ok ? about(readEntries(t as any)) : new TextDecoder().decode(t).slice(0, 100)}`); } return res; }; } };
  for (const step of planOf(scene.setting, 30)) { patch(); await takeStep(scene, step); lines.push("STEP " + scene.trace.at(-1)); }
  patch(); lines.push("HEAL");
  console.log(await heal(scene));
  console.log(scene.kit.phones.map((p) => p.name + " " + p.own.device.slice(0, 4)).join(" "));
  const open = await openerOf(scene);
  for (const [i, hex] of pages.entries()) if (i < 12) console.log("page", hex.at, JSON.stringify(await open(hex.bytes)));
  console.log(lines.filter((l) => !/-> $/.test(l)).slice(-only).join("\n").slice(0, 28000));
});
