/** The way to booking a check-in for every week: what the page for booking begins with. */
import { texts } from "./texts.en.ts";

export const bookWeekly = `/talk/book?${new URLSearchParams({ kind: "checkIn", repeat: "weekly", topic: texts.title })}`;
