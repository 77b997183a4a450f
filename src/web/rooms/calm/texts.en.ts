/** A moment to breathe, before anything else. */
export const texts = {
  title: "Calm",
  pond: "A circle of water that rises for five seconds and sinks for five",
  in: "Breathe in",
  out: "and out",
  lead: "With the water, for as long as you like.",
  help: "If you or somebody near you is in danger, call your local emergency number.",
};
