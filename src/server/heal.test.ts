import { expect, it } from "vitest";
import { paths } from "#protocol/wire.ts";
import { envelopeOf } from "#tests/server/couple.ts";
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
  const { server, ours, ana, ben, records, envelopes, page, op } = await forgotten();
  expect(await outcome(await makeSpaceOn(server.fetch, records))).toBe(201);
  const anasPhone = await signIn(server.fetch, ana.device);
  const [hers, his] = [ana, ben].map(({ device }) =>
    envelopes.filter(({ bytes }) => Buffer.from(bytes.slice(34, 50)).toString("hex") === device.id),
  );
  const inOrder = [...hers!, page, ...his!.filter(({ bytes }) => bytes !== page.bytes && bytes[1] === 1)];
  expect(await outcome(await anasPhone.append(ours, his!))).toBe("notYourChain");
  expect(await outcome(await anasPhone.append(ours, inOrder, true))).toBe(200);
  const bensPhone = await signIn(server.fetch, ben.device);
  expect((await bensPhone.entries(ours)).length).toBe(records.length + 5);
  expect(await outcome(await bensPhone.append(ours, [op(ben, 4)]))).toBe(200);
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
  expect(await outcome(await anasPhone.append(ours, [op(ben, 2)], true))).toBe("sequenceTaken");
});
