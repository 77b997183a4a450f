/** Questions about this hour and about the body it is lived in. Our own words. */
import { about, type QuestionForNow } from "./question.ts";

const now = about("now");
const body = about("body");

export const questionsNowAndBody: readonly QuestionForNow[] = [
  now("weather-inside", "light", "If your day were weather, what would it be doing outside the window now?"),
  now("first-word", "light", "What is the first word that comes when you close your eyes for a breath?"),
  now("loud-and-quiet", "light", "What is loud in you today, and what is quiet?"),
  now("longest-hour", "middle", "Which hour of this day was the longest?"),
  now("easier-than-yesterday", "light", "Is there something that was a little easier today than yesterday?"),
  now("carrying", "middle", "What are you carrying at the moment that nobody sees?"),
  now("mask", "middle", "Where did you have to put on a face today?"),
  now("two-at-once", "middle", "Which two feelings are there side by side?"),
  now("half-finished", "light", "What is lying around half finished in your head?"),
  now("calmest-minute", "light", "When was the calmest minute of today?"),
  now("tears-near", "deep", "How near are tears, and what would happen if they came?"),
  now("anger-wants", "deep", "If your anger could say one sentence today, without hurting anybody, what would it be?", {
    to: "hurt",
  }),
  now("shame-does", "deep", "What does shame make you want to do today, and what do you do instead?", {
    to: "involved",
  }),
  now("not-asked", "deep", "What do you hope nobody asks you this evening?"),
  now("believe-today", "deep", "What did you find hard to believe today, though you wanted to?", { to: "hurt" }),
  now("stayed-though", "middle", "Where did you stay today, although you would have liked to get away?", {
    to: "involved",
  }),

  body("sleep-last-night", "light", "How did you sleep, and what woke you?"),
  body("eaten-today", "light", "What have you eaten today that did you good?"),
  body("where-it-sits", "middle", "Where in your body does this day sit?"),
  body("shoulders", "light", "What do your shoulders say?"),
  body("rest-looks-like", "light", "What would rest look like tonight, in half an hour or less?"),
  body("too-much-coffee", "light", "What does your body get too much of at the moment, and what too little?"),
  body("ground-under-feet", "middle", "What gives you the feeling of ground under your feet, if only for a moment?"),
  body("before-it-is-too-much", "middle", "How do you notice that it is getting too much, before others can see it?"),
  body("night-thoughts", "deep", "Which thought comes at night, and what helps against it a little?"),
  body("moved-today", "light", "Did you get outside today, and what was it like there?"),
  body("tired-of-what", "middle", "Is it tired from the day, or tired of something?"),
  body("safe-place", "middle", {
    all: "In which room or place does your body find some rest?",
    partners: "In which corner of our home does your body find some rest?",
  }),
];
