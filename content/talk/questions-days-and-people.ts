/** Questions about the days and what has to be done, and about other people. Our own words. */
import { about, type QuestionForNow } from "./question.ts";

const days = about("days");
const people = about("people");

export const questionsDaysAndPeople: readonly QuestionForNow[] = [
  days("one-thing-off", "light", "Which one thing could be taken off your list this week?"),
  days("small-annoyance", "light", "Which small thing has been annoying you that has nothing to do with us?"),
  days("hard-appointment", "light", "Is there something in the next days that you dread a little?"),
  days("who-does-what", "light", {
    all: "What is there to arrange between us this week, and who would rather do which part?",
    partners: "What is there to do at home this week, and who would rather do which part?",
  }),
  days("went-unseen", "middle", "What did you do this week that nobody noticed?"),
  days("work-now", "light", "What is it like at work, or wherever your days go, just now?"),
  days("money-this-week", "middle", "Is there something about money this week that we should both know?"),
  days("quiet-hour", "light", "When in these days is an hour that belongs to you alone?"),
  days("too-full", "light", "Is this week too full, too empty, or about right?"),
  days("worked-between-us", "light", "Which small arrangement between us worked this week?"),
  days("could-not-keep", "middle", "What did you mean to do and could not? Would you like to say how that came about?"),
  days("plans-changed", "middle", "Is there a plan of yours that may still change this week?", {
    to: "involved",
  }),
  days("hard-time-of-day", "middle", "Which time of the day is hardest at the moment, and what would make it softer?", {
    to: "hurt",
  }),
  days("evening-as-it-is", "middle", "How do you find our evenings as they are now?", { bond: "partners" }),
  days("a-day-apart", "deep", "Would a day apart do you good, and what would you want it to mean?", {
    bond: "partners",
  }),

  people("good-to-you", "light", "Who was good to you lately?"),
  people("could-call", "light", "Which friend or relative could you call this week, only to hear a voice?"),
  people("who-knows", "middle", "Who knows how you really are? Is that enough people?"),
  people("what-others-say", "middle", "What has somebody said to you lately that stayed with you?"),
  people("a-face-for-others", "middle", "With whom is it hardest to act as if nothing were the matter?"),
  people("children-need", "middle", {
    all: "If there are children or others who depend on you: what do they need from you this week?",
    partners: "If there are children or others who depend on us: what do they need from us this week?",
  }),
  people("family-visit", "middle", "Is a visit or a family meal coming, and how do you want to go into it?"),
  people("tell-nobody-yet", "deep", "Is there somebody you would like to tell how you are, and what holds you back?"),
  people("missing-somebody", "middle", "Which old friend would you like to see again?"),
  people("asks-too-much", "middle", "Who wants more from you than you can give just now?"),
  people("animal", "light", "Which animal, plant or child did you like to look at this week?"),
];
