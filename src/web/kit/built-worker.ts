/**
 * The only way a worker begins here: through a Trusted Types policy that passes the addresses of the built workers, the
 * vault's, the bowl's and the one that keeps the app, and nothing else (docs/architecture.md). Browsers without Trusted
 * Types take an address as it is.
 */
import vaultAddress from "#device/worker.ts?worker&url";
import bowlAddress from "./bowl/bowl-worker.ts?worker&url";
import { Bug } from "#base/assert.ts";

interface ScriptPolicy {
  readonly createScriptURL: (address: string) => URL;
}

declare global {
  interface Window {
    readonly trustedTypes?: {
      readonly createPolicy: (
        name: string,
        rules: { readonly createScriptURL: (address: string) => string },
      ) => ScriptPolicy;
    };
  }
}

const built = { vault: vaultAddress, bowl: bowlAddress } as const;
const KEEPER = "/service-worker.js";
const known: readonly string[] = [...Object.values(built), KEEPER];

const createScriptURL = (address: string): string => {
  if (!known.includes(address)) throw new Bug("a worker that was not built here");
  return address;
};

let policy: ScriptPolicy | undefined;

const trusted = (address: string): string | URL => {
  if (!window.trustedTypes) return createScriptURL(address);
  policy ??= window.trustedTypes.createPolicy("goldseam-worker", { createScriptURL });
  return policy.createScriptURL(address);
};

export const startBuiltWorker = (which: keyof typeof built): Worker =>
  new Worker(trusted(built[which]), { type: "module" });

/** The service worker, which keeps the app for when there is no network. */
export const startKeeper = (): Promise<ServiceWorkerRegistration> => navigator.serviceWorker.register(trusted(KEEPER));
