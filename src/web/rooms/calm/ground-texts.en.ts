/**
 * Ways back to the room one is in, one thing at a time, with open eyes (care R4.4). The words are our own and fit anybody:
 * somebody in a kitchen or on a train, who was hurt or who did the hurting.
 */

export interface Step {
  readonly title: string;
  readonly text: string;
  /** A breath to follow stands below. */
  readonly water?: true;
}

export interface Exercise {
  /** Where one is in it, for screen readers. */
  readonly label: string;
  readonly steps: readonly [Step, Step, Step, Step, Step];
  readonly end: { readonly title: string; readonly text: string };
}

export type Way = "senses" | "body" | "room";

/** `{day}` is the date of this device in words, `{time}` its time. */
export const exercises: Readonly<Record<Way | "now", Exercise>> = {
  senses: {
    label: "Five senses, one after the other",
    steps: [
      {
        title: "Five things that you can see.",
        text: "Keep your eyes open, and let them wander. Name each one, aloud or to yourself: a handle, a shadow, a corner.",
      },
      {
        title: "Four things that you can touch.",
        text: "Your sleeve, the table, your own hands. Smooth or rough, warm or cold.",
      },
      {
        title: "Three things that you can hear.",
        text: "Near ones and far ones. Your own breath is one.",
      },
      {
        title: "Two things that you can smell.",
        text: "Soap, cloth, the air at a window. If there is nothing, go and find one, or go on.",
      },
      {
        title: "One thing that you can taste.",
        text: "A sip of water is enough, or whatever your mouth tastes of now.",
      },
    ],
    end: { title: "You are here.", text: "Look around once more, slowly. If it is still loud inside, begin again." },
  },
  body: {
    label: "From your feet to your hands",
    steps: [
      { title: "Your feet.", text: "Both on the floor. Press them down, and let go. Once more." },
      { title: "What carries you.", text: "The chair, the floor, the wall at your back. Let it have your weight." },
      { title: "Jaw and shoulders.", text: "Teeth apart. Lift your shoulders up to your ears, and let them fall." },
      {
        title: "Warm or cold.",
        text: "Hold your hands under water, or hold a cup, or touch a window pane. Stay with what you feel there.",
      },
      {
        title: "An object in your hand.",
        text: "A key, a stone, a button. Its edges, its weight. It may live in your pocket from now on.",
      },
    ],
    end: { title: "You are here.", text: "In this body, on this floor. If it is still loud inside, begin again." },
  },
  room: {
    label: "The day, and the room around you",
    steps: [
      {
        title: "It is {day}.",
        text: "{time}, by this device. Say both aloud, if you can.",
      },
      { title: "Where are you?", text: "Say it in a sentence. The town, the house, the room." },
      {
        title: "This is now.",
        text: "What comes up in you may come from another hour. You are in this one.",
      },
      {
        title: "The corners of the room.",
        text: "Find them, one after the other. Outside, find what stands furthest away.",
      },
      { title: "The door, or the way out.", text: "See where it is. You can go through it, and you can come back." },
    ],
    end: { title: "You are here.", text: "In this place, at this hour. If it is still loud inside, begin again." },
  },
  now: {
    label: "From the floor up, one thing at a time",
    steps: [
      { title: "Feet on the floor.", text: "Press both down, and let go. Keep your eyes open." },
      { title: "Choose a colour.", text: "Find three things around you that have it. Name them." },
      { title: "Touch something near.", text: "Cold or warm? Rough or smooth?" },
      {
        title: "It is {day}.",
        text: "It is {time} now, and you are in this place. The floor is under you.",
      },
      { title: "Breathe out, slowly.", text: "Longer out than in. The breath in comes by itself.", water: true },
    ],
    end: {
      title: "You are here.",
      text: "It may come again, in waves. Then begin again at the floor, as often as you need.",
    },
  },
};

export const texts = {
  title: "Look around",
  ways: { senses: "Senses", body: "Body", room: "Room" } satisfies Record<Way, string>,
  waysLabel: "Where to begin",
  on: "Go on",
  back: "One back",
  again: "Once more",
  leave: "Back to where you were",
  breathe: "Breathe",
  around: "Look around",
  help: "Help lines",
};
