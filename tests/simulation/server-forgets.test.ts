/** A real server that comes back with less, and phones that notice and heal it. */
import { expect, it } from "vitest";
import { chainOfItem } from "./held-back.ts";
import { calmScene, promise, says, shows } from "./calm-scene.ts";
import { stateHash } from "./oracles/equal-state.ts";
import { readAnew } from "./oracles/fresh-reader.ts";

it("[LOG-37] attack: server-amnesia: whoever is ahead of an older copy gives it back what it lost", async () => {
  const { server, network, phone, ours, talk, ...scene } = await calmScene([1, 2]);
  const copy = server.copy();
  for (const text of ["One", "Two", "Three"]) await promise(phone("ana1"), text);
  await promise(phone("ben1"), "Four");
  await talk();
  const before = (await server.entries(ours("ana1").core.space)).length;
  network.cutAll();
  await server.restore(copy);
  expect((await server.entries(ours("ana1").core.space)).length).toBeLessThan(before);
  phone("ana1").crash(); // hers come back from Ben's phones as well
  await talk();
  const [anew] = (await readAnew({ server, ...scene } as never, phone("ben2"))).filter(
    ({ place }) => place.core.place === "ours",
  );
  for (const text of ["One", "Two", "Three", "Four"]) expect(anew && shows(anew.place, text)).toBe(true);
  await phone("ana1").start();
  await talk();
  for (const name of ["ana1", "ben1", "ben2"]) expect(says(ours(name))).toEqual([]);
  await scene.end();
});

it("[LOG-37] attack: server-amnesia: numbers that are given out a second time hide nothing", async () => {
  const { server, network, phone, ours, talk, end } = await calmScene([1, 1]);
  const copy = server.copy();
  for (const text of ["One", "Two"]) await promise(phone("ana1"), text);
  await talk();
  phone("ana1").set.online = false;
  network.cutAll();
  await server.restore(copy);
  phone("ben1").disk.get("cursors")?.clear();
  await phone("ben1").start();
  for (let n = 0; n < 8; n++) await promise(phone("ben1"), `Ben's ${n}`);
  await talk("ben1");
  const held = await server.entries(ours("ben1").core.space);
  expect(held.at(-1)?.cursor).toBeGreaterThan(ours("ana1").core.cursor);
  phone("ana1").set.online = true;
  await talk();
  expect(stateHash(ours("ana1"))).toBe(stateHash(ours("ben1")));
  for (let n = 0; n < 8; n++) expect(shows(ours("ana1"), `Ben's ${n}`)).toBe(true);
  await end();
});

it("[LOG-37] attack: rollback: what was acknowledged and never given is told, kept, and given again", async () => {
  const { server, network, phone, ours, talk, end } = await calmScene([1, 1]);
  const copy = server.copy();
  await promise(phone("ana1"), "Acknowledged");
  await talk("ana1");
  const space = ours("ana1").core.space;
  network.cutAll();
  await server.restore(copy);
  const app = server.app();
  const real = app?.fetch;
  const isHeal = (request: Request): boolean => request.url.includes("heal=1");
  if (app) {
    Object.assign(app, {
      fetch: (request: Request) =>
        isHeal(request) ? Promise.resolve(new Response(null, { status: 503 })) : real?.(request),
    });
  }
  await talk("ana1");
  expect(says(ours("ana1"))).toContain("heldBack");
  expect(shows(ours("ana1"), "Acknowledged")).toBe(true);
  Object.assign(app ?? {}, { fetch: real });
  await talk("ana1");
  const { device } = phone("ana1").kit.own;
  const own = (await server.entries(space)).filter((entry) => chainOfItem(entry) === device);
  expect(own.length).toBe(ours("ana1").core.chains.get(device)?.ops.length);
  expect(says(ours("ana1"))).toEqual([]);
  await end();
});

it("[LOG-10] what a server kept back is asked for again, and the notice goes when it comes", async () => {
  const { phone, ours, talk, time, end } = await calmScene([2, 1]);
  phone("ben1").set.heldBack = phone("ana1").kit.own.device;
  await promise(phone("ana1"), "Kept from Ben");
  await talk("ana1", "ana2");
  await promise(phone("ana2"), "Given to Ben");
  await talk();
  expect([shows(ours("ben1"), "Kept from Ben"), shows(ours("ben1"), "Given to Ben")]).toEqual([false, true]);
  expect(says(ours("ben1"))).toEqual(["heldBack"]);
  phone("ben1").set.heldBack = null;
  await time.sleep(3_600_000);
  await talk();
  expect([shows(ours("ben1"), "Kept from Ben"), says(ours("ben1"))]).toEqual([true, []]);
  await end();
});
