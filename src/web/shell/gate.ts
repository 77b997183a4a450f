/**
 * What stands on the screen, from two things: where the vault is and which address the person is at. Nothing else decides
 * it, so a lock, a reload and the back button all end where they should. Unlocking returns to the same address.
 */
import type { VaultState } from "#device/vault-api.ts";
import type { Lack } from "./support.ts";

export type Stop = Lack | "elsewhere" | "storageLost" | "noStorage" | "noCrypto";

export type Screen =
  | { readonly is: "stopped"; readonly why: Stop }
  | { readonly is: "waiting" }
  | { readonly is: "locked"; readonly waitUntil: number }
  /** The room at this address; with the places beside it once there is a place. */
  | { readonly is: "room"; readonly places: boolean }
  | { readonly is: "moved"; readonly to: "/" | "/today" };

/** What needs neither a place, nor a key, nor anything of the browser: Calm, help, and what Hide can and cannot do. */
const always = ["/calm", "/help", "/safety", "/first", "/hide"];
/** Below one of these, and not without the key of a place. */
const withKey = ["/calm/together"];
/** What can be reached before there is a place. */
const withoutPlace = ["/", "/begin", "/join", "/recover"];
/** What stays open on top of a lock. */
const overLock = ["/recover"];
/** Rooms that fill the screen: one question at a time, and nothing beside it. */
const alone = [
  "/begin",
  "/join",
  "/recover",
  "/calm",
  "/first",
  "/safety",
  "/help/now",
  "/talk/floor",
  "/talk/pass",
  "/connection/sit",
  "/connection/pass",
];

/** An address in such a list, or one below it, such as `/calm/ground`. */
const isIn = (list: readonly string[], path: string): boolean =>
  list.some((each) => path === each || (each !== "/" && path.startsWith(`${each}/`)));

/** Where the app is made and tested, the page of the kit is there too. */
const kit = import.meta.env.DEV || __TEST_BUILD__ ? ["/kit"] : [];

export const screenOf = (lack: Lack | null, state: VaultState, path: string): Screen => {
  if (kit.includes(path)) return { is: "room", places: false };
  if (isIn(always, path) && !isIn(withKey, path))
    return { is: "room", places: lack === null && state.is === "open" && !isIn(alone, path) };
  if (lack !== null) return { is: "stopped", why: lack };
  switch (state.is) {
    case "starting":
      return { is: "waiting" };
    case "elsewhere":
      return { is: "stopped", why: "elsewhere" };
    case "broken":
      return { is: "stopped", why: state.why };
    case "empty":
      return withoutPlace.includes(path) ? { is: "room", places: false } : { is: "moved", to: "/" };
    case "locked":
      return overLock.includes(path) ? { is: "room", places: false } : { is: "locked", waitUntil: state.waitUntil };
    case "open":
      return path === "/" ? { is: "moved", to: "/today" } : { is: "room", places: !isIn(alone, path) };
  }
};
