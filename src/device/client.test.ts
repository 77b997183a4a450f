import { ok } from "#base/result.ts";
import { expect, it } from "vitest";
import { connectVault } from "./client.ts";
import type { FromVault, OpenState, VaultState } from "./vault-api.ts";

const open: OpenState = {
  is: "open",
  me: "a",
  name: "Ana",
  other: null,
  nameInOurs: null,
  seat: "unsaid",
  bondSaid: null,
  bond: null,
  agreed: false,
  phase: 0,
  rest: { mine: false, theirs: false },
  connection: "online",
  unsent: 0,
  pairing: { is: "none" },
  notices: [],
  wordsKept: true,
  autoLock: "usual",
  host: { name: null, address: "127.0.0.1" },
};

/** A vault whose workers are played by hand: `said` holds what each was told, `say` speaks as the newest. */
const byHand = () => {
  const workers: { said: unknown[]; ended: boolean; say: (message: FromVault | null) => void }[] = [];
  const vault = connectVault(() => {
    const worker = { said: [] as unknown[], ended: false, say: (_: FromVault | null) => {} };
    workers.push(worker);
    return {
      post: (message) => void worker.said.push(message),
      listen: (listener) => void (worker.say = listener),
      end: () => void (worker.ended = true),
    };
  });
  const states: VaultState["is"][] = [];
  vault.onState(({ is }) => states.push(is));
  return { vault, workers, states, now: () => workers.at(-1)! };
};

it("gives each answer to its own request", async () => {
  const { vault, now } = byHand();
  const first = vault.ask("suggestPassphrase", {});
  const second = vault.ask("unlock", { passphrase: "x" });
  now().say({ id: 2, answer: ok(null) });
  now().say({ id: 1, answer: ok("one two") });
  expect([await first, await second]).toEqual([ok("one two"), ok(null)]);
});

it("ends a worker that locked and begins a new one, and the page sees locked throughout", async () => {
  const { vault, workers, states, now } = byHand();
  now().say({ state: open });
  const locking = vault.ask("lock", {});
  const lost = vault.ask("keepWords", {});
  now().say({ state: { is: "locked", waitUntil: 0 } });
  expect(await locking).toEqual(ok(null));
  expect(await lost).toMatchObject({ ok: false, error: { type: "notPossible" } });
  now().say({ state: { is: "starting" } });
  now().say({ state: { is: "locked", waitUntil: 0 } });
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  expect(states).toEqual(["starting", "open", "locked", "locked"]);
});

it("ends a worker whose browser was left, and answers that it was", async () => {
  const { vault, workers, states, now } = byHand();
  now().say({ state: open });
  const leaving = vault.ask("leaveBrowser", { passphrase: "x" });
  now().say({ state: { is: "empty" } });
  expect(await leaving).toEqual(ok(null));
  now().say({ state: { is: "starting" } });
  now().say({ state: { is: "empty" } });
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  expect(states).toEqual(["starting", "open", "empty", "empty"]);
});

it("lets a worker answer why coming back with the words did not work", async () => {
  const { vault, workers, now } = byHand();
  const restoring = vault.ask("restore", { words: "", passphrase: "", keep: [] });
  now().say({ state: open });
  now().say({ state: { is: "empty" } });
  now().say({ id: 1, answer: { ok: false, error: { type: "offline" } } });
  expect(await restoring).toEqual({ ok: false, error: { type: "offline" } });
  expect(workers).toHaveLength(1);
});

it("hears nothing more from a worker that was ended", () => {
  const { workers, states, now } = byHand();
  now().say({ state: open });
  now().say({ state: { is: "locked", waitUntil: 0 } });
  workers[0]!.say({ state: open });
  expect(states.at(-1)).toBe("locked");
});

it("watches a slice again after each opening, and tells nothing once stopped", () => {
  const { vault, workers, now } = byHand();
  const query = { module: "trust", slice: "promises", place: "mine", window: {} } as const;
  const seen: unknown[] = [];
  const stop = vault.watch(query, (value) => seen.push(value));
  expect(now().said).toEqual([]);
  now().say({ state: open });
  now().say({ id: 1, slice: "first" });
  now().say({ state: { is: "locked", waitUntil: 0 } });
  now().say({ state: open });
  expect(workers.map(({ said }) => said)).toEqual([[{ id: 1, watch: query }], [{ id: 1, watch: query }]]);
  stop();
  now().say({ id: 1, slice: "second" });
  expect(seen).toEqual(["first"]);
});

it("says so when the worker cannot be started", () => {
  const { states, now } = byHand();
  now().say(null);
  expect(states.at(-1)).toBe("broken");
});
