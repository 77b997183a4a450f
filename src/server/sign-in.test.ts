import { expect, it } from "vitest";
import { encodeSignIn, signInMessage } from "#protocol/wire-frames.ts";
import { bearer, headers, paths } from "#protocol/wire.ts";
import { makeCouple, recordItem } from "#tests/server/couple.ts";
import { HOST, makeSpaceOn, outcome, requestTo, signIn, trySignIn } from "#tests/server/phone.ts";
import { type TestServer, startServer } from "#tests/server/server.ts";

const withAna = async () => {
  const server = startServer();
  const couple = await makeCouple();
  await makeSpaceOn(server.fetch, [couple.ana.record, couple.ana.mine].map(recordItem));
  return { server, ...couple };
};

const challenge = async ({ fetch }: TestServer) =>
  new Uint8Array(await (await fetch(requestTo(paths.challenge, "POST"))).arrayBuffer());

it("lets a device in that signs a fresh challenge, for an hour", async () => {
  const { server, ana } = await withAna();
  const phone = await signIn(server.fetch, ana.device);
  expect((await phone.entries(ana.mine.space)).length).toBe(2);
  server.clock.now += 3_600_000;
  expect(await outcome(await phone.ask("GET", paths.entries(ana.mine.space, 0)))).toBe("signInNeeded");
  expect(await outcome(await trySignIn(server.fetch, ana.paper))).toBe(200);
});

it("lets nobody in whom it does not know, or who signs with another key", async () => {
  const { server, ana, ben } = await withAna();
  expect(await outcome(await trySignIn(server.fetch, ben.device))).toBe("notAMember");
  expect(await outcome(await trySignIn(server.fetch, { ...ben.device, id: ana.device.id }))).toBe("badSignature");
  const made = { authorization: bearer("A".repeat(43)) };
  expect(await outcome(await server.fetch(requestTo(paths.entries(ana.mine.space, 0), "GET", undefined, made)))).toBe(
    "signInNeeded",
  );
});

it("attack: auth-replayed: a challenge is good once, for a minute, and only from here", async () => {
  const { server, ana } = await withAna();
  const answer = async (nonce: Uint8Array<ArrayBuffer>) => {
    const signature = await ana.device.keys.sign(signInMessage(HOST, nonce, ana.device.id));
    return requestTo(paths.signIn, "POST", encodeSignIn({ nonce, device: ana.device.id, signature }));
  };
  const request = await answer(await challenge(server));
  const copy = request.clone();
  expect(await outcome(await server.fetch(request))).toBe(200);
  expect(await outcome(await server.fetch(copy))).toBe("signInNeeded");
  const late = await answer(await challenge(server));
  server.clock.now += 60_000;
  expect(await outcome(await server.fetch(late))).toBe("signInNeeded");
  expect(await outcome(await server.fetch(await answer(new Uint8Array(32))))).toBe("signInNeeded");
});

it("attack: auth-relayed-to-other-host: what was signed for another server is worth nothing here", async () => {
  const { server, ana } = await withAna();
  for (const sentAs of [HOST, "stranger.example", "goldseam.example"]) {
    const nonce = await challenge(server);
    const signature = await ana.device.keys.sign(signInMessage("stranger.example", nonce, ana.device.id));
    const relayed = encodeSignIn({ nonce, device: ana.device.id, signature });
    const request = requestTo(paths.signIn, "POST", relayed, { host: sentAs });
    expect(await outcome(await server.fetch(request))).toMatch(/badSignature|notAllowed/);
  }
});

it("knows itself under the names it was given", async () => {
  const { server, ana } = await withAna();
  const nonce = await challenge(server);
  const signature = await ana.device.keys.sign(signInMessage("goldseam.example", nonce, ana.device.id));
  const body = encodeSignIn({ nonce, device: ana.device.id, signature });
  expect(await outcome(await server.fetch(requestTo(paths.signIn, "POST", body, { host: "Goldseam.example" })))).toBe(
    200,
  );
});

it("tells the server's time with every answer", async () => {
  const { server } = await withAna();
  const answers = [requestTo(paths.about), requestTo("/v1/nothing"), requestTo(paths.signIn, "POST")];
  for (const request of answers) {
    expect((await server.fetch(request)).headers.get(headers.time)).toBe(String(server.clock.now));
  }
});
