/** The row on Today, and the line on the way to sharing a place. Both are the same for everybody. */
export const texts = {
  title: "A few questions, for you alone",
  line: "They come round every four weeks. Nothing is kept",
  before: "A few questions first, for you alone",
};
