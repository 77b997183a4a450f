/** The room for talks: what is next, booking, rules, what stays free, what is set aside and what was agreed. */
import type { Page } from "@playwright/test";
import { dayIn } from "#tests/harness/agenda-room.ts";
import { book, fillTalk, openNext } from "#tests/harness/talk-room.ts";
import { close, press, sheet } from "#tests/harness/trust-room.ts";
import type { Screens } from "#tests/harness/screens.ts";
import type { TwoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";
import type { Camera } from "./camera.ts";
import { NOW } from "./evening.ts";

const gone = (page: Page): Promise<void> => sheet(page).waitFor({ state: "detached" });

/** The status line says its sentence for six seconds; a picture is of what stays. */
const quiet = async (page: Page): Promise<void> => {
  const line = page.locator(".status");
  if ((await line.count()) > 0)
    await line
      .getByRole("button", { name: "Close", exact: true })
      .click({ timeout: 2_000 })
      .catch(() => undefined);
  await page.evaluate(() => window.scrollTo(0, 0));
};

/** Ana and Ben, unlocked. */
export const theTalks = async ({ take }: Camera, { ana, ben }: TwoPeople): Promise<void> => {
  const { page } = ana;
  await goTo(page, "/talk");
  await take(page, "talk-first", "the room for talks before the first one", { large: true });

  await goTo(page, "/talk/rules");
  await press(page, "Add a rule of ours");
  await page.getByLabel("The rule, in a sentence").fill("Both phones lie in the hall.");
  await press(page, "Add it");
  await gone(page);
  await press(page, "I sign this list");
  await page.getByText("You signed it as it stands").waitFor();
  await quiet(page);
  await take(page, "talk-rules", "rules for talks, each with its reason", { large: true });
  await goTo(ben.page, "/talk/rules");
  await ben.page.getByText("Both phones lie in the hall.").waitFor();
  await press(ben.page, "I sign this list");
  await page.getByText("Both of you signed it").waitFor();
  await page.getByText("Both of you signed it").scrollIntoViewIfNeeded();
  await take(page, "talk-rules-both", "a list that both signed");

  await goTo(page, "/talk/free");
  await press(page, "Propose hours");
  await press(page, "21:30 to 07:30");
  await take(page, "talk-free-propose", "proposing hours that stay free");
  await press(page, "Propose it");
  await gone(page);
  await press(page, "Propose a place");
  await press(page, "The car");
  await press(page, "Propose it");
  await gone(page);
  await goTo(ben.page, "/talk/free");
  const agree = async (): Promise<void> => ben.page.getByRole("button", { name: "Yes, keep it free" }).first().click();
  await agree();
  await page.getByText("Both of you keep this free").first().waitFor();
  await quiet(ben.page);
  await take(ben.page, "talk-free", "what stays free, and what is proposed to", { large: true });
  await agree();
  await page.getByText("Both of you keep this free").nth(1).waitFor();

  await goTo(page, "/talk/book");
  await fillTalk(page, {
    topic: "What the evenings at work mean to me now",
    kind: "What happened",
    day: dayIn(1, NOW),
    at: "21:40",
    where: "On a walk",
  });
  await quiet(page);
  await take(page, "talk-book", "booking a talk: what it is about, when and where", { large: true });
  await page.getByText("stays free of such talks").scrollIntoViewIfNeeded();
  await take(page, "talk-book-late", "what is said when it falls into hours that stay free");
  await page.getByLabel("Time", { exact: true }).fill("18:30");
  await press(page, "Ask Ben");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await quiet(page);
  await take(page, "talk-one-own", "a talk one has proposed oneself");

  await goTo(ben.page, "/talk");
  await ben.page.getByText("Ana asks for this talk.").waitFor();
  await take(ben.page, "talk-asked", "somebody asks for a talk: three answers of the same weight", { large: true });
  await openNext(ben.page, "What the evenings at work mean to me now");
  await ben.page.getByRole("link", { name: "Another time" }).click();
  await ben.page.getByLabel("Day", { exact: true }).fill(dayIn(3, NOW));
  await ben.page.getByLabel("Time", { exact: true }).fill("19:00");
  await quiet(ben.page);
  await take(ben.page, "talk-another", "proposing another time");
  await press(ben.page, "Propose this time");
  await page.getByText("Ben proposes another time").waitFor();
  await quiet(page);
  await take(page, "talk-one-another", "another time stands for one’s own booking", { large: true });
  await page.getByRole("link", { name: "Look at it" }).click();
  await press(page, "Yes, it suits");
  await page.getByText("Both of you said yes").waitFor();
  await quiet(page);
  await take(page, "talk-one", "a talk both said yes to", { large: true });

  for (const [topic, days] of [
    ["How we tell your mother", "In three days"],
    ["The summer holidays", "In two weeks"],
  ] as const) {
    await goTo(page, "/talk/parked");
    await press(page, "Set a topic aside");
    await page.getByLabel("What is it about?").fill(topic);
    await press(page, days);
    if (topic === "The summer holidays") await take(page, "talk-park", "setting a topic aside", { large: true });
    await press(page, "Set it aside");
    await gone(page);
  }
  await quiet(page);
  await take(page, "talk-parked", "topics set aside, each with its day", { large: true });

  await goTo(page, "/talk/kept");
  for (const text of ["I write before I leave work late, not after.", "On Sundays nobody asks, and we go out."]) {
    await press(page, "Keep a line");
    await page.getByLabel("What was agreed, in one line").fill(text);
    await press(page, "Keep it");
    await gone(page);
  }
  await goTo(ben.page, "/talk/kept");
  await ben.page.getByRole("button", { name: "Yes, so it was" }).first().click();
  await page.getByText("Both of you remember it so").waitFor();
  await quiet(page);
  await quiet(ben.page);
  await take(ben.page, "talk-kept", "what was agreed, and a line that asks", { large: true });

  await book(page, { topic: "Money until the new year", kind: "Money", day: dayIn(6, NOW), at: "18:00" }, "Ben");
  await goTo(page, "/talk");
  await page.getByText("Also booked").waitFor();
  await quiet(page);
  await take(page, "talk", "the room for talks, with what is next", { large: true });
  if ((await sheet(page).count()) > 0) await close(page);
};

/** Somebody alone, with a place of their own. */
export const theTalksAlone = async ({ take }: Camera, { page }: Screens): Promise<void> => {
  await goTo(page, "/talk");
  await take(page, "talk-alone", "the room for talks of one");
};
