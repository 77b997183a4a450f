/**
 * Talks that are booked: what the agenda and the module of talks each know of them, put together. Nothing is counted. What
 * its reader declined is not among them any more, and of a booking for which another time stands only that one is.
 */
import type { ViewOf } from "#domain/modules.ts";
import { say } from "../../shell/say.ts";
import type { Occurrence } from "../../shell/when/shown.ts";
import { type Now, whenInWords } from "../../shell/when/words.ts";
import { talkTexts } from "./talk-texts.en.ts";

export type TalkView = ViewOf<"talk", "talks">[string];
type Names = { readonly name: string; readonly Name: string };

export interface Booked {
  readonly one: Occurrence;
  readonly talk: TalkView;
  readonly when: string;
  readonly standing: string | null;
  readonly isToday: boolean;
}

export const bookedOf = (
  occurrences: readonly Occurrence[],
  talks: Readonly<Record<string, TalkView>>,
  names: Names,
  now: Now,
): readonly Booked[] => {
  const seen = new Set<string>();
  return occurrences.flatMap((one) => {
    const talk = talks[one.entry];
    if (!talk || seen.has(one.entry) || one.answers?.mine === "no") return [];
    if (one.answers?.standing === "declined" && talk.another !== null) return [];
    seen.add(one.entry);
    return [
      {
        one,
        talk,
        when: whenInWords(one, now),
        standing: standingInWords(one, talk, names),
        isToday: one.day === now.today,
      },
    ];
  });
};

export const standingInWords = (
  { answers, mine }: Pick<Occurrence, "answers" | "mine">,
  { instead }: Pick<TalkView, "instead">,
  names: Names,
): string | null => {
  if (answers === null) return null;
  const { standing } = answers;
  const whose = mine ? "mine" : "theirs";
  if (standing === "asked") return say(talkTexts.standing[instead === null ? "asked" : "another"][whose], { ...names });
  if (standing === "declined")
    return say(talkTexts.standing.declined[answers.mine === "no" ? "theirs" : "mine"], { ...names });
  return talkTexts.standing[standing];
};

/** Whether it is known to have taken place: only when both kept the day or a line of it. */
export const isHeld = (
  { entry, on }: Pick<Occurrence, "entry" | "on">,
  held: readonly Pick<ViewOf<"talk", "held">["talks"][number], "entry" | "on">[],
): boolean => held.some((one) => one.entry === entry && one.on === on);

/** Whether an answer of the reader is wanted. */
export const isAsked = ({ answers, mine }: Pick<Occurrence, "answers" | "mine">): boolean =>
  answers !== null && answers.standing !== "held" && (answers.mine === "again" || (!mine && answers.mine === null));

export const addressOf = ({ entry, on }: Pick<Occurrence, "entry" | "on">): string =>
  `/talk/one?talk=${entry}&on=${on}`;

export const beginOf = ({ entry, on }: Pick<Occurrence, "entry" | "on">): string =>
  `/talk/floor?talk=${entry}&on=${on}`;
