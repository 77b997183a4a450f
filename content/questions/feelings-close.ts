/** Questions about how one is inside, closer ones. Our own words. */
import { about, type DailyQuestion } from "./question.ts";

const third = about("emotional", 3);
const fourth = about("emotional", 4);
const fifth = about("emotional", 5);

export const feelingsClose: readonly DailyQuestion[] = [
  third(
    "kept-to-yourself",
    "Which feeling has waited on the stairs all week, because there was no good moment for it?",
  ),
  third("silence-means", "What is in your silence, most evenings: tiredness, too much to say, or simply rest?"),
  third("under-anger", {
    all: "When anger comes these weeks, what walks in behind it: fear, sorrow, tiredness?",
    hurt: "Your anger has good reason to be there. What else comes in with it: fear, sorrow, tiredness?",
    involved: "When you feel yourself close up in a talk, what are you afraid of in that second?",
  }),
  third("carry-alone", "Which part of these months do you carry mostly by yourself?"),
  third("seen-wrongly", "What about you is easily misread these days: your quiet, your sharpness, your jokes?"),
  third("soothed-by", "Lately, what made something in you quieter, if only for as long as a cup of tea?"),
  third("too-much-for", "When is the fear loudest that you are too much, or not enough?"),
  third("shame-visits", "When shame comes to the door, what would you like a kind friend to say to it?"),
  third("grief-for", "What are you mourning that has no grave: a plan, a habit, an easy morning?"),
  third("asked-and-afraid", "What small thing would you ask for tonight, if a no could not hurt?"),
  third("feel-safe-when", {
    all: "When in these weeks did you feel a little safer, and what had happened just before?",
    involved:
      "When in these weeks did it become a little easier to say how you are, and what had happened just before?",
  }),
  third("comfort-from-other", {
    all: "Which comfort can you take at the moment, and which is still too soon?",
    hurt: "Which comfort can you take just now, and which is still too soon: words, quiet, company, a cup of tea?",
    involved: "What comfort would you like to give, and how would you like to be told when it is too soon?",
  }),
  third(
    "cry-in-front",
    "When tears come, what should those around you do: stay, go on stirring the soup, leave the room?",
  ),
  third("anger-allowed", "How was anger done in the house you grew up in: doors, silence, jokes, long walks?"),
  third("loneliness-now", "At what hour is it loneliest for you now, and what do you do with that hour?"),
  third("numb", "Some hours one feels nothing at all. What is it like in there: cotton wool, snow, a waiting room?"),
  third("alarm", {
    all: "What sets off an alarm in you that nobody else would hear?",
    involved: "What makes you want to run from a talk, and what would help you to stay a minute longer?",
  }),
  third("being-believed", {
    all: "Where in your body do you notice that you are believed?",
    involved: "What would you like to be believed about one day, and can wait for?",
  }),
  third("fall-apart", "Where may you fall to pieces in peace: in the car, in the bath, in an aunt’s kitchen?"),
  third(
    "need-under",
    "When you last grumbled about dishes or weather, what were you really short of: sleep, quiet, a kind word?",
  ),
  third("small-again", "When you feel as small as a child in a big coat, what would do that child good?"),
  third("tender-memory", "Which good memory do you carry carefully now, because it has become sore as well?"),
  third("feelings-too-late", "Some feelings arrive days late, like post. Which one has only just reached you?"),
  third("missing-other", "What do you miss between the two of you, even when you are in the same room?"),
  third("what-helps-nights", "At three in the morning, which few words would do you good?"),
  third("pretend-fine", "Who are you tired of being fine for: the neighbours, people at work, the whole family?"),
  third("softens-you", "After being strong all day, what lets you soften a little in the evening?"),
  third("both-true", "What two things are true in you at once, although they hardly fit into one sentence?"),
  third(
    "kin-unsaid-years",
    "Which kind thing have you two perhaps never said aloud in all the years, because both of you knew it?",
    "kin",
  ),

  fourth("most-ashamed", "What about yourself would you like to be able to show, if you could be sure of a kind face?"),
  fourth(
    "old-wound",
    "If these months have stirred something much older in you, what would have comforted you back then?",
  ),
  fourth(
    "no-words-yet",
    "What do you feel that has no word yet, and what comes nearest: a colour, weather, a piece of music?",
  ),
  fourth("broken-and-whole", "What in you is still whole?"),
  fourth(
    "loved-how-known",
    "What tells you without a word that you matter: a plate kept warm, a scarf held out, a light left on?",
  ),
  fourth("night-belief", "What do you believe about yourself on a bad night that looks different by day?"),
  fourth(
    "reach-or-withdraw",
    "When you most need company, what do you do: reach out, draw back, put the kettle on, walk?",
  ),
  fourth("be-angry-with-you", {
    all: "Where do you feel it first when anger comes your way: in the stomach, the throat, the feet?",
    hurt: "When you are angry, what would help most: being heard out, being left alone, being asked again later?",
    involved: "While you sit and listen to anger, what goes on in you that cannot be seen?",
  }),
  fourth(
    "trust-own-feeling",
    "Which of your feelings would you like to be able to trust again, like a stair in the dark?",
  ),
  fourth("tears-unwept", "What have you not had time to be sad about yet?"),
  fourth("sad-anyway", "What may you be sad about, even if others have it worse?"),
  fourth(
    "safety-childhood",
    "Where did the world feel safest when you were small, and what from that place could you use tonight?",
  ),
  fourth("take-in-love", "When something good comes to the door now, what in you says: not yet?"),
  fourth("can-you-stay", "What helps you to stay in the room when everything in you wants to leave?"),
  fourth("wish-understood", {
    all: "Which minute of your day would you like to have understood from inside, without explaining it?",
    hurt: "Which minute of your day would you like understood from inside: waking, the car, the quiet after supper?",
    involved: "What about how you are do you hold back these days, so as not to ask for pity?",
  }),
  fourth("forgiving-self-small", {
    all: "What are you hard on yourself about that you would gladly let a friend put down?",
    hurt: "What do you still reproach yourself with that was never yours to carry?",
    involved: "What helps you to carry what is yours to carry without going under?",
  }),
  fourth(
    "first-disappointment",
    "What did an early disappointment teach you to do: wait, joke, expect less, manage alone?",
  ),
  fourth("scared-of-calm", "When it is calm for once, what in you goes on listening at the door?"),
  fourth("longing", "Which plain comfort do you long for, and feel too shy to ask for?"),
  fourth("courage-to-feel", "What did you let yourself feel this week that took courage?"),
  fourth("kin-wish-heard", "What would you have liked to hear from family or old friends in these months?", "kin"),

  fifth("fear-if-good", "If things went well between you two, what would you still be a little afraid of?"),
  fifth("unbroken", "What between you two has held, however thin the thread?"),
  fifth("deepest-fear-now", "Which fear about the two of you would weigh less if you did not carry it alone?"),
  fifth(
    "love-changed",
    "What you feel for each other may have changed its shape. What is it today: a thread, a stone, a small flame?",
  ),
  fifth("what-remains-unsaid", "Which kind sentence are you keeping warm until it is safe to say, if there is one?"),
  fifth("sadness-that-stays", "Which sadness do you think will stay, and how might you live beside it?"),
  fifth("who-am-i-now", "What is new in you since all this: a firmer no, a slower yes, a shorter fuse?"),
  fifth(
    "be-known-fully",
    "If you were known right through and still met kindly, what would you do first: cry, laugh, sleep?",
  ),
  fifth("hope-you-hide", {
    all: "Which hope do you protect by not speaking of it?",
    hurt: "Which hope do you protect, because it would hurt so much to be wrong again?",
    involved: "Which hope do you keep to yourself, because you think you must not ask for it?",
  }),
  fifth("simply-yourself", {
    all: "When was there an hour lately in which you were simply yourself?",
    hurt: "When was there an hour lately in which you were simply yourself, and not the one it happened to?",
    involved: "When was there an hour lately in which you were more than your worst day?",
  }),
  fifth("end-of-strength", "On a day when you had no strength left, what carried you over the last stretch?"),
  fifth("need-to-hear", "Which sentence would still do you good to hear one day?"),
  fifth("tender-truth", "Which gentle thing about yourself have you learned in all this, almost against your will?"),
  fifth(
    "without-thinking",
    "Which ordinary thing would you like to be able to do again without thinking about it first?",
  ),
  fifth("ask-heart", "If your heart could ask for one thing without any shame, what would it be?"),
  fifth("quiet-pride", "What are you quietly proud of when you look back over these months?"),
  fifth(
    "kin-still-bond",
    "What still ties you two, with duty and birthdays taken away: a laugh, a kitchen, a way of walking?",
    "kin",
  ),
];
