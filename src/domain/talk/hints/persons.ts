/**
 * What somebody is called. A label names a whole person by one trait ("selfish", "a liar"); an insult is meant to wound
 * ("idiot", and harder ones). Nouns and what describes are apart, for "you selfish" needs another word and "you liar" none.
 */
import { list } from "./words.ts";

/** Traits said of a person that are hard to hear as anything else. */
const traits = list(`
  selfish, self centered, self centred, self absorbed, self obsessed, self righteous, self serving, egotistical, egoistic, egocentric, narcissistic, arrogant, conceited, vain, entitled, stuck up, snobbish,
  lazy, idle, bone idle, immature, childish, infantile, juvenile, irresponsible, unreliable, careless, thoughtless, inconsiderate, insensitive, heartless, cold hearted, cruel,
  callous, unfeeling, ruthless, vicious, nasty, spiteful, vindictive, vengeful, petty, bitter, toxic, abusive, controlling, manipulative, manipulating, possessive, needy, clingy, insecure,
  paranoid, crazy, insane, unstable, psychotic, delusional, bipolar, neurotic, obsessive, mental, nuts, mad in the head, unhinged, psycho, deranged, nutty, bonkers, batshit,
  dishonest, deceitful, two faced, fake, phony, phoney, hypocritical, untrustworthy, disloyal, unfaithful by nature, sneaky, devious, slimy, shady, sly, treacherous,
  cowardly, weak, spineless, gutless, pathetically weak, greedy, stingy, tight fisted, cheap, materialistic, shallow, superficial, ungrateful, unappreciative, stubborn, pigheaded, pig headed, bullheaded, bossy,
  domineering, overbearing, judgmental, judgemental, bigoted, sexist, rude, obnoxious, annoying, irritating, insufferable, unbearable, intolerable, impossible, incompetent, hopeless, useless, clueless,
  incapable, dysfunctional, damaged, twisted, sick in the head, evil, wicked, immoral, amoral, shameless, unscrupulous, perverted, promiscuous, boring, frigid, prudish, moody, hot headed,
  aggressive, violent, dangerous, unreasonable, irrational, illogical, mean, mean spirited, hateful, hard hearted, stone cold, emotionless, emotionally unavailable, emotionally stunted, passive aggressive, jealous, crazy jealous, thick skinned,
  attention seeking, power hungry, untidy, sloppy, a mess, backstabbing, conniving, scheming, calculating, cunning, opportunistic, parasitic, unlovable, workshy, tactless, gullible, stone hearted, hard nosed, disorganised, disorganized, forgetful, unromantic, ignorant, malicious, hostile, thoughtless, gutless, faithless, two timing, thankless, unkind, proud and cold, vain and false, difficult, high maintenance, fickle, flaky, disrespectful, despicable by nature,
  unfit, unforgiving, uncaring, unloving, cold and distant, cold and controlling, cold as ice, ice cold, so cold, a cold, unhelpful, out of control, out of touch, out of your mind, out of her mind, out of his mind, off your head, a joke of a husband, unhygienic, oversensitive by nature, codependent, hateful, incurable, irredeemable, beyond help, broken beyond repair, no better than, closed minded, narrow minded, small minded, stupidly selfish, morally bankrupt, full of yourself, full of himself, full of herself, up yourself, unbalanced, weird, creepy, bad with money by nature`);

