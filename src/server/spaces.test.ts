import { expect, it } from "vitest";
import { paths } from "#protocol/wire.ts";
import { epochBy, makeCouple, makeTestPerson, envelopeOf, joinTo, recordItem, rosterOf } from "#tests/server/couple.ts";
import { makeSpaceOn, outcome, requestTo, signIn, trySignIn } from "#tests/server/phone.ts";
import { paired, startServer } from "#tests/server/server.ts";
import { makeAdd, makeLeave, makeRemove } from "#protocol/make-record.ts";

it("makes a space from records that speak for themselves, and answers the same again", async () => {
  const server = startServer();
  const { suite, ana } = await makeCouple();
  const items = [ana.record, ana.mine, await epochBy(suite, ana.mine.space, [ana.record, ana.mine], ana.device)];
  expect(await outcome(await makeSpaceOn(server.fetch, items.map(recordItem)))).toBe(201);
  const again = await makeSpaceOn(server.fetch, items.map(recordItem));
  expect([again.status, await again.json()]).toEqual([200, {}]);
});

it("does not make a space without its person, and keeps no stranger's records", async () => {
  const server = startServer();
  const { ana, ben } = await makeCouple();
  expect(await outcome(await makeSpaceOn(server.fetch, [ana.mine].map(recordItem)))).toBe("badSignature");
  expect(await outcome(await makeSpaceOn(server.fetch, [ana.record].map(recordItem)))).toBe("badRequest");
  const withStranger = [ana.record, ana.mine, ben.record].map(recordItem);
  expect(await outcome(await makeSpaceOn(server.fetch, withStranger))).toBe(201);
  expect(await (await signIn(server.fetch, ana.device)).entries(ana.mine.space)).toHaveLength(2);
});

it("refuses a record whose signature does not hold", async () => {
  const server = startServer();
  const { ana } = await makeCouple();
  const bytes = ana.mine.bytes.with(-1, (ana.mine.bytes.at(-1) ?? 0) ^ 1);
  const items = [recordItem(ana.record), { type: "record", bytes } as const];
  expect(await outcome(await makeSpaceOn(server.fetch, items))).toBe("badSignature");
});

it("lets the other in by a join that both have signed", async () => {
  const server = startServer();
  const { begun, records, ana, ben, ours } = await makeCouple();
  await makeSpaceOn(server.fetch, begun.map(recordItem));
  expect(await outcome(await trySignIn(server.fetch, ben.device))).toBe("notAMember");
  expect(await outcome(await makeSpaceOn(server.fetch, records.map(recordItem)))).toBe(200);
  const [anasPhone, bensPhone] = [await signIn(server.fetch, ana.device), await signIn(server.fetch, ben.device)];
  expect((await bensPhone.entries(ours)).length).toBe(4);
  expect((await anasPhone.entries(ours)).length).toBe(4);
});

it("[LOG-45] attack: join-twice: refuses a second join for a seat, and the first stays", async () => {
  const { server, suite, ours, begun, records, ana, bensPhone } = await paired();
  const carl = await makeTestPerson(suite);
  const second = await joinTo(suite, ours, begun, ana, carl);
  const items = [...begun, carl.record, second].map(recordItem);
  expect(await outcome(await makeSpaceOn(server.fetch, items))).toBe("notAllowed");
  expect((await bensPhone.entries(ours)).length).toBe(records.length + 1);
});

it("[LOG-45] attack: join-forged-by-server: a join needs the signature of someone who is there", async () => {
  const { server, suite, ours, begun, ben } = await paired();
  const carl = await makeTestPerson(suite);
  const forged = await joinTo(suite, ours, begun, { ...carl, record: ben.record }, carl);
  expect(await outcome(await makeSpaceOn(server.fetch, [...begun, carl.record, forged].map(recordItem)))).not.toBe(200);
});

it("keeps each chain whole: no gap, nothing taken twice, nobody else's", async () => {
  const { suite, ours, ana, ben, anasPhone } = await paired();
  const op = (n: number, device = ana.device.id) => envelopeOf(suite, ours, device, [n]);
  const first = op(1);
  expect(await outcome(await anasPhone.append(ours, [first, op(2)]))).toBe(200);
  expect(await (await anasPhone.append(ours, [first])).json()).toEqual({ cursors: [6] });
  const taken = await anasPhone.append(ours, [op(3), op(2)]);
  expect(taken.status).toBe(409);
  expect(await taken.json()).toEqual({ refused: "sequenceTaken", item: 1, device: ana.device.id, last: 3 });
  expect(await outcome(await anasPhone.append(ours, [op(9)]))).toBe("sequenceGap");
  expect(await outcome(await anasPhone.append(ours, [op(1, ben.device.id)]))).toBe("notYourChain");
  expect(await outcome(await anasPhone.append(ana.mine.space, [op(1)]))).toBe("badRequest");
  expect(await outcome(await anasPhone.append(ours, [envelopeOf(suite, ours, ana.paper.id, [1])]))).toBe(
    "notYourChain",
  );
});

