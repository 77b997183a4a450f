/**
 * A life of two people, day by day, of all rooms: what each room holds is made up in a file of its own. It is written wherever
 * it is wanted, into places of devices (seeded-couple.ts) or into a list (bench/lived-facts.ts).
 */
import { questions } from "#content/questions/questions.ts";
import type { LocalDate } from "#domain/day.ts";
import type { NewFact } from "#domain/fact.ts";
import { createDice, type Dice, seedFor } from "./dice.ts";
import { createSeededCare } from "./seeded-care.ts";
import { createSeededConnection, type SealWords } from "./seeded-connection.ts";
import { createSeededDays } from "./seeded-days.ts";
import { createSeededKindness } from "./seeded-kindness.ts";
import { createSeededOpenness } from "./seeded-openness.ts";
import { createSeededPath } from "./seeded-path.ts";
import { createSeededReview } from "./seeded-review.ts";
import { createSeededTalk } from "./seeded-talk.ts";
import { createSeededTrust } from "./seeded-trust.ts";

/** In the order in which they come: light ones first, as the rules would have them. */
const QUESTIONS = questions.filter(({ bonds, depth }) => bonds === "any" && depth < 4).map(({ id }) => id);

export type Who = 0 | 1;

export interface Life {
  readonly writeDay: (day: number, today: LocalDate) => Promise<void>;
}

export interface Writing {
  /** Of whoever writes promises; each other room has dice of its own, so that one more room changes nothing in the others. */
  readonly dice: Dice;
  readonly seed: number;
  readonly seal: SealWords;
  /** Everybody's devices exchange what they have. */
  readonly meet: () => Promise<void>;
  /** Writes in ours or in the mine of that person; the links. */
  readonly write: (where: "ours" | "mine", who: Who, facts: readonly NewFact[]) => Promise<readonly string[]>;
}

export const createSeededLife = ({ dice, seed, meet, seal, write }: Writing): Life => {
  const ofRoom = (name: string): Omit<Writing, "seed" | "seal"> => ({
    dice: createDice(seedFor(seed, name)),
    meet,
    write,
  });
  const path = createSeededPath({ meet, write });
  const rooms: readonly Life[] = [
    createSeededCare({ dice: ofRoom("care").dice, write: (who, facts) => write("mine", who, facts) }),
    createSeededTalk(ofRoom("talk")),
    createSeededTrust({ dice, meet, write }),
  ];
  /** What two people leave alone while the shared part rests. */
  const quiet: readonly Life[] = [
    createSeededConnection({ ...ofRoom("connection"), seal, questions: QUESTIONS }),
    createSeededDays(ofRoom("days")),
    createSeededKindness(ofRoom("kindness")),
    createSeededOpenness(ofRoom("openness")),
    createSeededReview(ofRoom("review")),
  ];
  return {
    writeDay: async (day, today) => {
      await path.writeDay(day, today);
      for (const room of [...rooms, ...(path.rests() ? [] : quiet)]) await room.writeDay(day, today);
    },
  };
};
