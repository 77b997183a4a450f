/** Questions and thanks: a question that opens, an evening line, months, own questions, and sitting down together. */
import type { Page } from "@playwright/test";
import { press, sheet } from "#tests/harness/trust-room.ts";
import type { Screens } from "#tests/harness/screens.ts";
import type { TwoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";
import type { Camera } from "./camera.ts";

/** The status line says its sentence for six seconds; a picture is of what stays. */
const quiet = async (page: Page): Promise<void> => {
  const line = page.locator(".status").getByRole("button", { name: "Close", exact: true });
  if ((await line.count()) > 0) await line.click({ timeout: 2_000 }).catch(() => undefined);
  await page.evaluate(() => window.scrollTo(0, 0));
};

const write = async (page: Page, words: string): Promise<void> => page.getByRole("textbox").first().fill(words);
const sealed = (page: Page): Promise<void> => page.getByText("It is sealed.").waitFor();

/** Ana and Ben, unlocked. */
export const questionsAndThanks = async ({ take }: Camera, { ana, ben }: TwoPeople): Promise<void> => {
  const { page } = ana;
  await goTo(page, "/connection");
  await take(page, "connection", "questions and thanks: three small things for two", { large: true });

  await goTo(page, "/connection/question");
  await write(page, "The kitchen on Sunday, when nobody spoke and the coffee was still hot.");
  await take(page, "question-write", "the question of the day, and a place to write", { large: true });
  await press(page, "Seal it");
  await sealed(page);
  await quiet(page);
  await take(page, "question-sealed", "an answer that opens when both have answered", { large: true });
  await goTo(ben.page, "/connection/question");
  await write(ben.page, "That you laughed about the dog, and forgot for a moment that I was there.");
  await press(ben.page, "Seal it");
  await page.getByText("That you laughed about the dog").waitFor();
  await quiet(page);
  await take(page, "question-open", "both answers, joined by one line", { large: true });

  await goTo(page, "/connection/gratitude");
  await take(page, "gratitude-write", "thanks in the evening: one line");
  await write(page, "For the tea, without a word.");
  await press(page, "Seal it");
  await sealed(page);
  await goTo(ben.page, "/connection/gratitude");
  await write(ben.page, "That the evening was quiet.");
  await press(ben.page, "Seal it");
  await page.getByText("That the evening was quiet.").waitFor();
  await page.getByRole("list", { name: "Days with lines from both" }).getByRole("button").first().click();
  await quiet(page);
  await take(page, "gratitude-months", "months to look back on: days on which both wrote", { large: true });

  await goTo(page, "/connection/own");
  await write(page, "Which place would you show me, if you could show me one?");
  await press(page, "Put it with the others");
  await page.getByRole("button", { name: "Take it back" }).waitFor();
  await quiet(page);
  await take(page, "question-own", "questions of one’s own");
  await goTo(page, "/connection/before");
  await page.getByText("That you laughed about the dog").waitFor();
  await take(page, "connection-before", "what opened between two, the newest first", { large: true });

  await goTo(page, "/connection/sit");
  await page.getByRole("button", { name: "Ask Ben to sit down" }).waitFor();
  await take(page, "sit-begin", "sitting down together: two questions, and how long", { large: true });
  await page.getByRole("button", { name: "Choose one" }).first().click();
  await take(page, "sit-choose", "choosing a question for both");
  await sheet(page).getByRole("button", { name: "Close", exact: true }).click();
  await press(page, "Ask Ben to sit down");
  await ben.page.getByRole("link", { name: "Go there" }).click();
  await ben.page.getByRole("button", { name: "Sit down", exact: true }).waitFor();
  await take(ben.page, "sit-asked", "somebody would like to sit down with one");
  await press(ben.page, "Sit down");
  await ben.page.getByRole("button", { name: "I am ready" }).waitFor();
  await take(ben.page, "sit-setup", "both are there, and change what they like", { large: true });
  for (const each of [page, ben.page]) await press(each, "I am ready");
  await page.getByRole("button", { name: "I have said it" }).waitFor();
  await take(page, "sit-speak", "one speaks, and the water shows the time", { large: true });
  await take(ben.page, "sit-listen", "the other’s phone is night, with nothing to do", { large: true });
  for (const each of [page, ben.page, ben.page, page]) await press(each, "I have said it");
  await page.getByRole("heading", { name: "That was both questions." }).waitFor();
  await take(page, "sit-close", "the end, of which nothing has to be made");
  await press(page, "Close");
  await press(ben.page, "Close");
};

/** Somebody alone, with a place of their own. */
export const questionsAndThanksAlone = async ({ take }: Camera, { page }: Screens): Promise<void> => {
  await goTo(page, "/connection");
  await take(page, "connection-alone", "questions and thanks of one");
  await goTo(page, "/connection/question");
  await page.getByRole("button", { name: "Another one" }).waitFor();
  await take(page, "question-alone", "a question to read, before anybody shares the place");
  await goTo(page, "/connection/gratitude");
  await write(page, "The first cold morning, and that I went out.");
  await press(page, "Keep it");
  await page.getByRole("listitem").getByText("The first cold morning").waitFor();
  await quiet(page);
  await take(page, "gratitude-alone", "thanks for oneself");
};
