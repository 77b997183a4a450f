import { expect, it } from "vitest";
import type { OpenState, VaultState } from "#device/vault-api.ts";
import { screenOf } from "./gate.ts";
import { lackOf } from "./support.ts";

const open: OpenState = {
  is: "open",
  me: "a",
  name: null,
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
  host: { name: null, address: "" },
};
const locked: VaultState = { is: "locked", waitUntil: 5 };
const empty: VaultState = { is: "empty" };

it("keeps Calm and first help open to everybody, in every state", () => {
  for (const state of [open, locked, empty, { is: "starting" }, { is: "elsewhere" }] as const)
    for (const path of ["/calm", "/calm/now", "/calm/ground", "/first"])
      expect(screenOf("plainHttp", state, path)).toEqual({ is: "room", places: false });
  for (const path of ["/calmer", "/calm/together"])
    expect(screenOf(null, locked, path)).toEqual({ is: "locked", waitUntil: 5 });
  expect(screenOf(null, open, "/calm/together")).toEqual({ is: "room", places: false });
});

it("keeps every page about help open in every state, and the one for danger now without anything beside it", () => {
  for (const state of [locked, empty, { is: "starting" }, { is: "elsewhere" }] as const)
    for (const path of ["/help", "/help/now", "/help/people"])
      expect(screenOf("noDatabase", state, path)).toEqual({ is: "room", places: false });
  expect(screenOf(null, open, "/help/people")).toEqual({ is: "room", places: true });
  expect(screenOf(null, open, "/help/now")).toEqual({ is: "room", places: false });
  expect(screenOf(null, empty, "/helpless")).toEqual({ is: "moved", to: "/" });
});

it("says what Hide can do to everybody, with the places beside it only while the vault is open", () => {
  for (const state of [locked, empty, { is: "starting" }, { is: "elsewhere" }] as const)
    expect(screenOf(null, state, "/hide")).toEqual({ is: "room", places: false });
  expect(screenOf("noDatabase", open, "/hide")).toEqual({ is: "room", places: false });
  expect(screenOf(null, open, "/hide")).toEqual({ is: "room", places: true });
});

it("says what is lacking before anything else", () => {
  expect(screenOf("plainHttp", open, "/trust")).toEqual({ is: "stopped", why: "plainHttp" });
});

it("shows the lock wherever one is, and keeps the address", () => {
  expect(screenOf(null, locked, "/trust")).toEqual({ is: "locked", waitUntil: 5 });
  expect(screenOf(null, locked, "/join")).toEqual({ is: "locked", waitUntil: 5 });
  expect(screenOf(null, locked, "/recover")).toEqual({ is: "room", places: false });
});

it("leads a newcomer to the welcome, and somebody with a place to Today", () => {
  expect(screenOf(null, empty, "/trust")).toEqual({ is: "moved", to: "/" });
  expect(screenOf(null, empty, "/begin")).toEqual({ is: "room", places: false });
  expect(screenOf(null, open, "/")).toEqual({ is: "moved", to: "/today" });
  expect(screenOf(null, open, "/trust")).toEqual({ is: "room", places: true });
});

it("keeps the steps of a beginning in place when the vault opens under them", () => {
  expect(screenOf(null, open, "/begin")).toEqual(screenOf(null, empty, "/begin"));
});

it("names the first thing a browser lacks", () => {
  const all = { secure: true, database: true, worker: true, locks: true };
  expect(lackOf(all)).toBeNull();
  expect(lackOf({ ...all, secure: false, database: false })).toBe("plainHttp");
  expect(lackOf({ ...all, database: false })).toBe("noDatabase");
  expect(lackOf({ ...all, locks: false })).toBe("tooOld");
});
