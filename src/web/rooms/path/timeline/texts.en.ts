/** The way so far. Setbacks stand here as everything else does, and nothing is measured against a calendar. */
import type { Happening } from "../shown.ts";

type What = Exclude<Happening["what"], "setback" | "phase" | "back">;

export const timelineTexts = {
  title: "The way so far",
  back: "The path",
  lead: "One to two years is usual, with ups and downs, and some need longer. There is no day by which anything has to be done.",
  list: "What happened, the newest first",
  items: {
    began: { title: "You began here", text: "The first thing written in this place of yours" },
    willing: { title: "You both wrote what you are willing to do", text: "" },
  } satisfies Record<What, { title: string; text: string }>,
  talk: { title: "You talked with each other", text: "" },
  phase: {
    1: { title: "Steady", text: "" },
    2: { title: "Understand", text: "You both said yes" },
    3: { title: "Renew", text: "You both said yes" },
  },
  stepped: {
    1: { title: "Back to Steady", text: "A step back belongs to the way" },
    2: { title: "Back to Understand", text: "A step back belongs to the way" },
    3: { title: "Renew", text: "" },
  },
  setback: {
    cameUp: { title: "Something came up", text: "Three small days" },
    cameOut: { title: "Something new came out", text: "Three small days, and steady ground first" },
  },
  earlier: "Show earlier",
  empty: {
    title: "Nothing stands here yet.",
    text: "What you both agree to will be here, with its day. So will a hard time, as a part of the way.",
  },
};
