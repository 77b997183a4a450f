/** Breathing together: what is offered in Calm, what the other phone says, and the water of both. They end as they began. */
import type { TwoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";
import type { Camera } from "./camera.ts";

/** Ana and Ben, unlocked, and awake. */
export const together = async ({ take }: Camera, { ana, ben }: TwoPeople): Promise<void> => {
  await goTo(ben.page, "/today");
  await goTo(ana.page, "/calm/now");
  await ana.page.getByRole("heading", { name: "If you would like Ben near" }).scrollIntoViewIfNeeded();
  await take(ana.page, "together-offer", "too much right now: whether the other may know");
  await ana.press("Let Ben know");
  await ben.page.getByRole("link", { name: "What helps" }).waitFor();
  await take(ben.page, "together-called", "the note that comes to the other phone, while it is open");
  await ben.page.getByRole("link", { name: "What helps" }).click();
  await ben.page.getByRole("button", { name: "Breathe together" }).waitFor();
  await take(ben.page, "together-asked", "what helps when somebody would like one near", { large: true });
  await ben.press("Breathe together");
  await ben.page.getByRole("img", { name: "Water that rises" }).waitFor();
  await ben.page.getByText("In a moment, together.").waitFor({ state: "hidden" });
  await take(ben.page, "together", "breathing together: the same water on both phones");
  await ben.press("Enough for now");
  await ben.page.getByRole("heading", { name: "It has ended." }).waitFor();
  await take(ben.page, "together-after", "afterwards: two taps that go nowhere");
  await ben.press("Enough for now");
  await goTo(ana.page, "/today");
  await goTo(ben.page, "/today");
};
