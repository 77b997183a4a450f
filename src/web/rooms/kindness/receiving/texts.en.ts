/** A short practice of taking something kind in. Nothing of it is kept, and there is no right way to do it. Our own words. */
import type { Text } from "../../../shell/say.ts";

interface Step {
  readonly title: string;
  readonly text: Text;
}

export const texts = {
  steps: [
    {
      title: "Think of one small kind thing.",
      text: "Something that somebody said or did for you. This week, or years ago. It may be tiny: a door held open counts.",
    },
    {
      title: "Notice how you step aside.",
      text: {
        all: "Many people wave it off: it was nothing, you did not have to. Which one is yours? You need not change it. Only notice.",
        hurt: "Perhaps something in you says: if I take this, it counts as all right. It does not. You can drink the tea and still be hurt.",
        involved:
          "Perhaps something in you says: I have no right to this. That voice may talk. You do not have to answer it before you drink the tea.",
      },
    },
    {
      title: "Let it stand for one breath.",
      text: "Before you say anything, and before you do anything in return. In, and out. It is here, and it is yours.",
    },
    {
      title: "“Thank you” is enough.",
      text: {
        all: "Two words, and a full stop. Nothing has to be given back, explained or made small.",
        hurt: "Two words, and a full stop. They forgive nothing and decide nothing. They only say that it arrived.",
        involved: "Two words, and a full stop. No apology has to follow them, and nothing has to be earned first.",
      },
    },
    {
      title: "“Not today” is fine, too.",
      text: "Something kind can be left on the table, and you owe nobody a reason. Say it kindly, or only shake your head.",
    },
  ] satisfies readonly Step[],
  end: {
    title: "That was all of it.",
    text: "Very small things are the best to begin with: a glass of water that is handed to you, a seat kept free.",
  },
  label: "Where you are in this practice",
  next: "Go on",
  before: "One back",
  again: "Once more",
  leave: "Back to Kindness",
  kept: "Nothing of this is kept.",
};
