/** What an idea for a ritual is, and a short form for writing many down. An id stays for ever: facts hold it. */
import type { Versions } from "../help/versions.ts";

/** How often it would come round, to begin with; whoever plans it chooses. */
export type Rhythm = "daily" | "weekly" | "monthly" | "yearly";
/** At one place, each where they are, or either. */
export type Where = "together" | "apart" | "either";
export type Cost = "nothing" | "little" | "some";
export type Season = "spring" | "summer" | "autumn" | "winter";

export interface RitualIdea {
  readonly id: string;
  /** What it could be called: the name that stands in the agenda until somebody chooses another. */
  readonly name: string;
  readonly text: Versions;
  readonly rhythm: Rhythm;
  /** The day of the week it is called after, 1 Monday to 7 Sunday. */
  readonly weekday: number | null;
  /** About how long. */
  readonly minutes: number;
  readonly where: Where;
  readonly cost: Cost;
  /** `partners` is not there for a family or for friends, `kin` not for a couple. */
  readonly bond: "any" | "partners" | "kin";
  /** Null: at any time of the year. */
  readonly season: Season | null;
  /** Whether it is also something for one person alone. */
  readonly alone: boolean;
}

type Beside = Partial<Pick<RitualIdea, "where" | "cost" | "bond" | "season" | "alone" | "weekday">>;

/** At no cost, in one place, for everybody, all year, for two, unless it says otherwise. */
export const every =
  (rhythm: Rhythm) =>
  (id: string, name: string, minutes: number, text: Versions, beside: Beside = {}): RitualIdea => ({
    id,
    name,
    text,
    rhythm,
    minutes,
    where: "together",
    cost: "nothing",
    bond: "any",
    season: null,
    alone: false,
    weekday: null,
    ...beside,
  });
