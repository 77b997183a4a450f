/** Lists of words that more than one family of rules uses, by the name under which a phrase asks for them. */

export const list = (written: string): readonly string[] =>
  written
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter((each) => each !== "");

/** What stands between "you are" and the word that matters, and changes nothing. */
const much = list(`
  so, such, a, an, the, very, really, just, too, honestly, always, being, acting, completely, totally, absolutely, kind of,
  sort of, a bit, a little, a bit of, pretty, still, simply, truly, actually, clearly, obviously, basically, literally, fucking, most, the most,
  one, real, total, complete, absolute, utter, little, big, biggest, bloody, damn, quite, rather, incredibly, extremely, unbelievably,
  nothing but, nothing more than, nothing other than, such a, also, now, again, sometimes, often, constantly, more and more, like, like a, as, only, such an,
  first class, worst, worse, frankly, and, all, right, sad, old, lousy, fat, spoiled, spoilt, cold hearted, hell of a, no more than,
  turning into, becoming, behaving like, acting like, seriously, plain, downright, deeply, terribly, awfully, super, mega, truly the most, probably, definitely, what i call, one of those, known, proper, right old, born, hopelessly, way too,
  far too, much too, hugely, ever so, lol, fairly, so very, by far, everything but, crying, walking, common, textbook, classic, certified, typical, natural, true, clear, incurable, hopeless, notorious, serial, secret, chronic, pathological, compulsive, grown up, grown, into, turned into, well known, full blown, world class, nothing else than, through and through, same, massive, major, huge, giant, first rate, full time, full on, ruddy, grand, self confessed, proven, complete and utter, sorry little, bit of a, piece of`);

const adverbs = list(`
  just, only, really, obviously, clearly, secretly, actually, probably, even, still, simply, always, never, deliberately, purposely,
  intentionally, knowingly, honestly, never even, never really, so, totally, absolutely, fucking, literally, ever, once, all, too, apparently, evidently,
  genuinely, truly, basically, surely, of course, at all, deep down, definitely, plainly, no doubt, maybe, seriously, also, both, now, then, certainly`);

const you = list(`you, he, she, they, you two, you guys, you people, you lot, you all, y'all, you both`);

/** People of whom something is said in the third person. */
const kin = list(`
  mother, father, sister, brother, parents, family, friend, friends, ex, wife, husband, boyfriend, girlfriend, partner, aunt,
  uncle, cousin, cousins, dad, grandmother, sister in law, brother in law, mother in law, in laws, son, daughter, brothers, sisters, lot, people, colleague,
  coworker, roommate, flatmate, best friend, mates, mate, buddy, buddies, girl, guy, man, woman, stepmother, stepfather`);

/** With these a "you always" is thanks or praise; with a "not" before them it is not. */
const praise = list(`
  good, great, kind, laugh, laughed, smile, support, supported, helped, helping, love, loved, loving, patient, lovely, best, thank, thanks, there for, safe, gentle,
  cheer, calm, cared for, make sure, made sure, encourage, encouraged, wonderful, beautiful, honest with, honest, forgive, forgave, generous, warm, proud, brave,
  delicious, comfort, comforted, stood by, stand by, remembered, thoughtful, believed in, believe in, by my side, look after, looked after, special, funny, happy,
  welcome, nicest, sweet, tender, understood, understanding, trusted, hug, hugged, hugs, reliable, faithful, loyal, respectful, respected, perfect, strong,
  amazing, interesting, find a way, found a way, make time, made time, took care, take care, considerate, polite, the tea, coffee, breakfast, cook for, cooked for, bring me, brought me,
  on my side, have my back, had my back, in my heart, in my thoughts, on my mind, important to me, part of my life,
  grateful, right words, right word, find the right, listened, careful, trying so hard, tried so hard, so hard, trying hard, nice to, nice, easy to talk, knew how to, know how to, know what to say, enough for me, help me, bad person, trying to help, to help, to protect, protect, kindness, peace, tried, my rock, cared, nail it, nailed it, smash it, ace it, shine, impress me, impress us, cheer us, crack me up, get it right, look great, look beautiful, look amazing, look handsome, look pretty, smell, pick the best, surprise me, inspire, believe me, remember my, remember the, wait for me, save me, share, check on me, check in, ask how i, ask about my day, hold my hand, cuddle, put us first, put the kids first, put me first, manage to, the best, pull through, pulled through, come through for me, have time for, had time for, pick me up, picked me up, tell me the truth, told me the truth, let me cry, hold me, held me, forget how lucky, a hand, lend, share, your door, tuck, waved, wave, turn up for, showed up for me, show up for me, save the, leave the light, left the light, warm up, warmed, keep my, kept my, kept your word, keep your word, kiss me, kissed me`);

/** What nobody has done who never did it: "you never gave up on me". */
const spared = list(`
  gave up, give up, let me down, let us down, complain, complained, judged, judge, raised your voice, laughed at me, stopped believing, stopped trying,
  stopped loving, asked for anything, asked me for anything, hurt me, lied to me before, made me feel bad, made me feel small, left my side, left me alone with, forgot my birthday, forget my birthday, forgot our,
  turned me away, failed me, shouted at me, shouted at the, hit me, betrayed my trust, doubted me, wavered, held it against, did anything wrong, deserved this, deserved that, deserved it, deserved any,
  deserved what, deserve this, asked for this, made me feel ashamed, pressured me, pushed me, got angry, let go of my hand, abandoned me, blamed me, rushed me, missed a, a burden, a bother, in the way, alone, too much for me, a problem to, a disappointment, unwelcome, asked too much, said a bad word`);

/** Between "your" and whom it is about. */
const own = list(
  "so called, own, precious, dear, sweet, little, older, younger, big, new, stupid, lovely, whole, best",
);

export const shared: Readonly<Record<string, readonly string[]>> = { much, adverbs, you, kin, praise, spared, own };
