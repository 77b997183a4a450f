/**
 * Two suites. `unit` is everything that is quick and runs in `npm run verify`; `simulation` drives seeded networks of
 * whole devices and takes longer. Browsers belong to Playwright (tests/e2e). Two workers, so that a laptop stays usable.
 */
import { defineConfig } from "vitest/config";

export default defineConfig({
  define: { __TEST_BUILD__: "true" },
  test: {
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "content/**/*.test.ts", "scripts/**/*.test.ts", "tests/**/*.test.ts"],
          exclude: ["tests/e2e/**", "tests/simulation/**", "**/node_modules/**"],
        },
      },
      {
        extends: true,
        test: { name: "simulation", include: ["tests/simulation/**/*.test.ts"], testTimeout: 600_000 },
      },
    ],
  },
});
