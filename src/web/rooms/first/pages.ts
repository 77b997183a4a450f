/** What a page of first help is made of, and which there are. Each is in a version for where its reader stands. */
import type { Seat } from "#domain/person/person.ts";
import type { Text } from "../../shell/say.ts";

/** Pages with something to read, by the night, the day after, and the three days. */
export type Tonight = "act" | "wait" | "person" | "body" | "safe";
export type NextDay = "hours" | "ask" | "end" | "home";
export type ThreeDays = "days" | "account";
export type Topic = Tonight | NextDay | ThreeDays;

/** Before them stand a minute of breathing and a question; after them the way on. */
export type Step = "breathe" | "stand" | Topic | "enough";

/** Sentences by seat: `all` fits everybody, and is what people read who did not say. An empty one is left out. */
export interface Page {
  readonly title: Text;
  readonly lead: Text;
  readonly lines: { readonly all: readonly Text[] } & Readonly<Partial<Record<Seat, readonly Text[]>>>;
  /** Words to say to somebody, where the page has some. */
  readonly sentence?: Text;
}
