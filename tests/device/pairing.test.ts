/** Pairing on whole phones: who gets in between, comes late, or comes second. Nobody is paired who did not choose. */
import { describe, expect, it } from "vitest";
import { begin, pair, type Phone, rightChoice, startPhone, talk } from "#tests/harness/phones.ts";
import { startServer } from "#tests/server/server.ts";

const HOUR = 3_600_000;

const three = async () => {
  const server = startServer();
  const phones = [await startPhone(server), await startPhone(server), await startPhone(server)] as const;
  for (const [index, name] of ["Ana", "Ben", "Eve"].entries()) {
    const phone = phones[index];
    if (phone) await begin(phone, name);
  }
  const [ana, ben, eve] = phones;
  return { server, ana, ben, eve };
};

const invite = async (phone: Phone): Promise<string> => {
  const invited = await phone.vault().ask("invite", {});
  if (!invited.ok) throw new Error(invited.error.type);
  return invited.value.link;
};

const join = (phone: Phone, link: string) => phone.vault().ask("join", { link });

const choose = async (phone: Phone, other: Phone) =>
  phone.vault().ask("chooseWords", { index: rightChoice(phone, other) });

const pairingOf = (phone: Phone) => phone.open().pairing;

/** Nobody else sits in ours, no key of it exists, and nothing was written there. */
const isAlone = (phone: Phone): boolean => {
  const ours = phone.vault().session()?.place("ours")?.core;
  const written = [...(ours?.chains.values() ?? [])].flatMap(({ ops }) => ops);
  const keys = [...(ours?.spaceKeys.keys() ?? []), ...(ours?.roster.epochs ?? [])];
  return phone.open().other === null && written.length === 0 && keys.length === 0;
};

describe("pairing", () => {
  it("[LOG-54] attack: pair-late: after three days by the inviter's clock the link opens nothing, and may be renewed", async () => {
    const { server, ana, ben } = await three();
    const link = await invite(ana);
    server.clock.now += 73 * HOUR;
    await talk(ana);
    expect(pairingOf(ana)).toEqual({ is: "ended", why: "expired" });
    await join(ben, link);
    await talk(ana, ben);
    expect(pairingOf(ben)).toMatchObject({ is: "ended" });
    expect([isAlone(ana), isAlone(ben)]).toEqual([true, true]);
    for (const phone of [ana, ben]) await phone.vault().ask("dismissPairing", {});
    await pair(ana, ben);
    expect(ben.open()).toMatchObject({ other: { left: false }, pairing: { is: "none" } });
  });

  it("[LOG-57] attack: pair-second-redeemer: who comes second gets nothing, and Ana is told before she compares", async () => {
    const { ana, ben, eve } = await three();
    const link = await invite(ana);
    await join(eve, link); // from the photo of a message
    await talk(eve);
    await join(ben, link);
    await talk(ben, ana, eve);
    expect(pairingOf(ben)).toEqual({ is: "ended", why: "alreadyUsed" });
    expect(pairingOf(ana)).toEqual({ is: "ended", why: "usedTwice" });
    await talk(eve, ana);
    expect([ana, ben, eve].map(isAlone)).toEqual([true, true, true]);
    expect(pairingOf(eve)).not.toMatchObject({ is: "none" });
  });

  it("[LOG-55] attack: pair-mitm: with Eve between them no pair on either screen is the other's", async () => {
    const { server, ana, ben, eve } = await three();
    const second = await startPhone(server);
    await begin(second, "Ana, says Eve");
    await join(eve, await invite(ana)); // Eve took Ana's link, and gave Ben one of her own
    await join(ben, await invite(second));
    await talk(ana, eve, second, ben);
    await choose(eve, ana);
    await choose(second, ben);
    await talk(ana, eve, second, ben);
    for (const [phone, other] of [[ana, ben] as const, [ben, ana] as const]) {
      const [own, theirs] = [pairingOf(phone), pairingOf(other)];
      if (own.is !== "comparing" || theirs.is !== "comparing") throw new Error("nothing to compare");
      expect(own.choices).not.toContainEqual(theirs.shown);
    }
    for (const phone of [ana, ben]) {
      expect(await phone.vault().ask("chooseWords", { index: null })).toEqual({ ok: true, value: null });
    }
    await talk(ana, eve, second, ben);
    for (const phone of [ana, ben]) expect(pairingOf(phone)).toEqual({ is: "ended", why: "noneOfThese" });
    expect([ana, ben, eve, second].map(isAlone)).toEqual([true, true, true, true]);
  });

  it("[LOG-55] [LOG-56] attack: pair-confirm-forged: until both have chosen no key and no word leaves either phone", async () => {
    const { ana, ben } = await three();
    await join(ben, await invite(ana));
    await talk(ana, ben);
    await choose(ben, ana);
    await talk(ben, ana, ben);
    expect([ana, ben].map(isAlone)).toEqual([true, true]);
    expect(pairingOf(ana)).toMatchObject({ is: "comparing" });
    expect(pairingOf(ben)).toMatchObject({ is: "confirmed" });
    for (const phone of [ana, ben]) {
      const answer = await phone.vault().ask("command", { module: "trust", place: "ours", command: {} });
      expect(answer.ok).toBe(false);
    }
    await choose(ana, ben);
    await talk(ana, ben);
    expect([ana, ben].map((phone) => phone.open().other?.left)).toEqual([false, false]);
  });

  it("[LOG-55] a wrong pair of words ends it on the phone that chose, and is never a way in", async () => {
    const { ana, ben } = await three();
    await join(ben, await invite(ana));
    await talk(ana, ben);
    const wrong = (rightChoice(ben, ana) + 1) % 6;
    await choose(ana, ben);
    await ben.vault().ask("chooseWords", { index: wrong });
    await talk(ana, ben);
    expect(pairingOf(ben)).toMatchObject({ is: "ended" });
    expect([ana, ben].map(isAlone)).toEqual([true, true]);
  });
});
