/** Hard days: a calendar of one's own, which nobody else ever sees. */
import type { Text } from "../../shell/say.ts";

export const hardTexts = {
  title: "Hard days",
  lead: {
    all: "Days that may be heavy, such as the day it began or a birthday. Only you see them. Three days before, a line here and on Today says so, to you alone.",
    hurt: "Days that may be heavy, such as the day it came out. Only you see them. Three days before, a line here and on Today says so, to you alone.",
  } satisfies Text,
  add: "Add a hard day",
  goOn: "Go on writing",
  near: "{day}: be gentle with yourself. It can be a small day.",
  once: "{day}",
  yearly: "Every year, next {day}",
  sheet: {
    new: "A hard day",
    change: "This hard day",
    text: "What day is it?",
    textHelp: "In your own words. Only you see this.",
    on: "Which day",
    yearly: "It comes round every year",
    keep: "Keep it",
    saving: "Sealing",
    noDay: "Choose a day.",
    said: "Kept, for you alone.",
    changed: "Changed.",
  },
  remove: {
    ask: "Delete this day",
    meaning: "It is taken away on all your devices. It was never shown to anybody else.",
    yes: "Delete it",
    no: "Keep it",
    said: "Deleted.",
  },
};
