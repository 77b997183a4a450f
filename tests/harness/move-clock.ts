/** Moves the clock of a server and of everybody's page and vault, through the hook of the test build. */
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
    await page.evaluate(([channel, clock]) => new BroadcastChannel(String(channel)).postMessage({ clock }), [
      TEST_CHANNEL,
      ahead,
    ] as const);
  }
};
