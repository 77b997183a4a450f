/** What somebody sees who is alone: before anything is stored, and in a place of their own on its first day. */
import type { Page } from "@playwright/test";
import { agree, PASSPHRASE, type Screens } from "#tests/harness/screens.ts";
import type { Camera } from "./camera.ts";

const next = (page: Page): Promise<void> => page.getByRole("button", { name: "Go on", exact: true }).click();

export const withNothing = async ({ take }: Camera, { page, press }: Screens, address: string): Promise<void> => {
  await take(page, "welcome", "the doors, before anything is stored", { large: true });
  await press("Who can read it");
  await take(page, "welcome-who", "who can read what is written, and who cannot");
  await press("How it is meant");
  await take(page, "welcome-how", "how it is meant");
  await page.goto(`${address}/first`);
  await take(page, "first", "first help: a minute of breathing");
  await next(page);
  await take(page, "first-stand", "first help: where somebody stands, if they want to say");
  await next(page);
  await take(page, "first-wait", "first help: what can wait tonight", { large: true });
  await next(page);
  await take(page, "first-person", "first help: one person, and a sentence to begin with");
  await page.goto(`${address}/calm`);
  await take(page, "calm", "Calm, open to everybody at any time");
  await page.goto(`${address}/hide`);
  await take(page, "hide", "what Hide can do and what it cannot");
  await page.goto(`${address}/join`);
  await take(page, "join-paste", "for who was invited and has the link elsewhere");
  await page.goto(`${address}/recover`);
  await take(page, "recover", "coming back with twelve words");
  await page.goto(`${address}/still.html`);
  await take(page, "still", "the ordinary page that takes the place of this app");
  await page.goto(`${address}/kit`);
  await take(page, "kit", "the controls that every room uses, on their page for those who make it");
};

/** Makes a place on the way. */
export const onTheFirstDay = async ({ take }: Camera, ana: Screens, address: string): Promise<void> => {
  const { page, press } = ana;
  await page.goto(`${address}/begin`);
  await page.getByLabel("Your name").fill("Ana");
  await take(page, "begin-name", "making a place: a name");
  await press("Go on");
  await take(page, "begin-agree", "making a place: what is kept, and consent");
  await agree(page);
  await take(page, "begin-who", "making a place: who it is about");
  await press("Not now");
  await take(page, "begin-seat", "making a place: where one stands, which may stay unsaid");
  await press("I would rather not say");
  await take(page, "begin-passphrase", "making a place: a passphrase");
  await page.getByText("My own", { exact: true }).click();
  await page.getByLabel("Your passphrase").fill(PASSPHRASE);
  await press("Make my place");
  await page.getByRole("list", { name: "Recovery words" }).waitFor();
  await take(page, "begin-words", "making a place: twelve words, which may wait until tomorrow");
  await press("Tomorrow");
  await page.getByRole("navigation", { name: "Places" }).waitFor();
  await take(page, "today-first", "Today on the first day");
  await ana.goTo("Trust");
  await take(page, "trust-alone", "the Trust room of somebody who is alone, with nothing in it");
  await ana.goTo("The two of us");
  await take(page, "pairing", "before somebody is invited");
};
