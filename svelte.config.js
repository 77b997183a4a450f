/**
 * How the page is built: a static single page whose folders under src/web/rooms are its routes. Scripts run only when
 * their hash is named in the policy; strings become markup, script addresses or workers only through the two named
 * Trusted Types policies. The vault worker has a policy of its own, sent with its response by the server.
 */
import adapter from "@sveltejs/adapter-static";
import { vitePreprocess } from "@sveltejs/vite-plugin-svelte";

const made =
  process.env.GOLDSEAM_PSEUDO === "1" ? "pseudo-web" : process.env.GOLDSEAM_TEST_BUILD === "1" ? "test-web" : "web";
const out = `build/${made}`;

/** @type {import("@sveltejs/kit").Config} */
export default {
  preprocess: vitePreprocess({ script: false }),
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ pages: out, assets: out, fallback: "index.html" }),
    outDir: ".svelte-kit",
    // It begins once the first screen stands (src/web/shell/update.svelte.ts).
    serviceWorker: { register: false },
    files: {
      src: "src/web",
      routes: "src/web/rooms",
      lib: "src/web/kit",
      assets: "src/web/static",
      appTemplate: "src/web/app.html",
      serviceWorker: "src/web/service-worker",
      hooks: { client: "src/web/hooks.client" },
    },
    csp: {
      mode: "hash",
      directives: {
        "default-src": ["none"],
        "script-src": ["self"],
        "style-src": ["self"],
        "img-src": ["self", "blob:"],
        "font-src": ["self"],
        "connect-src": ["self"],
        "worker-src": ["self"],
        "manifest-src": ["self"],
        "media-src": ["self", "blob:", "mediastream:"],
        "base-uri": ["none"],
        "form-action": ["none"],
        "require-trusted-types-for": ["script"],
        "trusted-types": ["svelte-trusted-html", "goldseam-worker"],
      },
    },
    typescript: {
      config: (config) => ({ ...config, include: [], exclude: [] }),
    },
  },
};
