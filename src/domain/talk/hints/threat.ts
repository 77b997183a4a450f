/**
 * What is to come if the other does not do as told: leaving, the children, telling everybody, violence, harm to oneself. A limit
 * is none: it says what I will do to be safe, and it ends ("I will leave the room and come back at nine").
 */
import { list } from "./words.ts";

export const threatLists: Readonly<Record<string, readonly string[]>> = {
  iWill: list(
    `i will, i am going to, i would, i might, i may, i could, i can, i am about to, i swear i will, i promise i will, i will have to, i might just, i will just, i will fucking, i am gonna, i should, i should just, i might as well, i will gladly, i will happily, i will definitely, i will personally, i will simply, i will, i am so going to, i am this close to, i am one step from, we will, watch me, or i, i want to, i feel like, i will be forced to, maybe i will, maybe i should, perhaps i will, perhaps i should, i am ready to`,
  ),
  again: list(`again, ever, one more time, once more, 1 more time, another time, one more, another, next time`),
  public: list(
    `everyone, everybody, your boss, your mother, your father, your parents, your family, your friends, your work, your colleagues, your kids, your children, the kids, the children, our kids, our children, our friends, our families, the world, the whole world, the whole family, the whole town, the whole church, the whole office, the church, the school, the police, the press, her husband, his wife, your wife, your husband, your sister, your brother, facebook, the neighbours, the neighbors, all your friends, all our friends, all of them, your new boyfriend, your new girlfriend, your employer, hr, your company, people, your church, your pastor, social media, instagram, the internet, your daughter, your son, the entire`,
  ),
  smash: list(
    `smash, break, burn, destroy, trash, cut up, slash, throw out, throw away, wreck, sell, set fire, key, flush, empty, cancel, lock, chuck, torch, delete`,
  ),
  hurtYou: list(
    `hit, kill, hurt, beat, punch, slap, strangle, choke, stab, shoot, smack, kick, smash, destroy, ruin, break, end, crush, finish, bury, get, hunt, murder, belt, hang, drown, poison, thrash, skin, make, haunt, fight`,
  ),
  leaving: list(
    `leave you, leaving you, divorce you, divorcing you, dump you, am gone, am leaving, am done, am out, am out of here, are done, are finished, are over, are through, it is over, it is the end, file for divorce, am filing, filing for divorce, get a lawyer, call a lawyer, calling a lawyer, calling my lawyer, call my lawyer, see a lawyer, want a divorce, get a divorce, getting a divorce, walk out, pack my bags, packing, am packing, kick you out, kicking you out, throw you out, throwing you out, change the locks, changing the locks, am moving out, find someone else, find somebody else, find someone better, never speak to you, never talk to you, never forgive you, cut you off, cut you out, leave for good, am leaving for good, are history, get out of here for good, end this, never see me, hear from my lawyer, disown you, never come back, are dead to me, leaving, lawyer, divorce, separate, am done with you, are finished for good, wash my hands, go for good, am finished with you, am through, through with you, done with you`,
  ),
  self: list(
    `kill myself, end it, end it all, end my life, take my life, take my own life, hurt myself, harm myself, cut myself, jump off, hang myself, shoot myself, do something to myself, take all the pills, take pills, take the pills, swallow, overdose, drive into a tree, drive off, drive my car into, not be here tomorrow, not wake up, be dead, be gone for good, slit, die, throw myself, not be alive, drown myself, disappear for good, do away with myself, put an end to it`,
  ),
};

