/**
 * "You always", "you never", "nothing I do is ever": a whole person in one word. Praise is not ("you always make me laugh"),
 * nor naming what was not said or done once ("you never told me that she was there"), nor words about oneself.
 */
import { list } from "./words.ts";

const complaints = list(`
  have to, has to, need to, needs to, get, gets, got to, want, wants, listen, listens, listened, care, cares, help, helps, helped, take, takes, took, side, sides, interfere, interferes, complain, complains, criticise, criticises,
  criticize, criticizes, interrupt, interrupts, ignore, ignores, lie, lies, lied, blame, blames, forget, forgets, come first, comes first, put, puts, think, thinks, ask, asks, invite, invites, apologise, apologises, say sorry, says sorry, leave, leaves, walk, walks, win, wins, start, starts,
  find, finds, make, makes, make me, makes me, treat, treats, talk, talks, tell, tells, pay, pays, clean, cleans, do, does, give, gives, let, lets, try, tries, show, shows, act, acts, use, uses, judge, judges, yell, yells, shout, shouts, mean, late, right, wrong, rude, angry, on, like, there for, support, supports, respect, respects, understand, understands, answer, answers, borrow, borrows, change, changes, learn, learns, play, plays, so, too, busy, first, the one, his way, her way`);

/** A "never" of one time: a day, a thing, a person it was about. */
const once = list(`
  told, mentioned, said, came home, came back, came, paid, answered, replied, called back, called me back, called, wrote, showed up, gave me back, gave it back, sent, explained, admitted, deleted, introduced, returned, texted, met, signed, booked, saw, picked, went, arrived`);

const kin2 = list(
  `mother, father, sister, brother, parents, family, friend, friends, wife, husband, boyfriend, girlfriend, in laws, mother in law, sister in law, brother in law, father in law, son, daughter, brothers, sisters, cousin, aunt, uncle, precious mother, whole family`,
);

const details = list(`
  that, about, last, on, at the, at that, in, when, until, where, why, who, which, yesterday, today, tonight, this morning, this week, the, it, her number, his number, his messages, her messages, back, home, from, before, after, for two, for three, your second, my call, my calls, my message, my messages`);

/** After a "you always" or a "you never" that says nothing bad. */
const harmless = list(`
  know, knew, said, met, had to, have to worry, have to do that, need to, wanted a, wanted children, wanted kids, wanted to be a, wanted to travel, wanted to live, wanted to see, dreamed, dreamt, liked, used to, were mine, will be, been, hurt, lied to me before, had a, thought, meant, mean to, meant to, did that before, done that before, did anything like, spoke, told me that, told me about, told me the, told me you, told me how, told me why, told me who, told me where, told me when, have to be`);

export const absoluteLists: Readonly<Record<string, readonly string[]>> = { kin2, complaints, once, details, harmless };

/** A "never" of one time and one thing names what was not done. */
export const oneTime = `
you never|never_even|never_actually|did_not @once !me_the_truth|the_truth|us_the_truth ..5 @details
you have never @once !me_the_truth|the_truth|us_the_truth ..5 @details
`;

