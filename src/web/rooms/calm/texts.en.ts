/** A moment to breathe, before anything else. */
export const texts = {
  title: "Calm",
  pond: "A circle of water that rises for five seconds and sinks for five",
  in: "Breathe in",
  out: "and out",
  lead: "Five in, five out. If you feel dizzy, stop and look around you instead.",
  howLong: { label: "How long", two: "2 minutes", five: "5", open: "Until I stop" },
  over: "The time is over. You can stay as long as you like.",
  help: "If you or somebody near you is in danger, call your local emergency number.",
};
