/** One build for the page and, apart from it, the vault worker. Nothing is inlined: the policy allows files only. */
import { sveltekit } from "@sveltejs/kit/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [sveltekit()],
  worker: { format: "es" },
  // Only the build that the end-to-end tests drive has a hook for clock, cost and planted devices (tests/harness).
  define: { __TEST_BUILD__: JSON.stringify(process.env["GOLDSEAM_TEST_BUILD"] === "1") },
  build: { assetsInlineLimit: 0, target: "es2023" },
  server: { host: "127.0.0.1" },
});
