/** Words thrown at a person. Swearing about an evening, a lie or oneself is not: "I fucking hurt", "this is shit". */
import { list } from "./words.ts";

export const insultLists: Readonly<Record<string, readonly string[]>> = {
  insulting: list(`
    stupid, dumb, fucking, goddamn, lying, cheating, pathetic, useless, worthless, selfish, sad, fat, ugly, dirty, filthy, lazy, disgusting, ungrateful, crazy, cold, heartless, spineless, miserable, rotten, absolute, total, complete, little, old, big, vile,
    ignorant, arrogant, nasty, sick, twisted, two faced, evil, cruel, lousy, thieving, cowardly, silly, bloody, wretched, utter, poor, massive, huge, conniving, manipulative, hypocritical, spoiled, drunken, sneaky, ridiculous, sorry, weak, shameless, heartless, deceitful, dense, thick, real, and, clueless, such a, some kind of, cheap, toxic, selfish little, rude`),
  /** Words thrown that mean nothing else. */
  foul: list(`
    jerk, snake, ratbag, rat, bitch, bitches, bastard, asshole, assholes, prick, dick, dickhead, d*ck, d**k, cunt, c*nt, c**t, wanker, tosser, knobhead, twat, motherfucker, fucker, slut, sl*t, whore, wh*re, skank, slag, scum, scumbag, shithead, dirtbag, lowlife, douche, douchebag, moron, idiot, imbecile, cretin, retard, loser, dumbass, jackass, bellend, pillock, tramp, floozy, hussy, tart, bimbo, dipshit, fuckface, fuckwit, sleazebag, vermin, arsehead, pig, swine, weasel, piece of shit, piece of trash, piece of garbage, nitwit, halfwit, dimwit, muppet, plonker, git, prat, numpty, waste of space, waste of oxygen, son of a bitch, creep, homewrecker, home wrecker`),
};

