/** What somebody sees who looks for people: the lines of a country, danger now, which help and when, a sheet for the first hour. */
import type { Page } from "@playwright/test";
import type { Camera } from "./camera.ts";

const choose = async (page: Page, country: string): Promise<void> => {
  await page.getByRole("button", { name: "Choose a country" }).click();
  await page.getByRole("button", { name: country, exact: true }).click();
  await page.getByRole("list").first().waitFor();
};

/** Nothing has to be stored for any of it. */
export const helpFromPeople = async ({ take }: Camera, page: Page, address: string): Promise<void> => {
  await page.goto(`${address}/help`);
  await take(page, "help", "help from people, before a country is chosen", { large: true });
  await page.getByRole("button", { name: "Choose a country" }).click();
  await take(page, "help-countries", "the list of countries, chosen by hand");
  await page.getByRole("button", { name: "Ireland", exact: true }).click();
  await page.getByRole("list").first().waitFor();
  await take(page, "help-lines", "the lines of one country, with where each was found and when", { large: true });
  await page.goto(`${address}/help/now`);
  await choose(page, "France");
  await take(page, "help-now", "danger now: the numbers, one voice, and Hide");
  await page.goto(`${address}/help/when`);
  await take(page, "help-when", "which help, and when");
  await page.goto(`${address}/help/people`);
  await take(page, "help-people", "kinds of help, and what to ask at the first call");
  await page.goto(`${address}/help/session`);
  await page.getByLabel("What is hardest now").fill("The nights. I wake at three and go through it all again.");
  await take(page, "help-session", "a sheet for the first hour, which is kept nowhere until there is a place");
};
