import { expect, it } from "vitest";
import { utf8 } from "#base/bytes.ts";
import { makeCouple, makeTestPerson, recordItem } from "#tests/server/couple.ts";
import { makeSpaceOn, outcome, requestTo, signIn } from "#tests/server/phone.ts";
import { startServer, type TestServer } from "#tests/server/server.ts";
import { paths } from "#protocol/wire.ts";
import { type Admission, makeCode } from "./admission.ts";

const CODE = "abcd-efgh-jkmn";
const BOX = "b0".repeat(16);

const begin = async (admission: Admission) => {
  const server = startServer({ admission });
  const couple = await makeCouple();
  const make = async ({ fetch }: TestServer, person: typeof couple.ana, said?: string) =>
    outcome(await makeSpaceOn(fetch, [person.record, person.mine].map(recordItem), said));
  return { server, ...couple, make: (person: typeof couple.ana, said?: string) => make(server, person, said) };
};

it("takes whoever has the code, however it is typed", async () => {
  const { make, ana, ben } = await begin({ type: "code", code: CODE });
  expect(await make(ana)).toBe("codeNeeded");
  expect(await make(ana, "code abcd-efgh-jkmm")).toBe("codeNeeded");
  expect(await make(ana, `code ${CODE.toUpperCase()}`)).toBe(201);
  expect(await make(ana)).toBe(200);
  expect(await make(ben, "code abcdefghjkmn")).toBe(201);
});

it("takes whoever holds a member's invitation, once, also when nobody new is taken", async () => {
  const { server, make, suite, ana, ben } = await begin({ type: "code", code: CODE });
  await make(ana, `code ${CODE}`);
  expect(await make(ben, `box ${BOX}`)).toBe("codeNeeded");
  const phone = await signIn(server.fetch, ana.device);
  await phone.put(BOX, 1, utf8("offer"));
  expect(await make(ben, `box ${BOX}`)).toBe(201);
  expect(await make(await makeTestPerson(suite), `box ${BOX}`)).toBe("codeNeeded");
});

it("takes nobody on a burnt invitation", async () => {
  const { server, make, ana, ben } = await begin({ type: "code", code: CODE });
  await make(ana, `code ${CODE}`);
  const phone = await signIn(server.fetch, ana.device);
  await phone.put(BOX, 1, utf8("offer"));
  await server.fetch(requestTo(paths.boxStep(BOX, 2), "PUT", utf8("first")));
  await server.fetch(requestTo(paths.boxStep(BOX, 2), "PUT", utf8("second")));
  expect(await make(ben, `box ${BOX}`)).toBe("codeNeeded");
});

it("lets those who are here make another place, and nobody else when closed", async () => {
  const { server, make, ana, ben, ours, begun, records } = await begin({ type: "code", code: CODE });
  await make(ana, `code ${CODE}`);
  expect(await outcome(await makeSpaceOn(server.fetch, begun.map(recordItem)))).toBe(201);
  expect(await outcome(await makeSpaceOn(server.fetch, records.map(recordItem)))).toBe(200);
  expect((await (await signIn(server.fetch, ben.device)).entries(ours)).length).toBe(4);
  const closed = await begin({ type: "closed" });
  expect(await closed.make(closed.ana, `code ${CODE}`)).toBe("closed");
});

it("says who hosts and whether newcomers are taken", async () => {
  const server = startServer({ hostName: "Mira", admission: { type: "closed" } });
  const about = await (await server.fetch(requestTo(paths.about))).json();
  expect(about).toEqual({ version: "0.0.0", host: "Mira", admission: "closed" });
});

it("makes codes that can be read out", () => {
  const codes = Array.from({ length: 50 }, () => makeCode((n) => crypto.getRandomValues(new Uint8Array(n))));
  for (const code of codes) expect(code).toMatch(/^([a-hj-km-np-z2-9]{4}-){2}[a-hj-km-np-z2-9]{4}$/);
  expect(new Set(codes).size).toBe(50);
});