it("gives entries only to those who are in the place", async () => {
  const { server, suite, ours, ben, anasPhone } = await paired();
  const carl = await makeTestPerson(suite);
  await makeSpaceOn(server.fetch, [carl.record, carl.mine].map(recordItem));
  const stranger = await signIn(server.fetch, carl.device);
  expect(await outcome(await stranger.ask("GET", paths.entries(ours, 0)))).toBe("notAMember");
  expect(await outcome(await anasPhone.ask("GET", paths.entries(ben.mine.space, 0)))).toBe("notAMember");
  expect(await outcome(await server.fetch(requestTo(paths.entries(ours, 0))))).toBe("signInNeeded");
  expect(await outcome(await anasPhone.ask("GET", paths.entries("00".repeat(16), 0)))).toBe("notFound");
});

it("[LOG-42] attack: removed-device-writes: takes neither ops nor records of it, and gives it nothing", async () => {
  const { server, suite, ours, records, ana, anasPhone } = await paired();
  const paper = await signIn(server.fetch, ana.paper);
  const roster = rosterOf(ours, records);
  const after = roster.personHeads.get(ana.record.id) ?? [];
  const remove = { person: ana.record.id, after, anchors: [], target: ana.device.id };
  const removal = await makeRemove(suite, remove, ana.paper.keys);
  expect(await outcome(await paper.append(ours, [recordItem(removal)]))).toBe(200);
  expect(await outcome(await anasPhone.append(ours, [envelopeOf(suite, ours, ana.device.id, [1])]))).toBe(
    "removedSigner",
  );
  expect(await outcome(await anasPhone.ask("GET", paths.entries(ours, 0)))).toBe("removedSigner");
  const back = { ...remove, target: ana.paper.id };
  const revenge = await makeRemove(suite, back, ana.device.keys);
  expect(await outcome(await paper.append(ours, [recordItem(revenge)]))).toBe("removedSigner");
  expect(await outcome(await paper.append(ana.mine.space, [recordItem(removal)]))).toBe(200);
  expect(await outcome(await trySignIn(server.fetch, ana.device))).toBe("removedSigner");
});

it("[LOG-43] takes a new device that both it and an active one have signed", async () => {
  const { server, suite, ana, anasPhone } = await paired();
  const phone = await makeTestPerson(suite);
  const add = { person: ana.record.id, after: [ana.record.id], role: "device" } as const;
  const added = await makeAdd(suite, add, ana.device.keys, phone.device.keys);
  expect(await outcome(await anasPhone.append(ana.mine.space, [recordItem(added)]))).toBe(200);
  const second = await signIn(server.fetch, phone.device);
  const op = envelopeOf(suite, ana.mine.space, phone.device.id, [1]);
  expect(await outcome(await second.append(ana.mine.space, [op]))).toBe(200);
});

it("[LOG-47] after leaving nothing is taken from a person, and of the other nothing more is given to them", async () => {
  const { suite, ours, records, ana, ben, anasPhone, bensPhone } = await paired();
  const hers = envelopeOf(suite, ours, ana.device.id, [1]);
  await anasPhone.append(ours, [hers]);
  const fields = { space: ours, after: rosterOf(ours, records).heads, person: ana.record.id, shred: true, ended: [] };
  const leave = await makeLeave(suite, fields, ana.device.keys);
  expect(await outcome(await bensPhone.ask("DELETE", paths.mine(ours)))).toBe("notAllowed");
  expect(await outcome(await anasPhone.append(ours, [recordItem(leave)]))).toBe(200);
  expect(await outcome(await anasPhone.append(ours, [envelopeOf(suite, ours, ana.device.id, [2])]))).toBe("closed");
  await bensPhone.append(ours, [envelopeOf(suite, ours, ben.device.id, [1])]);
  expect((await anasPhone.entries(ours)).at(-1)?.bytes).toEqual(leave.bytes);
  expect((await bensPhone.entries(ours)).length).toBe(8);
});

it("[LOG-47] attack: delete-other-person: who left drops their own envelopes and nobody else's", async () => {
  const { suite, ours, records, ana, ben, anasPhone, bensPhone } = await paired();
  const [hers, his] = [ana, ben].map(({ device }) => envelopeOf(suite, ours, device.id, [1]));
  await anasPhone.append(ours, [hers!]);
  await bensPhone.append(ours, [his!]);
  const fields = { space: ours, after: rosterOf(ours, records).heads, person: ana.record.id, shred: true, ended: [] };
  await anasPhone.append(ours, [recordItem(await makeLeave(suite, fields, ana.device.keys))]);
  expect(await outcome(await anasPhone.ask("DELETE", paths.mine(ours)))).toBe(200);
  const left = (await bensPhone.entries(ours)).filter(({ type }) => type === "envelope");
  expect(left.map(({ bytes }) => bytes)).toEqual([his!.bytes]);
});

it("[LOG-47] attack: leave-undone: a place all have left is gone, and its id is not taken again", async () => {
  const { server, suite, ana, anasPhone } = await paired();
  const { space } = ana.mine;
  const records = [ana.record, ana.mine];
  const fields = { space, after: rosterOf(space, records).heads, person: ana.record.id, shred: true, ended: [] };
  expect(
    await outcome(await anasPhone.append(space, [recordItem(await makeLeave(suite, fields, ana.device.keys))])),
  ).toBe(200);
  expect(await outcome(await anasPhone.ask("GET", paths.entries(space, 0)))).toBe("closed");
  expect(await outcome(await makeSpaceOn(server.fetch, records.map(recordItem)))).toBe("closed");
});
