/**
 * A server on loopback in this process, over a database file, with a clock that can be moved and a stop that can be undone.
 * It serves the test build of the web app.
 */
import { webcrypto } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp } from "#server/app.ts";
import { defaultLimits } from "#server/limits.ts";
import type { Log } from "#server/log.ts";
import { createSqliteMailbox } from "#server/mailbox/mailbox-sqlite.ts";
import { serve } from "#server/serve.ts";
import { createWeb, readWeb } from "#server/web/static.ts";
import { type Crossing, recorded } from "./crossed.ts";

export interface LocalServer {
  readonly address: string;
  /** Milliseconds the server's clock is ahead of the machine's. */
  readonly clock: { ahead: number };
  /** Every line of its log, as JSON. */
  readonly logged: readonly string[];
  /** Every request and every frame so far. */
  readonly crossed: readonly Crossing[];
  /** The file it keeps what it holds in. */
  readonly database: string;
  /** Every byte of the database and what lies beside it. */
  readonly databaseBytes: () => Buffer;
  /** Goes away, and comes back on the same port over the same database. */
  readonly pause: () => Promise<void>;
  readonly resume: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export const startLocalServer = async (web = "build/test-web"): Promise<LocalServer> => {
  const folder = mkdtempSync(join(tmpdir(), "goldseam-"));
  const clock = { ahead: 0 };
  const logged: string[] = [];
  const crossed: Crossing[] = [];
  const database = join(folder, "mailbox.db");
  const log: Log = { write: (event) => void logged.push(JSON.stringify(event)) };
  const files = readWeb(web);
  if (!files) throw new Error(`${web} is not built`);
  const begin = async (port: number) => {
    const mailbox = createSqliteMailbox(database);
    const bare = createApp({
      mailbox,
      now: () => Date.now() + clock.ahead,
      randomBytes: (n) => webcrypto.getRandomValues(new Uint8Array(n)),
      hosts: [],
      admission: { type: "open" },
      hostName: "Maria at home",
      version: "0.0.0",
      limits: defaultLimits,
      log,
      web: createWeb(files),
    });
    const app = recorded(bare, crossed);
    const serving = await serve(app, log, port, "127.0.0.1");
    return {
      port: serving.port,
      end: async () => {
        await serving.stop();
        await mailbox.close();
      },
    };
  };
  let running: Awaited<ReturnType<typeof begin>> | null = await begin(0);
  const { port } = running;
  const pause = async (): Promise<void> => {
    await running?.end();
    running = null;
  };
  return {
    address: `http://127.0.0.1:${port}`,
    clock,
    logged,
    crossed,
    database,
    databaseBytes: () => Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name)))),
    pause,
    resume: async () => {
      running ??= await begin(port);
    },
    stop: async () => {
      await pause();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
