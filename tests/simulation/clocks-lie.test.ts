/** Phones whose clocks are wrong, by accident or on purpose, over a real server. */
import { worded } from "#tests/domain/telling.ts";
import { expect, it } from "vitest";
import type { PromiseView } from "#domain/trust/views.ts";
import { apart, calmScene, promise, say, says, shows } from "./calm-scene.ts";
import { stateHash } from "./oracles/equal-state.ts";

const DAY = 86_400_000;
const in2040 = Date.UTC(2040, 0, 1);

it("[LOG-26] attack: clock-2040: what is dated ahead waits with all after it, and its no's are heard at once", async () => {
  const { phone, ours, talk, time, end } = await calmScene([1, 1]);
  const ben = phone("ben1");
  ben.set.online = false;
  await ben.start(); // no server tells it the hour
  ben.set.ahead = in2040 - time.now();
  await promise(ben, "From 2040");
  ben.set.ahead = 0;
  await say(ben, "stepBack");
  ben.set.online = true;
  await talk();
  expect(shows(ours("ana1"), "From 2040")).toBe(false);
  expect(says(ours("ana1"))).toEqual(["future"]);
  expect(apart(ours("ana1").core)).toContain("stepBack");

  phone("ana1").set.online = false;
  await phone("ana1").start();
  expect(apart(ours("ana1").core)).toContain("stepBack"); // also without a network

  await time.sleep(in2040 - time.now());
  phone("ana1").set.online = true;
  await talk();
  expect(shows(ours("ana1"), "From 2040")).toBe(true);
  expect(stateHash(ours("ana1"))).toBe(stateHash(ours("ben1")));
  expect(says(ours("ana1"))).toEqual([]);
  await end();
});

it("[LOG-26] a phone that is more than a day ahead of the server's hour says so and stamps that hour", async () => {
  const { phone, ours, talk, time, end } = await calmScene([1, 1]);
  phone("ben1").set.ahead = 30 * DAY;
  await phone("ben1").start();
  await talk();
  expect(says(ours("ben1"))).toEqual(["clockWrong"]);
  const { wall } = await say(phone("ben1"), "anything");
  expect([wall % 3_600_000, Math.abs(time.now() - wall) <= 3_600_000]).toEqual([0, true]);
  await talk();
  expect(says(ours("ana1"))).toEqual([]);
  await end();
});

it("[LOG-25] attack: clock-1970: an answer stands after what it answers, whatever its clock shows", async () => {
  const { phone, ours, talk, time, end } = await calmScene([1, 1]);
  const link = await promise(phone("ana1"), "Answered");
  await talk();
  phone("ben1").set.ahead = -time.now();
  const answer = await say(phone("ben1"), "answer");
  phone("ben1").set.ahead = 0;
  await talk();
  const { order, byLink } = ours("ana1").core;
  const placeOf = (of: string): number => {
    const { device, sequence } = byLink.get(of) ?? { device: "", sequence: 0 };
    return order.indexOf(device, sequence);
  };
  expect(answer.wall).toBeLessThan(DAY);
  expect(placeOf(answer.link)).toBeGreaterThan(placeOf(link));
  expect(stateHash(ours("ana1"))).toBe(stateHash(ours("ben1")));
  await end();
});

it("[LOG-27] the day something reached a reader is shown to the reader, and never to its author", async () => {
  const { phone, ours, talk, time, end } = await calmScene([1, 1]);
  const ana = phone("ana1");
  const due = { type: "make", ...worded("On time", { due: "2026-11-23" }) };
  const made = await ana.vault()?.ask("command", { module: "trust", place: "ours", command: due });
  const link = made?.ok ? (made.value.links[0] ?? "") : "";
  await talk();
  phone("ben1").set.online = false;
  await ana
    .vault()
    ?.ask("command", { module: "trust", place: "ours", command: { type: "keep", promise: link, on: null } });
  await talk();
  await time.sleep(5 * DAY);
  phone("ben1").set.online = true;
  await talk();
  await say(phone("ben1"), "anything");
  await talk();
  const reachedOn = (name: string): readonly (string | null)[] => {
    const view = ours(name).slice("trust", "promise", { promise: link }) as PromiseView;
    return view.is === "here" ? view.history.map(({ reached }) => reached) : [];
  };
  expect(reachedOn("ben1")[0]).toMatch(/^2026-11-2[78]$/);
  expect(reachedOn("ana1")).toEqual([null, null]);
  await end();
});
