/**
 * Two suites. `unit` is everything that is quick and runs in `npm run verify`; `simulation` is what takes its time: seeded
 * networks of whole devices, and the few tests that count into the thousands or kill servers. Browsers belong to
 * Playwright (tests/e2e). Two workers, so that a laptop stays usable. Files share
 * a worker's modules, which halves the time; nothing of ours keeps state in a module.
 */
import { defineConfig } from "vitest/config";

/** Tests beside the code that take longer than all others together. */
const long = ["src/protocol/roster-random.test.ts", "src/server/kill.test.ts", "src/crypto/differential.test.ts"];

export default defineConfig({
  test: {
    pool: "forks",
    maxWorkers: 2,
    isolate: false,
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "content/**/*.test.ts", "scripts/**/*.test.ts", "tests/**/*.test.ts"],
          exclude: ["tests/e2e/**", "tests/simulation/**", "**/node_modules/**", ...long],
        },
      },
      {
        extends: true,
        test: { name: "simulation", include: ["tests/simulation/**/*.test.ts", ...long], testTimeout: 600_000 },
      },
    ],
  },
});
