/** One neutral word, and the way to what it is about. A glance learns nothing from it. */
export const texts = {
  reminder: "Reminder",
  look: "Look",
};
