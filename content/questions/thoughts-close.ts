/** Questions about what one thinks and believes, closer ones. Our own words. */
import { about, type DailyQuestion } from "./question.ts";

const third = about("mind", 3);
const fourth = about("mind", 4);
const fifth = about("mind", 5);

export const thoughtsClose: readonly DailyQuestion[] = [
  third("upset-head", "How does your head work when it is upset: in circles, in lists, in pictures, not at all?"),
  third("wrong-about-other", "What between you two has surprised you in a good way lately, if anything has?"),
  third("assume-too-fast", {
    all: "Which thought comes fastest these days, before you have even put the kettle on?",
    hurt: "Which thought comes fastest these days, and how do you treat it when it comes?",
    involved: "When it goes quiet between you, what do you take it to mean, and what else could it be?",
  }),
  third(
    "grown-ups-knew",
    "At ten you may have thought that grown-ups knew everything. What would you have liked to be told?",
  ),
  third(
    "put-down-till-morning",
    "Which sore thought would you like to leave outside the door tonight, only until morning?",
  ),
  third("talk-to-self", "When you are hard on yourself, whose tone is it: a teacher’s, a parent’s, all your own?"),
  third("may-be-undecided", "What may stay undecided for you this month, with nobody pressing?"),
  third("want-to-understand", "What about yourself would you like to understand, with all the time in the world?"),
  third("not-yet-today", "What may stay undecided tonight, so that you can sleep?"),
  third("small-promises", "Which small promise is worth more to you now than any big one?"),
  third("read-me", "What in you is easy to read from outside, and what has to be asked for?"),
  third(
    "good-argument",
    "What once helped a quarrel with a friend or a relative to end well: a walk, a joke, a night’s sleep?",
  ),
  third("need-facts", "What settles your head best when it races: plain facts, a plan, a walk?"),
  third(
    "silent-thinker",
    "While you are quiet in a talk, what is your head busy with: finding words, holding still, counting tiles?",
  ),
  third(
    "explaining-others",
    "If a kind stranger on a train asked how things are, what could you say that is short and true?",
  ),
  third("rules-from-home", "Which old house rule may have a rest this week: eat up, be cheerful, make no fuss?"),
  third("trust-to-a-child", "How would you explain trust to a child, with only things in the kitchen to point at?"),
  third("right-or-close", "When did it help you to be heard, even without being agreed with?"),
  third("sure-of-tonight", "What do you know for sure tonight, however small: your name, the kettle, the way home?"),
  third("dream-plan", "Which plan of yours has gone quiet, and may wait a while longer without being given up?"),
  third(
    "talk-about-third-thing",
    "What would be restful to talk about, neither the past nor yourselves: birds, films, a neighbour’s roof?",
  ),
  third("useful-thought", "Which thought can you hold on to like a handrail?"),
  third(
    "memory-good-doubt",
    "How do you treat good memories now: visit them, put them away, hold them up to the light?",
  ),
  third("people-change", "Which friend or relative have you seen change for good, and which small signs told you?"),
  third(
    "partners-what-is-couple",
    "Which things would you like said plainly, so that neither of you has to guess: plans, moods, a change of time?",
    "partners",
  ),
  third(
    "kin-role",
    "Which part were you given early in your family: the sensible one, the funny one, the one who keeps the peace?",
    "kin",
  ),

  fourth("doubt-self", {
    all: "Where can you rely on your own judgement, even on a shaky day?",
    hurt: "Where has your own judgement stayed sound, even if you doubt it now: at work, with animals, at the stove?",
    involved: "Where can you still rely on your own judgement, and where would you now rather ask first?",
  }),
  fourth("comfortable-story", {
    all: "Which hard sentence about yourself would you like to stop believing?",
    involved: "Which comfortable picture of yourself have you put down, and what is it like without it?",
  }),
  fourth("idea-of-fair", "What would feel a little fairer this month: an evening off, a plain answer, a job shared?"),
  fourth("allowed-on-quiet-day", "On a quiet day, what do you think you are allowed: rest, a joke, a second helping?"),
  fourth("still-yours", "Whatever comes, what will still be yours?"),
  fourth(
    "glad-to-be-told",
    "Which teacher, friend or relative once told you something true so kindly that you could keep it?",
  ),
  fourth("easily-overlooked", "What do you do or bear these days that is easily overlooked?"),
  fourth("hardest-to-grasp", {
    all: "What can your head grasp that your heart cannot yet?",
    involved: "What do you understand now about the hurt between you that you could not see at first?",
  }),
  fourth("lesson-not-wanted", "Which lesson of these months would you rather not have had to learn?"),
  fourth("courage-to-look", "What took courage to look at lately, even if you soon looked away again?"),
  fourth("quiet-future", "When you are tired of being afraid, what quiet future do you catch yourself picturing?"),
  fourth("two-minds", "When you are in two minds, what is each of them trying to protect?"),
  fourth("question-hard-to-ask", "Which question are you saving for a calm hour?"),
  fourth(
    "inherited-view",
    "What did your family teach about trust without a word: open doors, shut drawers, who held the purse?",
  ),
  fourth("stop-explaining", "What about being tired, sad or slow would you like to stop explaining?"),
  fourth("trust-logic", {
    all: "What lets your mind come off guard for ten minutes?",
    involved: "Which small uncertainty could you take away this week, before it is asked about?",
  }),
  fourth("old-friend-describes", "How would an old friend describe you, on a day when you cannot see it yourself?"),
  fourth("kin-seen-grown-up", "Which side of you has grown up without your family noticing?", "kin"),

  fifth("what-we-become", "If you two were a building site today, what is standing, and what is still only a drawing?"),
  fifth("truth-about-bond", "What could you say about the two of you today that is both true and kind?"),
  fifth("notice-sooner", "Since all this, what do you notice sooner in people who are having a hard time?"),
  fifth("not-knowing-together", "What about the time ahead do the two of you not have to know yet?"),
  fifth("what-you-bet-on", "If you had to put your weight on one plank between you two, which would hold best today?"),
  fifth("final-letter-idea", "If each of you wrote a letter to be opened in ten years, what would your first line be?"),
  fifth("believe-now-love", "What do you know now about standing by a person that no book could have told you?"),
  fifth("fear-of-repeat", {
    all: "When the fear comes that it could all break again, what helps you through the next ten minutes?",
    involved: "When you are afraid of failing again, what do you do with that fear?",
  }),
  fifth("story-you-will-tell", "How would you like to be able to tell this story when you are old?"),
  fifth("mind-peace", "Where would you sit, and what would you hear, if your mind were at peace for an hour?"),
  fifth("kindness-reached", "Which kindness of a neighbour, a friend or a stranger reached you in all this?"),
  fifth(
    "beside-first-week",
    "If you could sit beside yourself as you were in the first week, what would you bring along?",
  ),
];
