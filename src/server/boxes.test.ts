import { expect, it } from "vitest";
import { utf8 } from "#base/bytes.ts";
import { readBoth } from "#protocol/wire-frames.ts";
import { headers, paths } from "#protocol/wire.ts";
import { makeTestPerson, recordItem } from "#tests/server/couple.ts";
import { makeSpaceOn, outcome, type Phone, requestTo, signIn } from "#tests/server/phone.ts";
import { paired } from "#tests/server/server.ts";

const BOX = "b0".repeat(16);
const HOUR = 3_600_000;
const read = async (answer: Response) => (answer.ok ? answer.text() : outcome(answer));

it("[LOG-57] attack: pair-second-redeemer: one answer is taken, and who invited is told of another", async () => {
  const { server, anasPhone } = await paired();
  const redeem = async (text: string) =>
    outcome(await server.fetch(requestTo(paths.boxStep(BOX, 2), "PUT", utf8(text))));
  const answer = () => anasPhone.ask("GET", paths.boxStep(BOX, 2));
  expect(await redeem("first")).toBe("notFound");
  expect(await outcome(await anasPhone.put(BOX, 1, utf8("offer")))).toBe(201);
  expect((await answer()).status).toBe(404);
  expect(await redeem("first")).toBe(201);
  expect(await redeem("first")).toBe(200);
  expect((await answer()).headers.get(headers.second)).toBe("0");
  expect(await redeem("second")).toBe("boxTaken");
  const told = await answer();
  expect([told.headers.get(headers.second), await told.text()]).toEqual(["1", "first"]);
  expect(await read(await server.fetch(requestTo(paths.boxStep(BOX, 1))))).toBe("offer");
});

it("[LOG-54] an invitation is begun by a member, ends by itself, and can be burnt by its maker alone", async () => {
  const { server, anasPhone, bensPhone } = await paired();
  const fromNobody = requestTo(paths.boxStep(BOX, 1), "PUT", utf8("offer"));
  expect(await outcome(await server.fetch(fromNobody))).toBe("signInNeeded");
  await anasPhone.put(BOX, 1, utf8("offer"), { hours: 24 });
  expect(await outcome(await bensPhone.ask("DELETE", paths.box(BOX)))).toBe("notFound");
  expect(await outcome(await anasPhone.ask("DELETE", paths.box(BOX)))).toBe(200);
  expect(await read(await anasPhone.ask("GET", paths.boxStep(BOX, 1)))).toBe("closed");
  await anasPhone.put("b1".repeat(16), 1, utf8("offer"), { hours: 24 });
  server.clock.now += 25 * HOUR;
  expect(await read(await server.fetch(requestTo(paths.boxStep("b1".repeat(16), 1))))).toBe("notFound");
});

it("keeps to its limits: 64 KiB, one to fourteen days, eight steps", async () => {
  const { anasPhone } = await paired();
  const put = async (step: number, size: number, hours: number) =>
    outcome(await anasPhone.put(BOX, step, new Uint8Array(size), { hours }));
  expect(await put(1, 64 * 1024 + 1, 72)).toBe("tooLarge");
  expect(await put(1, 0, 72)).toBe("badRequest");
  expect(await put(1, 10, 23)).toBe("badRequest");
  expect(await put(1, 10, 337)).toBe("badRequest");
  expect(await put(9, 10, 72)).toBe("badRequest");
  expect(await put(1, 64 * 1024, 336)).toBe(201);
});

it("[LOG-82] a session's box is for the two alone, and gone when its author closes it", async () => {
  const { server, suite, ours, anasPhone, bensPhone } = await paired();
  const turn = (phone: Phone, n: number) => phone.put(BOX, n, utf8(`turn ${n}`), { space: ours });
  expect(await outcome(await turn(anasPhone, 0))).toBe(201);
  expect(await outcome(await turn(bensPhone, 1))).toBe("notAllowed");
  expect(await read(await bensPhone.ask("GET", paths.boxStep(BOX, 0)))).toBe("turn 0");
  const carl = await makeTestPerson(suite);
  await makeSpaceOn(server.fetch, [carl.record, carl.mine].map(recordItem));
  const stranger = await signIn(server.fetch, carl.device);
  expect(await read(await stranger.ask("GET", paths.boxStep(BOX, 0)))).toBe("notAMember");
  expect(await outcome(await turn(stranger, 0))).toBe("notAMember");
  expect(await read(await server.fetch(requestTo(paths.boxStep(BOX, 0))))).toBe("signInNeeded");
  await anasPhone.ask("DELETE", paths.box(BOX));
  expect(await read(await bensPhone.ask("GET", paths.boxStep(BOX, 0)))).toBe("closed");
});

it("[LOG-73] attack: box-one-seat-reads-both: gives both out when both have put, and lets nobody put for the other", async () => {
  const { ours, anasPhone, bensPhone } = await paired();
  const put = async (phone: Phone, seat: 0 | 1, text: string) =>
    outcome(await phone.put(BOX, 2, utf8(text), { space: ours, hours: 336, bothAs: seat }));
  expect(await put(anasPhone, 1, "his, by her")).toBe("notAllowed");
  expect(await put(anasPhone, 0, "hers")).toBe(201);
  for (const phone of [anasPhone, bensPhone]) {
    expect(await read(await phone.ask("GET", paths.boxStep(BOX, 2)))).toBe("notFound");
  }
  expect(await put(bensPhone, 0, "hers, by him")).toBe("notAllowed");
  expect(await put(bensPhone, 1, "his")).toBe(201);
  for (const phone of [anasPhone, bensPhone]) {
    const both = readBoth(new Uint8Array(await (await phone.ask("GET", paths.boxStep(BOX, 2))).arrayBuffer()));
    expect(both?.map((bytes) => new TextDecoder().decode(bytes))).toEqual(["hers", "his"]);
  }
});

it("[LOG-78] attack: slot-rollback: keeps the newest recovery slot, and gives it to whoever knows its place", async () => {
  const { server, anasPhone } = await paired();
  const place = "91".repeat(16);
  const put = async (generation: number, text: string, version = 1) => {
    const body = new Uint8Array([version, 0, 0, 0, generation, ...utf8(text)]);
    return outcome(await anasPhone.ask("PUT", paths.slot(place), body));
  };
  expect(await put(1, "x", 2)).toBe("badRequest");
  expect(await put(2, "two")).toBe(200);
  expect(await put(1, "one")).toBe("sequenceTaken");
  expect(await put(2, "two")).toBe(200);
  expect(await read(await server.fetch(requestTo(paths.slot(place))))).toBe("\u0001\0\0\0\u0002two");
  expect(await read(await server.fetch(requestTo(paths.slot("92".repeat(16)))))).toBe("notFound");
  expect(await outcome(await server.fetch(requestTo(paths.slot(place), "PUT", utf8("x"))))).toBe("signInNeeded");
  await anasPhone.ask("DELETE", paths.slot(place));
  expect(await read(await server.fetch(requestTo(paths.slot(place))))).toBe("notFound");
});
