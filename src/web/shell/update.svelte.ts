/** The newer version that waits, if there is one: found here, taken by its reader's word only (see update.ts). */
import { startKeeper } from "../kit/built-worker.ts";
import { status } from "../kit/status.svelte.ts";
import { atRest } from "./at-rest.ts";
import { flushDrafts } from "./draft.svelte.ts";
import { texts } from "./texts.en.ts";
import { afterTakeover, offerOf, type Offer } from "./update.ts";
import type { PageVault } from "./vault.svelte.ts";

const SIX_HOURS = 6 * 60 * 60_000;

let waiting = $state.raw<ServiceWorker | null>(null);
let asked = false;

export const offer = (vault: PageVault): Offer =>
  offerOf({ waiting: waiting !== null, unsent: vault.open?.unsent ?? 0 });

export const useNewer = async (vault: PageVault): Promise<void> => {
  if (offer(vault) === "waits") return status.say(texts.update.waits);
  if (!(await flushDrafts())) return status.say(texts.update.notKept);
  asked = true;
  waiting?.postMessage("take over");
};

/**
 * Looks for newer versions while the page lives, also in an app that is never closed. Returns the way to stop. Keeping the
 * app means fetching all of it, so that waits until the first screen stands; a browser that refuses is used without.
 */
export const watchForNewer = (vault: PageVault): (() => void) => {
  if (!("serviceWorker" in navigator)) return () => undefined;
  const workers = navigator.serviceWorker;
  const wasServed = workers.controller !== null;
  const watching = new AbortController();
  const { signal } = watching;
  const look = (registration: ServiceWorkerRegistration): void => {
    const note = (): void => {
      if (registration.waiting && workers.controller) waiting = registration.waiting;
    };
    const found = (): void => registration.installing?.addEventListener("statechange", note, { signal });
    let askedAt = performance.now();
    const ask = (): void => {
      if (document.visibilityState !== "visible" || performance.now() - askedAt < SIX_HOURS) return;
      askedAt = performance.now();
      void registration.update().catch(() => undefined);
    };
    note();
    found();
    registration.addEventListener("updatefound", found, { signal });
    document.addEventListener("visibilitychange", ask, { signal });
  };
  const taken = (): void => {
    const holds = vault.state.is === "elsewhere" ? "elsewhere" : "this";
    const next = afterTakeover({ asked, wasServed, holds });
    if (next === "reload") window.location.reload();
    if (next === "reloadWhenFreed")
      vault.onState((state) => {
        if (state.is !== "elsewhere") window.location.reload();
      });
  };
  if (!import.meta.env.DEV)
    void atRest()
      .then(startKeeper)
      .catch(() => undefined);
  void workers.ready.then(look);
  workers.addEventListener("controllerchange", taken, { signal });
  return () => watching.abort();
};
