/** What a question of the day is, and a short form for writing many down. An id stays for ever. */
import type { QuestionTag } from "#domain/connection/choose.ts";
import type { QuestionArea } from "#domain/connection/rise.ts";
import type { Seat } from "#domain/person/person.ts";
import type { Versions } from "../help/versions.ts";

export interface DailyQuestion extends QuestionTag {
  readonly seats: readonly Seat[];
  readonly text: Versions;
}

const seats = ["hurt", "involved", "both", "unsaid"] as const satisfies readonly Seat[];

/** From which phase on a depth is asked (mission, "Gates"). */
const phases = { 1: 1, 2: 1, 3: 2, 4: 2, 5: 3 } as const;

/** Questions of one area and depth: `play-1-` stands before the ids of `about("play", 1)`. For any bond, unless it says otherwise. */
export const about =
  (area: QuestionArea, depth: QuestionTag["depth"]) =>
  (id: string, text: Versions, bonds: QuestionTag["bonds"] = "any"): DailyQuestion => ({
    id: `${area}-${depth}-${id}`,
    area,
    depth,
    phase: phases[depth],
    bonds,
    seats: typeof text === "string" ? [] : seats.filter((seat) => text[seat] !== undefined),
    text,
  });
