/** The list of rooms. */
export const texts = { ours: "Ours", mine: "Mine" };
