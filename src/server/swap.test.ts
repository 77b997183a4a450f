import { expect, it } from "vitest";
import type { Bytes } from "#base/bytes.ts";
import { paths } from "#protocol/wire.ts";
import { makeAdd, makeLeave, makeRemove } from "#protocol/make-record.ts";
import { type TestDevice, envelopeOf, makeTestPerson, recordItem, rosterOf } from "#tests/server/couple.ts";
import { outcome, type Phone, signIn } from "#tests/server/phone.ts";
import { paired, type Scene } from "#tests/server/server.ts";

const page = ({ suite, ours }: Scene, device: TestDevice, first: number, last: number): Bytes =>
  envelopeOf(suite, ours, device.id, [first, last], { kind: "page", sealed: suite.randomBytes(600) }).bytes;

const swap = async (phone: Phone, { ours }: Scene, body: Bytes) =>
  outcome(await phone.ask("POST", paths.swap(ours), body));

const withOps = async (): Promise<Scene> => {
  const scene = await paired();
  const { suite, ours, ana, ben, anasPhone, bensPhone } = scene;
  const ops = ({ device }: typeof ana) => [1, 2, 3].map((n) => envelopeOf(suite, ours, device.id, [n]));
  await anasPhone.append(ours, ops(ana));
  await bensPhone.append(ours, ops(ben));
  return scene;
};

it("[LOG-15] swaps one's own ops for a page, and answers the same page again", async () => {
  const scene = await withOps();
  const { ours, ana, anasPhone, bensPhone } = scene;
  const body = page(scene, ana.device, 1, 3);
  expect(await swap(anasPhone, scene, body)).toBe(200);
  expect(await swap(anasPhone, scene, body)).toBe(200);
  const envelopes = (await bensPhone.entries(ours)).filter(({ type }) => type === "envelope");
  expect(envelopes.length).toBe(4);
  expect(envelopes.at(-1)?.bytes).toEqual(body);
});

it("[LOG-15] attack: swap-other-person: never for the partner's chain", async () => {
  const scene = await withOps();
  const { ben, anasPhone } = scene;
  expect(await swap(anasPhone, scene, page(scene, ben.device, 1, 3))).toBe("notYourChain");
});

it("[LOG-15] attack: page-by-partner-swapped: a page of the partner's making stays outside", async () => {
  const scene = await withOps();
  const { ours, ana, bensPhone } = scene;
  const before = await bensPhone.entries(ours);
  expect(await swap(bensPhone, scene, page(scene, ana.device, 1, 1))).toBe("notYourChain");
  const asOp = { type: "envelope", bytes: page(scene, ana.device, 4, 4) } as const;
  expect(await outcome(await bensPhone.append(ours, [asOp]))).toBe("badRequest");
  expect(await bensPhone.entries(ours)).toEqual(before);
});

it("[LOG-15] covers whole rows exactly", async () => {
  const scene = await withOps();
  const { ana, anasPhone } = scene;
  expect(await swap(anasPhone, scene, page(scene, ana.device, 1, 2))).toBe(200);
  for (const [first, last] of [
    [2, 3],
    [1, 1],
    [3, 4],
    [4, 5],
  ] as const) {
    expect(await swap(anasPhone, scene, page(scene, ana.device, first, last))).toBe("badSwap");
  }
  expect(await swap(anasPhone, scene, page(scene, ana.device, 1, 3))).toBe(200);
});

it("[LOG-15] is done for a lost phone by another device of its person, and not by a paper", async () => {
  const scene = await withOps();
  const { server, suite, ours, records, ana, anasPhone } = scene;
  const second = await makeTestPerson(suite);
  const add = { person: ana.record.id, after: [ana.record.id], role: "device" } as const;
  const added = await makeAdd(suite, add, ana.device.keys, second.device.keys);
  await anasPhone.append(ours, [recordItem(added)]);
  const after = rosterOf(ours, [...records, added]).personHeads.get(ana.record.id) ?? [];
  const remove = { person: ana.record.id, after, anchors: [], target: ana.device.id };
  const phone = await signIn(server.fetch, second.device);
  await phone.append(ours, [recordItem(await makeRemove(suite, remove, second.device.keys))]);
  const body = page(scene, ana.device, 1, 3);
  expect(await swap(await signIn(server.fetch, ana.paper), scene, body)).toBe("notYourChain");
  expect(await swap(anasPhone, scene, body)).toBe("removedSigner");
  expect(await swap(phone, scene, body)).toBe(200);
});

it("[LOG-15] never for a person who has left", async () => {
  const scene = await withOps();
  const { suite, ours, records, ana, anasPhone } = scene;
  const fields = { space: ours, after: rosterOf(ours, records).heads, person: ana.record.id, shred: false, ended: [] };
  await anasPhone.append(ours, [recordItem(await makeLeave(suite, fields, ana.device.keys))]);
  expect(await swap(anasPhone, scene, page(scene, ana.device, 1, 3))).toBe("closed");
});
