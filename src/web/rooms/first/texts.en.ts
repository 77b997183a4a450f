/** What stands around the pages of first help; their own words are in tonight-texts.en.ts and days-texts.en.ts. */
import type { Seat } from "#domain/person/person.ts";
import type { Step } from "./pages.ts";

export const texts = {
  label: {
    breathe: "Breathing",
    stand: "Where you stand",
    act: "What helps tonight",
    wait: "What can wait",
    person: "One person to call",
    body: "Water, food, lying down",
    safe: "If you are not safe",
    hours: "The next day and night",
    ask: "Questions, on paper",
    end: "Ending what broke the trust",
    home: "Nights, phones, work, children",
    days: "The three days after",
    account: "The whole account, once",
    enough: "The last page",
  } satisfies Record<Step, string>,
  breathe: {
    title: "Breathe first.",
    lead: "In while the water rises, out while it sinks. A minute is enough.",
    over: "That was about a minute. Stay, or go on.",
    dizzy: "If it makes you dizzy, stop, and name three things that you can see.",
    pond: "A circle of water that rises for five seconds and sinks for five",
    in: "In",
    out: "and out",
  },
  stand: {
    title: "Where do you stand?",
    lead: "It changes what you read next. It is kept nowhere, and you need not say.",
    seat: "What happened",
    seats: [
      { value: "hurt", label: "I found something out" },
      { value: "involved", label: "It came out, and it was me" },
      { value: "both", label: "Some of both" },
    ] satisfies { value: Seat; label: string }[],
    bond: "Who it is about",
    bonds: [
      { value: "partners", label: "Someone I am a couple with" },
      { value: "kin", label: "Family, or a friend" },
    ] as const,
  },
  begin: "A sentence to begin with",
  /** All pages, to go to any of them. */
  pages: {
    open: "All pages",
    title: "All pages",
    tonight: "Tonight",
    nextDay: "Tomorrow",
    threeDays: "The three days",
  },
  ask: "A few questions about being safe, for you alone",
  next: "Go on",
  back: "Back to where you were",
  unsafe: "I am not safe",
  stop: "Enough for now",
  enough: {
    title: "That is enough for now.",
    lead: "Nothing of it was kept. These pages stay open to you, with a place of your own or without one.",
    place:
      "A place of your own keeps what you write, sealed, for you alone. Nobody has to join you there. There you can also look at where you stand: towards it, away from it, or unsure.",
    stop: "That is enough for now",
    make: "Make a place of my own",
    print: "Print these pages",
  },
};