export const insult = `
what are|is you|he|she ,? @wounding|retarded|deaf|stupid|five|twelve|blind|an_idiot|crazy|nuts|mad
with|to|for|of|near|at|by|about that|this|the @insulting* cow|witch|bitch|hag|slut|whore|weasel|toad|bastard|idiot|creep|scumbag|slag|lowlife|moron|tramp|pig_of|swine|prick|dickhead|arsehole|asshole
you @adverbs? make|made me want|wanna|wants to? vomit|puke|throw_up|be_sick|gag
you @adverbs? make|made me vomit|puke|throw_up|gag
screw|damn|curse|fuck|to_hell_with you|your|him|her
you are|were @much* @insulting* excuse|apology for|of a|an ..3
a|an|the poor|sorry|pathetic|sad|miserable excuse for
you are|were a|an @much* waste of ..2
get|keep your ..1 filthy|dirty|stinking|ugly|fat hands|face|body|self ..1
i hope you|she|he|both ..2 hell|rot|die|suffer|choke|burn
may you rot|burn|choke|suffer
you can ..1 rot|burn|die|drop_dead ..2
you are|were not|no human|a_human|even_human ..1
you @foul ,
oh ,? you|shut_up ..1 @foul
you both|two|lot are @much* @foul|@curses|@wounding|disgusting
crawl|go back under|to ..2 rock|hole|gutter|sewer
you sick|twisted|evil|crazy|lying|filthy|dirty|fat|stupid|ugly|pathetic little? bastard|bitch|fuck|man|woman|pig|cow|freak|person|thing|creature|shit|swine|animal|monster|rat|snake|cheat|liar|coward
son of a bitch
i despise|loathe|detest|hate everything_about you
you are|were @much* @insulting* a|an|such_a|one @insulting* joke !to_me
you can|could|may ..2 screw|fuck|stuff|shove|go_to_hell|piss|sod|choke|bugger ..1
on|with|to|for|by|at a|an|some|such @insulting* @foul|jerk|ass|fool|clown
what kind|sort of @insulting* @foul|@curses|jerk
you @insulting* piece|pile|sack|bag|load|lump|heap of dirt|shit|crap|garbage|trash|filth|rubbish|scum|nothing
piece|sack|pile of shit|dirt|crap|garbage|trash|filth $
to|the hell with|to you|him|her|your|them
@foul like you|him|her
@insulting @foul like|that you|him|her
you are|were @much* @insulting* @foul
you|u are|were|have_been|must_be|have_become|became|look|sound|smell|act|seem|will_be|will_always_be|have_always_been @much* @insulting* @curses|@wounding !of_me|of_my|about|with_worry
you are|were|must_be @much* @insulting* ~ing? @foul
you are|were|must_be ..3 @foul
you are|were more|dumber|lower|thicker|worse|uglier|less ..3 than a|an|any ..2
you are|act|look|behave ..1 like|as a|an|the @insulting* @curses
you act|behave|look|talk like|as @much* @insulting* @curses
<thank|love|miss you ,? @insulting* @curses $
<thank|love|miss you ,? @insulting* @foul
<thank|love|miss you @wounding|stupid|dumb|pathetic|useless|worthless|disgusting|lousy|filthy|vile|fucking|miserable|rotten|lying|cheating|evil|ugly|fat ,? @insulting* @curses|@names|man|woman|person|creature|thing|excuse|child|girl|boy|husband|wife|cow|bag|human|ass|people|fuck|shit|sister|brother|mother|father
you @wounding $
^ @insulting* @foul $
^ @insulting* @curses $
, @insulting* @foul $
you are nothing to_me? $
you are|mean nothing to_me|without_me
you are no|not better|more than ..3
you are no|not a? human|a_human_being|a_person_to_me
what a|an @insulting* @curses|@foul you|he|she are|is ?
what a|an @insulting* @curses|@foul
what @insulting* @curses|@foul you are
some @insulting* @curses you
fuck|screw|f|damn|sod|bugger|stuff|curse you|u|her|him|them|your
fuck|piss|bugger|sod|eff|f off|right_off
fuck right_off|yourself|u
go to hell|fuck|die|screw
go fuck|screw|hang|kill|choke|jump|die
get lost|fucked|stuffed|bent|the_fuck_out|the_hell_out|out_of_my_sight|out_of_my_face
burn|rot in hell
drop dead
kiss my ass|arse
eat shit|dirt
suck it|my|a
bite me
up yours
<will|to shut up|it|your|the_fuck|the_hell|your_mouth|your_face|the_f !down
shut your ..2 mouth|face|trap|hole|gob
go away_and_die
hope you|she|he ..1 rot|die|burn|choke|suffer|get_cancer|never_find|end_up_alone|get_hurt|get_what
i wish you|she|he were|was dead|never_born
you should|can ..1 die|rot|drop_dead|go_to_hell|burn_in_hell|kill_yourself
kill yourself
i hate you $
i hate your guts
i hate|despise|loathe|detest you
i despise|loathe|detest her|him|them|your
you are|were not|nothing worth the_air|the_oxygen|anything|living|a_damn|shit|a_shit ..1
you are|were @much* dead to me
you are|were not|nothing worth the_air|the_oxygen|anything|living|a_damn|shit|a_shit ..1
you have|got ..2 brain|brains ..2 pea|size|missing|cell|dead
you have|got shit for_brains
are you @much* @insulting* @curses|@wounding|deaf|blind|mental|insane|retarded|crazy|nuts|brain_dead|on_drugs
are you ..3 that|this|fucking|really @wounding|thick|slow|deaf|blind|insane|crazy
are you out of your ..1 mind|head
are you deaf|insane|mental|high|on_drugs|brain_damaged|a_complete|for_real_this
have you lost your ..1 mind|marbles
how @wounding|thick|slow|@curses can|could|do|must|are you ..3
what the hell|fuck|heck is|are wrong|the_matter|your_problem
what the hell|fuck|heck is|are you wrong|thinking|on
what is your ..1 fucking problem
who the hell|fuck do you
your|that|his|the|her @own* @insulting* slut|whore|bitch|skank|tramp|floozy|hussy|tart|bimbo|slag|sl*t|wh*re|toy_boy|fuck_buddy|sugar_daddy|bit_on_the_side|piece_of_ass|fancy_man|fancy_woman|plaything|side_piece|side_chick|homewrecker|prostitute|hooker
that|this|the @insulting* @foul
your ..2 bitch|whore|slut
your stupid|ugly|fat|pathetic|disgusting|dumb|fucking|filthy|lying|miserable|sorry|smug face|mouth|ass|head|mother|family|sister|friends|excuses|ass|life|lies|hide|self|mug|job|brother|little
your stupid|dumb fucking? face|mouth|head|ass|mug
he|she|they is|are|was|were @much* @insulting* @foul|pathetic|disgusting|worthless|scum|trash|vile|repulsive
he|she|they is|are|was|were @much* a|an|such_a @much* @insulting* @curses
your|my|our ..1 @kin is|are|was|were @much* @insulting* @foul|pathetic|disgusting|worthless|scum|trash|vile|repulsive
your|my|our ..1 @kin is|are|was|were a|an|such_a|idiots|morons|assholes|losers|pigs|clowns @insulting* @curses
stop|quit being|acting|playing @much* @insulting* @curses|@wounding|@foul
do not be @much* @insulting* @foul|stupid|dumb|ridiculous_you|an_idiot|a_fool|idiotic|dense|thick
you are full of shit|crap|it|bullshit
you are @much* bullshit
you are out of your ..1 mind|fucking_mind
you lying|cheating|lousy|filthy|dirty|rotten|stinking|backstabbing|two_faced @insulting* ~
hey|listen|hello|ok|look|no|yes|and|oh ,? @foul
your|u r|are @insulting* @foul
listen|hey|look|read ..3 , @insulting* @foul
you do|did not deserve|have to_live|to_breathe|the_right_to_live|a_brain|an_ounce_of_brain|to_call_yourself
a monkey|rock|toddler|brick could|has|would|can|is ..3 than_you|better
you could not ..4 if your_life
middlefinger
`;
