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
  third("eyes", "How is it these days to meet the other’s eyes for a second longer?", "partners"),
  third("voice-closeness", "Which tone of the other’s voice brings you nearer, and which sends you away?", "partners"),
  third("distance-good", "Which kind of distance does you good just now, and how can it be kind?", "partners"),
  third("room-to-breathe", "When do you have enough room to breathe beside the other?", "partners"),
  third("wordless", "When did you lately feel close, or a little less far, without a word?", "partners"),
  third("signs-of-near", "Which small sign of nearness is welcome now, and which can wait?", "partners"),
  third("sit-beside", "What is it like at present to sit side by side and say nothing?", "partners"),
  third("shy-again", "Where have you become shy with each other, and what is good about being shy?", "partners"),
  third("near-limit", "How can one tell from outside that it is getting too near for you?", "partners"),
  third("own-body-own", "What helps you to feel at home in yourself when somebody is near?", "partners"),
  third("fond-of", "Which quite ordinary sight of the other are you fond of, if there is one today?", "partners"),
  third("evening-near", "Which hour of the day is best for being near, and which one is hardest?", "partners"),

  fourth(
    "miss-nearness",
    "What do you miss about being close that you would not want back in the old way?",
    "partners",
  ),
  fourth(
    "fear-of-near",
    {
      all: "What are you afraid of when somebody comes close to you now?",
      hurt: "What in you steps back when closeness comes, and what would it need to know?",
      involved: "What makes you unsure whether your nearness is welcome, and how would you like to be told?",
    },
    "partners",
  ),
  fourth("wanted", "What lets you feel wanted, as the person you are?", "partners"),
  fourth(
    "no-without-hurt",
    "How can a no to closeness be said so that neither of you is left out in the cold?",
    "partners",
  ),
  fourth("tender-without-aim", "What does tenderness look like that has no aim at all?", "partners"),
  fourth("seen-as-is", "Where would you like to be looked at kindly, just as you are?", "partners"),
  fourth("trust-in-near", "What makes you feel safe enough to let your guard down beside the other?", "partners"),
  fourth(
    "different-needs",
    "Where do the two of you need different amounts of nearness, and how could both be all right?",
    "partners",
  ),
  fourth("memory-of-close", "Which memory of being close may you keep without its being spoiled?", "partners"),

  fifth("close-again", "What would being close again mean to you, if nothing had to be as it was?", "partners"),
  fifth("new-language", "What new language of nearness could the two of you find?", "partners"),
  fifth(
    "longed-gesture",
    "Which gesture would you one day like to be able to receive without a second thought?",
    "partners",
  ),
  fifth("undefended", "What would it be like to be undefended with each other for one evening?", "partners"),
  fifth("desire-to-be-known", "What about your longing for closeness have you never put into words?", "partners"),
  fifth("ready-how", "How will you know that closeness is a wish of yours, and not a duty or a fear?", "partners"),
  fifth("chosen", "What would let you feel chosen today, and not only kept?", "partners"),
];
