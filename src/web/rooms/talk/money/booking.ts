/** The way to book a talk about money for every month: the page for booking, with its topic, kind and round filled in. */
import { texts } from "./texts.en.ts";

export const bookMonthly = `/talk/book?${new URLSearchParams({ kind: "money", repeat: "monthly", topic: texts.topic })}`;
