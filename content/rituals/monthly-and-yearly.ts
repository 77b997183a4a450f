/** Ideas for every month, for a season, and for once a year. All are our own. */
import { every, type RitualIdea } from "./idea.ts";

const monthly = every("monthly");
const yearly = every("yearly");

export const monthlyAndYearly: readonly RitualIdea[] = [
  monthly(
    "last-bus-stop",
    "To the last stop",
    180,
    "Take a bus or a train to where it ends, look around, and come back.",
    {
      cost: "little",
      alone: true,
    },
  ),
  monthly(
    "breakfast-elsewhere",
    "Breakfast somewhere else",
    90,
    "On a wall, on a mountain, on the floor of the living room.",
    {
      cost: "little",
      alone: true,
    },
  ),
  monthly(
    "museum-one-room",
    "One room of a museum",
    75,
    "Choose one room, and in it one picture. Look at it for ten minutes.",
    {
      cost: "some",
      alone: true,
    },
  ),
  monthly(
    "repair-evening",
    "Mending",
    90,
    "A button, a chair, a bicycle. Mend one thing in the house, and leave the rest.",
    { alone: true },
  ),
  monthly(
    "first-of-month-photo",
    "A picture from one spot",
    10,
    "The same spot, the same day of each month, whatever stands in the way.",
    {
      where: "either",
      alone: true,
    },
  ),
  monthly("library", "The library", 60, "Each borrows a book for the other. It may be a thin one.", {}),
  monthly(
    "new-dish",
    "Something we never cooked",
    120,
    "One opens a book at any page, and that is what there will be.",
    {
      cost: "little",
    },
  ),
  monthly("stars", "Looking up", 45, "Out of the light, a blanket, and as long as the clouds allow.", { alone: true }),
  monthly("concert-small", "Live music", 150, "A choir, a pub, a street. Small is better than famous.", {
    cost: "some",
  }),
  monthly("afternoon-off", "An afternoon without a plan", 180, "Nothing is agreed before, only where you begin.", {
    alone: true,
  }),
  monthly(
    "parcel",
    "A small parcel",
    30,
    "Send each other something that costs next to nothing and took some thought.",
    {
      where: "apart",
      cost: "little",
    },
  ),
  monthly(
    "help-somebody",
    "Being of use",
    120,
    "Do something for somebody else together: a neighbour’s shopping, a shift, a litter walk.",
    {},
  ),
  monthly(
    "monthly-two",
    "Our monthly evening",
    150,
    {
      all: "One evening a month that belongs to the two of you, in the diary long before.",
      partners:
        "One evening a month that belongs to the two of you, in the diary long before. Dress for it, if you like that.",
    },
    { cost: "some", bond: "partners" },
  ),
  monthly(
    "old-albums",
    "One page of an album",
    45,
    "One page of old pictures, and what each of you remembers of that day.",
    {
      bond: "kin",
    },
  ),
  monthly(
    "long-table",
    "The long table",
    180,
    "Ask one person more to supper. It is easier to sit together in company.",
    {
      bond: "kin",
      cost: "some",
    },
  ),

  yearly(
    "first-snow",
    "The first snow",
    30,
    "When it falls, go out, also at night. Be back before your feet are wet.",
    {
      season: "winter",
      alone: true,
    },
  ),
  yearly(
    "longest-night",
    "The longest night",
    60,
    "On the shortest day, one light for each thing you want to carry into the longer days.",
    {
      season: "winter",
      alone: true,
    },
  ),
  yearly("seeds", "Sowing", 45, "Plant something that takes its time. A pot on the sill is enough.", {
    season: "spring",
    cost: "little",
    alone: true,
  }),
  yearly("first-warm-day", "The first warm day", 60, "Eat outside on it, in coats if need be.", {
    season: "spring",
    alone: true,
  }),
  yearly(
    "spring-clear",
    "One drawer",
    60,
    "Each empties one drawer of their own, and puts back only what is needed or liked.",
    {
      season: "spring",
      alone: true,
    },
  ),
  yearly("late-light", "The late light", 90, "Stay out until it is properly dark, near the longest day.", {
    season: "summer",
    alone: true,
  }),
  yearly("berries", "Berries", 90, "Pick them yourselves, eat half on the way.", { season: "summer", cost: "little" }),
  yearly("night-swim", "A swim in the evening", 60, "In still water, near the shore, when the day has been hot.", {
    season: "summer",
  }),
  yearly("leaves", "Through the leaves", 60, "The way with the most leaves, once, slowly, and hot chocolate after.", {
    season: "autumn",
    cost: "little",
    alone: true,
  }),
  yearly("kites", "Wind", 60, "A kite, or only standing on a hill with coats open.", {
    season: "autumn",
    cost: "little",
  }),
  yearly(
    "jam",
    "Jars for the winter",
    120,
    "Cook down what the garden or the market has too much of. Write the year on the lid.",
    {
      season: "autumn",
      cost: "little",
    },
  ),
];
