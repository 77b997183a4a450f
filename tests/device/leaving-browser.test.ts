/** Leaving a browser: nothing of it stays here, nobody hears of it, and the recovery words bring all of it back. */
import { expect, it } from "vitest";
import { begin, pair, PASSPHRASE, type Phone, startPhone, talk } from "#tests/harness/phones.ts";
import { worded } from "#tests/domain/telling.ts";
import { startServer } from "#tests/server/server.ts";

const isEmpty = ({ disk }: Phone): boolean => [...disk.values()].every(({ size }) => size === 0);
const make = (phone: Phone, text: string) =>
  phone.vault().ask("command", { module: "trust", place: "ours", command: { type: "make", ...worded(text) } });
const promisesOf = (phone: Phone): string => JSON.stringify(phone.slice("trust", "promises", "ours"));

const couple = async () => {
  const server = startServer();
  const [ana, ben] = [await startPhone(server), await startPhone(server)];
  const words = (await begin(ana, "Ana")).join(" ");
  await begin(ben, "Ben");
  await pair(ana, ben);
  await make(ana, "Call when I am late");
  await talk(ana, ben);
  return { server, ana, ben, words };
};

it("leaves no row behind, opens no more, and stays empty whatever was still on its way", async () => {
  const { ana } = await couple();
  await ana.vault().ask("saveDraft", { key: "trust/new", text: "half a sentence" });
  const passing = ana.sync();
  expect(await ana.vault().ask("leaveBrowser", { passphrase: PASSPHRASE })).toEqual({ ok: true, value: null });
  await passing;
  await ana.pass(120_000);
  expect([isEmpty(ana), ana.vault().state()]).toEqual([true, { is: "empty" }]);
  expect(await ana.vault().ask("unlock", { passphrase: PASSPHRASE })).toMatchObject({ error: { type: "notOpened" } });
  await ana.restart();
  expect(ana.vault().state()).toEqual({ is: "empty" });
});

it("asks for the passphrase first, and a wrong one changes nothing", async () => {
  const { ana, ben } = await couple();
  expect(await ana.vault().ask("leaveBrowser", { passphrase: "not this one at all" })).toMatchObject({
    error: { type: "notOpened" },
  });
  await make(ana, "Still here");
  await talk(ana, ben);
  expect(promisesOf(ben)).toContain("Still here");
});

it("tells nobody: the other person and the server keep everything, and the words bring it back", async () => {
  const { server, ana, ben, words } = await couple();
  const before = [promisesOf(ben), JSON.stringify(ben.open())];
  ana.network.sent.length = 0;
  await ana.vault().ask("leaveBrowser", { passphrase: PASSPHRASE });
  expect(ana.network.sent).toEqual([]);
  await talk(ben);
  expect([promisesOf(ben), JSON.stringify(ben.open())]).toEqual(before);

  const back = await startPhone(server, { disk: ana.disk });
  expect(await back.vault().ask("restore", { words, passphrase: PASSPHRASE, keep: [] })).toMatchObject({ ok: true });
  await talk(back, ben);
  expect(promisesOf(back)).toContain("Call when I am late");
  await make(back, "Written after coming back");
  await talk(back, ben, back);
  expect(promisesOf(ben)).toContain("Written after coming back");
});
