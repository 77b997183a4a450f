/**
 * A plan for today, a sentence for the morning, and two minutes, on three phones of two people over a server's file opened
 * with every key there is. Yesterday's plan is in no store; that a sentence was renewed goes nowhere at all.
 */
import { afterEach, expect, it } from "vitest";
import type { DaysCommand } from "#domain/days/commands.ts";
import type { SentEntry } from "#device/transport/sent-entries.ts";
import { PASSPHRASE, type Phone, talk } from "#tests/harness/phones.ts";
import { threePhones } from "#tests/harness/three-phones.ts";

const CANARY = "kestrel over the harbour";
const EVERYWHERE = [
  "ana/memory",
  "ana/rows",
  "ben/memory",
  "ben/rows",
  "second/memory",
  "second/rows",
  "server/entries",
];
const TODAY = "2026-11-22";
const MIDNIGHT = Date.UTC(2026, 10, 23);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

const three = async () => {
  const phones = await threePhones(Date.UTC(2026, 10, 22, 9));
  ends.push(phones.end);
  return phones;
};

const send = (phone: Phone, place: "mine" | "ours", command: DaysCommand) =>
  phone.vault().ask("command", { module: "days", place, command });
const written = async (phone: Phone, place: "mine" | "ours", command: DaysCommand): Promise<string> => {
  const sent = await send(phone, place, command);
  if (!sent.ok) throw new Error(sent.error.type);
  return sent.value.links[0] ?? "";
};
const plan = (text: string): DaysCommand => ({ type: "plan", text, until: MIDNIGHT });
const planOf = (phone: Phone, place: "mine" | "ours" = "ours") => phone.slice("days", "plan", place);
const restart = async (phone: Phone): Promise<void> => {
  await phone.restart();
  expect(await phone.vault().ask("unlock", { passphrase: PASSPHRASE })).toEqual({ ok: true, value: null });
};

it("[days-4] [days-5] a plan and its change are on all phones during the day, and afterwards in no store, page or server", async () => {
  const { server, ana, ben, second, look } = await three();
  await written(ana, "ours", plan(`Home by six, ${CANARY}`));
  await talk(ana, ben, second);
  await written(ana, "ours", plan(`Home by eight, ${CANARY}`));
  await written(ana, "mine", plan(`For me: ${CANARY}`));
  await talk(ana, ben, second);
  const seen = { text: `Home by eight, ${CANARY}`, earlier: [`Home by six, ${CANARY}`], ownWords: [] };
  for (const phone of [ben, second]) expect(planOf(phone)).toEqual({ mine: null, theirs: seen });
  expect(planOf(ana, "mine")).toMatchObject({ mine: { text: `For me: ${CANARY}` } });
  // Of Ben's two phones one tells, and the other says what has changed.
  await written(second, "ours", plan(`The archive, ${CANARY}`));
  await talk(ana, ben, second);
  await written(ben, "ours", plan(`At home, ${CANARY}`));
  await talk(ana, ben, second);
  for (const phone of [ben, second])
    expect(planOf(phone)).toMatchObject({
      mine: { text: `At home, ${CANARY}`, earlier: [`The archive, ${CANARY}`] },
      theirs: seen,
    });
  expect(await look.find(CANARY)).toEqual(EVERYWHERE);

  server.clock.now = MIDNIGHT + MINUTE;
  for (const phone of [ana, ben, second]) await phone.pass(2 * MINUTE);
  for (const phone of [ana, ben, second]) expect(planOf(phone)).toEqual({ mine: null, theirs: null });
  await talk(ana, ben, second);
  await talk(ana, ben, second);
  expect(await look.find(CANARY)).toEqual([]);
});

it("[days-4] a plan is nowhere either when its reader's phone, its author's, or the network was off over midnight", async () => {
  const { server, ana, ben, second, look } = await three();
  await written(ana, "ours", plan(`Late shift, ${CANARY}`));
  await ana.sync();
  await ben.sync();
  expect(planOf(ben)).toMatchObject({ theirs: { text: `Late shift, ${CANARY}` } });
  // Ana writes the change without a network, and all three are switched off before midnight.
  ana.network.online = false;
  await written(ana, "ours", plan(`Later still, ${CANARY}`));
  expect(await look.find(`Later still, ${CANARY}`)).toEqual(["ana/memory", "ana/rows"]);
  expect(await look.find(`Late shift, ${CANARY}`)).toContain("ben/rows");
  for (const phone of [ana, ben, second]) await phone.vault().ask("lock", {});

  server.clock.now = MIDNIGHT + 7 * 60 * MINUTE;
  ana.network.online = true;
  for (const phone of [second, ben, ana]) {
    await restart(phone);
    expect(planOf(phone)).toEqual({ mine: null, theirs: null });
  }
  await talk(ana, ben, second);
  await talk(ana, ben, second);
  for (const phone of [ana, ben, second]) expect(planOf(phone)).toEqual({ mine: null, theirs: null });
  expect(await look.find(CANARY)).toEqual([]);
});

