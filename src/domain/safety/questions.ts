/**
 * What the safety check asks about (care R4.11), and how one may answer. The words are in the room's texts; they are our own
 * and follow no published instrument (care §4.5). Nothing here is a fact: an answer is never written down anywhere.
 */

/** In the order in which they are asked, when somebody goes through all of them. */
export const questions = [
  "fear",
  "today",
  "hurt",
  "grave",
  "touch",
  "watched",
  "held",
  "threats",
  "leaving",
  "here",
  "worn",
  "dying",
  "hurting",
] as const;

export type Question = (typeof questions)[number];

/** `unsaid` is "I would rather not say", and counts as not being sure. */
export const answers = ["yes", "no", "unsure", "unsaid"] as const;

export type Answer = (typeof answers)[number];

/** Any of them, in any order. What is not in it was passed over. */
export type Answered = Readonly<Partial<Record<Question, Answer>>>;
