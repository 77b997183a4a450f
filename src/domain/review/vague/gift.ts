/** What something gave: how one felt by it, what one could do or no longer had to, what it was good for. */
import { anyOfWords } from "./plain.ts";

/** A bare better, good or closer is nothing in particular. */
const BARE =
  "(?!(?:much |a lot |so |really |a bit |a little |quite |very |more |pretty |all )?(?:better|good|fine|ok|okay|great|nice|closer|bad|worse|happy|happier|well|positive|it|that we|like we|like things)\\b)";

const GAVE = new RegExp(
  `\\b(?:${anyOfWords(`
    (?:made|makes) (?:me|us) (?!feel)\\w+, (?:made|makes) (?:me|us) feel ${BARE}\\w+, let me (?!see\\b|know\\b)\\w+, (?:gave|gives) (?:me|us|you|him|her) (?!space\\b|time\\b|hope\\b|a lot\\b|everything\\b|so much\\b)\\w+, (?:i|you|he|she) (?:feel|felt) ${BARE}\\w+,
    i was (?:calm|calmer|relieved|glad|able|touched|moved|grateful|not alone|no longer), i could, i can, i slept, i breathed, i forgot, i was able, i did not need, i didn't need, i stopped \\w+ing, stopped counting,
    helped me \\w+, it helped to, did me good, it was a relief, a relief, calmed, eased, reassured, comforted, soothed, warmed, got me through, cost (?:me|you|us|him|her),
    (?:it|that|which) meant (?!a lot\\b|so much\\b|the world\\b|everything\\b)\\w+, so that (?:i|we), so (?:i|we), took (?:the|a) (?:fear|weight|load|edge|pressure), got (?:to bed|some sleep|my head), fell asleep, for the first time,
    (?:i|we) believed (?:it|you|him|her|them|every)
  `)})\\b`,
);

/** What was no longer there: “I did not have to ask”, “less afraid”, “not ashamed any more”. */
const LESS =
  /(?:\bnot|n't|\bno longer|\bless|\bnever|\bwithout|\bnothing to|\bstopped)(?: \w+){0,2} (?:afraid|scared|ashamed|alone|tense|anxious|worried|weight|terrible|heavy|have to|had to|ask\w*|check\w*|wonder\w*|worry\w*|guess\w*|brace\w*)\b|\bless (?:afraid|scared|ashamed|alone|tense|anxious|worried|weight|heavy|\w+ than)\b/;

/** How it was in the body. */
const BODY =
  /\b(?:stomach|chest|shoulders|head|knot|breath|breathing|heart|hands|body|jaw)\b(?: \w+){0,2} (?:settled|quiet|eased|loosened|dropped|calm|lighter|clear|slowed|went|stopped|come|soft|warm)\b/;

export const hasGift = (said: string): boolean => GAVE.test(said) || LESS.test(said) || BODY.test(said);
