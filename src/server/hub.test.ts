import { expect, it } from "vitest";
import { utf8 } from "#base/bytes.ts";
import { paths } from "#protocol/wire.ts";
import { makeLeave, makeRemove } from "#protocol/make-record.ts";
import { readFrame, type SocketFrame, type SocketHello } from "#protocol/wire-socket.ts";
import { envelopeOf, recordItem, rosterOf } from "#tests/server/couple.ts";
import { outcome, type Phone, requestTo, signIn } from "#tests/server/phone.ts";
import { paired, type Scene, type TestServer } from "#tests/server/server.ts";
import { defaultLimits } from "./limits.ts";

const BOX = "b0".repeat(16);

/** What a listener is told, in a few letters. */
const tell = (frame: SocketFrame | null): string => {
  switch (frame?.kind) {
    case "entry":
      return `entry ${frame.entry.cursor}`;
    case "box":
      return `box ${frame.step} ${new TextDecoder().decode(frame.bytes)}`;
    case "ready":
      return `ready ${frame.cursor}`;
    case "refused":
      return `refused ${frame.refused}`;
    default:
      return frame?.kind ?? "malformed";
  }
};

const listen = ({ hub }: TestServer) => {
  const heard: string[] = [];
  const peer = { waiting: 0 };
  const connection = hub.connect({
    send: (data) => void heard.push(typeof data === "string" ? data : tell(readFrame(data))),
    buffered: () => peer.waiting,
    close: (status) => void heard.push(`closed ${status}`),
  });
  const hello = (one: SocketHello) => connection.receive(JSON.stringify(one));
  /** What was heard since the last time. */
  const news = () => heard.splice(0);
  return { ...connection, hello, news, peer };
};

const follow = async (server: TestServer, { token }: Phone, space: string, after = 0) => {
  const listener = listen(server);
  await listener.hello({ token, spaces: [{ space, after }] });
  return listener;
};

const op = ({ suite, ours, ana }: Scene, n: number) => envelopeOf(suite, ours, ana.device.id, [n]);

it("gives what came after the cursor, says that this is all, and passes on what comes", async () => {
  const scene = await paired();
  const { server, ours, anasPhone, bensPhone } = scene;
  const listener = await follow(server, bensPhone, ours, 3);
  expect(listener.news()).toEqual(["entry 4", "entry 5", "ready 5"]);
  await anasPhone.append(ours, [op(scene, 1), op(scene, 2)]);
  expect(listener.news()).toEqual(["entry 6", "entry 7"]);
  await anasPhone.append(ours, [op(scene, 3)]);
  await listener.receive("ping");
  expect(listener.news()).toEqual(["entry 8", "pong"]);
});

it("passes on nothing twice: not an op sent again, not to who is gone", async () => {
  const scene = await paired();
  const { server, ours, anasPhone, bensPhone } = scene;
  const listener = await follow(server, bensPhone, ours, 5);
  const first = op(scene, 1);
  await anasPhone.append(ours, [first]);
  await anasPhone.append(ours, [first]);
  expect(listener.news()).toEqual(["ready 5", "entry 6"]);
  listener.gone();
  await anasPhone.append(ours, [op(scene, 2)]);
  expect(listener.news()).toEqual([]);
  expect(server.hub.size()).toBe(0);
});

it("misses nothing that arrives while the old is still being read", async () => {
  const scene = await paired();
  const { server, ours, anasPhone, bensPhone } = scene;
  const listener = listen(server);
  const told = listener.hello({ token: bensPhone.token, spaces: [{ space: ours, after: 0 }] });
  await Promise.all([told, anasPhone.append(ours, [op(scene, 1)]), anasPhone.append(ours, [op(scene, 2)])]);
  const entries = listener.news().filter((line) => line.startsWith("entry"));
  expect(entries).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `entry ${n}`));
});

it("sends who is far behind to read over HTTP", async () => {
  const scene = await paired();
  const { server, suite, ours, ana, anasPhone, bensPhone } = scene;
  const large = (n: number) => envelopeOf(suite, ours, ana.device.id, [n], { sealed: new Uint8Array(200_000) });
  for (let n = 1; n <= 8; n += 4)
    await anasPhone.append(
      ours,
      [0, 1, 2, 3].map((more) => large(n + more)),
    );
  const listener = await follow(server, bensPhone, ours);
  expect(listener.news().at(-1)).toBe("behind");
});

