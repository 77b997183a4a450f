/** An agenda of two whole devices: a booking of a later phase, a rest, and answers given without a network. */
import { expect, it } from "vitest";
import type { AgendaCommand } from "#domain/agenda/commands.ts";
import type { CommandOf } from "#domain/modules.ts";
import { askedPlan } from "#tests/domain/agenda-telling.ts";
import { begin, pair, type Phone, startPhone, talk } from "#tests/harness/phones.ts";
import { startServer } from "#tests/server/server.ts";

const couple = async () => {
  const server = startServer();
  const [ana, ben] = [await startPhone(server), await startPhone(server)];
  await begin(ana, "Ana");
  await begin(ben, "Ben");
  await pair(ana, ben);
  return { ana, ben };
};

const send = async (phone: Phone, command: AgendaCommand): Promise<string> => {
  const sent = await phone.vault().ask("command", { module: "agenda", place: "ours", command });
  if (!sent.ok) throw new Error(sent.error.type);
  return sent.value.links[0] ?? "";
};

const walk = async (phone: Phone, command: CommandOf<"path">): Promise<void> => {
  const sent = await phone.vault().ask("command", { module: "path", place: "ours", command });
  if (!sent.ok) throw new Error(sent.error.type);
};

const standings = (phone: Phone) => {
  const window = { from: "2020-01-01", to: "2020-12-31", zone: "Europe/Berlin" };
  const view = phone.slice("agenda", "days", "ours", window) as {
    readonly occurrences: readonly { readonly title: string; readonly answers: { readonly standing: string } | null }[];
  };
  return view.occurrences.map(({ title, answers }) => [title, answers?.standing ?? null]);
};

it("[agenda-15] [agenda-20] [agenda-21] a booking is kept through a rest and asked again, and a yes given meanwhile, far from the network, does not count", async () => {
  const { ana, ben } = await couple();
  const at = "2020-03-29T10:00";
  const booking = await send(ana, { type: "plan", ...askedPlan({ title: "Booking", at, phase: 2 }) });
  const tea = await send(ana, { type: "plan", ...askedPlan({ title: "Tea", at: "2020-03-30", asks: true }) });
  const shop = { type: "plan", ...askedPlan({ title: "Shopping", at: "2020-03-31" }) } as const;
  await send(ana, shop);
  await talk(ana, ben);
  await send(ben, { type: "agree", entry: tea, on: null });
  ben.network.online = false;
  await send(ben, { type: "agree", entry: booking, on: null });
  await walk(ana, { type: "rest" });
  ben.network.online = true;
  await talk(ana, ben);
  const held = [
    ["Booking", "held"],
    ["Tea", "agreed"],
    ["Shopping", null],
  ];
  expect([standings(ana), standings(ben)]).toEqual([held, held]);
  await expect(send(ben, { type: "agree", entry: booking, on: null })).rejects.toThrow("resting");
  await walk(ana, { type: "endRest" });
  await talk(ana, ben);
  expect([standings(ana)[0], standings(ben)[0]]).toEqual([
    ["Booking", "again"],
    ["Booking", "again"],
  ]);
  await send(ben, { type: "agree", entry: booking, on: null });
  await talk(ana, ben);
  expect(standings(ana)[0]).toEqual(["Booking", "again"]);
  await send(ana, { type: "agree", entry: booking, on: null });
  await talk(ana, ben);
  expect(standings(ana)[0]).toEqual(["Booking", "agreed"]);
});
