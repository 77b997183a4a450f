/** The vault's worker as the page talks with it: what it says is read before anybody hears it. */
import type { VaultWorker } from "#device/client.ts";
import { startBuiltWorker } from "../kit/built-worker.ts";
import { heard } from "./worker-codec.ts";

export const startVaultWorker = (): VaultWorker => {
  const worker = startBuiltWorker("vault");
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
