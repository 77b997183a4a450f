/** An occasion: a day, an hour, or what was going on just then. “This week”, “lately” and “always” are none. */
import { anyOfWords } from "./plain.ts";

const DAY =
  /\b(?:(?:mon|tues?|wed\w{0,6}|thurs?|fri|satur|sun)days?(?!'s)|tues?|weds?|thurs?|thu|fri|payday|yesterday|the same (?:day|evening|night|hour|morning)|within the (?:hour|day)|today|tonight|last night|weekend|(?:this|that|the next|the other|one|each|every|last|in the|all) (?:morning|afternoon|evening|night|noon|day)|the day (?:before|after)|christmas|easter|birthday|anniversary)\b/;

const HOUR = new RegExp(
  `\\b(?:at|by|before|after|until|till|around|about|from|past) (?:about |around |half past |quarter to |quarter past |ten to |ten past )?(?:\\d|${anyOfWords(
    "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, noon, midday, midnight, dawn, night",
  )})\\b|\\b\\d{1,2}(?:[:.]\\d\\d|\\s?(?:am|pm|o'clock))|\\bo'clock\\b|\\bon the (?:\\d+(?:st|nd|rd|th)?|first|second|third)\\b|\\bminutes? (?:before|after|later|late)\\b`,
);

/** “When” with something that happened; not as a way of saying always (“when it matters”). */
const WHILE =
  /\b(?:when|while|before|after|as soon as|just as|until|during|right after|the moment|the minute)\b(?= (?:i|you|he|she|we|they|it|the|my|your|his|her|our|their|a|an|nobody|somebody|everybody|[a-z]+ (?:was|were|had|came|went|[a-z]+ed))\b)(?! (?:(?:i|you|he|she|we|they) (?:asked|ask|could ask|had to ask|knew|needed|need)\b|it (?:matters|counts|mattered|counted)|things (?:are|were|get|got)|all\b|we (?:are|were) together|that\b *(?:[.!?]|$)))/;

const OCCASION = new RegExp(
  `\\b(?:at|over|on|in|for|from|to|during) (?:the |my |your |his |her |our |their |a )?(?:${anyOfWords(`
    breakfast, lunch(?! box), dinner, supper, work, school, office, party, wedding, funeral, meeting, appointment, doctor's, dentist, therapist, session,
    station, airport, way home, way to \\w+, way back, drive, walk, train, bus, car, phone call, call, trip, bedtime
  `)})\\b`,
);

export const hasOccasion = (said: string): boolean =>
  DAY.test(said) || HOUR.test(said) || WHILE.test(said) || OCCASION.test(said);
