/** On which day of the week Today offers something; several rooms ask the same. */
export const texts = {
  on: "Today offers it on {day}",
  never: "Today does not offer it",
  line: "Another day, or none",
  title: "When Today offers it",
  lead: "It stays offered until the day is over, and the room is always open. A day on which it is left leaves nothing behind.",
  day: "Day of the week",
  none: "Not at all",
  days: ["Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"],
  said: { on: "Today offers it on {day}.", never: "Today does not offer it any more." },
};
