/** An answer somebody has begun, as it is kept sealed on this device: its words, and the day and question they belong to. */
import { type Chosen, isChosen } from "#domain/connection/facts.ts";
import { isLocalDate, type LocalDate } from "#domain/day.ts";

export interface Begun {
  readonly day: LocalDate;
  readonly question: Chosen;
  readonly text: string;
}

/** Empty when there are no words. */
export const writeBegun = (begun: Begun): string => (begun.text === "" ? "" : JSON.stringify(begun));

export const readBegun = (kept: string): Begun | null => {
  try {
    const { day, question, text } = Object(JSON.parse(kept || "null"));
    return isLocalDate(day) && isChosen(question) && typeof text === "string" ? { day, question, text } : null;
  } catch {
    return null;
  }
};
