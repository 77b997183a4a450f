/**
 * What to say when the other speaks: beginnings that take in what was said and mend nothing (mission T11). Our own words.
 * Each reader has their own; three dots are where one’s own words follow. An id stays for ever.
 */
import type { Versions } from "../help/versions.ts";

/** To say back what was heard, to ask for more, to say what makes sense, to guess a feeling, to stay when words are missing. */
export type ReceivingSort = "back" | "more" | "sense" | "feeling" | "stay";

export interface ReceivingLine {
  readonly id: string;
  readonly sort: ReceivingSort;
  readonly text: Versions;
}

const of =
  (sort: ReceivingSort) =>
  (id: string, text: Versions): ReceivingLine => ({ id, sort, text });

const back = of("back");
const more = of("more");
const sense = of("sense");
const feeling = of("feeling");
const stay = of("stay");

export const receivingLines: readonly ReceivingLine[] = [
  back("what-reached-me", "What reached me is …"),
  back("in-my-words", "In my words, and you tell me where it is off: …"),
  back("two-things", "I heard two things. The first was …"),
  back("weightiest", "The part that weighs most, as I heard it, is …"),
  back("your-words", "I want to keep the word you used: …"),

  more("is-there-more", "Is there more that belongs to it?"),
  more("what-was-it-like", "What was that moment like, from the inside?"),
  more("an-example", "Could you give me one example, so that I see it?"),
  more("worst-of-it", "What is the hardest bit of it today?"),
  more("listen-or-do", "Would you like me to listen only, or to do something?"),

  sense("it-makes-sense", "It makes sense to me that …"),
  sense("anyone-would", {
    all: "After what happened, it is no wonder that …",
    involved: "After what I did, it is no wonder that …",
  }),
  sense("did-not-see", "I had not seen it from there. Now I see that …"),
  sense("you-were-right-to", {
    all: "I understand why you told me. It was right to say it.",
    involved: "It was right to tell me. I will not hold it against you.",
  }),

  feeling("sounds-lonely", "I wonder whether that was lonely."),
  feeling("afraid-that", "I imagine you were afraid that …"),
  feeling("guess-then-ask", "I would guess … Is that close, or is it another word?"),
  feeling("anger-and-under", "I hear anger. Is there something under it, or is anger the word?"),

  stay("no-words", "I have no words for this, and I am here."),
  stay("not-fixing", "I notice that I want to mend it. I will only listen."),
  stay("take-your-time", "There is time. Silence is all right too."),
  stay("stays-with-me", "This will stay with me when the talk is over."),
  stay("thank-you-trust", {
    all: "It cannot have been easy to say that to me.",
    involved: "It cannot have been easy to say that to me, of all people.",
  }),
];
