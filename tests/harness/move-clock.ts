/**
 * Moves the clock of a server and of everybody's page and vault, through the hook of the test build. A vault that begins anew,
 * as after a lock, has its clock from the name its worker is given, so that it is right from its first breath on.
 */
import { expect } from "@playwright/test";
import { TEST_CHANNEL } from "#device/test-hook.ts";
import type { LocalServer } from "./local-server.ts";
import type { Screens } from "./screens.ts";

/** In a page: vaults that begin from now on are so far ahead. */
export const nameWorkers = (ahead: number): void => {
  const Before = window.Worker;
  window.Worker = class extends Before {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, { name: String(ahead), ...options });
    }
  };
};

/** `ahead`: milliseconds before the clock on the wall. Each vault has said that it knows when this is over. */
export const moveClock = async (
  server: LocalServer,
  everybody: readonly Pick<Screens, "page">[],
  ahead: number,
): Promise<void> => {
  server.clock.ahead = ahead;
  for (const { page } of everybody) {
    await page.clock.setSystemTime(Date.now() + ahead);
    await page.evaluate(nameWorkers, ahead);
    await page.evaluate(
      ([name, clock]) =>
        new Promise<void>((resolve) => {
          const channel = new BroadcastChannel(String(name));
          channel.addEventListener("message", ({ data }: MessageEvent<{ told?: number }>) => {
            if (data.told !== clock) return;
            channel.close();
            resolve();
          });
          channel.postMessage({ clock });
        }),
      [TEST_CHANNEL, ahead] as const,
    );
  }
};

/** After a time in which nobody touched it, somebody takes their phone up again: it has locked itself, and is opened. */
export const comeBack = async ({ page, unlock }: Pick<Screens, "page" | "unlock">): Promise<void> => {
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await unlock();
  await expect(page.getByLabel("Passphrase", { exact: true })).toHaveCount(0);
};
