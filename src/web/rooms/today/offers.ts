/** What the rules offer today, in words and signs: where each leads, and what stands on the line below it. */
import type { Invitation, Offer } from "#domain/path/known-today.ts";
import type { LocalDate } from "#domain/day.ts";
import type { PlanOffer, PromiseOffer } from "#domain/path/planned-today.ts";
import type { IconName } from "../../kit/icons.ts";
import { capital, dayInWords } from "../../shell/clock.ts";
import { dayWords } from "../../shell/days.en.ts";
import { say } from "../../shell/say.ts";
import { texts as shell } from "../../shell/texts.en.ts";
import { texts } from "./texts.en.ts";
import type { Thing } from "./things.ts";

export interface Beside {
  readonly today: LocalDate;
  /** What the other is called, or null where nobody is there. */
  readonly name: string | null;
}

export const thingOf = (offer: Offer, beside: Beside): Thing => {
  switch (offer.is) {
    case "promise":
      return promiseThing(offer, beside);
    case "planned":
      return plannedThing(offer);
    case "invitation":
      return invitationThing(offer.what, beside);
    case "underWay":
      return thing("pairing", "two", texts.underWay[offer.what], "/pairing");
    case "small":
      return thing("small", "rest", { title: texts.plan.title, line: texts.plan.lines[offer.day] }, "/rest");
    case "hardDay":
      return thing("hard", "days", { title: hardTitle(offer.on, beside.today), line: texts.hard.line }, "/rest");
    case "words":
      return { ...thing("words", "print", texts.words, "/settings"), end: texts.anyTime };
    case "first":
      return thing("first", "first", { title: shell.rooms.first, line: shell.lines.first }, "/first");
  }
};

const thing = (
  key: string,
  icon: IconName,
  { title, line }: { readonly title: string; readonly line: string },
  href: string,
): Thing => ({ key, icon, own: false, title, line, end: null, href });

/** Today lies open on a table: the words of a hard day are not on it. */
const hardTitle = (on: LocalDate, today: LocalDate): string =>
  say(texts.hard.title, { day: capital(dayInWords(on, today, dayWords)) });

const promiseThing = ({ promise, text, by }: PromiseOffer, { name }: Beside): Thing => ({
  key: promise,
  icon: "bowl",
  own: text !== null,
  title: text ?? texts.promise.mine.title,
  line: text === null ? texts.promise.mine.line : say(texts.promise.ours, { name: name ?? texts.other }),
  end: by === null ? texts.promise.today : say(texts.promise.by, { time: by }),
  href: "/trust",
});

const plannedThing = ({ entry, on, title, at, sort, place, bothSaidYes }: PlanOffer): Thing => {
  const isTalk = sort === "talk" || sort === "checkIn";
  const named = isTalk ? (sort === "talk" ? texts.planned.talk : texts.planned.checkIn) : texts.planned.mine.title;
  return {
    key: `${entry}/${on}`,
    icon: isTalk ? "talk" : sort === "ritual" ? "ritual" : "days",
    own: title !== null,
    title: title ?? named,
    line: place === "mine" ? texts.planned.mine.line : texts.planned[bothSaidYes ? "both" : "ours"],
    end: at === null ? texts.promise.today : say(texts.planned.at, { time: at }),
    href: isTalk ? `/talk/one?talk=${entry}&on=${on}` : sort === "ritual" ? "/rituals" : "/agenda",
  };
};

const ways = {
  sentence: ["morning", "/day/morning"],
  plan: ["day", "/day/plan"],
  question: ["question", "/connection/question"],
  kindness: ["kindness", "/kindness"],
  checkIn: ["care", "/day/checkin"],
  evening: ["evening", "/day/evening"],
  gratitude: ["kindness", "/connection/gratitude"],
  review: ["week", "/review"],
  pulse: ["pulse", "/pulse"],
  milestone: ["milestone", "/path/milestones"],
  openness: ["open", "/openness"],
} as const satisfies Record<Invitation, readonly [IconName, string]>;

const invitationThing = (what: Invitation, { name }: Beside): Thing => {
  const [icon, href] = ways[what];
  const { title, line } = texts.invitation[what];
  const values = { name: name ?? texts.other };
  return {
    key: what,
    icon,
    own: false,
    title: capital(say(title, values)),
    line: name === null && what === "gratitude" ? texts.alone.gratitude : say(line, values),
    end: null,
    href,
  };
};
