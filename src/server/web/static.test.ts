import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { headers } from "#protocol/wire.ts";
import { startServer } from "#tests/server/server.ts";
import { NOTHING, pagePolicy } from "./policy.ts";
import { createWeb, readWeb } from "./static.ts";

const folder = mkdtempSync(join(tmpdir(), "goldseam-web-"));
const POLICY =
  "default-src 'none'; script-src 'self' 'sha256-AAAA'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types goldseam-worker";
const page = (policy: string) => `<html><meta http-equiv="content-security-policy" content="${policy}"></html>`;

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

const ask = (path: string, accept = "*/*", more: { [name: string]: string } = {}) => {
  const web = createWeb(readWeb(folder) ?? new Map());
  return web(new Request(`http://127.0.0.1${path}`, { headers: { accept, ...more } }));
};
const header = async (path: string, name: string, accept = "*/*") => (await ask(path, accept)).headers.get(name);

beforeAll(() => {
  put("index.html", page(POLICY));
  put("service-worker.js", "sw");
  put("_app/immutable/entry/start.abc.js", "start".repeat(100));
  put("_app/immutable/workers/worker-abc.js", "worker");
  put("_app/immutable/workers/bowl-worker-abc.js", "the bowl's worker");
  put("icon.svg", "<svg/>");
  put("still.html", page("default-src 'none'; style-src 'self'"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the served app", () => {
  it("has strict headers on every file (ASVS 3.4.1 to 3.4.8)", async () => {
    for (const path of [
      "/",
      "/trust",
      "/icon.svg",
      "/service-worker.js",
      "/_app/immutable/entry/start.abc.js",
      "/no.js",
    ]) {
      const answer = await ask(path, "text/html");
      const named = (name: string) => answer.headers.get(name);
      expect(named("content-security-policy")).toContain("default-src 'none'");
      expect(named("content-security-policy")).toContain("frame-ancestors 'none'");
      expect(named("content-security-policy")).toContain("object-src 'none'");
      expect(named("x-content-type-options")).toBe("nosniff");
      expect(named("referrer-policy")).toBe("no-referrer");
      expect(named("cross-origin-opener-policy")).toBe("same-origin");
      expect(named("cross-origin-embedder-policy")).toBe("require-corp");
      expect(named("cross-origin-resource-policy")).toBe("same-origin");
      expect(named("strict-transport-security")).toMatch(/^max-age=(\d{8,})$/);
      expect(named("permissions-policy")).toContain("camera=(self)");
      expect(named("permissions-policy")).toContain("microphone=()");
      expect(named("access-control-allow-origin")).toBeNull();
      expect(named("set-cookie")).toBeNull();
    }
  });

  it("lets the page run the scripts it names by hash, and no WebAssembly", async () => {
    const policy = await header("/", "content-security-policy", "text/html");
    expect(policy).toContain("script-src 'self' 'sha256-AAAA'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/wasm|unsafe|https:/);
  });

  it("gives a page without scripts the policy it carries", async () => {
    expect(await header("/still.html", "content-security-policy", "text/html")).toBe(
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
    );
  });

  it("lets the vault worker alone have WebAssembly and other servers", async () => {
    const worker = await header("/_app/immutable/workers/worker-abc.js", "content-security-policy");
    expect(worker).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(worker).toContain("connect-src 'self' https: wss:");
    for (const path of ["/service-worker.js", "/_app/immutable/workers/bowl-worker-abc.js", "/icon.svg"]) {
      expect(await header(path, "content-security-policy")).not.toMatch(/wasm|https:/);
    }
  });

  it("lets the bowl's worker load nothing, reach nobody and make no code", async () => {
    expect(await header("/_app/immutable/workers/bowl-worker-abc.js", "content-security-policy")).toBe(NOTHING);
    expect(NOTHING).toContain("default-src 'none'");
    expect(NOTHING).not.toMatch(/script-src|connect-src|worker-src/);
  });

  it("refuses to serve a page whose policy is missing or loose", () => {
    const loose = ["script-src 'self'", `${POLICY}; style-src 'unsafe-inline'`, POLICY.replace("'none'", "*")];
    expect(loose.map((policy) => pagePolicy(page(policy)))).toEqual([null, null, null]);
    expect(pagePolicy("<html></html>")).toBeNull();
  });

  it("falls back to the page for navigations only", async () => {
    expect((await ask("/trust/week", "text/html")).headers.get("content-type")).toMatch("text/html");
    const files: readonly (readonly [string, string, string])[] = [
      ["/trust/week", "*/*", "navigate"],
      ["/trust/week", "text/html", "cors"],
      ["/_app/immutable/gone.js", "text/html", "navigate"],
      ["/_app/gone", "text/html", "navigate"],
      ["/gone.css", "text/html", "navigate"],
      ["/../../package.json", "text/html", "navigate"],
    ];
    for (const [path, accept, mode] of files) {
      expect((await ask(path, accept, { "sec-fetch-mode": mode })).status).toBe(404);
    }
  });

  it("keeps hashed files for ever and asks again for the others", async () => {
    expect(await header("/_app/immutable/entry/start.abc.js", "cache-control")).toContain("immutable");
    for (const path of ["/", "/service-worker.js", "/icon.svg"])
      expect(await header(path, "cache-control")).toBe("no-cache");
    const etag = await header("/icon.svg", "etag");
    expect((await ask("/icon.svg", "*/*", { "if-none-match": etag ?? "" })).status).toBe(304);
  });

  it("packs text for who takes it", async () => {
    const packed = await ask("/_app/immutable/entry/start.abc.js", "*/*", { "accept-encoding": "br, gzip" });
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    expect((await packed.arrayBuffer()).byteLength).toBeLessThan(60);
    expect((await ask("/icon.svg")).headers.get("content-encoding")).toBeNull();
  });

  it("takes nothing but GET and HEAD, and is not asked for what belongs to the mailbox", async () => {
    const { fetch, clock } = startServer({ web: createWeb(readWeb(folder) ?? new Map()) });
    const method = async (name: string, path: string) => {
      const answer = await fetch(
        new Request(`http://127.0.0.1${path}`, { method: name, headers: { accept: "text/html" } }),
      );
      return [answer.status, answer.headers.get(headers.time), (await answer.text()).slice(0, 6)];
    };
    const time = String(clock.now);
    expect(await method("GET", "/trust")).toEqual([200, time, "<html>"]);
    expect(await method("HEAD", "/")).toEqual([200, time, ""]);
    expect(await method("POST", "/")).toEqual([405, time, "That c"]);
    expect(await method("GET", "/v1/nothing")).toEqual([404, time, '{"refu']);
  });

  it("is the built one when there is one: its page's policy is strict", () => {
    const built = join(import.meta.dirname, "../../../build/web");
    const policy = existsSync(join(built, "index.html"))
      ? readWeb(built)?.get("/index.html")?.headers["content-security-policy"]
      : pagePolicy(page(POLICY));
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|wasm/);
  });

  it("is nothing where nothing was built", () => {
    expect(readWeb(join(folder, "none"))).toBeNull();
  });
});
