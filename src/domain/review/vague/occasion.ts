/** An occasion: a day, an hour, or what was going on just then. “This week”, “lately” and “always” are none. */
import { anyOfWords } from "./plain.ts";

const DAY =
  /\b(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|yesterday|today|tonight|last night|weekend|(?:this|that|the next|the other|one|each|every|last|in the|all) (?:morning|afternoon|evening|night|noon|day)|the day (?:before|after)|christmas|easter|birthday|anniversary)\b/;

const HOUR = new RegExp(
  `\\b(?:at|by|before|after|until|till|around|about|from|past) (?:about |around |half past |quarter to |quarter past |ten to |ten past )?(?:\\d|${anyOfWords(
    "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, noon, midday, midnight, dawn, night",
  )})\\b|\\b\\d{1,2}(?::\\d\\d|\\s?(?:am|pm|o'clock))|\\bo'clock\\b|\\bon the (?:\\d+(?:st|nd|rd|th)?|first|second|third)\\b|\\bminutes? (?:before|after|later|late)\\b`,
);

/** “When” with something that happened; not as a way of saying always (“when it matters”). */
const WHILE =
  /\b(?:when|while|before|after|as soon as|just as|until|during|right after|the moment|the minute|the time|instead of)\b(?! (?:it (?:matters|counts|mattered|counted)|i need(?:ed)? (?:it|you|him|her|them)\b|needed|things (?:are|were|get|got)|all\b|we (?:are|were) together|that\b *(?:[.!?]|$)))/;

const OCCASION = new RegExp(
  `\\b(?:at|over|on|in|for|from|to|during) (?:the |my |your |his |her |our |their |a )?(?:${anyOfWords(`
    breakfast, lunch, dinner, supper, table, work, school, office, party, wedding, funeral, meeting, appointment, doctor's, dentist, therapist, session,
    station, airport, way home, way to \\w+, way back, drive, walk, train, bus, car, phone call, call, trip, bedtime, mother's, father's, parents', parents, sister's, brother's, shop, supermarket
  `)})\\b`,
);

export const hasOccasion = (said: string): boolean =>
  DAY.test(said) || HOUR.test(said) || WHILE.test(said) || OCCASION.test(said);
