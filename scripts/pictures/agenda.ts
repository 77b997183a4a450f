/** The agenda: of two, of one thing opened, its sheets, and of somebody alone. */
import { dayIn, fillPlan, openTime, plan, time, toAgenda } from "#tests/harness/agenda-room.ts";
import type { Screens } from "#tests/harness/screens.ts";
import { close, press, sheet } from "#tests/harness/trust-room.ts";
import type { TwoPeople } from "#tests/harness/two-people.ts";
import type { Camera } from "./camera.ts";
import { NOW } from "./evening.ts";

/** Ana and Ben, unlocked. */
export const theAgenda = async ({ take }: Camera, { ana, ben }: TwoPeople): Promise<void> => {
  const { page } = ana;
  const shut = async (): Promise<void> => {
    await close(page);
    await sheet(page).waitFor({ state: "detached" });
  };
  await toAgenda(page);
  await take(page, "agenda-empty", "the agenda before anything is planned");
  await plan(page, { title: "Call the garage", day: dayIn(0, NOW), whose: "Only me" });
  await plan(page, {
    title: "Walk by the river",
    day: dayIn(1, NOW),
    at: "18:30",
    more: async () => {
      await press(page, "An hour");
      await press(page, "On days of the week");
      await page.getByText("It is for both of us", { exact: true }).click();
    },
  });
  await plan(page, { title: "Dentist", day: dayIn(2, NOW), at: "09:15", whose: "Only me" });
  await toAgenda(ben.page);
  await plan(ben.page, { title: "Soup at mine, slowly", day: dayIn(3, NOW), at: "19:00" });
  await time(page, "Soup").first().waitFor();
  await take(page, "agenda", "what is planned, mine and ours", { large: true });
  await time(ben.page, "Walk").first().waitFor();
  await openTime(ben.page, "Walk by the river");
  await take(ben.page, "agenda-asked", "something that asks whether it suits", { large: true });
  await press(ben.page, "Yes, it suits");
  await openTime(page, "Walk by the river");
  await sheet(page).getByText("Both of you said yes").waitFor();
  await take(page, "agenda-one", "one thing that comes round, opened by whoever planned it", { large: true });
  await press(page, "Move this time");
  await take(page, "agenda-move", "moving one time");
  await shut();
  await fillPlan(page, {
    title: "Quiet evening",
    day: dayIn(8, NOW),
    at: "20:00",
    more: () => press(page, "On a weekday of the month"),
  });
  await take(page, "agenda-plan", "planning something", { large: true });
  await shut();
  await press(page, "Put it into my calendar");
  await take(page, "agenda-calendar", "taking it into another calendar, and what that means", { large: true });
  await shut();
  await press(page, "Reminders and quiet hours");
  await take(page, "agenda-quiet", "reminders and quiet hours");
  await shut();
};

/** Somebody alone, with a place of their own. */
export const theAgendaAlone = async ({ take }: Camera, { page }: Screens): Promise<void> => {
  await toAgenda(page);
  await plan(page, { title: "An hour for myself", day: dayIn(1, NOW), at: "17:00" });
  await take(page, "agenda-alone", "the agenda of one");
};