export const absolute = `
you on_the_other_hand|meanwhile|however|of_all_people ,? have|are|do|did|can never|always|not_once ..3
^ never has|have|did|will|does|do|would|could $|,|and
^ always has|have|did|will|does|do|would $|,|and
you @adverbs never|always|constantly !@harmless|been|loved|cared|wanted|respected|liked
my|our|your|his|her !love|heart ..2 always|never|constantly come|comes|get|gets|count|counts|matter|matters|win|wins|end_up|ends_up|lose|loses ..1
every|each day|week|weekend|night|evening|month|year|christmas|holiday|birthday|time|morning ..1 it_is|is_the|the ..2 same|again|like_this|me_who|thing|story
every|each own? time i|we try|start|ask|say|open|want|mention|speak|talk|bring|need|cry|raise|begin|suggest|get|have|make|go|do|tell|sit|come|phone|call|feel ..6 ,? you !~ing ..2
whenever i|we try|start|ask|say|open|want|mention|speak|talk|bring|need|cry|raise|begin|suggest|get|have|make|do|tell|phone|call ..6 ,? you !~ing ..2
everything|anything|whatever you|he|she ever !wanted|want|need|needed|dreamed|dreamt|hoped|asked|loved ~ ..1 is|was|will|falls|fell|goes|ends|it|, ..2
^ always|constantly|forever|permanently|never on|with|at|in|late|busy|out|away|complaining|nagging|moaning|working|gaming|drunk|tired|home|here|there !my|love|your_side ..5 you|he|she are|is|were
^ always|constantly|forever|permanently|never ~ing ..5 you|he|she are|is|were
^ always|constantly|forever|permanently on|glued|late|busy|complaining|nagging|moaning|gaming|drunk|absent|the_last|some|the_same|an_excuse ..3 $
nothing is ever your|his|her fault|problem|doing|business
all you|he|she|they @adverbs? do|does|did ..2 is|was
everything|it|things @adverbs? has|have|had|must @adverbs? to? go|be|happen|revolve|run|done ..2 your|his|her
everything|it|things @adverbs? has|have|had|must @adverbs? to? go|be|happen|revolve|run|done ..2 way|you|him ..1 want|wants|like|likes|him|her|you $
it is never about|for|enough|the_right|a_good|my|our|convenient ..3
, ever|never|always $$
nothing|not_a_thing|not_a_single_thing @adverbs? changes|changed|gets_done|gets_better|gets_fixed|comes_of_it $|with_you|around|here
nothing ever|really changes|changed|improves|happens|comes|gets ..1 with|around|from|between|here|$
none|not_one|not_a_single_one of your|his|her|their ..5 ever|kept|true|real|mattered
you do|did not lift|raise|do|move|touch|clean|say|make ..1 anything|a_finger|a_thing|a_word|a_single ..6 ever|at_all|all_day|$
no|not_one promise|word|day|evening|week|weekend|conversation|holiday|meal|birthday ..4 ever ..3
day in_day_out|after_day|and_night
week|month|year|night|evening after|in week|month|year|night|evening|out ,? you|i|we
since forever
all|most of the time you|he|she
without exception
in our|my|all whole|entire|our|these ..2 ,|you|marriage|life|years ..2 never|not|always
you only ever|once|think_to
no one|body ever|in
i am|have_been always|constantly|forever ..3 for|because|after|to you|your|him|her|everyone
it|that is always something|someone|the_kids|me_or|either|a|an|my|your|the|up|one ..2
again and|, again|again_and ,? you
you say|promise|forget|ask|start|leave|break|lie|complain ..3 all_the_time|constantly|every_time|always|non_stop|day_and_night|again_and_again|over_and_over|each_time
no|it_is ,? never|always $
, never $$
, always no|late|you|the_same|your|his|hers|somebody_else|someone_else ..1 $$
% always|never arrives|comes|turns_up|shows_up|appears|calls|rings ..1 when|late|after|too_late|drunk|only|for_money
no matter how|what|where|when ..4 i|we ..3 , you ..3
there is always|constantly something|someone|somebody ..2
<is|was whatever i|we ..3 , you|it ..3
nothing|no_one|nobody|anything ever satisfies|pleases|suits|works|helps|is|counts|matters !on_this|on_my|on_the|in_this|for_me|at_my ..3
never do|did|have|are|were|will|would you|he|she|they
you have|had|did not ..3 a_single_time|once|even_once|one_time|one_single
<i you are|were always|never @much* the ..2
every|each conversation|argument|talk|discussion|dinner|holiday|weekend|evening|christmas|meal ends|turns|becomes|finishes|starts ..2
you @adverbs? only|just ever call|ring|text|come|talk|care|notice|help|want ..4
you do|did not listen|help|notice|ask|try|talk|speak ..3 ever|once|at_all
not a single|one day|time|evening|week|word|night ..4 you|without
you are|were @adverbs? late|rude|angry|drunk|absent|tired|busy|grumpy|moody|distracted ..2 every|all_the_time|as_always|as_usual|again_and_again
everyone|everybody|anyone|anybody|everything ..2 is|comes|matters more|before|except|but ..3 me|us
i ..3 always|constantly have_to|the_one_who_has ..3
i am the one who|that always|has|does
must|do i always|constantly
why am|is|must i|it always|constantly|never me|the|i|my
why is it always|never
what|whatever i do|say ..2 is|it_is|,|nothing ..1 never|wrong|not_enough|always
you ..4 without exception|fail
you are never|not_once|rarely_ever ..4
there is always|constantly an|some|another|a ..1 excuse|reason|drama|problem|story|something_more
always some|another|an|the_same excuse|excuses|story|reason
you @adverbs? have|had? never @adverbs? loved|cared|wanted|respected|meant|felt|liked|regretted|understood
you @adverbs? never|not_once @adverbs? loved|cared|wanted|respected|liked|regretted|understood
when|where have|did|do|are|were|will you @adverbs? ever once? ..4
since when do|did|have|are you
like|as always ,? you|he|she
you have @adverbs? literally? never ..2 the truth|truth
late for everything|every
not one|a_single ..7 has|have|did|do|was|were|are|is ever|been|held|kept|you
not one|a_single promise|word|day|evening|time|thing|thank_you|call ..5 you
you only ever ..4
only ever ..3 you|me|when
never a|one|any ..4 from you|him|her
i can|could not @adverbs? think|remember|recall|name of? ..1 one|single|a_time|time|any|last ..6 you
when was|is|did ..1 the_last_time|last ..3 you
^ as usual|always
, all the time $
you do|did|say|take|get whatever|what you want|like|please ..4 all_the_time|every_time|always
every single time
each and every
for the|a hundredth|thousandth|millionth|umpteenth time
the hundredth|thousandth|millionth|umpteenth time
nobody|no_one|none ..3 matters|counts|exists ..2 but|except|for you
it is never you|your|the_right|my|about_me|us
you ..3 nothing|zero for|about|around ever|the_house|here|at_home
in all|the these|years|whole|time ..5 never|not_once|not_one
% @adverbs? always|never|constantly !@harmless @complaints|find|finds|keep|keeps|pays|gets|does|has|shows|remembers|thanks|says|breaks|comes_through|turns
% has|is|will|was never|always|constantly kept|helped|been_there|been_on|done|said|paid|told|asked|taken|on_time|there|late|right|busy|cared|listened|shown|thanked|supported|apologised|change|complaining|too|the|first
your ..1 @kin2 has|have|is|are|will|was never|always|constantly ~
my|our ..1 mother|father|sister|brother|family|wife|husband has|have never kept|helped|been|done|said|paid|told|asked|taken|cared|listened|shown|thanked|supported|apologised
he|she|they has|have never kept|helped|been|done|said|paid|told|asked|taken|cared|listened|shown|thanked|supported|apologised|once
not|never once ..5 have|did|do|has|were|are|had you|he|she|they|anyone|anybody
everything|every_word you @adverbs? say|said|tell|told|do|did|touch|promise|promised|try|write|give ..3 is|was|turns|ends|comes|goes|becomes ..3
nothing you @adverbs? say|do|promise|tell ..1 is|was|turns ever|true|right|real|enough|good|honest|worth ..1
everything|every_word that? ..1 comes_out_of_your|out_of_your ..2
i can|could never rely|count|trust|talk|depend|get|speak|say|tell|be|expect|do|please|win|ask|have ..3 you|him|her|your|anything|right|enough
always|forever the same
with you there|it|everything is|are never|always|no
with you ,? nothing|everything|never|always
there|it is never|not_ever a? ..1 day|moment|time|evening|week|weekend|night|room|place|enough|good|peace
there has never been
do|did|have|can|could|will|would|are you ever , ..4
you always were|have_been
you are|were|have_been ..3 for_everything|about_everything|with_everything|at_everything
whenever ..5 , ..3 you ~
each|every single? one|promise|word|conversation|evening|weekend|holiday|christmas|birthday|dinner|argument|sentence|talk|thing ..4 you|with_you|of_yours
you ..4 every|each single? promise|conversation|word|holiday|birthday|dinner|argument|sentence|talk|family|one_of
you ruin|spoil|destroy|twist|break|criticise|contradict|turn|forget|interrupt|ignore everything|every|all_of
you can|could not|never go|do|say|let|get|make|spend ..3 without
everyone|everybody|nobody|no_one|the_whole ..2 always|never|ever ..4 me|you|us|here|listens|helps|cares|home
you do|did|have|are not ..2 ever
you are|were the|of ..2 same always|every_time|as_always
you ..5 for|in years|months|decades|forever and|without|now never|not ..2
# you never did it once, and what it was
you never|never_ever !@harmless|have|loved|cared|wanted|respected|felt|regretted|intended|missed|believed|sorry|@adverbs
you never|never_ever once|even|really|actually|ever|fucking|truly|seriously !loved|cared|wanted|liked|felt|respected|meant|regretted|missed|sorry
you always|constantly|forever|perpetually|invariably !@harmless|been|loved
you always|constantly have|need|had to ..6
you always been @much* @traits|@names|@curses|@wounding|late|busy|absent|distant|there_for_everyone
you can|could always !call|come|ask|talk|tell|count|trust|rely|lean|sleep|stay|visit|write|text|reach|phone|ring|say|change|take|go|try|use|have|borrow|stop|wait|@harmless
you are|were|have|will|would|do|did always|constantly|forever|perpetually|invariably|continually|endlessly|permanently !@harmless|been|loved|be
you are|were|have|would|can|could|will @adverbs? never !@harmless|been|loved|cared|wanted|felt|meant|be|know|have|regretted|respected|forgive|missed|forget|had
you have never once|ever|even|really|put|listened|helped|asked|supported|taken|thanked|shown|given|done|tried|understood|apologised|said_sorry|been_there|been_able|been_honest|been_faithful|been_any|had_time|had_any|had_the|cared|respected|been_on_time|finished|cooked|cleaned|learned|made|let|trusted|stood|treated
you would never !hurt|do_that|lie|leave|cheat|do_such|do_something|have|know
you will never !know|forget|have_to|be_alone|lose|see|find|need
you will never know|learn|find how_to|what_it_means
you can|could never|not_ever @adverbs? admit|say|be|do|just|listen|apologise|finish|keep|let|accept|trust|take|stop|see|make|get|remember|stand
you do|did|have|will not|never ever !hurt|want|hit
you do|did|have|had not once
you have not ever|once
you not|never once|even_once
not|never once|ever|even_once do|did|have|had|has|were|are you|he|she|they|anyone|anybody
you ..7 every single|damn|fucking|bloody time|day|night|weekend|morning|evening|week|year
you ..7 every time $
you @adverbs? ~ ..1 every time we|you
you do|did|say|said|pull|start|act|behave|treat ..3 every|each time|day|weekend|night|week
every|each single|damn|fucking|bloody? time ..8 you @adverbs? @complaints|interrupt|leave|roll|walk|turn|start|yell|shout|ignore|sigh|laugh|change|shut|lie|go|run|look|get|are|say|do|disappear|explode|have
every|each single|damn|fucking|bloody? time ..8 ,? you @adverbs? @complaints|interrupt|leave|roll|walk|turn|start|yell|shout|ignore|sigh|laugh|change|shut|lie|go|run|look|get|are|say|do|disappear|explode|have
every|each single|damn|fucking|bloody? time with you
whenever i|we ..8 ,? you are? @adverbs? always|never|@complaints|interrupt|leave|roll|walk|turn|yell|shout|ignore|sigh|laugh|change|shut|lie|run|disappear|explode|busy|gone|nowhere
<about|of|with|to|for|miss|love|need|want|from|at|hear|see|than|tell|told you !are_in|are_on|were_in|were_on|are_with|help|support|care ..7 all the fucking|damn|bloody? time
<about|of|with|to|for|miss|love|need|want|from|at|hear|see|than|tell|told you ..5 24|round|day 7|the_clock|in_day_out|after_day
<about|of|with|to|for|miss|love|need|want|from|at|hear|see|than|tell|told you ..5 non stop
<about|of|with|to|for|miss|love|need|want|from|at|hear|see|than|tell|told you ..5 nonstop|24/7|all_day_every_day|day_in_day_out|day_and_night|without_fail|over_and_over_again|time_and_time_again|time_after_time|again_and_again|on_and_on
<take|is|have|need|for all the time you are|were|have|do
all you ever|can ever? do|did|does|care|think|talk|say|want|wanted|cared|talked|thought
all|everything he|she|they ever do|does|did|cares|says
the only thing you ever|do|care
nothing|anything i|we|that_i|i_ever do|say|did|does|try|tried|cook|make|give is|was|will|are|can|has ever|never|be? ..4
nothing i|we @adverbs? do|say|did|try|tried|cook|make|wear|give|buy is|was|will|would|ever|has|can
nothing is|was ever good|right|enough
no matter what|how|how_hard|how_much i|we ..6 ,? it|you|nothing|i is|was|are|am|will never|always|not|find|complain|ever
nothing|it is ever|never good enough for you|him|her
it|that is|was never enough|good_enough|right for you|him|her|with_you
it|everything|things is|was|has|are|have always|only|ever|all been? about you|him|her|your
it|everything|that is|was always|constantly|forever the_same|your|you|me_who|me_that|i_who|my_fault|my_job|up_to_me|on_me|on_my|left_to_me|about|somebody_else
everything|everyone|everybody|anything|anyone|something|work|football|golf|gaming|she|he|her|him|the_phone|your_@kin else? is|are|comes|come always|constantly|ever before|more|first|on_my|about|the_priority
your phone|work|job|mother|family|friends|career|hobby|needs|kids|team|boss always|constantly come|comes|win|wins|first|is|are
i am always|forever|constantly the_one|left|expected|second|last|to_blame|wrong|the_bad_guy|the_problem|the_only|the_last ..1
i was always second|last|wrong|to_blame ..2 you|him|her
i always|constantly come|am|come_in last|second_to|second for_you|after_your|in_your
i can|could never|not_ever do|get|say|be|please ..5 you|your|him|her|right_for
i am the only one who|that ever|here|does|cares|tries
nobody|no_one|none_of_you|not_one_of_you ..4 ever|never listens|helps|cares|thinks|does|asks|lifts|thanks|notices|understands|bothers|cleans
no one|body|one_here ever|never listens|helps|cares|thinks|does|asks|thanks|notices
like|as always $
as usual $
he|she|they @adverbs? always|never|constantly !@harmless|want_to_be @complaints
he|she|they are|is|have|has|will|can always|constantly|never !been|loved|be|had ..1 @complaints|there|home|better|right|perfect|innocent
your ..2 @kin2 @adverbs? always|never|constantly !@harmless ~
my|our ..2 mother|father|sister|brother|family|wife|husband|friends|parents @adverbs? always|never|constantly @complaints
my|our ..2 mother|father|sister|brother|family|wife|husband|friends|parents @adverbs? always|never|constantly @complaints
your ..2 @kin2 is|are|has|have|will|can always|never|constantly !been
you two|guys|people|lot|all always|never|constantly
people|men|women like you|that always|never|all
<about|of|with|to|for|miss|love|need|want|from|at|hear|see|than|tell|told you keep|keeps|kept @adverbs? on? doing|making|saying this|that|it ..4 over_and_over|again_and_again|every
same|it is the? same|thing old|thing|story|shit|crap|excuse every|each|over_and_over|with_you
same old story|excuses|excuse|thing|song|shit|crap
you have done|said|promised|broken ..4 a|one hundred|thousand|million times
a|one hundred|thousand|million times ..3 you
<about|of|with|to|for|miss|love|need|want|from|at|hear|see|than|tell|told you never|always $
when|why do|did|have|are|can|will|would|must you always|never|constantly
when will|are you ever going|learn|change|stop|start|listen|grasp|understand to?
will|would|could|can you ever|never just? listen|stop|learn|change|understand|think|help|admit|say_sorry|apologise|take_me|let_me
must|do you always have|need? to?
must you always|constantly
is there ever a day|time|moment ..4 you
you are|were never|not_ever there|home|here|on_time|around|satisfied|happy|wrong|sorry_for|happy_with|interested|available|honest|present|willing|able|in_the_mood|ready|grateful|the_one|pleased|on_my_side|at_home|nice|affectionate|proud|content
`;
