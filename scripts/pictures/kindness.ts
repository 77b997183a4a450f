/** Kindness, thanks, rituals, and a map of what sets somebody off: two people, and somebody alone. */
import type { Page } from "@playwright/test";
import { close, press, sheet } from "#tests/harness/trust-room.ts";
import type { TwoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";
import type { Screens } from "#tests/harness/screens.ts";
import type { Camera } from "./camera.ts";

const shut = (page: Page): Promise<void> => sheet(page).waitFor({ state: "detached" });

/** What was just done has been read. */
const hush = async (page: Page): Promise<void> => {
  const line = page.getByRole("status").getByRole("button", { name: "Close", exact: true });
  if ((await line.count()) > 0)
    await line
      .first()
      .click({ timeout: 2_000 })
      .catch(() => undefined);
};

const write = async (page: Page, sort: "Words" | "A deed", line: string): Promise<void> => {
  await press(page, "Write a line");
  await sheet(page).getByText(sort, { exact: true }).click();
  await page.getByLabel("The line").fill(line);
  await press(page, "Keep it for me");
  await shut(page);
};

const share = async (page: Page, line: string, name: string): Promise<void> => {
  const entry = page.getByRole("article").filter({ hasText: line });
  await entry.getByRole("button", { name: `Share it with ${name}` }).click();
  await sheet(page)
    .getByRole("button", { name: `Share it with ${name}` })
    .click();
  await shut(page);
};

/** Ana and Ben, unlocked. */
export const kindness = async ({ take }: Camera, { ana, ben }: TwoPeople): Promise<void> => {
  const { page } = ana;
  await goTo(page, "/kindness");
  await take(page, "kindness-empty", "kindness, before anything was shared");
  await goTo(ben.page, "/kindness/mine");
  await write(ben.page, "A deed", "A cup of tea beside me while I work, without a word.");
  await write(ben.page, "Words", "“How did it go?”, and then time for the answer.");
  await press(ben.page, "Write a line");
  await ben.page.getByLabel("The line").fill("Being fetched from the station when it rains.");
  await take(ben.page, "kindness-write", "a line for one’s own list", { large: true });
  await press(ben.page, "Keep it for me");
  await shut(ben.page);
  const tea = ben.page.getByRole("article").filter({ hasText: "A cup of tea" });
  await tea.getByRole("button", { name: "Share it with Ana" }).click();
  await take(ben.page, "kindness-share", "sharing one line, seen before it is shared");
  await sheet(ben.page).getByRole("button", { name: "Share it with Ana" }).click();
  await shut(ben.page);
  await share(ben.page, "How did it go?", "Ana");
  await hush(ben.page);
  await ben.page.evaluate(() => scrollTo(0, 0));
  await take(ben.page, "kindness-mine", "one’s own list: what is shared and what is not", { large: true });

  await page.getByRole("heading", { name: "An idea for today" }).waitFor();
  await take(page, "kindness", "an idea for today, and the ways from there", { large: true });
  await press(page, /^What Ben likes/u);
  await take(page, "kindness-theirs", "all that the other shared");
  await close(page);
  await goTo(page, "/kindness/receiving");
  await press(page, "Go on");
  await take(page, "kindness-receiving", "taking something kind in, one sentence at a time", { large: true });

  await goTo(page, "/kindness/thanks");
  await take(page, "thanks-empty", "thank-yous, before there is one");
  await press(page, "Say thank you");
  await page.getByLabel("What did Ben do?").fill("You rang at six and said that it would be eight.");
  await page.getByLabel("When was that?").fill("On Thursday, from the car park");
  await page.getByLabel("What did it give you?").fill("I could eat in peace, and put the little one down myself.");
  await take(page, "thanks-write", "thank you for one thing: what, when, what it gave", { large: true });
  await press(page, "Let Ben read it");
  await shut(page);
  await goTo(ben.page, "/kindness/thanks");
  await press(ben.page, "Say thank you");
  await ben.page.getByLabel("What did Ana do?").fill("You asked me first, although you were angry.");
  await press(ben.page, "Let Ana read it");
  await shut(ben.page);
  await press(ben.page, "Keep it near");
  await hush(ben.page);
  await take(ben.page, "thanks", "what each thanked the other for", { large: true });

  await goTo(page, "/rituals");
  await take(page, "rituals-empty", "rituals, before there is one");
  await goTo(page, "/rituals/ideas");
  await take(page, "rituals-ideas", "ideas, by how often, where and what they cost", { large: true });
  await press(page, /^Evening tea/u);
  await take(page, "rituals-plan", "an idea on its way into the agenda", { large: true });
  await page.getByLabel("Time", { exact: true }).fill("20:30");
  await press(page, "Put it into the agenda");
  await shut(page);
  await press(page, /^The Sunday walk/u);
  await press(page, "Put it into the agenda");
  await shut(page);
  await goTo(ben.page, "/rituals");
  await press(ben.page, /^Evening tea/u);
  await take(ben.page, "rituals-answer", "a ritual one is asked about: two answers of one weight", { large: true });
  await press(ben.page, "Yes, I would like that");
  await ben.page.getByText("Both of you said yes").first().waitFor();
  await close(ben.page);
  await hush(ben.page);
  await take(ben.page, "rituals", "what comes round", { large: true });
  await goTo(page, "/rituals");
  await press(page, /^Evening tea/u);
  await take(page, "rituals-one", "one’s own ritual, and what can be done with it");
  await close(page);

  await triggers({ take }, { ana, ben });
};

const triggers = async (
  { take }: Pick<Camera, "take">,
  { ana, ben }: Pick<TwoPeople, "ana" | "ben">,
): Promise<void> => {
  const { page } = ana;
  await goTo(page, "/care/triggers");
  await take(page, "triggers-empty", "a map that is still empty, and something calm beside it");
  await press(page, "Write something down");
  await page.getByLabel("What sets it off").fill("A phone that lies face down on the table.");
  await page.getByLabel("How I notice it").fill("My hands go cold, and I begin to count back.");
  await page.getByLabel("What I do").fill("I say “it is here”, and get a glass of water.");
  await page.getByLabel("What helps from you").fill("Turn it over, and say in one sentence who wrote.");
  await page.getByLabel("What does not help").fill("“You are imagining things.”");
  await take(page, "triggers-write", "writing down what sets one off", { large: true });
  await press(page, "Keep it for me");
  await shut(page);
  await page.locator("main button.entry").first().click();
  await take(page, "triggers-one", "one part of the map, line by line", { large: true });
  await sheet(page).getByRole("button", { name: "Share this line" }).nth(3).click();
  await take(page, "triggers-share", "sharing one line, seen before it is shared", { large: true });
  await press(page, "Share it with Ben");
  await page.getByText("Ben can read this", { exact: true }).waitFor();
  await close(page);
  await hush(page);
  await take(page, "triggers", "one’s own map, and which lines of it are shared", { large: true });
  await goTo(ben.page, "/care/triggers");
  await ben.page.getByText("Turn it over").waitFor();
  await take(ben.page, "triggers-theirs", "what the other shared of their map", { large: true });
};

/** Somebody alone. */
export const kindnessAlone = async ({ take }: Camera, { page }: Screens): Promise<void> => {
  await goTo(page, "/kindness");
  await take(page, "kindness-alone", "kindness, alone");
  await goTo(page, "/kindness/thanks");
  await take(page, "thanks-alone", "thank-yous take two");
  await goTo(page, "/rituals");
  await take(page, "rituals-alone", "rituals for oneself");
  await goTo(page, "/care/triggers");
  await take(page, "triggers-alone", "a map of one’s own, alone");
};
