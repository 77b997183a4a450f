/** A server as a function over a mailbox in memory, with a clock and dice of the test's own. */
import { webcrypto } from "node:crypto";
import { createMemoryMailbox } from "#server/mailbox/mailbox-memory.ts";
import { type App, type AppDeps, createApp } from "#server/app.ts";
import { defaultLimits } from "#server/limits.ts";
import { noLog } from "#server/log.ts";
import { makeSpaceOn, type Phone, signIn } from "./phone.ts";
import { epochBy, makeCouple, recordItem, type TestCouple } from "./couple.ts";

export interface TestServer extends App {
  /** In the first hour of 1970, where cursors count from 1; moves only when a test moves it. */
  readonly clock: { now: number };
}

export const startServer = (more: Partial<AppDeps> = {}): TestServer => {
  const clock = { now: 34 * 60_000 + 56_789 };
  const app = createApp({
    mailbox: createMemoryMailbox(),
    now: () => clock.now,
    randomBytes: (n) => webcrypto.getRandomValues(new Uint8Array(n)),
    hosts: ["goldseam.example"],
    admission: { type: "open" },
    hostName: null,
    version: "0.0.0",
    limits: defaultLimits,
    log: noLog,
    ...more,
  });
  return { ...app, clock };
};

export interface Scene extends TestCouple {
  readonly server: TestServer;
  readonly anasPhone: Phone;
  readonly bensPhone: Phone;
}

/** A server on which Ana and Ben each have a place and share one, with a key; both signed in. */
export const paired = async (more: Partial<AppDeps> = {}): Promise<Scene> => {
  const server = startServer(more);
  const couple = await makeCouple();
  const { suite, ana, ben, ours, records } = couple;
  for (const { record, mine } of [ana, ben]) await makeSpaceOn(server.fetch, [record, mine].map(recordItem));
  await makeSpaceOn(server.fetch, [...records, await epochBy(suite, ours, records, ana.device)].map(recordItem));
  const [anasPhone, bensPhone] = [await signIn(server.fetch, ana.device), await signIn(server.fetch, ben.device)];
  return { ...couple, server, anasPhone, bensPhone };
};
