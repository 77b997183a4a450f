/** Talks that took place, and what was kept of them. */
export const texts = {
  title: "What was agreed",
  lead: "Talks and lines that were kept, and whether the other remembers a line so. What was said is kept nowhere.",
  empty: {
    title: "Nothing is kept yet",
    text: "At the end of a talk you can keep a line or two of what you agreed.",
  },
  search: "Search",
  none: "Nothing here has these words.",
  untitled: "A talk",
  more: "Show earlier ones",
  add: "Keep a line",
  addTo: "Keep a line of this talk",
  standing: {
    agreed: "Both of you remember it so.",
    asked: {
      mine: "Kept by you. {Name} may agree, or leave it open.",
      theirs: "Kept by {name}. Is it as you remember?",
    },
    otherwise: {
      mine: "{Name} remembers it otherwise. It is no agreement, and can be put another way.",
      theirs: "You remember it otherwise. It is no agreement.",
    },
  },
  yes: "Yes, so it was",
  no: "Not as I remember it",
  yesAfterAll: "It is as I remember, after all",
  edit: "Change",
  sheet: {
    title: { new: "A line to keep", change: "This line" },
    text: "What was agreed, in one line",
    help: "One thing, doable. {Name} will see exactly this, and is asked whether it is as remembered.",
    anew: "{Name} is asked anew.",
    on: "Of which day?",
    save: { new: "Keep it", change: "Keep it so" },
    sealing: "Sealing",
    delete: "Delete it",
    deleteMeaning: "It goes from both phones, with what was answered to it.",
    deleteYes: "Delete it",
    deleteNo: "Leave it",
  },
  said: { kept: "Kept.", changed: "Changed.", agreed: "Agreed.", otherwise: "Said.", gone: "Deleted." },
};
