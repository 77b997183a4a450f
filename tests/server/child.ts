/** The server as its own process, bundled once for all tests of a file, on a free port of this machine. */
import { build } from "esbuild";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Fetch } from "./phone.ts";

const root = join(import.meta.dirname, "../..");

/** Beside the real build, for the bundle looks for what it serves two folders up. */
export const bundleServer = async (): Promise<string> => {
  mkdirSync(join(root, "build"), { recursive: true });
  const outfile = join(mkdtempSync(join(root, "build/test-server-")), "main.js");
  await build({
    entryPoints: [join(root, "src/server/main.ts")],
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    packages: "external",
    outfile,
  });
  return outfile;
};

export interface Child {
  readonly process: ChildProcess;
  readonly address: string;
  /** As a device dials it. */
  readonly host: string;
  /** A test's request, sent to wherever the process listens. */
  readonly fetch: Fetch;
  readonly said: () => string;
  readonly logged: () => string;
  /** Waits for the end; the exit code, or the signal. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | string | null>;
}

export const dataFolder = (): string => mkdtempSync(join(tmpdir(), "goldseam-data-"));

/** Resolves when it prints its address. Rejects with what it wrote when it ends before. */
export const startChild = async (file: string, data: string, flags: readonly string[] = []): Promise<Child> => {
  const process = spawn("node", [file, "--port", "0", "--data", data, ...flags], { stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(process, "exit");
  let [said, logged] = ["", ""];
  process.stderr.on("data", (text) => (logged += String(text)));
  const address = await new Promise<string>((resolve, reject) => {
    process.stdout.on("data", (text) => {
      said += String(text);
      const [found] = /http:\/\/\S+/.exec(said) ?? [];
      if (found && said.includes("\n")) resolve(found);
    });
    void ended.then(() => reject(new Error(logged)));
  });
  return {
    process,
    address,
    host: new URL(address).host,
    fetch: async (request) => {
      const path = new URL(request.url).pathname + new URL(request.url).search;
      const body = request.method === "GET" ? null : await request.arrayBuffer();
      const headers = new Headers(request.headers);
      headers.delete("host");
      return fetch(`${address}${path}`, { method: request.method, headers, body });
    },
    said: () => said,
    logged: () => logged,
    end: async (signal) => {
      process.kill(signal);
      const [code, by] = await ended;
      return code ?? by;
    },
  };
};
