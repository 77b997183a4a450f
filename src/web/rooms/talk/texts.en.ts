/** What the room for talks says of itself. */
export const texts = {
  title: "Talking with each other",
  leaflet: { title: "How to talk about it", line: "A leaflet, to read alone or together" },
};
