/**
 * The built web app, held in memory as one whole version: a build that changes underneath is served after a restart and
 * never by halves. Only a navigation falls back to the page; a file that is not there is a 404, so that an old page never
 * takes HTML for a script.
 */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { type Bytes, ownBytes } from "#base/bytes.ts";
import { NOTHING, SERVICE_WORKER, WORKER, appHeaders, pagePolicy } from "./policy.ts";

export interface WebFile {
  readonly bytes: Bytes;
  readonly headers: Readonly<Record<string, string>>;
}

const PAGE = "/index.html";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};
const PACKED = new Set([".html", ".js", ".css", ".json", ".webmanifest", ".svg", ".txt"]);

/** Every file of the folder by its path, or null when there is no page in it. Throws when its policy is not strict. */
export const readWeb = (folder: string): ReadonlyMap<string, WebFile> | null => {
  const names = listFiles(folder);
  if (!names.includes(PAGE)) return null;
  return new Map(
    names.map((path) => {
      const bytes = ownBytes(readFileSync(join(folder, path)));
      return [path, { bytes, headers: headersOf(path, bytes) }];
    }),
  );
};

const listFiles = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")}`);
  } catch {
    return [];
  }
};

const headersOf = (path: string, bytes: Bytes): Readonly<Record<string, string>> => ({
  ...appHeaders,
  "content-type": TYPES[extname(path)] ?? "application/octet-stream",
  "content-security-policy": policyOf(path, bytes),
  "cache-control": path.startsWith("/_app/immutable/") ? "public, max-age=31536000, immutable" : "no-cache",
  etag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
  vary: "accept-encoding",
});

const policyOf = (path: string, bytes: Bytes): string => {
  if (extname(path) === ".html") {
    const policy = pagePolicy(new TextDecoder().decode(bytes));
    if (!policy) throw new Error(`The built page ${path} carries no strict policy.`);
    return policy;
  }
  if (path === "/service-worker.js") return SERVICE_WORKER;
  return /^\/_app\/immutable\/workers\/(vault|worker)[-.]/.test(path) ? WORKER : NOTHING;
};

/** Answers for the app; 404 for what is not part of it. */
export const createWeb = (files: ReadonlyMap<string, WebFile>): ((request: Request) => Promise<Response>) => {
  const packed = new Map<WebFile, Bytes>();
  const pack = (file: WebFile): Bytes => {
    const known = packed.get(file) ?? ownBytes(gzipSync(file.bytes, { level: 9 }));
    packed.set(file, known);
    return known;
  };
  return async (request) => {
    if (request.method !== "GET" && request.method !== "HEAD") return plain(405);
    const path = new URL(request.url).pathname;
    const file = files.get(path === "/" ? PAGE : path) ?? (isNavigation(request, path) ? files.get(PAGE) : undefined);
    if (!file) return plain(404);
    if (request.headers.get("if-none-match")?.includes(file.headers["etag"] ?? "-")) {
      return new Response(null, { status: 304, headers: file.headers });
    }
    const isText = PACKED.has(extname(path) || ".html");
    const asGzip = isText && /\bgzip\b/.test(request.headers.get("accept-encoding") ?? "");
    const headers = asGzip ? { ...file.headers, "content-encoding": "gzip" } : file.headers;
    const body = asGzip ? pack(file) : file.bytes;
    return new Response(request.method === "HEAD" ? null : body, { headers });
  };
};

const isNavigation = (request: Request, path: string): boolean =>
  extname(path) === "" &&
  !path.startsWith("/_app/") &&
  (request.headers.get("sec-fetch-mode") ?? "navigate") === "navigate" &&
  (request.headers.get("accept") ?? "").includes("text/html");

const plain = (status: 404 | 405): Response =>
  new Response(status === 404 ? "There is nothing here." : "That cannot be done here.", {
    status,
    headers: {
      ...appHeaders,
      "content-type": "text/plain; charset=utf-8",
      "content-security-policy": NOTHING,
      "cache-control": "no-store",
    },
  });
