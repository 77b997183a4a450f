/** Two people with the whole device floor and a real server between them, as functions. */
import { describe, expect, it } from "vitest";
import { worded } from "#tests/domain/telling.ts";
import { begin, pair, PASSPHRASE, type Phone, startPhone, talk } from "#tests/harness/phones.ts";
import { startServer } from "#tests/server/server.ts";

const couple = async () => {
  const server = startServer();
  const [ana, ben] = [await startPhone(server), await startPhone(server)];
  const words = await begin(ana, "Ana");
  await begin(ben, "Ben");
  await pair(ana, ben);
  return { server, ana, ben, words };
};

const make = (phone: Phone, text: string, place: "mine" | "ours" = "ours") =>
  phone.vault().ask("command", { module: "trust", place, command: { type: "make", ...worded(text) } });

describe("two people", () => {
  it("pair, and a promise made in one appears in the other", async () => {
    const { ana, ben } = await couple();
    expect(ana.open()).toMatchObject({ other: { left: false }, pairing: { is: "none" }, notices: [] });
    expect(ben.open()).toMatchObject({ other: { left: false }, pairing: { is: "none" }, notices: [] });
    expect(await make(ana, "Call when I am late")).toMatchObject({ ok: true });
    await talk(ana, ben);
    expect(JSON.stringify(ben.slice("trust", "promises", "ours"))).toContain("Call when I am late");
    expect(ana.open().unsent).toBe(0);
  });

  it("comes back with words in another browser", async () => {
    const { server, ana, ben, words } = await couple();
    await make(ana, "Only mine", "mine");
    await make(ana, "Ours too");
    await talk(ana, ben);
    const third = await startPhone(server);
    const looked = await third.vault().ask("lookWithWords", { words: words.join(" ") });
    expect(looked).toMatchObject({ ok: true, value: { paired: true, devices: [{}] } });
    const restored = await third.vault().ask("restore", { words: words.join(" "), passphrase: PASSPHRASE, keep: [] });
    expect(restored).toMatchObject({ ok: true });
    await talk(third, ben);
    expect(JSON.stringify(third.slice("trust", "promises", "mine"))).toContain("Only mine");
    expect(JSON.stringify(third.slice("trust", "promises", "ours"))).toContain("Ours too");
  });
});
