/** Questions about what one thinks and believes, closer ones. Our own words. */
import { about, type DailyQuestion } from "./question.ts";

const third = about("mind", 3);
const fourth = about("mind", 4);
const fifth = about("mind", 5);

export const thoughtsClose: readonly DailyQuestion[] = [
  third("explain-yourself", "What about the way you think is hard to explain to the other?"),
  third("wrong-about-other", "What about the other has surprised you in a good way lately, if anything has?"),
  third("assume-too-fast", {
    all: "What do you tend to assume before you have asked?",
    hurt: "Which thought comes fastest these days, and how do you treat it when it comes?",
    involved: "What do you assume the other is thinking when they go quiet, and how could you ask?",
  }),
  third("story-in-head", "Which story does your head tell when somebody is late or silent?"),
  third("grown-up-love", "How did you once imagine grown-up love and friendship?"),
  third("thought-hurts-most", "Which thought hurts most at the moment, and how old is it?"),
  third("talk-to-self", "Whose voice do you hear when you criticise yourself?"),
  third("may-be-undecided", "What may you still be undecided about?"),
  third("want-to-understand", "What about yourself would you like to understand by next year?"),
  third("questions-not-answers", "Which question would you rather live with for a while than have answered?"),
  third("small-promises", "How do small promises sound to you now, compared with big ones?"),
  third("read-me", "Where does the other read you well, and where do they misread you?"),
  third("good-argument", "When has an argument brought you nearer to somebody, and how did it end?"),
  third("need-facts", "When do facts calm you, and when do they make it worse?"),
  third("silent-thinker", "What goes on in you in a talk while you say nothing?"),
  third(
    "picture-of-future",
    "Which picture of the future comes by itself, and which do you have to make an effort for?",
  ),
  third("explaining-others", "If you had two sentences to say how these times are, what would they be?"),
  third("rules-from-home", "Which unwritten rule from the family you grew up in still steers you?"),
  third("learned-about-anger", "What were you taught about anger, and which part of it would you unlearn?"),
  third("mind-changes-other", "What has the other said that changed how you think, lately or long ago?"),
  third("trust-to-a-child", "How would you explain to a child what trusting somebody is?"),
  third("right-or-close", "When did it help you to be heard, even without being agreed with?"),
  third("know-for-sure", "What about the other do you still know for sure?"),
  third("dream-plan", "Which long plan of yours still makes sense, and which has gone quiet?"),
  third("old-belief-broken", "Which belief about yourself did not survive this time, and what stands in its place?"),
  third(
    "talk-about-third-thing",
    "What would you like to talk about with the other that is neither the past nor the two of you?",
  ),
  third("useful-thought", "Which thought can you hold on to like a handrail?"),
  third("memory-good-doubt", {
    all: "How do you deal with good memories now: visit them, lock them away, hold them up to the light?",
    involved: "Which good memories do you think the other finds hard to hold now, and what does that do to you?",
  }),
  third("people-change", "How do people change, as far as you have seen it happen?"),
  third("chewing-on", "What has your mind been chewing on that you would like to share?"),
  third(
    "partners-what-is-couple",
    "What do you think two people need to know of each other, and what may each keep to themselves?",
    "partners",
  ),
  third(
    "kin-role",
    "Which role were you given early on among your own people, and what do you think of it now?",
    "kin",
  ),

  fourth("doubt-self", {
    all: "What do you doubt about your own judgement now?",
    hurt: "Which part of your own judgement do you find hard to rely on now?",
    involved: "Which of your own reasons do you trust less than you used to?",
  }),
  fourth("blind-spot", "What about yourself are you only beginning to see?"),
  fourth("comfortable-story", {
    all: "Which comfortable story did you tell yourself for a long time?",
    hurt: "Which hard story that you tell about yourself would you like to stop believing?",
  }),
  fourth("worst-night-thought", "Which thought of the night do you never say by day?"),
  fourth("idea-of-fair", "What would be fair now, as you see it, and what can never be evened out?"),
  fourth("belief-about-deserve", "What do you believe you deserve, on a quiet day?"),
  fourth("mind-about-future-alone", "How do you picture a life in which you would be all right, whatever comes?"),
  fourth("glad-to-be-told", "Which kind and true word about yourself were you glad of later?"),
  fourth("what-you-overlook", "What in the other is easy to overlook in times like these?"),
  fourth("fear-behind-opinion", "Which of your firm opinions is there to keep you safe?"),
  fourth("hardest-to-grasp", {
    all: "What can your head grasp that your heart cannot yet?",
    involved: "What do you understand about the other’s pain now that you did not a month ago?",
  }),
  fourth("lesson-not-wanted", "Which lesson of these months would you rather not have had to learn?"),
  fourth("think-of-me-worst", "What do you fear the other thinks of you on a bad day?"),
  fourth("quiet-future", "Which quiet future do you catch yourself picturing when you are tired of fear?"),
  fourth("two-minds", "What are you truly in two minds about?"),
  fourth("question-hard-to-ask", "Which question about the two of you do you turn over without asking it?"),
  fourth("inherited-view", "What did your family think about trust, and how much of it is in you?"),
  fourth("stop-explaining", "What would you like to stop explaining?"),
  fourth("trust-logic", {
    all: "What would have to happen, step by step, for your mind to rest about something?",
    involved: "What do you think the other’s mind still has to guard against, and what could you take off its list?",
  }),
  fourth("memory-rewritten", "How has this time changed what you think the years before it were?"),
  fourth("see-through-other", "Whose kind eyes help you to see yourself more clearly, and what do they see?"),
  fourth(
    "kin-seen-grown-up",
    "Where does the other still see the person you were long ago, and who are you now?",
    "kin",
  ),

  fifth("what-we-become", "What do you think the two of you are becoming?"),
  fifth("truth-about-bond", "What is the truest thing you could say about the two of you today?"),
  fifth("never-again-mind", "What will you never see in the old way again, and is any of that a gain?"),
  fifth("not-knowing-together", "Which not-knowing could the two of you carry together for a while?"),
  fifth("what-you-bet-on", "If you had to build on one thing between you that bears weight, what would it be?"),
  fifth("regret-thought", "Which turning in your life do you go back to in thought, and what do you look for there?"),
  fifth(
    "final-letter-idea",
    "If you wrote the other a letter to be opened in ten years, what would its first line be?",
  ),
  fifth("believe-now-love", "What do you know now about being there for somebody that you did not know before?"),
  fifth("fear-of-repeat", {
    all: "How do you talk to yourself when you are afraid that everything could break again?",
    hurt: "When you are afraid that it could all break again, what do you say to yourself?",
    involved: "When you are afraid of failing the other again, what do you do with that fear?",
  }),
  fifth("story-you-will-tell", "How would you like to be able to tell this story when you are old?"),
  fifth("mind-peace", "What would peace of mind be for you, in a scene of three sentences?"),
  fifth("question-of-life", "Which question will you go on asking for the rest of your life?"),
  fifth("unthinkable-thinkable", "Which good thing in your life could you not have imagined two years ago?"),
];
