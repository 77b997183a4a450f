/** Two people finding each other: what the one who invites sees, and the one who was invited. */
import { type Browser, expect } from "@playwright/test";
import type { LocalServer } from "#tests/harness/local-server.ts";
import { acceptInvitation, chooseWords, openScreens, type Prepare, type Screens } from "#tests/harness/screens.ts";
import type { Camera } from "./camera.ts";

export const twoMeet = async (
  { take }: Camera,
  { browser, server, prepare, ana }: { browser: Browser; server: LocalServer; prepare: Prepare; ana: Screens },
): Promise<void> => {
  await ana.press("Make an invitation");
  await take(ana.page, "pairing-free", "whether inviting is a free choice");
  await ana.press("Yes");
  await ana.page.getByLabel("Link").waitFor();
  await take(ana.page, "pairing-invited", "an open invitation");
  const path = (await ana.page.getByLabel("Link").inputValue()).slice(server.address.length);

  const carla = await openScreens(browser, server, path, prepare);
  await take(carla.page, "join", "an invitation as it is read first");
  await carla.press("Go on");
  await take(carla.page, "join-free", "whether joining is a free choice");
  await carla.press("No");
  await take(carla.page, "join-aside", "after a no, or a not sure");
  await carla.close();

  const ben = await openScreens(browser, server, path, prepare);
  await acceptInvitation(ben);
  await ben.begin("Ben");
  await expect(ana.page.getByRole("heading", { name: "Compare words" })).toBeVisible();
  await take(ana.page, "pairing-compare", "words that two people compare");
  await chooseWords(ana, ben);
  await chooseWords(ben, ana);
  await ana.page.getByLabel("Your name for them").waitFor();
  await take(ana.page, "pairing-name", "the first thing that crosses: a name");
  for (const [screens, name] of [
    [ana, "Ana"],
    [ben, "Ben"],
  ] as const) {
    await screens.page.getByLabel("Your name for them").fill(name);
    await screens.press("Use this name");
  }
  await ana.page.getByRole("button", { name: "Leave it open for now" }).waitFor();
  await take(ana.page, "pairing-bond", "what the two are to each other");
  for (const screens of [ana, ben]) await screens.press("Leave it open for now");
  await ana.page.getByRole("heading", { name: "You and Ben" }).waitFor();
  await take(ana.page, "pairing-done", "two people who share a place");
  await ben.close();
};
