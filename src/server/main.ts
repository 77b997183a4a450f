/**
 * Starts the server: settings, lock, mailbox, port; and stops it so that whoever was being answered is answered.
 *
 * What a person should read goes to standard output, once; the log goes to standard error. The code that lets newcomers in
 * is printed and nowhere written.
 */
import { webcrypto } from "node:crypto";
import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { isLoopbackHost } from "./address.ts";
import { type Admission, makeCode } from "./admission.ts";
import { createApp } from "./app.ts";
import { type Config, readConfig } from "./config.ts";
import { type DataLock, lockData } from "./data-lock.ts";
import { createLog, failure } from "./log.ts";
import { createSqliteMailbox } from "./mailbox/mailbox-sqlite.ts";
import { serve } from "./serve.ts";
import { createWeb, readWeb } from "./web/static.ts";

/** Both the source and the built file lie two folders below the root. */
const root = join(import.meta.dirname, "../..");
const TIDY_MS = 5000;

const randomBytes = (n: number) => webcrypto.getRandomValues(new Uint8Array(n));
/** All at once, so that whoever reads along has everything. */
const say = (...lines: readonly (string | null)[]): void =>
  void process.stdout.write(`${lines.filter((line) => line !== null).join("\n")}\n`);

const stopWith = (...lines: readonly string[]): never => {
  process.stderr.write(`${lines.join("\n")}\n`);
  process.exit(1);
};

const versionIn = (folder: string): string => {
  const read: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return v.parse(v.object({ version: v.string() }), read).version;
};

const admissionOf = ({ admission, code }: Config): Admission =>
  admission === "code" ? { type: "code", code: code ?? makeCode(randomBytes) } : { type: admission };

const start = async (config: Config, lock: DataLock): Promise<void> => {
  const log = createLog(config.logLevel);
  const file = join(config.data, "mailbox.db");
  const mailbox = createSqliteMailbox(file);
  chmodSync(file, 0o600);
  const files = readWeb(join(root, "build/web"));
  const admission = admissionOf(config);
  const version = versionIn(root);
  const app = createApp({
    mailbox,
    now: Date.now,
    randomBytes,
    hosts: config.hosts,
    admission,
    hostName: config.hostName,
    version,
    limits: config.limits,
    log,
    processMetrics: true,
    ...(files ? { web: createWeb(files) } : {}),
  });
  const serving = await serve(app, log, config.port, config.host);
  log.write({ event: "started", port: serving.port, storage: mailbox.storage, version });
  const tidying = setInterval(() => app.tidy().catch((reason: unknown) => log.write(failure(reason))), TIDY_MS);

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log.write({ event: "stopping" });
    clearInterval(tidying);
    await serving.stop();
    await mailbox.close();
    lock.release();
    log.write({ event: "stopped" });
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stop());

  say(
    `Goldseam is at http://${isLoopbackHost(config.host) ? config.host : "localhost"}:${serving.port}`,
    files ? null : "The web app is not built, so only the mailbox answers.",
    admission.type === "code"
      ? `Whoever makes a place here for the first time needs this code: ${admission.code}`
      : null,
    isLoopbackHost(config.host) || config.hosts.length > 0
      ? null
      : "Other devices can sign in once the server knows its name: GOLDSEAM_ADDRESS=goldseam.example.org",
  );
};

const inWords = (reason: unknown, { port, host, data }: Config): string => {
  const code = reason instanceof Error && "code" in reason ? String(reason.code) : "";
  if (code === "EADDRINUSE") return `Port ${port} is in use by another program. Choose one with --port.`;
  if (code === "EACCES") return `Port ${port} is not open to this account. Choose one above 1023 with --port.`;
  if (code === "EADDRNOTAVAIL") return `This computer has no address ${host}. Choose one with --host.`;
  if (code.startsWith("SQLITE")) return `The mailbox in ${data} cannot be opened (${code}).`;
  return reason instanceof Error ? reason.message : "The server could not start.";
};

const config = readConfig(process.argv.slice(2), process.env);
if (!config.ok) stopWith(...config.error);
else {
  const lock = lockOrStop(config.value.data);
  start(config.value, lock).catch((reason: unknown) => {
    lock.release();
    stopWith(inWords(reason, config.value));
  });
}

function lockOrStop(data: string): DataLock {
  try {
    return (
      lockData(data) ??
      stopWith(`Another Goldseam server is using the folder ${data}. Stop it, or choose one with --data.`)
    );
  } catch {
    return stopWith(`The folder ${data} cannot be written to. Choose one with --data.`);
  }
}
