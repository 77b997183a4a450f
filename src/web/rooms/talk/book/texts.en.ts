/** Booking a talk, changing one, and proposing another time for one. */
const places = ["At the kitchen table", "On a walk", "In the car, parked", "On the phone"];

export const texts = {
  title: { new: "Book a talk", change: "Change this talk", another: "Another time" },
  lead: {
    new: "{Name} is asked, and may say yes, name another time, or leave it open.",
    change: "{Name} will be asked anew.",
    another:
      "{Name} proposed this talk. You propose a time that suits you better. It stands in place of the first one.",
    anotherOwn: "You proposed this talk. You propose another time for it. It stands in place of the first one.",
    parked: "You set this aside. Now you bring it back.",
  },
  topic: "What is it about?",
  topicHelp: "One thing, in a few words. {Name} will see exactly these.",
  whichKind: "What kind of talk is it?",
  timeHelp: null,
  length: "How long?",
  lengths: { 15: "15 minutes", 20: "20 minutes", 30: "Half an hour", 45: "45 minutes", 60: "An hour" },
  lengthNote: {
    happened: "Talks about what happened hold best in small portions. Half an hour is usual.",
    everyday: null,
    checkIn: "Fifteen minutes are usual. It can be less.",
    money: null,
  },
  place: "Where?",
  placeHelp: "Somewhere nobody else listens, and both can leave.",
  places: { all: places, kin: ["On a walk", "At one of our tables", "In a quiet café", "On the phone"] },
  long: "I wish for a longer first turn",
  longHelp: "Up to five minutes. It holds if both agree when the talk begins.",
  roundAdd: "It comes round",
  noteAdd: "Add a note",
  note: "A note",
  noteHelp: "What would help the other to come prepared, if anything.",
  warnings: {
    hours: "You both agreed that {from} to {to} stays free of such talks. You can still book it.",
    place: "You both agreed that this place stays free of such talks: {place}. You can still book it.",
    late: "It would be late. Tired talks are harder, and sleep may come slowly after them. Earlier may be kinder to both.",
    sameEvening: "There is a talk about what happened on that day already. Two on one day can be too much.",
  },
  save: { new: "Ask {name}", change: "Change it and ask anew", another: "Propose this time" },
  sealing: "Sealing",
  missing: {
    kind: "Say which kind of talk it is.",
    time: "A talk has a time. Choose one that leaves room before and after.",
  },
  said: { new: "{Name} is asked.", change: "Changed, and asked anew.", another: "Proposed." },
  gone: "This talk is not there any more.",
} as const;
