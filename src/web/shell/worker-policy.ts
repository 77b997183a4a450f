/**
 * The only way a worker begins here: through a Trusted Types policy that passes the address of the built vault worker and
 * nothing else (docs/architecture.md). Browsers without Trusted Types take the address as it is.
 */
import vaultAddress from "#device/worker.ts?worker&url";
import type { VaultWorker } from "#device/client.ts";
import { Bug } from "#base/assert.ts";
import { heard } from "./worker-codec.ts";

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

const createScriptURL = (address: string): string => {
  if (address !== vaultAddress) throw new Bug("a worker that was not built here");
  return address;
};

let policy: ScriptPolicy | undefined;

const trusted = (address: string): string | URL => {
  if (!window.trustedTypes) return createScriptURL(address);
  policy ??= window.trustedTypes.createPolicy("goldseam-worker", { createScriptURL });
  return policy.createScriptURL(address);
};

export const startVaultWorker = (): VaultWorker => {
  const worker = new Worker(trusted(vaultAddress), { type: "module" });
  return {
    post: (message) => worker.postMessage(message),
    listen: (listener) => {
      let spoke = false;
      worker.addEventListener("message", ({ data }) => {
        spoke = true;
        listener(heard(data));
      });
      worker.addEventListener("error", () => {
        if (!spoke) listener(null);
      });
    },
    end: () => worker.terminate(),
  };
};
