/** A request that is lost while the line stands: nobody presses anything, and it goes out all the same. */
import { expect, it } from "vitest";
import { begin, pair, startPhone, talk } from "#tests/harness/phones.ts";
import { startServer } from "#tests/server/server.ts";

it("a rest that could not be carried at once is carried as soon as the network is back", async () => {
  const server = startServer();
  const [ana, ben] = [await startPhone(server), await startPhone(server)];
  await begin(ana, "Ana");
  await begin(ben, "Ben");
  await pair(ana, ben);
  await talk(ana, ben);
  ana.network.online = false;
  const sent = await ana.vault().ask("command", { module: "path", place: "ours", command: { type: "rest" } });
  expect(sent.ok).toBe(true);
  await ana.pass(10_000);
  expect(ben.open().rest).toEqual({ mine: false, theirs: false });
  ana.network.online = true;
  await ana.pass(130_000);
  await ben.sync();
  expect(ben.open().rest).toEqual({ mine: false, theirs: true });
});
