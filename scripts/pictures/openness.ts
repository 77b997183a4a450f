/** Offers of openness, milestones, and the talk about money. */
import type { Page } from "@playwright/test";
import { press, sheet } from "#tests/harness/trust-room.ts";
import type { Screens } from "#tests/harness/screens.ts";
import type { TwoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";
import type { Camera } from "./camera.ts";

const gone = (page: Page): Promise<void> => sheet(page).waitFor({ state: "detached" });

/** What was just done has been read. */
const hush = async (page: Page): Promise<void> => {
  const line = page.getByRole("status").getByRole("button", { name: "Close", exact: true });
  if ((await line.count()) > 0)
    await line
      .first()
      .click({ timeout: 2_000 })
      .catch(() => undefined);
};

const offer = async (page: Page, words: string, lasts: string): Promise<void> => {
  await press(page, "Offer something");
  await page.getByLabel("What you will tell").fill(words);
  await press(page, lasts);
};

/** Ana and Ben, unlocked. */
export const openness = async ({ take }: Camera, { ana, ben }: TwoPeople): Promise<void> => {
  await goTo(ana.page, "/openness");
  await take(ana.page, "openness-empty", "nothing is on offer, and it does not have to be", { large: true });
  await press(ana.page, "Wish for something");
  await ana.page.getByLabel("Your wish").fill("Would you be willing to let me see your messages with the choir?");
  await ana.page.getByText("These words ask for more than words").waitFor();
  await take(ana.page, "openness-wish-note", "a wish that asks for a look, and another form of it", { large: true });
  await ana.page.getByLabel("Your wish").fill("Would you be willing to say before nine when an evening runs late?");
  await press(ana.page, "Let Ben read it");
  await gone(ana.page);
  await offer(ana.page, "When something brings it back, I say so on the same day, in one sentence.", "One week");
  await press(ana.page, "Offer it to Ben");
  await gone(ana.page);

  const { page } = ben;
  await goTo(page, "/openness");
  await offer(page, "On travel days you have my password until I am back.", "Two weeks");
  await page.getByText("Is it yours to give").waitFor();
  await take(page, "openness-offer-note", "an offer that hands over a key, and what could be offered", { large: true });
  await page.getByLabel("What you will tell").fill("On travel days I tell you my plans the evening before.");
  await press(page, "Offer it to Ana");
  await gone(page);
  await page.getByRole("button", { name: /^A wish of Ana/u }).click();
  await hush(page);
  await take(page, "openness-wish", "a wish of the other, and two answers of one weight", { large: true });
  await press(page, "Make an offer");
  await page.getByLabel("What you will tell").fill("When it runs late I write before nine, and say until when.");
  await take(page, "openness-offer", "an offer as an answer to a wish, with its last day", { large: true });
  await press(page, "Offer it to Ana");
  await gone(page);
  await page.getByText("To a wish of Ana").waitFor();
  await hush(page);
  await take(page, "openness", "what each offers, until when", { large: true });
};

export const milestones = async ({ take }: Camera, { ana, ben }: TwoPeople): Promise<void> => {
  const mark = async (page: Page, kind: string, day: string, words: string, line: string): Promise<void> => {
    await press(page, "Mark a moment");
    await press(page, kind);
    if (words !== "") await page.getByLabel("In your own words").fill(words);
    await press(page, day);
    await press(page, "Light it");
    await page.getByText("It is lit").waitFor();
    if (line === "") return press(page, "Leave it as it is");
    await page.getByLabel("One line beside it").fill(line);
    await press(page, "Put it beside");
    await gone(page);
  };
  await goTo(ana.page, "/path/milestones");
  await take(ana.page, "milestones-empty", "no moment is marked", { large: true });
  await press(ana.page, "Mark a moment");
  await press(ana.page, "Felt safe");
  await take(ana.page, "milestones-mark", "marking a moment: what it was, when, and for whom", { large: true });
  await press(ana.page, "Light it");
  await ana.page.getByText("It is lit").waitFor();
  await ana.page.getByLabel("One line beside it").fill("You asked how I slept, and waited.");
  await take(ana.page, "milestones-lit", "the gold is laid, and a line may stand beside it", { large: true });
  await press(ana.page, "Put it beside");
  await gone(ana.page);
  await mark(ana.page, "In my own words", "Yesterday", "The first quiet Sunday", "");
  await goTo(ben.page, "/path/milestones");
  await ben.page.getByText("A line of yours may stand beside it").waitFor();
  await take(ben.page, "milestones-invited", "a moment of the other, and one line that may stand beside it", {
    large: true,
  });
  await press(ben.page, "Felt safe");
  await ben.page.getByLabel("A line of yours").fill("I had not dared to ask before.");
  await press(ben.page, "Keep the line");
  await gone(ben.page);
  await mark(ben.page, "Took courage", "Today", "", "I said it before you had to ask.");
  await hush(ben.page);
  await take(ben.page, "milestones", "moments in gold on one seam, with the lines that are there", { large: true });
  await press(ben.page, "Took courage");
  await take(ben.page, "milestones-one", "one milestone of one’s own");
  await press(ben.page, "Close");
  await goTo(ben.page, "/path/timeline");
  await ben.page.getByText("Took courage").waitFor();
  await take(ben.page, "milestones-timeline", "the way so far, with milestones in gold");
};

export const money = async ({ take }: Camera, { ana, ben }: TwoPeople): Promise<void> => {
  for (const [{ page }, words] of [
    [ana, "The bill from March, and who pays it"],
    [ben, "Ninety a month to my brother, until June"],
  ] as const) {
    await goTo(page, "/talk/money");
    await page.getByLabel("Something to speak about").fill(words);
    await press(page, "Put it on the list");
    await page.getByText(words).waitFor();
    await hush(page);
  }
  await ana.page.getByText("Ninety a month").waitFor();
  await take(ana.page, "money", "the monthly talk about money: its list, and an order that helps", { large: true });
  await ana.page.getByRole("button", { name: /The bill from March/u }).click();
  await take(ana.page, "money-line", "one line of the list");
  await press(ana.page, "Close");
};

/** One person, alone. */
export const opennessAlone = async ({ take }: Camera, { page }: Screens): Promise<void> => {
  await goTo(page, "/openness");
  await take(page, "openness-alone", "openness, alone: what one could tell one day");
  await goTo(page, "/path/milestones");
  await take(page, "milestones-alone", "milestones, alone");
  await goTo(page, "/talk/money");
  await take(page, "money-alone", "money once a month, alone");
};
