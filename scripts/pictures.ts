/**
 * `npm run pictures`: the app as it looks, for the README and for whoever reviews a change. People from a seed, a clock that
 * stands on one evening, fonts loaded, nothing moving. Writes docs/pictures with its list, and sheets with all of them into
 * the folder for temporary files. It needs the test build (`npm run e2e` makes it).
 */
import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BrowserContext, chromium } from "@playwright/test";
import { format, resolveConfig } from "prettier";
import { startLocalServer } from "#tests/harness/local-server.ts";
import { nameWorkers } from "#tests/harness/move-clock.ts";
import { openScreens } from "#tests/harness/screens.ts";
import { plantTwoPeople } from "#tests/harness/two-people.ts";
import { onTheFirstDay, withNothing } from "./pictures/alone.ts";
import { theAgenda, theAgendaAlone } from "./pictures/agenda.ts";
import { needsAndLimits } from "./pictures/boundaries.ts";
import { inCalm } from "./pictures/calm.ts";
import { createCamera, dropOld, type Taken } from "./pictures/camera.ts";
import { howIAm } from "./pictures/care.ts";
import { questionsAndThanks, questionsAndThanksAlone } from "./pictures/connection.ts";
import { contactSheets } from "./pictures/contact-sheet.ts";
import { theDay, theDayAlone } from "./pictures/day.ts";
import { onePhone, theFloor } from "./pictures/floor.ts";
import { helpFromPeople } from "./pictures/help.ts";
import { kindness, kindnessAlone } from "./pictures/kindness.ts";
import { theQuestions } from "./pictures/ledger.ts";
import { NOW } from "./pictures/evening.ts";
import { twoMeet } from "./pictures/meeting.ts";
import { elsewhere, theRoom } from "./pictures/months-later.ts";
import { wordsOfTheWeek, wordsOfTheWeekAlone } from "./pictures/needs.ts";
import { milestones, money, openness, opennessAlone } from "./pictures/openness.ts";
import { atRest, thePath } from "./pictures/path.ts";
import { fiveLines, theWeek } from "./pictures/review.ts";
import { aboutSafety, firstDays } from "./pictures/safety.ts";
import { theTalks, theTalksAlone } from "./pictures/talk.ts";
import { dayFourHundred, dayOne } from "./pictures/today.ts";
import { together } from "./pictures/together.ts";
import { root } from "./run-check.ts";

const FOLDER = join(root, "docs", "pictures");
const ahead = NOW - Date.now();

/** The page's clock stands; every worker that begins knows how far its clock is off. */
const prepare = async (context: BrowserContext): Promise<void> => {
  await context.clock.setFixedTime(NOW);
  await context.addInitScript(nameWorkers, ahead);
};

const listOf = (taken: readonly Taken[]): string => `# Pictures

Every screen as it looks, made by \`npm run pictures\` from people who were made up from a seed, at a clock that stands. After a change to a screen they are made again with it. Nobody in them exists.

Each has four files: \`-phone\` (390 × 844) and \`-desk\` (1280 × 800), each \`-light\` and \`-dark\`. Those with a mark have one more, \`-320-large\`: the narrowest screen that is supported, with the text at twice its size.

| name | what it shows | 320 px, large |
| --- | --- | --- |
${taken.map(({ name, shows, large }) => `| \`${name}\` | ${shows} | ${large ? "yes" : ""} |`).join("\n")}
`;

mkdirSync(FOLDER, { recursive: true });
dropOld(FOLDER, readdirSync(FOLDER));
const browser = await chromium.launch({
  executablePath: process.env["CHROME"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-dev-shm-usage", "--font-render-hinting=none"],
});
const server = await startLocalServer();
server.clock.ahead = ahead;
try {
  const camera = await createCamera(browser, FOLDER);
  const fresh = await openScreens(browser, server, "/", prepare);
  await withNothing(camera, fresh, server.address);
  await inCalm(camera, fresh, server.address);
  await helpFromPeople(camera, fresh.page, server.address);
  await aboutSafety(camera, fresh, server.address);
  await firstDays(camera, fresh, server.address);
  await onTheFirstDay(camera, fresh, server.address);
  await theAgendaAlone(camera, fresh);
  await theTalksAlone(camera, fresh);
  await wordsOfTheWeekAlone(camera, fresh);
  await questionsAndThanksAlone(camera, fresh);
  await theDayAlone(camera, fresh);
  await kindnessAlone(camera, fresh);
  await opennessAlone(camera, fresh);
  await fresh.goTo("The other person");
  await twoMeet(camera, { browser, server, prepare, ana: fresh });
  await fresh.close();

  const begun = await plantTwoPeople(browser, server, { months: 0, seed: 5, until: NOW, prepare });
  for (const screens of [begun.ana, begun.ben]) await screens.unlock();
  await theTalks(camera, begun);
  await theFloor(camera, begun);
  await onePhone(camera, begun);
  await theQuestions(camera, begun);
  await wordsOfTheWeek(camera, begun);
  await needsAndLimits(camera, begun);
  await questionsAndThanks(camera, begun);
  await theDay(camera, begun);
  await kindness(camera, begun);
  await openness(camera, begun);
  await milestones(camera, begun);
  await money(camera, begun);
  for (const screens of [begun.ana, begun.ben]) await screens.close();

  const two = await plantTwoPeople(browser, server, { months: 2, seed: 3, until: NOW, prepare });
  await camera.take(two.ana.page, "lock", "a lock, which says nothing about what is behind it");
  for (const screens of [two.ana, two.ben]) {
    await screens.unlock();
    await screens.goTo("Trust");
  }
  await theRoom(camera, two);
  await howIAm(camera, two);
  await theAgenda(camera, two);
  await together(camera, two);
  await theWeek(camera, two);
  await fiveLines(camera, two);
  await thePath(camera, two);
  await atRest(camera, two);
  await elsewhere(camera, two, server);
  for (const screens of [two.ana, two.ben]) await screens.close();
  for (const taken of [dayOne, dayFourHundred]) await taken(camera, { browser, server, prepare });
  const list = join(FOLDER, "README.md");
  writeFileSync(list, await format(listOf(camera.taken()), { ...(await resolveConfig(list)), parser: "markdown" }));
  for (const path of await contactSheets(browser, FOLDER)) console.log(path);
} finally {
  await browser.close();
  await server.stop();
}
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".webp"));
const bytes = files.reduce((sum, file) => sum + statSync(join(FOLDER, file)).size, 0);
console.log(`${files.length} pictures, ${Math.round(bytes / 1000)} kB`);
