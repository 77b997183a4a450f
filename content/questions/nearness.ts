/** Questions about being near, for partners. None asks for touch, none is about bodies. Our own words. */
import { about, type DailyQuestion } from "./question.ts";

const third = about("closeness", 3);
const fourth = about("closeness", 4);
const fifth = about("closeness", 5);

export const nearness: readonly DailyQuestion[] = [
  third(
    "near-today",
    "How near is good at the moment: across a table, on the same sofa, in the next room?",
    "partners",
  ),
  third("eyes", "When your eyes meet these days, what do you notice before you look away?", "partners"),
  third(
    "voice-closeness",
    "Which tone between you two brings you nearer, and which sends you to the door?",
    "partners",
  ),
  third("distance-good", "Which kind of distance does you good just now, and how can it be kind?", "partners"),
  third(
    "room-to-breathe",
    "What gives you room to breathe when you two are in one place: an open door, a radio, a task?",
    "partners",
  ),
  third("wordless", "When were you two a little less far apart lately, without a word?", "partners"),
  third("signs-of-near", "Which small sign of nearness is welcome now, if one is, and which can wait?", "partners"),
  third("sit-beside", "What is it like at present to sit side by side and say nothing?", "partners"),
  third("near-limit", "What shows from outside that it is getting too near for you?", "partners"),
  third(
    "own-body-own",
    "What helps you to stay at home in yourself when the two of you are near each other?",
    "partners",
  ),
  third("evening-near", "Which hour of the day is best for being near, and which one is hardest?", "partners"),

  fourth(
    "miss-nearness",
    "What do you miss about being near: the talk before sleep, the old jokes, the easy silence?",
    "partners",
  ),
  fourth(
    "fear-of-near",
    {
      all: "When the two of you come nearer, what are you careful of?",
      hurt: "What in you steps back when closeness comes, and what would it need to know?",
      involved: "What makes you unsure whether your nearness is welcome, and how would you like to be told?",
    },
    "partners",
  ),
  fourth(
    "no-without-hurt",
    "How can a no to closeness be said so that neither of you is left out in the cold?",
    "partners",
  ),
  fourth(
    "tender-without-aim",
    "Which kindness that wants nothing would be welcome: tea brought in, a blanket, a good night from the door?",
    "partners",
  ),
  fourth(
    "seen-as-is",
    "Just as you are, tired face and all, what would you like to be looked at kindly for?",
    "partners",
  ),
  fourth(
    "trust-in-near",
    "What lets your guard down a little beside each other: daylight, an open door, something to do?",
    "partners",
  ),
  fourth(
    "different-needs",
    "Where do the two of you need different amounts of nearness, and how could both be all right?",
    "partners",
  ),
  fourth("memory-of-close", "Which memory of being close is still yours, and may stay as it is?", "partners"),

  fifth(
    "close-again",
    "If nothing had to be as it was, what would a first small nearness be: a walk, a shared paper, a good night?",
    "partners",
  ),
  fifth("new-language", "If you two needed a new small sign for I am here, what could it be?", "partners"),
  fifth("longed-gesture", "Which gesture would you like to receive one day without having to think twice?", "partners"),
  fifth(
    "undefended",
    "If you both took off the armour for one evening, what would have to be agreed beforehand?",
    "partners",
  ),
  fifth("ready-how", "How will you know that closeness is a wish of yours, and not a duty or a fear?", "partners"),
  fifth("chosen", "Which small thing would let you feel chosen today, and not only kept or needed?", "partners"),
];
