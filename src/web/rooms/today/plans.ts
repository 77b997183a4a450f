/**
 * What the agenda holds for today, until it is over. Today lies open on a table: of what is for one person alone it says
 * when, and not what, and of a talk not what it is about. Nothing here asks whether something suits; what one of the two declined is not here.
 */
import type { LocalDate, LocalTime } from "#domain/day.ts";
import { say } from "../../shell/say.ts";
import { texts } from "./texts.en.ts";
import { type Timed, WHOLE_DAY } from "./things.ts";

/** As much of one time of a plan as Today looks at. */
export interface TodayPlan {
  readonly entry: string;
  readonly on: LocalDate;
  readonly day: LocalDate;
  readonly time: LocalTime | null;
  readonly ends: { readonly day: LocalDate; readonly time: LocalTime } | null;
  readonly title: string;
  readonly answers: { readonly standing: string } | null;
  /** Whether it is a talk. */
  readonly isTalk?: boolean;
}

export interface TodayPlans {
  readonly today: LocalDate;
  readonly time: LocalTime;
  readonly plans: { readonly mine: readonly TodayPlan[]; readonly ours: readonly TodayPlan[] };
}

export const plansOfToday = ({ plans, today, time }: TodayPlans): readonly Timed[] =>
  (["mine", "ours"] as const).flatMap((place) =>
    plans[place].flatMap((plan) =>
      isOver(plan, today, time) || plan.answers?.standing === "declined" ? [] : [timedOf(plan, place)],
    ),
  );

/** What has begun and has an end is here until then. */
const isOver = ({ day, time, ends }: TodayPlan, today: LocalDate, now: LocalTime): boolean =>
  day !== today || (time !== null && (ends === null ? time : ends.day === today ? ends.time : WHOLE_DAY) < now);

const timedOf = ({ entry, on, time, title, answers, isTalk = false }: TodayPlan, place: "mine" | "ours"): Timed => ({
  by: time ?? WHOLE_DAY,
  thing: {
    key: `${entry}/${on}`,
    icon: isTalk ? "talk" : "days",
    own: place === "ours" && !isTalk,
    title: isTalk ? texts.planned.talk : place === "ours" ? title : texts.planned.mine.title,
    line: place === "mine" ? texts.planned.mine.line : texts.planned[answers?.standing === "agreed" ? "both" : "ours"],
    end: time === null ? texts.promise.today : say(texts.planned.at, { time }),
    href: isTalk ? `/talk/one?talk=${entry}&on=${on}` : "/agenda",
  },
});