it("[days-4] what was only begun to be written as a plan is gone at midnight too, at an open phone and at a locked one", async () => {
  const { server, ana, ben, look } = await three();
  const key = `until/${MIDNIGHT}/day/plan`;
  const { ask } = ana.vault();
  expect(await ask("saveDraft", { key, text: CANARY })).toEqual({ ok: true, value: null });
  expect(await ask("saveDraft", { key: "need/new", text: "kept as it is" })).toEqual({ ok: true, value: null });
  expect(await ben.vault().ask("saveDraft", { key, text: CANARY })).toEqual({ ok: true, value: null });
  expect(await ask("readDraft", { key })).toEqual({ ok: true, value: CANARY });
  expect(await look.find(CANARY)).toEqual(["ana/drafts", "ben/drafts"]);

  await ben.vault().ask("lock", {});
  server.clock.now = MIDNIGHT;
  expect(await ask("readDraft", { key })).toEqual({ ok: true, value: "" });
  await ask("saveDraft", { key, text: `${CANARY}, typed on` });
  await ana.pass(2 * MINUTE);
  await ben.restart();
  expect([...(ben.disk.get("drafts")?.keys() ?? [])]).toEqual([]);
  expect([...(ana.disk.get("drafts")?.keys() ?? [])]).toEqual(["need/new"]);
  expect(await look.find(CANARY)).toEqual([]);
  expect(await ask("readDraft", { key: "need/new" })).toEqual({ ok: true, value: "kept as it is" });
});

const sentBy = async (phone: Phone): Promise<readonly SentEntry[]> => {
  const sent = await phone.vault().ask("sent", { before: null, limit: 10_000 });
  if (!sent.ok) throw new Error(sent.error.type);
  return sent.value.entries;
};

it("[days-3] renewing the sentence sends no byte to anybody, and leaves nothing of it after the day", async () => {
  const { server, ana, ben, second, look, heard, files } = await three();
  await written(ana, "mine", { type: "intend", text: `I say it at once, ${CANARY}` });
  await written(ana, "ours", { type: "shareIntention", text: `I say it at once, ${CANARY}` });
  await talk(ana, ben, second);
  expect(ben.slice("days", "intention", "ours")).toMatchObject({ theirs: { text: `I say it at once, ${CANARY}` } });
  server.clock.now += DAY;
  await talk(ana, ben, second);

  /** All the server was given and gave, its files, all Ben's phones hold and were told, what Ana's list says, and ours itself. */
  const everything = async () =>
    structuredClone({
      heard,
      files: files(),
      disks: [ben, second].map(({ disk }) => [...disk].map(([table, rows]) => [table, [...rows]])),
      told: [ben, second].map(({ told }) => told),
      list: await sentBy(ana),
      ours: [ana, ben, second].map((phone) => phone.vault().session()?.place("ours")?.fold.states()),
      mine: ana.vault().session()?.place("mine")?.fold.states(),
    });
  const before = await everything();
  const key = `until/${MIDNIGHT + DAY}/day/renewed`;
  expect(await ana.vault().ask("saveDraft", { key, text: CANARY })).toEqual({ ok: true, value: null });
  await ana.pass(500);
  expect(await everything()).toEqual(before);
  expect(await look.find(CANARY)).toContain("ana/drafts");

  // What goes out afterwards is what goes out anyway: with the mark, and with it taken away again.
  const pass = async (): Promise<readonly string[]> => {
    const from = heard.length;
    await talk(ana, ben, second);
    return heard.slice(from).map((line) => line.replace(/\d+/gu, "n").slice(0, 40));
  };
  const touched = await pass();
  await ana.vault().ask("saveDraft", { key, text: "" });
  expect(await pass()).toEqual(touched);
  await ana.vault().ask("saveDraft", { key, text: CANARY });

  server.clock.now = MIDNIGHT + DAY;
  await restart(ana);
  expect(await ana.vault().ask("readDraft", { key })).toEqual({ ok: true, value: "" });
  expect(await look.find(CANARY)).not.toContain("ana/drafts");
});

