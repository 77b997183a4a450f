/** Questions about fun, childhood and joy, closer ones. Our own words. */
import { about, type DailyQuestion } from "./question.ts";

const third = about("play", 3);
const fourth = about("play", 4);
const fifth = about("play", 5);

export const playClose: readonly DailyQuestion[] = [
  third("permission", "What would make it all right to be silly for ten minutes, even in a hard week?"),
  third(
    "serious-early",
    "Which bit of the child you were had to grow up too soon, and what would it like to play now?",
  ),
  third("reaches-you-sad", "Which joke, song or film still reaches you when you are sad underneath?"),
  third("teasing-line", "What kind of teasing warms you, and which kind should stay in its box for now?"),
  third("new-thing-both-bad", "What could you two be equally bad at for an hour: juggling, bread, a song in Finnish?"),
  third("guilty-fun", {
    all: "When you have a good time now, what happens in you afterwards?",
    hurt: "When a good hour happens to you these days, which thought comes right behind it?",
    involved: "When you enjoy something these days, what do you tell yourself about it?",
  }),
  third("child-watching", "What in an ordinary day of yours would have delighted you at seven?"),
  third("joy-without-reason", "What gave you a flicker of joy lately, for no reason: a dog, a tune, a warm wall?"),
  third("rough-and-tumble", "What made you feel brave as a child: a high wall, a dark cellar, a stage, a cold lake?"),
  third("too-old-for", "What do you still love that people say one grows out of: puddles, picture books, custard?"),
  third(
    "making-together",
    "What could you two make side by side and hold in your hands afterwards: a loaf, a shelf, a scarf?",
  ),
  third(
    "mood-maker",
    "Think of an aunt, a neighbour, an old friend who made rooms lighter. What would they bring you tonight?",
  ),
  third(
    "surprise-or-plan",
    "How do you like good surprises to come to you at the moment: announced, small, not at all?",
  ),
  third("our-museum-of-good", "Which small funny thing between you two would you keep in a jar, if there is one?"),
  third("hands-good-at", "What are your hands good at, even on a day when nothing else goes right?"),
  third("slow-fun", "What fits into a tired evening and asks for nothing: a jigsaw, a quiz, soup and a silly film?"),
  third("quiet-game", "Which game is quiet enough for a sad evening: patience, dominoes, guessing the next song?"),
  third("laugh-not-required", "What can you watch or listen to that is gentle, and does not ask you to laugh?"),
  third("free-saturday", "How would the two of you spend a free Saturday if neither had to be cheerful?"),
  third(
    "bring-back-one",
    "Which old pastime could come back in a very small size: one song, one page, ten throws of a ball?",
  ),
  third("trip-of-ten", "If you two had one afternoon and one rule, no hard talk, where would you want to be?"),
  third(
    "partners-new-place",
    "Which place could be new and belong to just you two: a bench, a café, a path by the water?",
    "partners",
  ),
  third(
    "partners-light-evening",
    "What would make an evening for you two light, with nothing expected of either?",
    "partners",
  ),
  third(
    "kin-children-again",
    "If you two could be eight years old for one afternoon, what would you run off and do?",
    "kin",
  ),
  third("kin-who-led", "In the best mischief you two ever made, who had the ideas and who kept watch?", "kin"),

  fourth("play-and-safety", "What do you need before lightness is possible: rest, food, a clear answer, a shut door?"),
  fourth("lightness-passing", "When did a bit of lightness come by lately, even if it did not stay?"),
  fourth("laugh-hurt", {
    all: "When did a laugh get stuck halfway lately, and what was in its way?",
    hurt: "When did laughing feel too early to you, or like giving something away?",
    involved: "When did you hold back a laugh because you thought you had no right to it?",
  }),
  fourth("joy-feared", "If you were happy for a whole afternoon, what in you would say: careful?"),
  fourth("childhood-rescue", "Where did you go, in play or in books, when the real world was too loud?"),
  fourth("mask-of-fun", "When have you been the cheerful one so that nobody would ask?"),
  fourth("daring", "Where have you been braver lately than anybody noticed?"),
  fourth("never-played", "What did you never get to have as a child that would still be fun: a den, a drum, a sledge?"),
  fourth("celebrate-how", "How would you like to mark something good now, so that it does not cover what hurts?"),
  fourth("next-birthday", "How should your next birthday be, as things are: small, quiet, with cake and no speeches?"),
  fourth(
    "younger-you-visits",
    "If the child you were at eleven came to stay for a weekend, what would you show them first?",
  ),
  fourth(
    "new-tradition",
    "Which tiny nonsense could you two begin from nothing: a soup day, a rude potato, a Tuesday song?",
  ),
  fourth("risk-of-joy", "What makes an hour in each other’s company feel safe, when it does?"),
  fourth("joke-welcome", "How can you two tell that a joke is welcome, before it is made?"),
  fourth("playground-rule", "Which playground rule would do you good now: taking turns, time out, no pushing?"),
  fourth("tender-silly", "Which silly little habit of the two of you do you miss, if you do?"),
  fourth("happy-alone-memory", "Where are you good company for yourself: on a walk, at the stove, with a book?"),
  fourth(
    "let-go-of-control",
    "What would it be like not to be in charge for an hour, and only look out of the window?",
  ),
  fourth("celebration-you-need", "What have you got through that nobody has celebrated?"),
  fourth(
    "kin-rivalry",
    "Where have the two of you always been compared, and where would you happily call it a draw?",
    "kin",
  ),

  fifth("joy-ahead", "If lightness came back between you two, by what small thing would you notice it first?"),
  fifth("which-laugh", "Which laugh of yours do you miss: the snort, the giggle, the one with tears?"),
  fifth("play-old", "What do you hope will still make you giggle at ninety: hats, hiccups, the weather forecast?"),
  fifth("child-promise", "What would the child you were hope to hear from you now?"),
  fifth("enjoyed-and-guilty", {
    all: "Which joy do you still keep at arm’s length?",
    hurt: "Which joy are you still careful with, because you know how quickly a day can turn?",
    involved: "Which joy do you still think you have not got the right to?",
  }),
  fifth(
    "foolish-for",
    "What would you still do for the pure joy of it: wade in a brook, sing on a bicycle, skip stones?",
  ),
  fifth(
    "peaceful-days",
    "What do you look forward to in quite plain days, when they come: toast, the radio, nothing to discuss?",
  ),
  fifth("good-as-it-was", "Which quiet moment lately was good just as it was?"),
  fifth("safe-adventure", "What small thing would be new to both of you, and still safe?"),
  fifth(
    "playfulness-lost-both",
    "Under all the tiredness, what in you would still like to play, if only for a minute?",
  ),
  fifth("last-page-joke", "If this time were a book, which small scene would you put in to give the reader a rest?"),
];