export const threat = `
<i|we you think|reckon|do_you_think|think i|we will|would|can|could not tell|call|leave|do_it|show|post|go|take|dare|hurt|ring ..3
nobody|no_one ..1 leaves|walks_out_on|does_that_to|cheats_on|makes_a_fool_of|crosses|messes_with|says_no_to|humiliates|divorces me !alone
if|unless ..10 ,? ..1 i|we am|will|are|am_going_to putting|put|throwing|throw|packing|pack|dumping|dump|burning|burn|selling|sell|cutting|cut|blocking|block|cancelling|cancel ..2 your|the|you|off
i will|am_going_to|am @adverbs? leave|leaving|divorce_you|divorcing_you|pack_my_bags|be_gone|gone|file_for_divorce if|unless|the_moment|the_minute you ..4
leave|go|walk_out|walk|divorce_me|cheat|lie|stay ..3 and you will|get|lose|can|end ..1 nothing|regret|alone|never|not_see|pay|get_nothing|lose|end_up|have_nothing
i know|have your|her|his boss|wife|husband|mother|father|parents|boyfriend ..2 number|address|password|email
@iWill @adverbs? cut|write you|him|her|them off|out
watch what happens|i_do|i_can
see what happens|i_do if|when you ..2
one more ..3 and|or|, you will|can|are|sleep ..3
or i will ..3 wreck|destroy|burn|hurt|punch|trash|beat|never|end|make_you|drag|come_over|ruin|cancel
i have @adverbs? got? the|your|those|all|all_the|all_those|every|some ..1 photos|pictures|messages|videos|screenshots|recordings|emails|letters|proof , remember|and|be|so|do_not|think
i have @adverbs? got? the|your|those|all|all_the|all_those|every|some ..1 photos|pictures|messages|videos|screenshots|recordings|emails of_you|you_sent|from_that|that_could|that_would
you have got? until|till|by ..4 to decide|get|leave|choose|pack|pay|tell|confess|end|move|explain|admit|block|make|sort|come
after_that|then|otherwise|or_else|or ,? your|her|his|the|everyone ..2 hears|learns|knows|finds|gets|sees|reads ..3
one call|email|word|message|click|text|letter|visit|photo ..1 to|and|from ..3 , ..2 all|that|you|it ..2
one call|email|word|message|click|text|letter|visit|photo ..1 to immigration|the_police|social|your|her|his|the ..3
all it takes|needs is one|a ..3
i am|will @adverbs? coming|come|be_coming|be_round|turn_up|show_up round|over|around|to_your|for_you|after_you|at_your ..3 with|and my|the|a|your brothers|brother|father|cousin|cousins|friends|mates|lads|bat|gun|knife|boys
if ..9 ,? i|we am|will|are coming|come|find|be|turn|show round|over|for_you|after_you|you|round_there|to_your_door|up ..4
think about it , $$
be|play nice , ..2 or|remember
@iWill @adverbs? throw|toss|put|dump|chuck|burn|sell|smash|cut ..1 your|his|her|all_your ..3 out|street|away|lawn|pieces|window|fire|rain|bin
if ..8 again|ever|anyone|another ..2 ,? i|we will|am_going_to|am ..1 file|leave|divorce|pack|tell|call|take|filing|leaving|gone|out|done|kill|hit|destroy|throw|change
if you do not|refuse|keep|still|will_not ..8 , i|we|i_will|i_am will|am_going_to|am|going ..1 come|go|call|tell|make|show|take|leave|file|stop|sell|throw|drive|post|report|contact|write|send|move|block|cut|find|speak|ring|let|wreck|smash|see_to_it ..4 your|scene|everyone|police|kids|children|lawyer|office|everybody|the_locks|divorce|boss|mother|parents|out|photos|pictures|for_good
make|cause|create a scene ..3 your|office|work|church|school|party
@iWill @adverbs? take|swallow|eat a|the|all|every whole|entire|bottle|box|packet|of|my ..3 pills|tablets|poison
^ come home|back now|tonight|today|immediately|or ..2 or ..5
home|back ..2 or do|you ..1 not|can|will|need ..4 at_all|stay|never|ever|out|bother
<us|we|can|could|i|to|will|should|might|he|she|let try !counselling|therapy|talking|breathing|the|some|this_app|resting ..7 and|then|, see|watch|find_out|you_will_see what|how|where|who|if_i|how_far
<us|we|can|could|i|to|will|should|might|he|she|let try leaving|telling|taking|stopping|going|walking|keeping|touching|calling ..6 and|, ..3
if|unless ..10 , ..1 i|we will|am_going_to|would ..1 cut_off|cut|stop|cancel|block|freeze|close|empty|sell ..1 your|the|our|every|all|paying
maybe|perhaps|i_think ..1 the|your|our|my|everyone ..2 should|ought|deserve|deserves|would_like|might_like to? know|hear|see|find_out|be_told what|who|about|how|the ..3
you can forget|kiss|say_goodbye ..2 about|goodbye|to|seeing|the ..4
no|not_any|nothing reason|point|left ..2 to|in|for ..2 live|living|go_on|going_on|life
if|when|once you ..8 , ..1 we|this|it|i are|is|am @adverbs? finished|done|over|through|gone|out
next time i will not be so nice|kind|patient|gentle|forgiving|polite
next time i will not be|hold|stop|warn ..1 nice|back|myself|you
hear|hearing from my|our lawyer|lawyers|attorney|solicitor
do not ..1 come ..1 crying|running|crawling|begging|complaining ..3
do not expect me|us to ..2 be|wait|stay|open|come|take ..3
i will|am_going_to just|simply|definitely? leave|divorce|destroy|ruin|expose|report|sue|kill|finish|disown|hit|slap|beat you
i will never|not let_you|allow_you|give_you ..1 see|have|touch|near|a_divorce|keep ..3
i will|am_going_to|can @adverbs? have you arrested|fired|thrown|locked|sectioned|evicted|deported|removed
if|when i|they go|leave|die|jump|am_gone|kill ..4 your|you|on_you
you will|would have|get my blood|me on your ..1 hands|conscience
i can|will|could @adverbs? get|make|have you|them|her|him fired|sacked|arrested|deported|thrown_out|disappear|lose|pay|regret
one word|call|click|message|mail|screenshot ,?|from|to|and ..4 know|knows|hear|finished|done|over|job|gone|out|everyone
i still have the|your|all|those ..2 photos|pictures|messages|videos|screenshots|recordings ..4
do you want|wish me to tell|show|post|send ..1 your|her|his|everyone|the|everybody
want|would_you_like me to tell|show|call|post|send|ring ..1 your|her|his|everyone|the
you are going to lose|regret|pay|be_sorry|end_up ..3
it is over|finished|done if|unless|when|the_moment you
we are done|over|finished|through if|unless|the_moment|the_minute you
the moment|minute|second|day you ..6 i|you|we will|am|are|is ..1 leave|gone|done|over|out|tell|call|take|lose|finished|regret|never|be
not another|one_more word|lie|step ,|or|and ..3
so help me god
god help you|me
i am not bluffing
this is not a joke|bluff|game
and|or|then i am @adverbs? filing|leaving|gone|out|packing|taking_the|calling_the|calling_my|done_with|moving_out|off_to_the_lawyer|selling|telling|cancelling|changing_the
find ..1 your things|bags|clothes|suitcase|key
i would advise|suggest|recommend|be_careful|think_twice|watch ..3 not|that|you ..3
so think|choose about|carefully|twice|hard|wisely ..3
think about your answer
test|try how long|far|patient ..3
by|on monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|next_week your|her|his|everyone|everybody|the ..2 will ..4
your|her|his parents|mother|father|boss|wife|husband|family|friends|colleagues|sister|brother|kids will ..1 have|know|hear|get|see|receive|read|find ..3
find|get yourself|yourselves another|a_new|a_different|someone ..1 mother|wife|husband|sister|brother|friend|father|man|woman|fool|partner|daughter|son
i would|will hate|love|be_sorry|be_so_sorry|feel_bad if|for|it_if ..4 to|heard|had_to|found|hear|read|knew|learned|find|know|got ..2
> think|choose|consider twice|very_carefully|carefully ..3 about|before|what
watch yourself
know|knows where you|he|she|they live|park|work|sleep|drink|go
i am packing|going_to_pack my|your|the|their ..1 bags|things|stuff|suitcase|suitcases
packing|pack ..2 bag|bags|suitcase|things and|, ..3 you|i|the
you can|will @adverbs? explain ..3 kids|girls|boys|children|mother|judge|police|boss|parents|everyone
the next|first|last time you ..7 i|we am|will|are|swear|take|call|leave ..4
otherwise i|you|we|it|he|she|your|the|this|everyone|everybody ..5
or i|we ..1 file|take|tell|leave|go|call|ring|sell|show|move|send|post|phone|change|cancel|walk|pack|keep|throw|ring|kill|kick|speak_to|talk_to|inform|stop|quit|report|sue|cut|drive ..3
or the|your|my|our|everyone|everybody|his|her ..3 will|is_going_to|gets|get|learns|hears ..1 know|hear|find|learn|see|be|go|leave|told|it|get
you will|can|may find your ..1 things|clothes|bags|stuff|suitcase|keys|door|locks|lock ..2
i kill|hang|drown|hurt|cut|shoot me|myself
either you|she|he|it|this|that ..9 or ..6
unless you ..9 i|we|you|the|this|our|my
if something|anything|it happens|should_happen|happened to me
if i|they am|find dead|me_dead|gone ..3 it|you|tomorrow|dead
shame|pity if ..4 heard|knew|found|saw|learned|happened|lost|got|told
i will|am_going_to tell|show|call|ring|write|phone|inform|drive|do ..2 your|her|his|our|the|it_for ..2
i am|will @adverbs? telling|ringing|calling|phoning|showing|informing|writing_to your|her|his|everyone|everybody|the_police|the_school|my_lawyer|a_lawyer|my_brother|social_services
if you !like|need|want|wish|do_not_need|are_not_able|feel ..9 , ..2 i|we @adverbs? will|am|are|take|leave|tell|call|file|go|sell|move|kill|swear ..1 do_it_for|tell_your|tell_her|tell_his|tell_every|telling|show|leave_you|leave_for_good|leaving_you|take_the_kids|take_the_children|take_everything|take_our|taking_the_kids|taking_the_children|file|filing|call_your|ring|sell|gone|done|expose|write|drive|kill|make_sure|see_to|cancel|throw|burn|never|divorce|out|stop_paying|change_the|kick|post|let_everyone|find
if|when you ..8 ,? you will|can not|never|forget|say|find|explain|kiss|pack|lose|hear|have|regret ..2 see|goodbye|your|it|me|the|again|from|lose|be|my|alone|out
you will not|never see|meet|hold|visit|hug|touch|get ..2 grandson|granddaughter|grandchildren|grandchild|grandkids|nephew|niece|nieces|nephews|kids|children|baby|son|daughter|girls|boys|me|us
try|and|you_can_try|good_luck ..4 find|finding|explain|get|getting|fight|tell|see ..2 judge|court|lawyer
explain|explaining it|that|this to the|your|a judge|court|police|mother|parents|boss|kids|children|wife|husband
after|then that|then i|we take|drive|leave|go|move|call|tell|file ..5 kids|children|mother|lawyer|police|everyone|boys|girls|little
@iWill @adverbs? kill|end|hurt|harm|cut|hang|shoot|drown myself|my_life|it_all
@iWill @adverbs? @self !of|to_know|laughing|for_a|with_you|if_anyone|old|with_shame|a_little|the_argument|the_contact|it_with|to_see|inside|every|when|from|each
i am going to|gonna ..1 @self !of|to_know
i do|can not|no want|wish|to|going|longer to|on live|be_alive|living|be_here anymore|any_more|without_you|if_you
i do not|no_longer want to live
i would rather|prefer die|be_dead ..8
i would be better off dead
everyone|you|the_kids|everybody ..2 better off without_me|if_i_was|if_i_were
i wish i was|were dead
if you ..7 ,? i have|see no|nothing reason|left|to to|live|live_for
you will|would find|come_home_to me|my_body dead|hanging|in_the_bath|body|in
my death|blood|suicide will|would|is|be on|your ..3
<if|unless|hope|afraid|sure|think|when|know|say|said you will|would @adverbs? regret|be_sorry|pay|suffer|see_what_happens|wish_you|find_out|beg|come_crawling|rue|be_alone|end_up_alone|die_alone|lose_everything|lose_me|lose_the|lose_us|lose_your|never_see|never_hear|get_what|get_yours|answer_for|live_to_regret|cry|be_on_your_own|be_out|be_living|be_sleeping_on|end_up !,_i|that_feeling|if_you_are|how
you are|will going|be to|gonna regret|pay|be_sorry|suffer|lose|end_up|wish|learn|find_out|see
you will never|not see|get|touch|speak_to|have|hear_from|set_foot|meet ..2 kids|children|son|daughter|me|baby|dog|house|family|penny|dime|cent|grandchildren|them|him_again|her_again|boys|girls
you will not see|have|get|find|be_welcome|be_seeing|keep ..3 kids|children|penny|house|me|home|son|daughter|cent|dime|family|job
@iWill @adverbs? make sure|certain ..9
@iWill @adverbs? see to it
@iWill @adverbs? tell|show|inform|call|text|email|message|write|ring|expose|let ..1 @public
@iWill @adverbs? tell|let|show|send|post|share|forward|publish|print|put|read|hand|leak|expose ..4 to|on|with|know|online|see|all_over|in_public @public
@iWill @adverbs? post|publish|leak|expose|share|upload|send|put ..5 online|photos|pictures|messages|screenshots|you|publicly|out_there|on_facebook|on_instagram|on_the_internet|everywhere|video
@iWill @adverbs? expose|ruin|destroy|finish|crush|bury|report|sue|haunt|break|end you|him|her|them|your|u|both
everyone|everybody|the_whole_town will|is_going_to|should hear|know|find_out|learn|see about|what|who|that|out|how
wait until|till your|he|she|they|everyone|everybody|the|i|my|his|her|daddy|mother|father ..2 hear|hears|find|finds|see|sees|know|knows|learn|learns|get|gets|tell|meet
just you wait
you wait
watch your back|step|mouth|tongue
<that you had? better|best_not|better_not !of|than|for|person|man|woman|and|at|about|with|now_?|today|soon|place|part|thing|,|luck|next ..6 or|watch|answer|tell|stop|sleep|be|delete|get|pray|run|hope|start|pack|think|call|come|not|never|leave|end|believe|give|pick|do|make|show|keep|quit|hide|learn|remember|find
or else
or i will|am|swear|walk|leave|take|tell|call|go|want|might|would_not ..3 tell|leave|leaving|gone|walk|walking|going|take|taking|kick|throw|file|call|calling|done|scream|kill|smash|break|make|out|divorce|hit|hurt|come|expose|find|post|show|sue|lawyer
or you will|can|are|your|we ..3 be_out|regret|sorry|see|pay|done|finished|over|pack|leave|lose|over|go|on_the|bags|through|alone
or we are|it_is|that_is|this_is @adverbs? done|finished|over|through|the_end|it
or ..2 else $
i am warning|threatening|telling_you_one_last_time you|u $$|do_not|if|one|,_if|,_do|,_one|,_stop|,_you|not_to|for_the_last|now|once
this is @adverbs? your|the|a last|final|only warning
this is your|the|a last|final|only warning|chance|threat|ultimatum
that is a|not_a_threat_,_it_is_a threat|promise|warning
consider|take this|it ..1 your? warning|as_a_warning|last|final|threat
you have|get|got until|till|one_week|two_days|24|one_chance|one_hour|five_minutes|ten_minutes|a_week|one_day|one_last ..7 or
you have|get until|till ..4 or|to_decide|to_get_out|to_leave|to_choose|to_pack|your_bags
last chance
one more lie|time|word|secret|text|message|mistake|slip|night|excuse|call|drink|step ,|and|or ..3
@iWill !never|not @adverbs? @hurtYou you|u|him|her|them|both|your_face|that_man|that_woman|that_bitch|that_bastard|that_guy !to_know|back|laugh|know|to_help|a_coffee|feel_safe|feel|some|happy|understand|a|the|off|there|up_at|it|trust|dinner|tea|something|out|in
i am going|gonna to|fucking? @hurtYou you|him|her|them|your|that_man|that_woman !to|laugh|a|the|some|up|back|proud|happy|feel|again_that
i will|am_going_to find|get|hunt him|her|them|you down|and|,
i will|am_going_to kill|beat|smash|destroy|hurt|punch|stab|shoot|strangle|murder him|her|them|your|that
next time|week|one ..5 i|you will|am|swear|might|would ..1 hit|kill|hurt|gone|not_be_here|leave|call|not_stop|sorry|pay|regret|sleep|break|smash|worse|slap
i am going|will to? make|turn your life|u life|days hell|miserable|a_misery|a_living_hell|into_hell|impossible
@iWill @adverbs? make ..2 life ..2 hell|miserable|misery|nightmare|impossible
@iWill @adverbs? make you @adverbs? pay|suffer|regret|sorry|bleed|cry|beg|wish|feel_what|hurt
@iWill @adverbs? @smash ..1 your|ur|that|his|her|every|all_your|the
@iWill @adverbs? take|taking|get|keep the|our|my|your ..1 kids|children|baby|boys|girls|son|daughter|house|dog|money !to|for|home|out|with_me_to|from_school|on|until|swimming|every|tonight|this|at|while|next|and_the_car
i am taking|going_to_take the|our|my ..1 kids|children|baby|boys|girls|son|daughter|house|dog !to|out|for|home|swimming|until|on|tonight|this|at
take|taking the|our|my|your ..1 kids|children|baby|boys|girls|son|daughter|house away|from_you|and_go|and_leave|and_you|with_me_and|and_disappear|and_move|and_never
@iWill @adverbs? take|taking|get everything|all|every_penny|you_for|the_lot|half|you_to_court|every|what_is|you_to_the ..5
i am taking|going_to everything|take_everything|take_you
@iWill @adverbs? get|fight_for|ask_for|have|sue|demand|win|apply ..2 full|sole custody
@iWill @adverbs? clean you out
@iWill @adverbs? sleep|cheat|do|find|have|go|start|hook ..2 with|too|the_same|my_own|out|a_lover|someone ..3 too|see_how|so_you|how_you|and_see|revenge|as_well|then
see how you|u like|feel|would_feel ..2
two can play
you do|did not|no_idea want|wish to know|see|find_out|cross|mess|test|make_me|push|try|make_an_enemy what|me|how|what_i|angry|of
do not|never make|push|test|try|cross|force|tempt|mess|provoke|play|underestimate me|with_me|my_patience|my_limits !laugh|feel|choose|wait|smile|cry|ask
i|u dare|double_dare you
do not you dare
try|touch|cross|test me|it|that and|one|see|again ..3
try me
do ..1 that|it|this again|one_more_time|once_more and|or|i
say|do that|it ..1 again|one_more_time|once_more ,|and|i
you will|do not|never|never_ever leave|go|get|walk|move|see|step ..5 until|unless|alive|without_my|over_my
you are|will not going|leaving|allowed|getting|seeing|see|leave|go|get_out|walking|stepping ..5 until|unless|anywhere|without_my|over_my|alive|tonight_or|out_of_here
over my dead body
if i can not have you
if you|u ..10 i|we|you|it|that|do|consider|this|there|our will|am|are|is|swear|would|can|want|might|not|quit|file|pack|could|need|walk @adverbs? @leaving !the|this|for_a|it_there|without
if you|u ..10 ,? i|we|you|it|do|that|consider|this|our will|am|are|is|swear|would|can|want|might|not|could|need|marriage_is ..2 @leaving !the|for_a|it_there
if you ..10 ,? do not bother|even_bother|think_about|come|expect|ever|you_dare|dare|even_think
if you ..8 ,? pack|get_out|forget_about|say_goodbye|you_can_pack|you_can_forget|you_can_kiss|kiss|you_can_say_goodbye|find_yourself|you_can_find|you_are_out|your_stuff|your_bags|your_things|you_are_dead|you_are_finished|you_are_on_your_own|you_are_no_longer|we_are_not
if you|he|she|they ..8 again|ever|anyone|near ..5 ,? i|you|we|he|she will|swear|am|are|would ..2 kill|hit|regret|hurt|sorry|destroy|smash|tell|make|call_your|ruin|show|pay|break|leave_you|expose|lose|take_the_kids|take_everything|never_see|throw|finished|divorce|dead|slap|scream
if you|u leave|go|walk|tell|say|do|call|see|touch|talk|text|lie|cheat|cross|contact|speak ..8 ,? you|u will ..1 regret|never|be_sorry|lose|pay|see|find|be_on|be_alone|have_to_live|not_see
if you ..8 , i|we will not|never be_here|be_responsible|know_what|come_back|let_you|forgive|speak_to|talk_to_you|see_me|open|be_there
if you ..8 , i|you am|are|will_be not|no responsible|answerable|longer
if i|you find|catch|see|hear|meet|run|get|have|ever|think ..8 i|he|she|you will|am|are|swear ..1 kill|hit|hurt|destroy|smash|dead|gone|tell|ruin|break|finished|divorce|leave_you|sorry|regret|rip|end|lose
if you love|loved|want|wanted|cared me|us|to_keep|this_family|about ..7 will|would|quit|do|delete|give|prove ..5 now|today|or|tonight|immediately
do|say|try|lie|cheat|touch|text|call|see|meet|go|leave|walk ..5 and|or ..1 i|you|we|it|that will|am|are|swear|is ..2 @leaving|regret|sorry|see|kill|hit|over|never|finished|hurt|lose|know|tell|pay|happens|done
^ walk out ..4 and|,|do_not|you|i|we ..8
keep|carry|go ~ing?|it|this|that|on ..4 and you|i|we|see|it will|are|am|what ..1
keep ..6 , see|and|you|we|i what|where|will|are ..1 happens|regret|done|alone|lose|ends|gets|finished|end_up|be|sorry
my lawyer|lawyers|attorney|solicitor|brothers|father|family|friends will|is_going_to|would ..1 take|deal|destroy|contact|see|eat|hear|be|beat|find|handle|come|pay|make|love
see|meet|talk|speak you|to in|my court|lawyer
you will|are|can hear|hearing from my lawyer|attorney|solicitor
i|will will|am|be hire|hiring|get|getting|call|calling|contact|contacting a|my|the ..2 lawyer|attorney|solicitor|police !to_ask|about|for_advice|together
i am filing|going_to_file for
i will divorce|dump|leave|destroy|bury|finish you !the|a|some|in|alone|to|with|be|for|space|here|time|at|at_the_station
i am leaving you
i @adverbs? want|will_get|will_ask_for|am_getting|will_file_for a? divorce if|unless|or|,_if|by
unless|if ..8 ,? i @adverbs? want a divorce
i am divorcing you
i have|know enough|things|secrets|proof|photos|pictures|dirt ..3 to|you|that|on ..2 ruin|destroy|finish|do_not_want|bury|you|hang|know
i know where|people ..2 live|lives|works|work|who|park|parks|sleeps|sleep
i know people who|that
you are dead|finished|done|toast|a_dead_man|history !to_me|with|tired|inside|on_your_feet|for
accidents happen
it would|will be a shame|pity|bad|worse if
it would|will be the last|worst thing|time|mistake
you will not ..3 be|have|live ..3 alive|the_day|to_tell
i own a|have_a gun
i have|know|will|am a|get|getting|buying|how_to gun|knife|my_gun|the_gun|use_a
be|you_should_be careful|afraid|scared|worried ,|what|who|or|of ..2 you|me|what|or|sleeping
sleep with one eye
you should|ought|had be|to|better afraid|scared|worried|be_afraid
i can|could make|ruin|destroy|have|take|end ..1 you|your|it|life|everything|the_kids ..2 disappear|in_a|life|hell|miserable|lose|away|taken|career|job|reputation|with_one|like_that|hard|over|difficult
you have|got no idea what i|am can|could|am|capable
you do not|dunno know|want what|to ..3 i|am|me am|can|could|capable|angry
you can|will pack|sleep|live|go|move your|on_the_street|in_the_street|under|back_to_your|somewhere_else|out bags|things|stuff|a_bridge|mother|tonight|now|and
pack your bags|things|stuff|shit|crap
get out of my|this|the house|flat|home|life|apartment
say goodbye to|kiss
say|kiss ..3 goodbye
you will lose ..2 kids|children|me|us|everything|house|job|family|home
it is|choose either ..6 or me|her|him|us|i
either you|she|he|it ..7 or i|we|you|it ..4
it is me|her|him|us or|not her|him|me|us|your
choose ,|: me|her|him|us|your or
choose , her|him|me|us|your|now or
what|guess what|who happens|will_happen|comes if|when|to ..4 again|people_who|you
you will|are see|going_to_see|about_to_see|about_to_find|find what|who|out|how ..2 happens|i|am|comes|gets|mess|means
i am capable of
i swear|promise|swear_to_god|swear_on ..3 i|you|if will|am|are|would ..1 kill|hit|hurt|destroy|smash|tell|make|leave|ruin|regret|divorce|gone|sorry|pay|lose|break|done|take|burn|scream|throw|slap|never_see
`;
