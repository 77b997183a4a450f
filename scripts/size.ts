/**
 * What the first visit costs. Gzipped JavaScript that must arrive before anything can be pressed (the entry, the layout and
 * the first room, with all they import), the vault worker stated apart, and the bytes the service worker keeps.
 */
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "./run-check.ts";

const web = join(root, "build", "web");
const LIMIT_FIRST = 60_000;
const LIMIT_KEPT = 4_000_000;

const fail = (why: string): never => {
  console.error(why);
  process.exit(1);
};

if (!existsSync(join(web, "index.html"))) fail("build/web/index.html is missing: npm run build:web");

const files = readdirSync(web, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const gzip = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Static imports of a built module; the dynamic ones wait until somebody asks for them. */
const importsOf = (path: string): readonly string[] =>
  [...readFileSync(path, "utf8").matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g)].map(([, specifier = ""]) =>
    resolve(dirname(path), specifier),
  );

const withImports = (paths: readonly string[], seen: Set<string> = new Set()): ReadonlySet<string> => {
  for (const path of paths) {
    if (seen.has(path)) continue;
    seen.add(path);
    withImports(importsOf(path), seen);
  }
  return seen;
};

const html = readFileSync(join(web, "index.html"), "utf8");
const named = [...html.matchAll(/["'](?:\.|\.\.)?\/?(_app\/[^"']+\.js)["']/g)].map(([, path = ""]) => join(web, path));

/** The nodes SvelteKit always loads, layout and error page, and the page of the address `/`. */
const app = files.find((path) => /_app\/immutable\/entry\/app\.[^/]+\.js$/.test(path)) ?? fail("no entry/app module");
const nodes = [...readFileSync(app, "utf8").matchAll(/["'](\.\.\/nodes\/(\d+)\.[^"']+\.js)["']/g)];
const first = /["']?\/["']?:\s*\[~?(\d+)/.exec(readFileSync(app, "utf8"))?.[1] ?? fail("no page for the address /");
const pages = nodes
  .filter(([, , number]) => number === "0" || number === "1" || number === first)
  .map(([, specifier = ""]) => resolve(dirname(app), specifier));

const before = [...withImports([...named, ...pages])];
const firstLoad = before.reduce((sum, path) => sum + gzip(path), 0);
const worker = files.filter(
  (path) => /\/workers\/[^/]+\.js$|worker[^/]*\.js$/.test(path) && !path.includes("service-worker"),
);
const kept = files.reduce((sum, path) => sum + statSync(path).size, 0);

for (const path of before) console.log(`  ${relative(web, path)} ${kB(gzip(path))}`);
console.log(`before anything can be pressed: ${kB(firstLoad)} gzip of ${kB(LIMIT_FIRST)}`);
for (const path of worker) console.log(`worker, apart: ${relative(web, path)} ${kB(gzip(path))} gzip`);
console.log(`kept for offline use: ${kB(kept)} of ${kB(LIMIT_KEPT)}`);
if (worker.length === 0) fail("no worker was built");
if (firstLoad > LIMIT_FIRST || kept > LIMIT_KEPT) fail("over the limit");
