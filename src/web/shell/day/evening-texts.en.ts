/** Ideas for how to end a day, as they are read: on the page of the evening, and on Today. */
import type { Text } from "../say.ts";
import type { Idea } from "./evening-ideas.ts";

export const texts = {
  unknown: "Something from a newer version of this app",
  ideas: {
    tea: {
      all: "A pot of tea for two, and no screens",
      kin: "A cup of tea each, at the same hour, wherever each of you is",
    },
    window: {
      all: "Five minutes at the window, without a word",
      kin: "Five minutes at a window, each at your own",
    },
    goodThing: "Each says one thing that was good, and nothing more",
    word: "One word each for the day",
    page: {
      all: "One page read aloud, each evening a little further",
      kin: "One page read aloud, in the same room or by phone",
    },
    song: "One song, heard to its end",
    block: {
      all: "Once around the block, whatever the weather",
      kin: "Once around the block, together or on the phone",
    },
    candle: "A candle is lit, and put out when the day is over",
    morningThing: {
      all: "Getting the kitchen ready for the morning, side by side",
      kin: "Each names the first thing of tomorrow",
    },
    tomorrow: "Saying what tomorrow brings, and who needs what",
    goodNight: "Saying good night by name, also from afar",
    sky: "A look at the sky before the door is locked",
    breaths: "Three slow breaths at the same time",
    game: {
      all: "One round of cards, and no second one",
      kin: "One round of a game, at a table or by message",
    },
    phones: "Phones to their place at an hour you choose, both of them",
    plants: "Watering the plants, and leaving the day with them",
    memory: "Each tells a memory that is good to have",
    forward: "Each names one thing to look forward to",
    before: "Each tells something small from a year long past",
    picture: "Looking at one picture of a place that both of you like",
  } satisfies Record<Idea, Text>,
};
