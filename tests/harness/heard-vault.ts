/**
 * What a page tells its vault, word for word, and what the vault last said of its state: kept by a worker that is put in the
 * place of the real one before the app begins. It also lets a test ask for what a room would ask.
 */
import type { BrowserContext, Page } from "@playwright/test";
import type { OpenState, VaultState } from "#device/vault-api.ts";

interface Heard {
  readonly told: unknown[];
  state: VaultState | null;
  say: (message: unknown) => void;
}

declare global {
  interface Window {
    heard: Heard;
  }
}

export const hearVault = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => {
    const heard: Heard = { told: [], state: null, say: () => undefined };
    window.heard = heard;
    const Real = window.Worker;
    window.Worker = class extends Real {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        this.addEventListener("message", ({ data }: MessageEvent<{ readonly state?: VaultState }>) => {
          if (data.state === undefined) return;
          heard.state = data.state;
          heard.say = (message) => super.postMessage(message);
        });
      }
      override postMessage(message: unknown): void {
        heard.told.push(message);
        super.postMessage(message);
      }
    };
  });
};

/** What was told so far, without the numbers of requests, and without the sign that somebody touched the page at all. */
export const toldVault = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    window.heard.told
      .map((message) => JSON.stringify(message, (key, value: unknown) => (key === "id" ? undefined : value)))
      .filter((message) => message !== '{"page":"touched"}'),
  );

/** A command as a room sends it. */
export const commandVault = (page: Page, module: string, command: unknown): Promise<void> =>
  page.evaluate(
    ([name, what]) =>
      window.heard.say({ id: 1_000_000, ask: "command", with: { module: name, place: "ours", command: what } }),
    [module, command] as const,
  );

export const restOf = (page: Page): Promise<OpenState["rest"] | null> =>
  page.evaluate(() => (window.heard.state?.is === "open" ? window.heard.state.rest : null));
