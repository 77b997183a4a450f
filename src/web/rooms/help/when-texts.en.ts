/** Which help when, in three parts (care §4.4): danger now, fear, and what goes better with somebody beside it. */
import type { Text } from "../../shell/say.ts";

interface Part {
  readonly title: string;
  readonly signs: readonly Text[];
  readonly does: readonly Text[];
}

export const whenTexts = {
  title: "Which help, and when",
  lead: "You need not be sure. One of these is enough.",
  now: {
    title: "Now",
    signs: [
      "Somebody wants to die, and knows how or when.",
      "Somebody is being hurt, or is about to be.",
      "There is a weapon, or hands around a throat.",
      "A child is in danger.",
    ],
    call: "To the numbers",
  },
  stop: {
    title: "Stop working on it together",
    signs: [
      "You are afraid of the other, or weigh each word so that nothing happens.",
      "Somebody was hit, held, or could not leave the room.",
      {
        all: "Somebody was touched against their will.",
        partners: "Touch or sex was pressed or forced.",
      },
      {
        all: "There are threats: to hurt somebody, to tell everybody, to die if you go.",
        partners: "There are threats: to hurt somebody, to take the children, to tell everybody, to die if you go.",
      },
      "Somebody else decides about your money, your phone, whom you see, or where you go.",
    ],
    does: [
      "Call a line for fear at home. You need not be sure, and you need not leave. They help to plan.",
      "Each goes on alone. Talks for two wait, and so does counselling for two: where there is fear, it can make things worse.",
      "If somebody says that they will die when you go, call the emergency number for them. You cannot carry that alone.",
      {
        all: "If it is you the other is afraid of: leave the room, leave the talk, and call somebody who helps with exactly that.",
        hurt: "If anger makes you do things that frighten you both: leave the room, and call somebody who helps with exactly that.",
        involved:
          "If the other is afraid of you: leave the room, leave the talk, and call somebody who helps with exactly that. If you are the one who is afraid: whatever you did, nobody may hurt you for it.",
      },
    ],
    safety: "A few questions for you alone",
    lines: "Lines for fear at home",
  } satisfies Part & Record<string, unknown>,
  refer: {
    title: "Bring somebody in, and go on slowly",
    signs: [
      "For more than a month, nights, meals or work have not gone as they used to.",
      "It does not come in waves any more. It is only dark.",
      "Drinking, pills or something else carries you through the evening.",
      {
        all: "What broke the trust goes on.",
        hurt: "What broke the trust goes on, or new things keep coming out.",
        involved: "You said that it would stop, and it has not. Or there is more, and you do not know how to say it.",
      },
      {
        all: "Something has taken over, and willing it away does not hold.",
        partners: "Something has taken over, also in sex or on a screen, and willing it away does not hold.",
      },
      "Talks are broken off, and nobody comes back to them.",
      { all: "", kin: "The rest of the family is being drawn in, one after the other." },
    ],
    does: [
      "See a doctor, or one of the people on the list. You can do that alone, and say so or not.",
      "Go slower here: one thing a day, for yourself.",
      "None of this means that it has failed, or that you have.",
    ],
    people: "Who could help",
  } satisfies Part & Record<string, unknown>,
  signs: "Signs",
  does: "What helps",
};
