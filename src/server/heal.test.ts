import { expect, it } from "vitest";
import { readFrame } from "#protocol/wire-socket.ts";
import { paths } from "#protocol/wire.ts";
import { envelopeOf, makeTestPerson, recordItem } from "#tests/server/couple.ts";
import { makeSpaceOn, outcome, signIn } from "#tests/server/phone.ts";
import { paired, startServer } from "#tests/server/server.ts";

/** Ana and Ben with three ops each, Ben's first two in a page; and a server that has lost everything. */
const forgotten = async () => {
  const scene = await paired();
  const { suite, ours, ana, ben, anasPhone, bensPhone } = scene;
  const op = ({ device }: typeof ana, n: number) => envelopeOf(suite, ours, device.id, [n]);
  await anasPhone.append(
    ours,
    [1, 2, 3].map((n) => op(ana, n)),
  );
  await bensPhone.append(
    ours,
    [1, 2, 3].map((n) => op(ben, n)),
  );
  const page = envelopeOf(suite, ours, ben.device.id, [1, 2], { kind: "page" });
  await bensPhone.ask("POST", paths.swap(ours), page.bytes);
  const held = await anasPhone.entries(ours);
  const envelopes = held.filter(({ type }) => type === "envelope");
  return {
    ...scene,
    op,
    page,
    records: held.filter(({ type }) => type === "record"),
    envelopes,
    server: startServer(),
  };
};

it("[LOG-37] attack: server-amnesia: takes back what was lost from whoever holds it, pages too", async () => {
  const { server, ours, ana, ben, records, envelopes, op } = await forgotten();
  expect(await outcome(await makeSpaceOn(server.fetch, records))).toBe(201);
  const anasPhone = await signIn(server.fetch, ana.device);
  expect(await outcome(await anasPhone.append(ours, [op(ben, 1)]))).toBe("notYourChain");
  const { cursors } = (await (await anasPhone.append(ours, envelopes, true)).json()) as { cursors: number[] };
  expect(cursors).not.toContain(0);
  const bensPhone = await signIn(server.fetch, ben.device);
  expect((await bensPhone.entries(ours)).length).toBe(records.length + 5);
  expect(await outcome(await bensPhone.append(ours, [op(ben, 4)]))).toBe(200);
});

it("[LOG-37] takes records back in any order, without those that do not stand, and nothing from outside", async () => {
  const { server, suite, ours, ana, records, envelopes } = await forgotten();
  const carl = await makeTestPerson(suite);
  const shuffled = [...records, recordItem(carl.record)].toReversed();
  expect(await outcome(await makeSpaceOn(server.fetch, shuffled))).toBe(201);
  const anasPhone = await signIn(server.fetch, ana.device);
  expect(await anasPhone.entries(ours)).toHaveLength(records.length);
  const cursors = await (await anasPhone.append(ours, [...shuffled, ...envelopes], true)).json();
  expect((cursors as { cursors: number[] }).cursors.filter((cursor) => cursor === 0)).toHaveLength(1);
  await makeSpaceOn(server.fetch, [carl.record, carl.mine].map(recordItem));
  const carlsPhone = await signIn(server.fetch, carl.device);
  expect(await outcome(await carlsPhone.append(ours, envelopes, true))).toBe("notAMember");
});

it("[LOG-37] attack: rollback: tells who is ahead of it how little it has", async () => {
  const { server, ours, ana, records } = await forgotten();
  await makeSpaceOn(server.fetch, records);
  const { token } = await signIn(server.fetch, ana.device);
  const ready: number[] = [];
  const connection = server.hub.connect({
    send: (data) => {
      const frame = typeof data === "string" ? null : readFrame(new Uint8Array(data));
      if (frame?.kind === "ready") ready.push(frame.cursor);
    },
    buffered: () => 0,
    close: () => undefined,
  });
  await connection.receive(JSON.stringify({ token, spaces: [{ space: ours, after: 99 }] }));
  expect(ready).toEqual([records.length]);
});

it("[LOG-37] what a partner gives back cannot keep a device from its own chain", async () => {
  const { server, ours, ana, ben, records, op } = await forgotten();
  await makeSpaceOn(server.fetch, records);
  const [anasPhone, bensPhone] = [await signIn(server.fetch, ana.device), await signIn(server.fetch, ben.device)];
  expect(await outcome(await anasPhone.append(ours, [op(ben, 1), op(ben, 2)], true))).toBe(200);
  const own = [op(ben, 1), op(ben, 2), op(ben, 3)];
  expect(await outcome(await bensPhone.append(ours, own))).toBe(200);
  const kept = (await bensPhone.entries(ours)).filter(({ type }) => type === "envelope");
  expect(kept.map(({ bytes }) => bytes)).toEqual(own.map(({ bytes }) => bytes));
  const late = await anasPhone.append(ours, [op(ben, 2), own[0]!, op(ben, 9)], true);
  const [, , , , , first] = await bensPhone.entries(ours);
  expect(await late.json()).toEqual({ cursors: [0, first?.cursor, 0] });
});
