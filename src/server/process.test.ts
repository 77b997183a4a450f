import { readFileSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { WebSocket } from "ws";
import { bytesOf, utf8 } from "#base/bytes.ts";
import { sealOp } from "#protocol/op.ts";
import { markOf, rootLink } from "#protocol/leaf.ts";
import { envelopeKey } from "#protocol/space-key.ts";
import { paths, routes } from "#protocol/wire.ts";
import { readFrame } from "#protocol/wire-socket.ts";
import { type Child, bundleServer, dataFolder, startChild } from "#tests/server/child.ts";
import { envelopeOf, epochBy, makeCouple, recordItem, type TestCouple } from "#tests/server/couple.ts";
import { makeSpaceOn, outcome, type Phone, requestTo, signIn } from "#tests/server/phone.ts";
import { openSqlite } from "./mailbox/sqlite.ts";

const CODE = "a-code-to-look-for";
const CANARY = "the canary nobody but two may read";
let server = "";
const folders: string[] = [];
const newData = (): string => {
  folders.push(dataFolder());
  return folders.at(-1) ?? "";
};

beforeAll(async () => {
  server = await bundleServer();
});
afterAll(() => {
  for (const folder of [dirname(server), ...folders]) rmSync(folder, { recursive: true });
});

/** Ana's place and theirs on a running server; Ana signed in. */
const settle = async (child: Child): Promise<TestCouple & { readonly phone: Phone }> => {
  const couple = await makeCouple();
  const { suite, ana, ours, records } = couple;
  const all = [...records, await epochBy(suite, ours, records, ana.device)];
  expect(await outcome(await makeSpaceOn(child.fetch, all.map(recordItem), `code ${CODE}`))).toBe(201);
  return { ...couple, phone: await signIn(child.fetch, ana.device, child.host) };
};

it("says where it is, is well, holds its folder alone, and ends in order", async () => {
  const data = newData();
  const child = await startChild(server, data);
  expect(child.said()).toContain("Goldseam is at http://127.0.0.1:");
  expect(child.said()).not.toContain("code");
  const health = await (await child.fetch(requestTo(routes.health))).json();
  expect(health).toEqual({ ok: true, version: expect.stringMatching(/^\d+\.\d+\.\d+$/), storage: "sqlite" });
  await expect(startChild(server, data)).rejects.toThrow("Another Goldseam server is using the folder");
  expect(await child.end("SIGTERM")).toBe(0);
  const again = await startChild(server, data);
  expect(await again.end("SIGKILL")).toBe("SIGKILL");
  expect(await (await startChild(server, data)).end("SIGINT")).toBe(0);
});

it("says in words what keeps it from starting", async () => {
  const data = newData();
  await expect(startChild(server, data, ["--admission", "maybe"])).rejects.toThrow("must be open, code or closed");
  await expect(startChild(server, join(server, "below-a-file"))).rejects.toThrow("cannot be written to");
  const child = await startChild(server, data);
  const port = new URL(child.address).port;
  await expect(startChild(server, newData(), ["--port", port])).rejects.toThrow(`Port ${port} is in use`);
  await child.end("SIGTERM");
});

it("prints a code of its own making, once, and lets newcomers in by it", async () => {
  const child = await startChild(server, newData(), ["--admission", "code"]);
  const [code] = /\w{4}-\w{4}-\w{4}/.exec(child.said()) ?? [];
  const { ana } = await makeCouple();
  const items = [ana.record, ana.mine].map(recordItem);
  expect(await outcome(await makeSpaceOn(child.fetch, items, "code wrong-wrong-wrong"))).toBe("codeNeeded");
  expect(await outcome(await makeSpaceOn(child.fetch, items, `code ${code}`))).toBe(201);
  await child.end("SIGTERM");
});

it("passes an op on over a real socket", async () => {
  const child = await startChild(server, newData(), ["--code", CODE, "--admission", "code"]);
  const { suite, ours, ana, phone } = await settle(child);
  const socket = new WebSocket(`${child.address.replace("http", "ws")}${paths.socket}`);
  const frames: (string | undefined)[] = [];
  const heard = new Promise<void>((resolve) => {
    socket.on("message", (data: Buffer, isBinary) => {
      const frame = isBinary ? readFrame(new Uint8Array(data)) : null;
      frames.push(isBinary ? frame?.kind : String(data));
      if (frame?.kind === "ready") void phone.append(ours, [envelopeOf(suite, ours, ana.device.id, [1])]);
      if (frame?.kind === "entry" && frame.entry.type === "envelope") socket.send("ping");
      if (!isBinary) resolve();
    });
  });
  socket.on("open", () => socket.send(JSON.stringify({ token: phone.token, spaces: [{ space: ours, after: 0 }] })));
  await heard;
  expect(frames.slice(-3)).toEqual(["ready", "entry", "pong"]);
  const closed = new Promise((resolve) => socket.on("close", resolve));
  expect(await child.end("SIGTERM")).toBe(0);
  expect(await closed).toBe(1001);
});

it("[LOG-47, LOG-48] attack: raw-store-canary: nothing readable is in database, log or figures, and no minute", async () => {
  const data = newData();
  const child = await startChild(server, data, ["--code", CODE, "--admission", "code", "--log", "debug"]);
  const { suite, ours, ana, ben, phone } = await settle(child);
  const sk = suite.randomBytes(32);
  const key = await envelopeKey(suite, sk, ours, ana.device.id, "op");
  const [body, salt] = [utf8(JSON.stringify({ k: "said", v: 1, text: CANARY })), suite.randomBytes(16)];
  const mark = markOf(suite, "words", salt, body);
  const op = await sealOp(suite, {
    header: { kind: "op", space: ours, key: "aa".repeat(16), device: ana.device.id, first: 1, last: 1 },
    key,
    prev: rootLink(suite, ours, ana.device.id),
    leaf: { class: "words", removed: false, wall: 1, seen: [], salt, body, mark },
    sign: ana.device.keys.sign,
  });
  expect(await outcome(await phone.append(ours, [{ type: "envelope", bytes: op.bytes }]))).toBe(200);
  await phone.put("b0".repeat(16), 1, await suite.seal(sk, utf8("box"), utf8(CANARY)));
  await child.fetch(requestTo(`/v1/slots/${CANARY.replaceAll(" ", "%20")}`));
  await child.fetch(requestTo(paths.spaces, "POST", utf8(CANARY)));
  const figures = await (await child.fetch(requestTo(routes.metrics))).text();
  expect(figures).toContain('goldseam_requests_total{route="/v1/spaces/:space/append",status="200"} 1');

  const files = readdirSync(data).map((name) => readFileSync(join(data, name)).toString("latin1"));
  const outside = [figures, child.logged()];
  const secrets = [CANARY, CANARY.replaceAll(" ", "%20"), CODE, phone.token, "127.0.0.1"];
  for (const secret of secrets) {
    for (const text of [...outside, ...files]) expect(text.includes(secret)).toBe(false);
  }
  const ids = [ours, ana.device.id, ben.device.id, ana.record.id, ana.paper.id];
  for (const id of ids) for (const text of outside) expect(text.includes(id)).toBe(false);
  expect(files.some((text) => text.includes(Buffer.from(bytesOf(ours)).toString("latin1")))).toBe(true);
  expect(child.logged()).toContain('"event":"request","route":"/v1/spaces/:space/append","status":200');
  expect(child.logged()).not.toMatch(/T\d\d:(?!00Z)/);
  await child.end("SIGTERM");

  const db = openSqlite(join(data, "mailbox.db"));
  const times = [
    "hour FROM spaces",
    "hour FROM entries",
    "expires FROM boxes",
    "expires FROM steps",
    "hour FROM slots",
  ];
  for (const time of times) {
    for (const [instant] of db.rows(`SELECT ${time}`)) expect(Number(instant) % 3_600_000).toBe(0);
  }
  db.close();
});
