/** One build for the page and, apart from it, the vault worker. Nothing is inlined: the policy allows files only. */
import { join } from "node:path";
import { sveltekit } from "@sveltejs/kit/vite";
import { defineConfig, type Plugin } from "vite";

/**
 * SvelteKit's live region for page titles carries a style attribute, which our policy refuses and which would then show the
 * title on the page. It gets our class for screen readers instead.
 */
const announcerWithoutStyle: Plugin = {
  name: "announcer-without-style",
  enforce: "pre",
  transform(code, id) {
    if (!id.endsWith("/generated/root.svelte")) return null;
    const changed = code.replace(/(id="svelte-announcer"[^>]*?) style="[^"]*"/, '$1 class="sr"');
    if (changed === code) throw new Error("The live region of SvelteKit looks different now; see vite.config.ts.");
    return changed;
  },
};

/** Every text in a language that nobody speaks, in a build of its own for tests/e2e/pseudo.test.ts. */
const nobodysLanguage =
  process.env["GOLDSEAM_PSEUDO"] === "1"
    ? import("./scripts/pseudo-locale.ts").then((made) => made.pseudoLocale)
    : null;

interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

const withImports = (id: string, graph: ModuleGraph, seen: Set<string>): Set<string> => {
  if (!seen.has(id)) {
    seen.add(id);
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) withImports(imported, graph, seen);
  }
  return seen;
};

/**
 * What the layout imports is needed at every address, and comes in one piece: on a slow line each file asked for costs a way
 * there and back. Rooms, the lock, and what else may never be seen stay apart.
 */
const layout = join(import.meta.dirname, ".svelte-kit/generated/client-optimized/nodes/0.js");
const inFrame = (id: string, graph: ModuleGraph): string | null =>
  withImports(layout, graph, new Set()).has(id) ? "frame" : null;

export default defineConfig({
  plugins: [announcerWithoutStyle, nobodysLanguage, sveltekit()],
  worker: { format: "es" },
  // Only the build that the end-to-end tests drive has a hook for clock, cost and planted devices (tests/harness).
  define: { __TEST_BUILD__: JSON.stringify(process.env["GOLDSEAM_TEST_BUILD"] === "1") },
  build: {
    assetsInlineLimit: 0,
    target: "es2023",
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: inFrame }] } } },
  },
  server: { host: "127.0.0.1" },
});
