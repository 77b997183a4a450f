/** The list of rooms. */
export const texts = {
  ours: "Ours",
  mine: "Mine",
  /** The same rooms for somebody who is alone here: nothing then speaks of two. */
  alone: {
    title: "Along the way",
    lines: {
      path: "Five steps, a good part of them for you alone",
      agenda: "What is coming",
      rest: "When something came up, and hard days",
    },
  },
};
