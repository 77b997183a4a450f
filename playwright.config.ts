/**
 * Stories of two people in two browser contexts. Each test starts the server it needs; nothing is shared between tests, so two
 * run at a time, also of one file.
 * The browser is the one named by CHROME, which `./goldseam test` finds or installs, else Playwright's own.
 * Whenever a run begins, it is late morning in it: for tests and browsers alike the zone is one in which it is eleven, on the
 * same day as in UTC, so that no day ends in the middle of a story. What the app says at night is for the unit tests; ZONE
 * names another zone when a story is to be seen at its hour.
 */
import { defineConfig } from "@playwright/test";

/** Zones of whole hours are named the other way round: Etc/GMT-3 is three hours ahead of UTC. */
const whereItIsEleven = (hour: number): string => `Etc/GMT${hour >= 11 ? "+" : "-"}${Math.abs(hour - 11)}`;
process.env["TZ"] = process.env["ZONE"] ?? whereItIsEleven(new Date().getUTCHours());

const chrome = process.env["CHROME"];

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.test.ts",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    browserName: "chromium",
    viewport: { width: 390, height: 844 },
    // What a story does not look at costs it nothing: keeping the app means fetching all of it, on every device of every
    // story. Where it goes on without a server, or where something moves, a story says so (`test.use`).
    serviceWorkers: "block",
    contextOptions: { reducedMotion: "reduce" },
    actionTimeout: 20_000,
    // a trace films every page of every test, which costs more than the tests: TRACE=on when something is looked into
    trace: process.env["TRACE"] === "on" ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
    launchOptions: {
      args: [
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
      ...(chrome === undefined ? {} : { executablePath: chrome }),
    },
  },
});