it("[days-1] [days-2] [days-15] what is put another way or taken back is nowhere, on one's other phone as well", async () => {
  const { ana, ben, second, look } = await three();
  const first = await written(ben, "mine", { type: "intend", text: CANARY });
  const shared = await written(ben, "ours", { type: "shareIntention", text: CANARY });
  await talk(ana, ben, second);
  expect(second.slice("days", "intention", "mine")).toMatchObject({ own: { text: CANARY } });
  await written(second, "mine", { type: "intend", text: "Slower today" });
  for (const [place, link] of [
    ["mine", first],
    ["ours", shared],
  ] as const)
    expect(await second.vault().ask("remove", { place, link })).toEqual({ ok: true, value: null });
  await talk(ana, ben, second);
  await talk(ana, ben, second);
  expect(ana.slice("days", "intention", "ours")).toEqual({ own: null, shown: null, theirs: null });
  for (const phone of [ben, second])
    expect(phone.slice("days", "intention", "mine")).toMatchObject({ own: { text: "Slower today" } });
  expect(await look.find(CANARY)).toEqual([]);
});

it("[days-7] [days-9] [days-15] two minutes stay mine, one answer is shown until the next midnight, and taken back it is gone", async () => {
  const { server, ana, ben, second, look } = await three();
  const checkIn: DaysCommand = {
    type: "checkIn",
    on: TODAY,
    words: ["tired"],
    line: "",
    loved: `You waited, ${CANARY}`,
    safer: "One call before ten",
    instead: [],
  };
  const own = await written(ben, "mine", checkIn);
  const item = (line: string): DaysCommand => ({
    type: "shareItem",
    item: "safer",
    words: [],
    line,
    until: MIDNIGHT + DAY,
  });
  await talk(ana, ben, second);
  expect(second.slice("days", "twoMinutes", "mine")).toMatchObject({ checkIns: [{ safer: "One call before ten" }] });
  expect(await look.find(CANARY)).not.toContain("ana/rows");
  expect(await look.find("One call before ten")).not.toContain("ana/memory");

  const shown = await written(second, "ours", item("One call before ten"));
  await talk(ana, ben, second);
  expect(ana.slice("days", "shared", "ours")).toMatchObject({ theirs: [{ line: "One call before ten" }] });
  expect(await look.find(CANARY)).not.toContain("ana/memory");
  expect(await ben.vault().ask("remove", { place: "ours", link: shown })).toEqual({ ok: true, value: null });
  await talk(ana, ben, second);
  expect(ana.slice("days", "shared", "ours")).toEqual({ mine: [], theirs: [] });

  await written(ben, "ours", item("A word when you leave"));
  await talk(ana, ben, second);
  server.clock.now = MIDNIGHT + DAY + MINUTE;
  for (const phone of [ana, ben, second]) await phone.pass(2 * MINUTE);
  await talk(ana, ben, second);
  await talk(ana, ben, second);
  expect(await look.find("A word when you leave")).toEqual([]);
  expect(await ben.vault().ask("remove", { place: "mine", link: own })).toEqual({ ok: true, value: null });
  await talk(ana, ben, second);
  await talk(ana, ben, second);
  expect(await look.find(CANARY)).toEqual([]);
  expect(await look.find("One call before ten")).toEqual([]);
});

it("[days-11] [days-12] an evening that one phone ended while the other said yes to it anew is over on all", async () => {
  const { ana, ben, second } = await three();
  const proposal = await written(ana, "ours", { type: "propose", idea: "tea", text: "" });
  await talk(ana, ben, second);
  await written(ben, "ours", { type: "agree", proposal });
  await talk(ana, ben, second);
  expect(second.slice("days", "evening", "ours")).toMatchObject({ agreed: { idea: "tea" } });
  second.network.online = false;
  await written(second, "ours", { type: "end", proposal });
  await written(ben, "ours", { type: "end", proposal });
  await written(ben, "ours", { type: "agree", proposal });
  second.network.online = true;
  await talk(ana, ben, second);
  await talk(ana, ben, second);
  for (const phone of [ana, ben, second])
    expect(phone.slice("days", "evening", "ours")).toEqual({ agreed: null, offered: { mine: null, theirs: null } });
});

it("[days-14] while ours rests what is shared is quiet and nothing new is, and what is mine goes on", async () => {
  const { ana, ben, second } = await three();
  const rest = (phone: Phone, type: "rest" | "endRest") =>
    phone.vault().ask("command", { module: "path", place: "ours", command: { type } });
  await written(ana, "ours", plan("Home by six"));
  await talk(ana, ben, second);
  expect(await rest(ben, "rest")).toMatchObject({ ok: true });
  await talk(ana, ben, second);
  expect(await send(ana, "ours", plan("Home by seven"))).toEqual({ ok: false, error: { type: "resting" } });
  expect(await send(ana, "mine", plan("Home by seven"))).toMatchObject({ ok: true });
  expect(await send(ana, "mine", { type: "intend", text: "Slower" })).toMatchObject({ ok: true });
  expect(planOf(second)).toEqual({ mine: null, theirs: null });
  expect(await rest(ben, "endRest")).toMatchObject({ ok: true });
  await talk(ana, ben, second);
  expect(planOf(second)).toMatchObject({ theirs: { text: "Home by six" } });
});
