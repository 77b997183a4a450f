/** Ideas for every day and for every week. All are our own. */
import { every, type RitualIdea } from "./idea.ts";

const daily = every("daily");
const weekly = every("weekly");

export const smallAndWeekly: readonly RitualIdea[] = [
  daily("evening-tea", "Evening tea", 15, "Two cups, one table, phones in another room. Nothing has to be said.", {
    alone: true,
  }),
  daily(
    "first-coffee",
    "The first coffee",
    10,
    "Whoever is up first makes it, and it is drunk before anything is read.",
    {
      alone: true,
    },
  ),
  daily(
    "door-minute",
    "A minute at the door",
    5,
    "Whoever comes in stands still for a minute, bag down, and says hello properly.",
  ),
  daily("noon-line", "A line at noon", 5, "One sentence each about what you see just now. A cloud, a queue, a dog.", {
    where: "apart",
  }),
  daily("window-together", "The window", 5, "Stand at the same window and watch until something moves.", {
    alone: true,
  }),
  daily("one-song", "One song", 5, "One song before supper, in turns. The other only listens.", {
    where: "either",
    alone: true,
  }),
  daily(
    "plan-out-loud",
    "Tomorrow, out loud",
    10,
    "Each says what tomorrow brings. No fixing, and nothing from before.",
  ),
  daily("candle", "A candle", 20, "Light it when you sit down to eat, put it out when both are done.", {
    cost: "little",
    alone: true,
  }),
  daily(
    "good-night-sentence",
    "A good-night sentence",
    5,
    "One kind sentence before the light goes out, by message if you are apart.",
    {
      where: "either",
    },
  ),
  daily("three-breaths", "Three breaths before supper", 5, "Sit, breathe three times, begin. That is all of it.", {
    alone: true,
  }),
  daily("stairs-and-back", "Once around", 10, "Once around the block after the meal, in whatever weather there is.", {
    alone: true,
  }),
  daily(
    "story-of-a-thing",
    "One thing I saw",
    10,
    "Each tells one small thing from the day that had nothing to do with you two.",
    {
      where: "either",
    },
  ),
  daily(
    "page-each",
    "A page each",
    15,
    "Read one page aloud to each other, and stop there, also when it is exciting.",
    {
      where: "either",
    },
  ),

  weekly("sunday-walk", "The Sunday walk", 60, "The same way every week. What is heavy may stay at home for an hour.", {
    alone: true,
    weekday: 7,
  }),
  weekly("soup-evening", "Soup evening", 90, "One pot, whatever is left in the kitchen, cooked side by side.", {
    cost: "little",
    alone: true,
  }),
  weekly("market-hour", "The market", 60, "Buy one thing that neither of you knows how to cook.", { cost: "little" }),
  weekly("saturday-bread", "Saturday bread", 45, "Fetch it, or bake it. Eat the first slice standing up.", {
    cost: "little",
    alone: true,
    weekday: 6,
  }),
  weekly(
    "shared-silence",
    "An hour of quiet",
    60,
    "Both in one room, each with something of their own. Nobody talks until the hour is over.",
  ),
  weekly(
    "letter-by-hand",
    "A letter on paper",
    30,
    "A few lines by pen, put where the other will find them, or in the post.",
    {
      where: "apart",
      cost: "little",
    },
  ),
  weekly(
    "call-at-seven",
    "The call at seven",
    20,
    "The same hour, the same day. It may be short, and it may have long pauses.",
    {
      where: "apart",
    },
  ),
  weekly("board-game", "One game", 45, "Cards, dice, a board. Whoever does not win chooses the next one.", {}),
  weekly(
    "music-swap",
    "A song for a song",
    30,
    "Each brings one song the other does not know, and says in a sentence why.",
    {
      where: "either",
    },
  ),
  weekly(
    "film-in-parts",
    "A film in two halves",
    60,
    "Half of it this week, half of it the next. In between, each guesses how it ends.",
    {
      where: "either",
    },
  ),
  weekly("water-plants", "Water the plants", 20, "Together, slowly, each plant by its name if it has one.", {
    alone: true,
  }),
  weekly(
    "photo-walk",
    "Five pictures",
    40,
    "Go out and take five pictures of one colour. Choose one afterwards and keep it.",
    {
      where: "either",
      alone: true,
    },
  ),
  weekly("swim", "In the water", 60, "The pool, the lake, the sea. Floating counts.", { cost: "little", alone: true }),
  weekly("bench", "The bench", 30, "Find a bench that is far enough away. Sit there until it gets cold.", {
    alone: true,
  }),
  weekly(
    "cook-by-phone",
    "Cooking by telephone",
    60,
    "The same recipe in two kitchens, with the telephone leaning on the salt.",
    {
      where: "apart",
      cost: "little",
    },
  ),
  weekly(
    "fold-and-talk",
    "Folding",
    30,
    "Do one dull thing in the house side by side: folding, sorting, polishing shoes.",
  ),
  weekly(
    "evening-out",
    "An evening out",
    150,
    {
      all: "Out of the house for an evening, in turns: one week you choose where, one week the other. Nothing heavy until you are home.",
      partners:
        "An evening that is only for you two, in turns: one week you choose where, one week the other. Nothing heavy until you are home.",
    },
    { cost: "some", bond: "partners" },
  ),
  weekly("dance-kitchen", "Dancing in the kitchen", 10, "Two songs, badly. Side by side is enough.", {
    bond: "partners",
  }),
  weekly(
    "recipe-of-the-family",
    "A recipe from home",
    90,
    "Cook something that was cooked when you were small. Whoever remembers it better is in charge.",
    {
      bond: "kin",
      cost: "little",
    },
  ),
  weekly(
    "lift-to-somewhere",
    "A lift somewhere",
    40,
    "One drives the other to something they have to do anyway. Talk in the car, or only the radio.",
    {
      bond: "kin",
      cost: "little",
    },
  ),
];
