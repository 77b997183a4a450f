/** Help from people: the page with the lines, and what stands around the pages behind it. */
export const texts = {
  title: "Help from people",
  lead: "Nobody watches this app. No alarm is sent and nobody is told, whatever you write or press here. The call is yours to make.",
  longerAnchor: "Help that takes longer",
  longer: "Help that takes longer",
  back: "Help",
  rows: {
    when: { title: "Which help, and when", text: "What you may see, and what helps then" },
    people: { title: "Who could help", text: "Kinds of help, and what to ask at the first call" },
    session: { title: "The first hour", text: "A sheet to take with you" },
  },
  now: {
    title: "Call now",
    lead: "Say first where you are. Stay with somebody, or go where people are.",
  },
};