it("talks only to who is signed in and belongs there", async () => {
  const { server, ours, ben, anasPhone } = await paired();
  const unknown = listen(server);
  await unknown.hello({ token: "x", spaces: [] });
  expect(unknown.news()).toEqual(["refused signInNeeded", "closed 1008"]);
  const garbled = listen(server);
  await garbled.receive("{");
  expect(garbled.news()).toEqual(["refused badRequest", "closed 1008"]);
  const curious = await follow(server, anasPhone, ben.mine.space);
  await curious.hello({ spaces: [{ space: ours, after: 5 }] });
  expect(curious.news()).toEqual(["refused notAMember", "ready 5"]);
});

it("[LOG-42] attack: removed-device-writes: falls silent at once for a device that was removed", async () => {
  const { server, suite, ours, records, ana, ben, anasPhone, bensPhone } = await paired();
  const listener = await follow(server, anasPhone, ours, 5);
  const paper = await signIn(server.fetch, ana.paper);
  const after = rosterOf(ours, records).personHeads.get(ana.record.id) ?? [];
  const remove = { person: ana.record.id, after, anchors: [], target: ana.device.id };
  await paper.append(ours, [recordItem(await makeRemove(suite, remove, ana.paper.keys))]);
  await bensPhone.append(ours, [envelopeOf(suite, ours, ben.device.id, [1])]);
  expect(listener.news()).toEqual(["ready 5", "entry 6", "refused removedSigner"]);
});

it("[LOG-47] falls silent for a person who has left, after their own leaving", async () => {
  const { server, suite, ours, records, ana, ben, anasPhone, bensPhone } = await paired();
  const listener = await follow(server, anasPhone, ours, 5);
  const fields = { space: ours, after: rosterOf(ours, records).heads, person: ana.record.id, shred: false, ended: [] };
  await anasPhone.append(ours, [recordItem(await makeLeave(suite, fields, ana.device.keys))]);
  await bensPhone.append(ours, [envelopeOf(suite, ours, ben.device.id, [1])]);
  expect(listener.news()).toEqual(["ready 5", "entry 6"]);
  const again = await follow(server, anasPhone, ours, 5);
  await bensPhone.append(ours, [envelopeOf(suite, ours, ben.device.id, [2])]);
  expect(again.news()).toEqual(["entry 6", "ready 6"]);
});

it("[LOG-82] passes on a session's messages at once, and to who comes late in their order", async () => {
  const { server, ours, anasPhone, bensPhone } = await paired();
  const listener = await follow(server, bensPhone, ours, 5);
  for (const n of [0, 1]) await anasPhone.put(BOX, n, utf8(`turn ${n}`), { space: ours });
  expect(listener.news()).toEqual(["ready 5", "box 0 turn 0", "box 1 turn 1"]);
  expect((await follow(server, bensPhone, ours, 5)).news()).toEqual(["ready 5", "box 0 turn 0", "box 1 turn 1"]);
  await anasPhone.ask("DELETE", paths.box(BOX));
  expect((await follow(server, bensPhone, ours, 5)).news()).toEqual(["ready 5"]);
});

it("[LOG-73] says nothing of a box of both seats", async () => {
  const { server, ours, anasPhone, bensPhone } = await paired();
  const listener = await follow(server, bensPhone, ours, 5);
  await anasPhone.put(BOX, 2, utf8("hers"), { space: ours, bothAs: 0 });
  expect(listener.news()).toEqual(["ready 5"]);
});

it("[LOG-57] tells who invited of the answer, and of a second one", async () => {
  const { server, anasPhone } = await paired();
  await anasPhone.put(BOX, 1, utf8("offer"));
  const listener = listen(server);
  await listener.hello({ token: anasPhone.token, spaces: [], boxes: [BOX] });
  const redeem = (text: string) => server.fetch(requestTo(paths.boxStep(BOX, 2), "PUT", utf8(text)));
  await redeem("first");
  await redeem("second");
  expect(listener.news()).toEqual(["box 2 first", "second"]);
});

it("closes a socket that is not read, and allows a device only so many", async () => {
  const scene = await paired({ limits: { ...defaultLimits, socketsOfOne: 2, bufferedBytes: 1000 } });
  const { server, ours, anasPhone, bensPhone } = scene;
  const slow = await follow(server, bensPhone, ours, 5);
  slow.peer.waiting = 1001;
  await anasPhone.append(ours, [op(scene, 1), op(scene, 2)]);
  expect(slow.news()).toEqual(["ready 5", "closed 1013"]);
  const others = [1, 2, 3].map(() => follow(server, bensPhone, ours, 5));
  const news = (await Promise.all(others)).map((listener) => listener.news().at(-1));
  expect(news.toSorted()).toEqual(["closed 1013", "ready 7", "ready 7"]);
  expect(await outcome(await server.fetch(requestTo(paths.about)))).toBe(200);
});
