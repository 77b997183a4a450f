/** Questions about what is between two people now, about small joys, and about what is next. Our own words. */
import { about, type QuestionForNow } from "./question.ts";

const between = about("between");
const joy = about("joy");
const next = about("next");

export const questionsBetweenAndNext: readonly QuestionForNow[] = [
  between("felt-considered", "middle", "In which moment this week did you feel thought of by me?"),
  between("relied-on", "middle", "What did I say I would do that you could lean on?"),
  between("please-stop", "middle", "What do I do at the moment that makes it harder, without noticing it?"),
  between("please-go-on", "light", "What may I go on doing?"),
  between("too-close-too-far", "middle", "Would you like me nearer these days, or further away?"),
  between("tone", "light", "How does my voice sound to you these days?"),
  between("talk-length", "light", "How long can you talk this evening before it gets too much?"),
  between("listen-how", "light", "How would you like me to listen today: say nothing, ask, or say it back?"),
  between("unsaid-this-week", "deep", "Is there something you nearly said this week and kept back?"),
  between("safe-to-say", "deep", "What would have to be there for you to say anything to me this evening?"),
  between("ask-me", "middle", "What would you like to ask me that needs no long answer?"),
  between("room-for-anger", "deep", "Is there enough room here for your anger?", { to: "hurt" }),
  between("room-for-remorse", "deep", "What would you like to show me this week without words?", { to: "involved" }),
  between("my-part-now", "deep", "Which part of this week’s hard moments was yours, as you see it today?", {
    to: "involved",
  }),
  between("told-in-time", "middle", "What did you hear from me early enough this week?", { to: "hurt" }),
  between("same-picture", "deep", "What do you think I misunderstand about you at the moment?", { phase: 2 }),
  between("still-like", "middle", "What do you like about how we are with each other, as it is now?", { phase: 2 }),
  between("new-rule", "middle", "Which agreement between us has become too tight, and which too loose?", { phase: 2 }),
  between("learned-lately", "middle", "What have you learned about me in the last weeks?", { phase: 2 }),
  between("learned-self", "deep", "What have you learned about yourself lately that surprised you?", { phase: 2 }),
  between("when-it-turns", "deep", "When a talk of ours goes wrong, what is usually the moment in which it turns?", {
    phase: 2,
  }),
  between("repair-worked", "middle", "What has brought us back to each other after a hard word, if only halfway?", {
    phase: 2,
  }),

  joy("made-you-smile", "light", "Was there something this week that made you smile, with everything as it is?"),
  joy("tastes-good", "light", "What tastes good at the moment?"),
  joy("song-now", "light", "Which music can you bear just now?"),
  joy("seen-outside", "light", "What did you see outside that was beautiful?"),
  joy("hands-busy", "light", "What do your hands like doing when your head is full?"),
  joy("laughed-last", "light", "What made you laugh lately?"),
  joy("ten-free-minutes", "light", "What would you do with ten free minutes that are for nothing?"),
  joy("proud-quietly", "middle", "What are you quietly content with, from these days?"),
  joy("thank-somebody", "light", "Whom or what would you like to thank today? It may be a chair in the sun."),
  joy("used-to-like", "middle", "What did you once like doing, and could try again in a small way?"),
  joy("shared-small", "middle", "Which small thing could we do side by side without talking about anything?"),
  joy("light-for-an-hour", "middle", "When was it light between us for an hour, lately?", { phase: 2 }),

  next("one-small-thing", "light", "What is one small thing you want to do tomorrow?"),
  next("make-it-easier", "light", "What could make the next three days easier, and who can do it?"),
  next("what-can-wait", "light", "What can wait until next week?"),
  next("help-from-outside", "middle", "Is there help from outside that you would like now?"),
  next("decision-not-now", "middle", "Which decision does not have to be made now?"),
  next("remind-yourself", "light", "Which sentence or picture of today is worth keeping?"),
  next("next-talk", "light", "When would you like to talk next, and about which one thing?"),
  next("afraid-of-week", "deep", "What are you afraid of in the coming week?"),
  next("would-help-trust", "deep", "What would you like to see me do once more next week, exactly as this week?", {
    to: "hurt",
  }),
  next("offer-this-week", "middle", "What would you like to offer this week without being asked?", { to: "involved" }),
  next("not-knowing", "deep", "What do you not know yet, and may leave open for now?"),
  next("try-in-a-month", "middle", "What would you like us to have tried in a month from now?", { phase: 2 }),
  next("what-stays-new", "deep", "What of the new that we have begun would you like to keep?", { phase: 2 }),
  next("hope-in-small", "deep", "What do you hope for, if hope may be small?", { phase: 2 }),
];
