/**
 * Moves the clock of a server and of everybody's page and vault, through the hook of the test build. A vault that begins anew,
 * as after a lock, asks for its clock and is told again.
 */
import { TEST_CHANNEL } from "#device/test-hook.ts";
import type { LocalServer } from "./local-server.ts";
import type { Screens } from "./screens.ts";

/** `ahead`: milliseconds before the clock on the wall. */
export const moveClock = async (
  server: LocalServer,
  everybody: readonly Pick<Screens, "page">[],
  ahead: number,
): Promise<void> => {
  server.clock.ahead = ahead;
  for (const { page } of everybody) {
    await page.clock.setSystemTime(Date.now() + ahead);
    await page.evaluate(
      ([name, clock]) => {
        const channel = new BroadcastChannel(String(name));
        Reflect.set(globalThis, "clockAhead", clock);
        channel.addEventListener("message", ({ data }: MessageEvent<{ ready?: true }>) => {
          if (data.ready) channel.postMessage({ clock: Reflect.get(globalThis, "clockAhead") });
        });
        channel.postMessage({ clock });
      },
      [TEST_CHANNEL, ahead] as const,
    );
  }
};
