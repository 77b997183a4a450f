/**
 * The server of a simulated world: the real app over a real mailbox. It can go down and come back with what was on its
 * disk, or with what an older copy of it held.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SpaceId } from "#protocol/ids.ts";
import { headers as wireHeaders, paths } from "#protocol/wire.ts";
import { encodeBatch, type WireEntry } from "#protocol/wire-frames.ts";
import { type App, createApp } from "#server/app.ts";
import { noLog } from "#server/log.ts";
import { createMemoryMailbox } from "#server/mailbox/mailbox-memory.ts";
import { createSqliteMailbox } from "#server/mailbox/mailbox-sqlite.ts";
import type { Mailbox } from "#server/mailbox/mailbox.ts";
import { defaultLimits } from "#server/limits.ts";
import type { KnownRecord } from "#protocol/record.ts";
import type { Dice } from "#tests/harness/dice.ts";
import type { Time } from "./time.ts";

export interface SimulatedServer {
  /** Null while it is down. */
  readonly app: () => App | null;
  readonly stop: () => void;
  readonly start: () => void;
  /** How much was written until now: a name for what a copy made now holds. */
  readonly copy: () => number;
  /** Comes back with what this copy holds. */
  readonly restore: (copy: number) => Promise<void>;
  readonly make: (records: readonly KnownRecord[]) => Promise<void>;
  readonly entries: (space: SpaceId) => Promise<readonly WireEntry[]>;
  /** Every byte of its files, after it has tidied up; empty for a mailbox in memory. */
  readonly files: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

export type Storage = Mailbox["storage"];

const HOST = "sim.example";
export const ADDRESS = `https://${HOST}`;
const NO_END = Number.MAX_SAFE_INTEGER;
const plenty = { burst: 1e9, perSecond: 1e9 } as const;

export const createSimulatedServer = async (time: Time, dice: Dice, storage: Storage): Promise<SimulatedServer> => {
  const folder = storage === "sqlite" ? mkdtempSync(join(tmpdir(), "goldseam-sim-")) : null;
  let files = 0;
  const open = (): Mailbox => (folder ? createSqliteMailbox(join(folder, `${++files}.db`)) : createMemoryMailbox());
  let mailbox = open();
  const written: ((to: Mailbox) => Promise<unknown>)[] = [];

  /** Whatever changes the mailbox is written down, so that a copy of any moment can be made again. */
  const noted = <Part extends "spaces" | "boxes" | "slots">(
    part: Part,
    names: readonly (keyof Mailbox[Part])[],
  ): Mailbox[Part] => {
    const ask =
      (name: keyof Mailbox[Part]) =>
      (...args: readonly unknown[]): Promise<unknown> => {
        const act = (to: Mailbox): Promise<unknown> =>
          (to[part][name] as (...args: readonly unknown[]) => Promise<unknown>)(...args);
        if (names.includes(name)) written.push(act);
        return act(mailbox);
      };
    const methods = Object.keys(mailbox[part]) as (keyof Mailbox[Part])[];
    return Object.fromEntries(methods.map((name) => [name, ask(name)])) as unknown as Mailbox[Part];
  };
  const front: Mailbox = {
    storage,
    spaces: noted("spaces", ["append", "swap", "dropChains", "drop"]),
    boxes: noted("boxes", ["put", "close"]),
    slots: noted("slots", ["put", "drop"]),
    tidy: (now) => mailbox.tidy(now),
    close: () => mailbox.close(),
  };

  const begin = (): App =>
    createApp({
      mailbox: front,
      now: time.now,
      randomBytes: dice.bytes,
      hosts: [HOST],
      admission: { type: "open" },
      hostName: null,
      version: "0.0.0",
      limits: { ...defaultLimits, device: plenty, address: plenty },
      log: noLog,
    });
  let app: App | null = begin();

  const server: SimulatedServer = {
    app: () => app,
    stop: () => {
      app = null;
    },
    start: () => {
      app ??= begin();
    },
    copy: () => written.length,
    restore: async (copy) => {
      await mailbox.close();
      mailbox = open();
      written.length = copy;
      for (const act of written.slice()) await act(mailbox);
      app = begin();
    },
    make: async (records) => {
      const body = encodeBatch(records.map(({ bytes }) => ({ type: "record", bytes })));
      const request = new Request(ADDRESS + paths.spaces, { method: "POST", body });
      const answer = await app?.fetch(request);
      if (!answer?.ok) throw new Error(`no space: ${answer?.status} ${answer?.headers.get(wireHeaders.time)}`);
    },
    entries: async (space) => {
      const page = await mailbox.spaces.entries({ space, after: 0, through: NO_END, rows: 1e6, bytes: 1e9 });
      return page.entries;
    },
    files: async () => {
      await mailbox.tidy(time.now());
      const names = folder ? readdirSync(folder).filter((name) => name.startsWith(`${files}.db`)) : [];
      return Buffer.concat(names.map((name) => readFileSync(join(folder ?? "", name))));
    },
    close: async () => {
      await mailbox.close();
      if (folder) rmSync(folder, { recursive: true, force: true });
    },
  };
  return server;
};
