/**
 * Two suites. `unit` is everything that is quick and runs in `npm run verify`; `simulation` is what takes its time: seeded
 * networks of whole devices, and the few tests that count into the thousands or kill servers. Browsers belong to
 * Playwright (tests/e2e). Two workers, so that a laptop stays usable. Files share
 * a worker's modules, which halves the time; nothing of ours keeps state in a module.
 */
import { defineConfig } from "vitest/config";

/** Tests beside the code that take longer than all others together: they count into the thousands, or live whole days on phones. */
const long = [
  "src/crypto/differential.test.ts",
  "src/domain/connection/choose-years.test.ts",
  "src/protocol/roster-random.test.ts",
  "src/server/kill.test.ts",
  "tests/device/answers-apart.test.ts",
  "tests/device/days.test.ts",
  "tests/device/talk-floor.test.ts",
  "tests/domain/flooded.test.ts",
  "tests/domain/floor-equal.test.ts",
  "tests/harness/seeded-talk.test.ts",
];

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