/** What somebody is called by one noun. */
const names = list(`
  liar, pathological liar, compulsive liar, cheat, cheater, serial cheater, coward, narcissist, egoist, egotist, egomaniac, sociopath, psychopath, psycho, control freak, manipulator, gaslighter, bully, abuser, tyrant,
  dictator, hypocrite, fraud, phony, phoney, fake, traitor, backstabber, user, player, womanizer, womaniser, gold digger, homewrecker, home wrecker, adulterer, adulteress, sinner, addict, alcoholic, drunk, junkie, gambler,
  slob, slacker, freeloader, parasite, leech, sponger, mooch, deadbeat, child, baby, brat, spoiled brat, spoilt brat, toddler, teenager, kid, big kid, man child, manchild, mama's boy, mamas boy, mother's boy, daddy's girl, mummy's boy, princess, drama queen, diva, queen bee,
  nag, hysteric, lunatic, maniac, nutcase, nut job, head case, basket case, stalker, predator, pervert, perv, sex addict, flirt, attention seeker, crybaby, cry baby, wimp, weakling, doormat, pushover, robot,
  iceberg, block of ice, stone, machine, workaholic, cheapskate, miser, snob, know it all, martyr, victim, failure, failure as a father, failure as a mother, quitter, loner, black sheep, troublemaker, thief, crook, con man, con artist, criminal, schemer, opportunist, gossip, snitch,
  bad person, terrible person, horrible person, awful person, selfish person, weak man, weak person, weak woman, cold person, cold fish, bad mother, bad father, bad husband, bad wife, bad parent, bad friend, bad sister, bad brother, bad son, bad daughter, terrible mother,
  terrible father, terrible husband, terrible wife, terrible parent, terrible friend, terrible sister, terrible brother, horrible mother, horrible father, horrible husband, horrible wife, horrible friend, awful mother, awful father, awful husband, awful wife, lousy husband, lousy wife, lousy father,
  lousy mother, lousy friend, poor excuse for a husband, poor excuse for a man, poor excuse for a father, poor excuse, sorry excuse, rotten husband, rotten mother, rotten person, rotten friend, useless husband, useless father, worst husband, worst wife, worst mother, worst father, worst friend, worst sister, worst brother, worst person, not a man, half a man,
  piece of work, lost cause, waste of time, bad influence, mistake, people pleaser, yes man, hopeless case, Jekyll and Hyde, wolf in sheep's clothing, open book of lies, nightmare, disappointment, embarrassment, disgrace, burden, narc, misogynist, chauvinist, sexist, racist, bigot, cold hearted person, closet case, menace, villain, barbarian, savage, beast`);

/** Words that are thrown. */
const curses = list(`
  idiot, idiots, moron, imbecile, cretin, dumbass, dumb ass, dimwit, dumbo, halfwit, nitwit, twit, twat, fool, stupid fool, dunce, ignoramus, dolt, dope, donkey, jackass, ass, asshole, assholes, arse, arsehead, smartass, ass hat,
  bitch, bitches, bastard, son of a bitch, sob, prick, dick, dickhead, a hole, d*ck, d**k, cock, cocksucker, cunt, c*nt, c**t, pussy, wanker, tosser, knob, knobhead, bellend, git, pillock, plonker, muppet, numpty, prat, fucker, motherfucker,
  slut, sl*t, whore, wh*re, hoe, tramp, hooker, skank, tart, floozy, hussy, slag, slapper, cow, fat cow, stupid cow, pig, swine, dog, rat, worm, maggot, vermin, cockroach, toad, weasel, skunk, lowlife, low life, scum, scumbag, dirtbag, dirt bag, sleazebag, sleaze,
  slimeball, slime ball, douche, douchebag, douche bag, shit, shithead, shitbag, piece of shit, piece of crap, piece of garbage, piece of trash, pos, crap, trash, garbage, filth, waste of space, waste of oxygen, waste of air, waste of skin, loser, losers, clown, buffoon, freak, weirdo, creature, monster, devil,
  witch, old hag, hag, cunning witch, shrew, harpy, retard, spastic, spaz, psycho bitch, airhead, bimbo, blockhead, pea brain, peabrain, brainless idiot, fathead, meathead, sorry excuse for a human being, sorry excuse for a human, poor excuse for a human being, good for nothing, fucking joke, animal, demon, disease, cancer, ape, gorilla, scoundrel, jerk, snake, creep, ratbag, cretin, arse, waste, sicko, degenerate, failure of a man, failure as a human being, dead weight, dipshit, dumbfuck, fuckface, fuckwit, nincompoop, simpleton, savages, pighead, scrooge, mutt, beyotch, hot mess of a man, pathetic excuse, pathetic excuse for a man, pathetic excuse for a father, pathetic excuse for a husband, pathetic excuse for a human, pathetic excuse for a human being`);

/** What describes and is meant to wound. */
const wounding = list(`
  stupid, dumb, thick, dense, moronic, idiotic, brainless, mindless, retarded, braindead, brain dead, pathetic, disgusting, revolting, repulsive, vile, despicable, contemptible, loathsome, repugnant, sickening, worthless, fat, ugly,
  useless and worthless, dead to me, dead for me, garbage, trash, full of shit, full of crap, full of it, out of your fucking mind, two faced bitch, sick in the head, sick fuck, fucked up, fucking crazy, a sick man, a sick person, a sick woman, laughable, ridiculous human being, ridiculous person, ridiculous man, not worth the air, lower than dirt, lower than low, the scum of the earth, the lowest of the low, inhuman, subhuman, foul, hideous, gross, nasty piece of work, bloody useless, an utter waste, dirt, good for nothing, as thick as, as dumb as, thick as a brick, dumb as a rock, too stupid, too dumb`);

export const persons: Readonly<Record<string, readonly string[]>> = { traits, names, curses, wounding };
