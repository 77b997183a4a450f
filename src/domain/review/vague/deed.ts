/**
 * A deed: something that could have been seen or heard. Most words of the past are one (“she waited”), so those that are none
 * are listed: what somebody felt, seemed, tried or was, and words that hold any deed at all (“did things”, “made an effort”).
 */
import { anyOfWords } from "./plain.ts";

/** Past forms that do not end in -ed. */
const PAST = anyOfWords(`
  rang, came, went, brought, bought, said, told, wrote, read, sent, sat, stood, held, took, drove, left, put, laid, lay, paid,
  gave, lent, found, met, spoke, sang, ran, ate, drank, slept (?:at|in|on|over|beside|next), woke, got up, got out, got back, got home, let, set, lit, hung,
  cut, shut, swept, made, built, drew, hid, threw, broke, began, rode, flew, swam, wore, won, lost, heard, saw, shook, kept,
  rose, taught, led, fed, caught, stuck, spent, chose, did the, did not, didn't, did his, did her, did my, did your, did our, did their
`);

/** -ed words and phrases that name no deed. */
const NO_DEED = new RegExp(
  `\\b(?:${anyOfWords(`
    seemed, appeared, looked (?:better|happier|tired|sad|well|fine|calmer), tried, changed, improved, helped, helped out, supported, cared, loved, liked, enjoyed,
    wanted, needed, hoped, wished, believed, trusted, respected, understood, appreciated, valued, mattered, counted, worked out,
    worked on (?:it|us|things|himself|herself|myself|yourself|ourselves), behaved, acted, treated, handled it, handled things, managed, succeeded, progressed,
    happened, occurred, noticed, realised, realized, learned, learnt, messed up, screwed up, triggered, hit me, struck me, stayed the same, ended up, turned out, remained, continued, communicated, connected, bonded, engaged,
    tired, worried, scared, relieved, relaxed, stressed, annoyed, interested, involved, committed, dedicated, excited,
    disappointed, exhausted, surprised, pleased, hurt, bored, reassured, encouraged, upset, devoted, motivated, determined,
    made (?:an?|some|more|real|such an?|so much|every) (?:effort|efforts|progress|difference|change|changes), made progress, made (?:it|things|everything|life) (?:better|easier|nicer|right|work|up to me),
    made (?:me|us|him|her|them) (?:feel|happy|smile|sad|angry|laugh|proud), made up, gave (?:me|us|him|her|it) (?:hope|space|time|support|strength|comfort|security|peace|your all|his all|her all|a lot|everything|love|attention|a chance),
    did (?:well|better|good|great|fine|a lot|more|so much|much|everything|things|stuff|something|nothing|enough|your best|his best|her best|my best|our best|great work|a good job|a great job|nice things|good things|the right thing|the right things|little things|small things|your part|his part|her part|my part),
    kept (?:my|your|his|her|our|their|every|all) (?:promises?|word|side), (?:hard|much|a lot|more|want|would like|have|like|wish|dare) to say, would say, say that, come a long way, turned (?:a|the) corner,
    making (?:an?|some|more|real|such an?|so much|every) (?:effort|efforts|progress|difference|change|changes), waiting (?:room|list), kept (?:going|trying|at it|calm|an open mind), got (?:better|on|along|closer|easier|through), went (?:well|better|fine|okay|ok|badly|smoothly|great|wrong|on), came (?:closer|along|a long way|through), took (?:care|it seriously|responsibility|part|time|an interest),
    showed (?:me )?(?:up|care|love|interest|respect|support|effort|kindness|affection|understanding|more|that|real), put (?:in|effort|more), held on, let (?:go|me down), felt, was, were, thought, knew, had, became
  `)})\\b`,
  "g",
);

const MORE =
  "(?:more|better|well|nicely|kindly|differently|less|a lot|so much|openly|honestly|properly|calmly|again|to each other|with each other)";

/** Talking, listening and the like are a deed with an occasion or a content, and none as a way of being (“you listened more”). */
const WAY_OF_BEING = new RegExp(
  `\\b(?:talked|listened|spoke|laughed|argued|fought|worked|slept|ate|shared|opened up|showed up|reacted|responded) (?:much |a bit |a little |so |even )?${MORE}(?= *(?:[.!?,]|$|this week|lately|and|than|with|now|these))`,
  "g",
);

/** The same when it is all that is said (“I listened”). */
const ALONE = /\b(?:talked|listened|spoke|argued|fought|worked|slept|opened up|showed up)(?= *(?:[.!?,]|$))/g;

/** What somebody was made to feel, rather than what they did: “I was triggered”, “we are stuck”. */
const PASSIVE =
  /\b(?:was|were|am|are|is|been|be|being|get|got|felt|feel) (?:so |very |really |quite |a bit |not |less |more )?[a-z]+ed\b(?! by)/g;

/** What is done with everything is nothing one could have seen. */
const WITH_ANYTHING = /\b\w+(?:ed|t|d|k|e) (?:things|stuff|everything|anything|something|all sorts|it all)\b/g;

const ED =
  /\b(?!(?:need|indeed|bed|red|wed|led|shed|speed|seed|feed|hundred|sacred|kindred|naked|wicked|embed)\b)[a-z]{2,}ed\b/;
const PAST_FORM = new RegExp(`\\b(?:${PAST})\\b`);

/** Said as it comes again, or as a noun: “you call when you set out”, “the message before seven”, “asking how I slept”. */
const NOW = new RegExp(
  `\\b(?:i|you|he|she|we|they|to|not|who|always|would|could|will|can|then|never|don't|didn't|doesn't|and) (?:${anyOfWords(`
    call, text, message, ring, phone, write, send, bring, cook, fetch, pick up, drive, wait, ask, tell, say, answer, reply, apologise, apologize,
    knock, hug, hold my, make (?:tea|coffee|breakfast|dinner|lunch|the), wash, clean, walk, read, sit, turn off, switch off, put away, put down, come home, leave the, hand me, look up
  `)})(?:s|es)?\\b|\\b(?:calling|texting|messaging|ringing|phoning|writing|sending|bringing|cooking|fetching|picking|driving|waiting|asking|telling|saying|answering|replying|apologising|apologizing|knocking|hugging|holding|making|washing|cleaning|walking|reading|sitting|turning|putting|coming|leaving|handing|looking|paying|buying|taking|giving|showing|opening|closing|deleting|blocking|booking|staying)\\b`,
);

export const hasDeed = (said: string): boolean => {
  const left = said
    .replace(NO_DEED, " ")
    .replace(WAY_OF_BEING, " ")
    .replace(ALONE, " ")
    .replace(PASSIVE, " ")
    .replace(WITH_ANYTHING, " ");
  return ED.test(left) || PAST_FORM.test(left) || NOW.test(left);
};
