/** One phone that is passed between two people: before it, between turns, and what becomes of it. */
export const texts = {
  title: "Talk with one phone",
  lead: "Side by side, with the phone going from hand to hand. It keeps the turns; you do the talking.",
  nothing:
    "Nothing that is said or answered is kept. Only the topic and whose turn it is stay on this phone, sealed, until the talk is over. What you agree on, each enters on their own phone.",
  other: { name: "the other" },
  guest: "Who is with you?",
  guestHelp: "A first name will do. It is forgotten when the talk is over.",
  missing: "A name, so that the phone knows whose turn it is.",
};
