/** Rituals of both places as the page lists them: those that come again by their next day, and those that do not. */
import type { Bond } from "#domain/person/person.ts";
import type { Cost, Rhythm, RitualIdea, Where } from "#content/rituals/idea.ts";
import type { PlaceName } from "#device/vault-api.ts";
import { dayInWords } from "../../shell/clock.ts";
import type { ViewOf } from "#domain/modules.ts";
import { say } from "../../shell/say.ts";
import { type Now, repeatInWords } from "../../shell/when/words.ts";
import { texts } from "./texts.en.ts";

type Brief = ViewOf<"agenda", "briefs">[string];
type Ritual = ViewOf<"rituals", "all">["rituals"][number];

export interface ListedRitual {
  readonly place: PlaceName;
  readonly entry: string;
  readonly idea: string | null;
  readonly title: string;
  readonly next: string | null;
  /** When it comes, and how it stands, one short thing after the other. */
  readonly lines: readonly string[];
}

export interface HeldRituals {
  readonly rituals: readonly Ritual[];
  readonly briefs: Readonly<Record<string, Brief>>;
}

export const listed = (
  held: Readonly<Record<PlaceName, HeldRituals>>,
  name: string,
  now: Now,
): { readonly coming: readonly ListedRitual[]; readonly over: readonly ListedRitual[] } => {
  const all = (["ours", "mine"] as const).flatMap((place) =>
    held[place].rituals.flatMap(({ entry, idea }) => {
      const brief = held[place].briefs[entry];
      return brief ? [rowOf(place, entry, idea, brief, name, now)] : [];
    }),
  );
  return {
    coming: all.filter(({ next }) => next !== null).toSorted((a, b) => compare(a.next ?? "", b.next ?? "")),
    over: all.filter(({ next }) => next === null),
  };
};

const rowOf = (
  place: PlaceName,
  entry: string,
  idea: string | null,
  brief: Brief,
  name: string,
  now: Now,
): ListedRitual => {
  const { title, repeat, next, movedTo, answers, mine } = brief;
  const day = next === null ? null : dayInWords(movedTo ?? next, now.today, now.days);
  const comes =
    day === null ? [] : [repeat ? say(texts.next, { rule: repeatInWords(repeat), day }) : say(texts.once, { day })];
  const stands = answers && next !== null ? [standingInWords(answers, mine, name)] : [];
  return { place, entry, idea, title, next, lines: [...comes, ...stands] };
};

export const standingInWords = (
  { standing, mine }: NonNullable<Brief["answers"]>,
  isMine: boolean,
  name: string,
): string => {
  if (standing === "asked") return say(texts.standing.asked[isMine ? "mine" : "theirs"], { name });
  if (standing === "declined") return say(texts.standing.declined[mine === "no" ? "theirs" : "mine"], { name });
  return texts.standing[standing];
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export interface Wanted {
  readonly rhythm: Rhythm | null;
  readonly where: Where | null;
  readonly cost: Cost | null;
}

/** Of a bond that nobody has said yet nothing is assumed: only what is for everybody is offered. */
export const fitting = (
  ideas: readonly RitualIdea[],
  { bond, isAlone, wanted }: { readonly bond: Bond | null; readonly isAlone: boolean; readonly wanted: Wanted },
): readonly RitualIdea[] =>
  ideas.filter(
    (idea) =>
      (isAlone ? idea.alone && idea.bond === "any" : idea.bond === "any" || idea.bond === bond) &&
      (wanted.rhythm === null || idea.rhythm === wanted.rhythm) &&
      (wanted.where === null || isAlone || idea.where === wanted.where || idea.where === "either") &&
      (wanted.cost === null || idea.cost === wanted.cost),
  );

const isHours = (minutes: number): minutes is keyof typeof texts.idea.hours => Object.hasOwn(texts.idea.hours, minutes);

/** "Every week, about an hour, in summer". */
export const aboutIdea = ({ rhythm, minutes, season }: RitualIdea): string => {
  const length = isHours(minutes) ? texts.idea.hours[minutes] : say(texts.idea.minutes, { n: String(minutes) });
  const often = season === null ? texts.idea.rhythms[rhythm] : texts.idea.seasons[season];
  return `${often}, ${length}`;
};
