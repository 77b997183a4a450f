/**
 * Ana with one phone and Ben with two, over a server's file, with all that is said to the server and by it written down.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { createSqliteMailbox } from "#server/mailbox/mailbox-sqlite.ts";
import { startServer, type TestServer } from "#tests/server/server.ts";
import { lookInto } from "./everything.ts";
import { begin, pair, PASSPHRASE, startPhone, talk } from "./phones.ts";

/** A server that writes down all it is given and all it gives: requests, answers, and frames over the line, either way. */
const listening = (server: TestServer): { readonly server: TestServer; readonly heard: string[] } => {
  const heard: string[] = [];
  return {
    heard,
    server: {
      ...server,
      fetch: async (request) => {
        heard.push(`${request.method} ${request.url} ${await request.clone().text()}`);
        const answer = await server.fetch(request);
        heard.push(`${answer.status} ${await answer.clone().text()}`);
        return answer;
      },
      hub: {
        ...server.hub,
        connect: (port) => {
          const told: typeof port.send = (data) => {
            heard.push(`to ${String(data)}`);
            port.send(data);
          };
          const connection = server.hub.connect({ ...port, send: told });
          return {
            ...connection,
            receive: (text) => {
              heard.push(`from ${text}`);
              return connection.receive(text);
            },
          };
        },
      },
    },
  };
};

/** They begin at this moment, ms since 1970; what is on disk goes when `end` is called. */
export const threePhones = async (now: number) => {
  const folder = mkdtempSync(join(tmpdir(), "goldseam-"));
  const file = join(folder, "mailbox.db");
  const { server, heard } = listening(startServer({ mailbox: createSqliteMailbox(file) }));
  server.clock.now = now;
  const [ana, ben, second] = [await startPhone(server), await startPhone(server), await startPhone(server)];
  await begin(ana, "Ana");
  const words = await begin(ben, "Ben");
  await pair(ana, ben);
  await talk(ana, ben);
  const keep = [ben.vault().session()?.keyring().device ?? ""];
  const restored = await second.vault().ask("restore", { words: words.join(" "), passphrase: PASSPHRASE, keep });
  expect(restored).toMatchObject({ ok: true });
  await talk(ana, ben, second);
  await talk(ana, ben, second);
  const files = (): readonly string[] =>
    readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString("base64"));
  const end = (): void => rmSync(folder, { recursive: true });
  return { server, ana, ben, second, look: lookInto({ ana, ben, second }, folder, file), heard, files, end };
};
