/** Words that make the other's pain small: "get over it", "it was nothing". */
import { list } from "./words.ts";

export const dismissalLists: Readonly<Record<string, readonly string[]>> = {
  over: list(
    `overreacting, overreact, over reacting, exaggerating, over sensitive, oversensitive, hypersensitive, too sensitive, so sensitive, too emotional, so emotional, over emotional, overemotional, being emotional, dramatic, melodramatic, hysterical, being hysterical, ridiculous, being silly, silly, absurd, imagining, imagining things, imagining it, making it up, making things up, making this up, making that up, inventing, inventing things, dreaming, blowing this, blowing it, blowing things, blowing everything, making a scene, making a fuss, making such a fuss, making too much, making a big deal, making such a big deal, making this bigger, making it bigger, making it worse, making mountains, making a mountain, making a drama, making everything, reading too much, seeing things, seeing ghosts, hearing things, hormonal, on your period, having your period, touchy, tired and, just tired, just stressed, just emotional, just hormonal, just upset, thin skinned, overthinking, overthinking it, over thinking, too serious, worked up, getting worked up, hung up, stuck in the past, living in the past, still on about, still going on, still on that, still not over, still upset, still talking about, still crying, still angry about that, worrying about nothing, worrying too much, upset about nothing, upset over nothing, crying about nothing, crying over nothing, angry over nothing, angry about nothing, misremembering, remembering it wrong, confused, being irrational, making something out of nothing, paranoid for no reason, a bit much, too much, kicking up, whining, moaning, sulking, wallowing, fussing, nitpicking, throwing a tantrum, acting up, obsessing, obsessed with the past, dwelling, milking this, beating a dead horse, flogging a dead horse, beating this, making an issue`,
  ),
  small: list(
    `nothing, no big deal, not a big deal, not that big, not such a big deal, not a big thing, not that serious, not that deep, not serious, not important, not that important, not that bad, not so bad, not the end, not a crime, not a tragedy, not an issue, not a problem, not even that, not worth, only a, only some, only once, only sex, only one, only money, only words, only texting, only flirting, only a few, only a kiss, just a, just sex, just once, just one, just money, just words, just texting, just flirting, just a few, just a kiss, just some, just fun, just talk, just for fun, just physical, just messages, just online, just friends, meaningless, harmless, silly, a joke, just joking, trivial, a small thing, such a small thing, a little thing, a stupid thing, no reason, hardly, barely, ages ago, years ago, so long ago, long ago, in the past, ancient history, old news, over and done, over now, over so, done and dusted, water under, all in your head, in your head, in the head, your imagination, just your imagination, years back, months ago, weeks ago, forever ago, not the same, one time, a one time thing, a mistake so, one mistake, just one mistake, one night, one stupid, just life, life, just how men, just the way, just a phase, just stress, normal, perfectly normal, a bit of fun`,
  ),
};

export const dismissal = `
we|you are|is|be still on|at|stuck_on|hung_up_on|going_on_about|talking_about|discussing|arguing_about|fighting_about this|that|it|the_same ..2
are we|you still on|at|stuck_on|hung_up_on|going_on_about|talking_about|discussing this|that|it|the_same ..2
i do not see|get the problem|fuss|point|big_deal|issue|drama
we|i have talked|spoken|discussed|gone|been|heard|had|explained about|over|through|this|it|that ..4 times|already|enough|to_death
worse|bigger things|problems happen|exist|in_life|than_that|than_this|have_happened|could_happen
why do|must|are you have_to|always|keep|making|turning make|turn|see|take|everything|it ..2 everything|it|this|a|so|into ..2 so|into|such|too|complicated|difficult ..2 complicated|difficult|big|drama|problem|hard|serious|heavy|$
that|it is all this|it|that is|was ..1 $|,
that is all $
your|it_is_your|just hormones|period|nerves|imagination are|is|again|talking|playing|all|getting ..3
<we|i|will|to|can sleep on it|that $$|,|and|you
yeah|yes|sure|blah ,? yeah|yes|sure|blah $$|,_whatever|,_heard|,_i|,_you|,_so|,_fine|,_ok
^ heard you|it|that|enough|you_the_first_time $|,
^ heard it all ..2
are|have not you|he|she over|past|done|finished|through ..2
are|is|have you|she|he not|still|really|ever over|past|done|finished ..1 that|it|this|with|yet|him|her ..1
<will|to|can|trying|we|i|cannot get past|over it|this|that $
it|that is no|not use|good|point ..1 crying|talking|worrying|complaining|dwelling|going|arguing ..2
no|what_is_the use|point|good|sense ..1 in? crying|talking|worrying|complaining|dwelling|rehashing|going_on|bringing|digging ..2
nothing @adverbs? happened|went_on|was_going_on with|between|there|at|, ..3 ,|stop|get|calm|$|so
your pain|hurt|grief|anger|sadness|problem|problems|suffering|worries is|are not ..3 bad|big|special|real|important|serious|deep|unique|that
can|could|will|would|why_do we|you|not_we|not_you @adverbs? stop|quit making|acting|turning|treating|blowing ..4 such|a|so|like|into|out ..2 drama|fuss|scene|tragedy|issue|mountain|circus|opera|crime|deal|of_it|problem|disaster|big
your feelings|feeling|tears|worries|worry|fears|jealousy|suspicions|reaction|questions|pain|hurt|concerns|anxiety|sadness|anger|crying ..3 are|is|was|were|seem|seems @much* ridiculous|silly|absurd|nonsense|irrational|childish|stupid|excessive|exaggerated|unreasonable|over_the_top|blown|pathetic|not_my_problem|not_real|your_problem|laughable|unfounded|tiresome|tiring|boring|not_important|too_much|in_your_head|all_in|out_of_proportion|overblown|getting_old|your_own_problem
it has been|is ..3 years|months|weeks|days|ages|year|month|long ,? ..1 can|get|let|move|you|stop|enough|now|already|when|are ..3
you @adverbs? blow|blew|blowing things|everything|it|stuff up|out
it is not like anyone|anybody|someone|i|we|you|he|she|the ..3
it is not as if ..3
it could not have|be ..2 bad|that ..2
other|most|plenty_of|lots_of|thousands_of couples|people|women|men|families|marriages|sisters|friends ..2 survive|survived|manage|cope|go_through|live_with|get_through|get_over|worse ..2
you are|were|have_been @adverbs? going|harping|droning on|about_it ..2 about|again|and_on
we|i have been through|over this ..3
that|it is|was @adverbs? in|over|a the past|long_time|years|water|history ..3
stop|quit looking|searching|fishing for problems|reasons|attention|sympathy|something|trouble ..1
you think|feel|are ..1 too much
you will|would laugh ..2 about|at this|it ..2
you worry about|over nothing|everything
> think positive|of_something_else|happy
> do not overthink|stress ..1
where is|has your|all_your sense of humour|humor
can not you take a joke
it was only|just a joke
it was a joke
i was just|only joking|kidding|teasing|messing
just joking|kidding|teasing
no need to|for get|be|cry|shout|all|make|such|a|tears|drama|that|worry ..3
no reason to|for get|be|cry|all|make|such|tears|drama|that ..3
why are you so|still|always|even|getting upset|sensitive|emotional|worked|angry|dramatic|hung|bothered|hurt|crying|sad ..2
what is the|your big|problem|matter|fuss|drama|deal ..2 deal|now|this_time|again
what is done is
you knew|know what you ..1 signed|were_getting
you should|could be over|past|done|used|happy|glad|grateful ..3
you have had|got your enough time|apology|answers|cry ..2
long enough|ago ,? now|get|move|you|already
how many times do|must|should|have i|we ..2 say|apologise|hear|explain|go|talk ..3
i|we do not want|need|have to hear|talk|discuss|listen ..2 about|it|this|that|to ..2 again|anymore|any_more|ever|all_day|now
can not we|you just
cannot we just
enough about|of|with this|that|your|the ..2
blown|blow|blowing|gets|get ..2 out of ..1 proportion
storm in a
first world problems|problem
cry over spilled|spilt
nobody|no_one ever died of|from
you are|were fine ,|$|.|stop|now|nothing
it|that|this is|was fine ,? stop|get|nobody|nothing|move ..2
it|that can|could not have hurt|been|meant ..3 that|so ..2
people with|who_have real|actual|proper|bigger problems|worries|troubles
> let us|me not? be ..1 so? dramatic|silly|hysterical|melodramatic|sentimental|childish|ridiculous
nobody|no_one ..2 making|makes|made ..1 opera|drama|fuss|scene|big_deal|tragedy|circus
worth all? this|these|the|your tears|fuss|drama|crying|pain|trouble|misery
would|will|wants|want|need|needs|like their|your|his mother|father|mum|dad|wife|husband|sister|old_self back
it|that|this was|is|does|did not|never even|exactly|really|technically ..1 cheating|an_affair|lying|a_lie|count|betrayal|sex|anything|that_bad|real
technically|strictly|legally it|that|we|i|nothing ..5
will have you laughing|smiling|forgetting|over
you will|would be|have laughing|laugh|forgotten|over|smile|fine ..3 about|it|this|that|all|soon|tomorrow
a good night is|sleep
you just|only|simply need a|some|to ..3 sleep|rest|hobby|break|holiday|nap|drink|relax|calm|fresh|walk|job|food|think_about_something
alright|all_right|ok|okay|yes|fine ,? ..2 i get it ,|$
i get it , you|it
you are hurt , ..4 can|now|so|but_can
you @adverbs? need|have|should|must|ought|better to|just? ..1 calm|relax|chill|get_over|move_on|let_it|let_this|drop_it|drop_this|forget|grow_a|lighten|toughen|stop_crying|stop_being|stop_dwelling|stop_living|get_a_grip|accept|cheer|snap|put_this|put_it|put_that|leave_it ..2
> pull yourself together
enough now|$$|already|of
through far|much|a_lot|way? worse
far|much|way|a_lot worse and|things_than|than_this|than_that
has|have|had|been|went|goes through worse
at some point you|a|one|people|we|everyone|everybody ..3 has|have|need|needs|must|should to ..3
picking at it|that|this|old
some|other people|women|men|of_us would be|give ..2 glad|happy|grateful|anything
<i you are|r|were @much* @over !about_you|of_myself|i
you are|were ..2 overreacting|overreact|exaggerating|hysterical
you always? overreact|exaggerate|overdramatise|dramatise|overthink
you overreacted
you are|get so|too|way_too|far_too|much_too|a_bit_too|really_too|just_too|simply_too|being|getting|acting|always|just sensitive|emotional|dramatic|touchy|worked_up|upset|hysterical|serious|intense|soft|delicate|fragile !about_it_and
you take|took|are_taking|blow|blew|are_blowing|have_blown things|everything|it|this|that|stuff too|out|so|way
you make|made|are_making|always_make|turn|turned|are_turning|keep_making a|everything|it|this|too|such|mountains|something|things big|much|into|huge|mountain|drama|a|out_of|scene|fuss|about|issue|problem ..2
you read|are_reading|see|are_seeing too_much|way_too_much|things|something|ghosts into|that|there|everywhere|where
no|without need|reason to|for get|be|cry|such|all|this|so|make|worry upset|so|worked|about|over|a|the|dramatic|emotional|drama|hysterical|fuss|like|panic
> get over it|this|that|yourself|with_it
you should|need|must|have|ought|can|could|will|would_be|might_want ..2 get|be|over|move|let|put over|on|it|go|past|behind ..2
you should|ought be|have over|moved|forgotten|gotten|forgiven|grateful|glad|thankful|happy|lucky ..3
> get a grip|life
> get used to it
> get it together
> grow a pair|thicker
> man up
> toughen|cheer|lighten|buck|suck|wise|snap up|out_of_it|it_up
> suck it up
> deal with it !together
> let|just_let it|this|that @adverbs? go|rest|drop|be !of|for_now|to
> let it go
let us|me|sleeping not|just|forget|move|put|leave|dogs make|go_there|start|dwell|forget|on|this|it|lie|argue|talk|that|get_on|pretend|drop ..3 again|big|scene|drama|past|about_it|behind|it|this|with_it
> give it a rest|break
> drop it|this|that|the_subject|the_topic !off|at|in|by|when
> just drop|leave|stop it|that|this|already
> leave it already|alone|at_that|be
> forget about? it|that|this|all_that|the_past|her|him
<i|we|you|he|she can|could|will|would|shall|should|why you|we|not|not_we|you_not|we_not @adverbs? not? just|please|finally|all|ever|now|simply? move_on|let_it_go|let_this_go|let_go|let_it_rest|let_it_drop|drop_it|drop_this|drop_that|get_over|get_past|forget_about|forget_it|forget_this|forget_the|put_it_behind|put_this_behind|put_that_behind|leave_it_at|leave_it_alone|leave_it_be|leave_the_past|stop_talking|stop_being|stop_bringing|stop_dwelling|stop_going|stop_crying|stop_whining|stop_complaining|stop_harping|have_a_nice|have_one|have_a_normal|have_a_peaceful|be_normal|be_happy|go_back_to_normal|go_back_to_how|give_it_a_rest|quit_harping|enjoy_the|eat_now|talk_about_something|change_the_subject|live_in_the_present !off
> move on
moving on
i have moved|put|closed on|it|this|that and|behind|why|so ..2
we have|already been over|through|discussed|talked|had|done|covered this|that|it|about
we have already|been talked|discussed|over|had|been_through|through ..2
we talked|spoke|went about|over|through this|that|it already|before|enough|a_hundred|yesterday
it|this|that|they|those|she|he|these is|was|were|are|did|meant|had !just_a_cold|just_a_dream|just_a_headache|just_a_bad|just_a_fact|just_a_feeling|just_a_lie|nothing_like|nothing_to_me|nothing_but|nothing_compared|nothing_of|not_a_big_deal_if|no_big_deal_if|just_how_i_feel|just_how_it_feels|only_then|only_when|just_after|just_before|long_ago_and_it @adverbs? @small !to_me_now|to_you|it_was_not
it|this|that was only|just|merely|simply !a_fact|a_lie|a_cold|a_dream|a_headache|a_fever|a_misunderstanding|a_nightmare|a_flat|a_bad_day|an_idea|a_suggestion|a_thought|a_question|a_draft|one_of_those a|an|some|one|once|that|sex|texting|flirting|words|fun|money|for|physical|online|coffee|lunch|dinner|talk|friends|chatting|harmless|talking|two|a_few|messages ..3
it|this|that is only|just|merely !a_fact|a_lie|a_feeling a|an|some|one|money|words|hair|stuff|dishes|sex|your_hormones|your_imagination|hormones|stress ..2
it|this|that|she|he|they|texting|kissing|talking|flirting did|does|do not|n mean|matter|count|change|happen|hurt|kill|affect ..2 anything|something|much|like_that|you|that_way|anyone|anybody|a_thing|any
it|that|this does|did not matter|count|even_matter|really_matter|mean_anything|happen $
it|that|this does|did not @adverbs? matter|count any|anymore|now
it|she|he|they|that|this meant nothing
nothing @adverbs? happened $
nothing @adverbs? to_talk|to_discuss|to_worry|to_be|to_cry|to_see|to_say|to_forgive ..3
nothing to talk|be|get|cry|worry|make about|upset|so|over|mad|angry
there is|was nothing|no|not to|need|reason|anything|point to? talk|discuss|be|worry|cry|tell|say|see|get|in|forgive|explain|apologise ..2
no big deal !if
no one|body|harm|need died|hurt|done|cares|to_panic
nobody|no_one died|cares|got_hurt|was_hurt|noticed|else_would|else_cares|else_has
who|nobody|no_one|like_anyone cares !for|about_me|about_us
who gives|cares|the a|what|fuck|hell
so what ,|$
so what if i|you|he|she|it|we|they
so what $
^ big deal $
^ whatever $|,
> whatever $$
what|why is the|your|all|this big|the|fuss|all deal|fuss|drama ..2
what more|else do|can|could|am|should you|i want|do|expect|say|supposed|need ..3 from_me|to_hear|more|sorry|again|about|then|$
what more do you want
i @adverbs? already|said|told|apologised|have|have_already said|apologised|told|i|you|twice|ten ..2 sorry|that|apologised ..2 what|can|so|now|why|get|move|let|how|enough|drop|stop|is
i have|had? said|already_said|apologised|already_apologised|already|told sorry|apologised|that|a_hundred|a_thousand|enough|ten_times ..4
i @adverbs? said|already_said i? am|was|already|have? sorry ..3 what|so|can|okay|ok|already|get|now|why|is_that|how|let|what_else|enough
i apologised ,|already|and|so|once|twice|what|ten|a_hundred ..3 what|so|can|get|now|more|already|enough|okay|move|why|times
sorry , ok|okay|already|but_you
i am sorry you|if|but you|you_feel|you_got|you_took|you_are|i|that_you|it|anything ..2 feel|felt|think|took|were|got|see|are|offended|hurt_you|upset|hurt|find|had_to|too|did
i am sorry that you feel|felt|think|took|see|got|are|find ..2
i am sorry ,? but you|this_has|i_did|what_else|that_is_how|life ..3
sorry you feel|felt|took
sorry if you|that|it|anything|my ..2
> calm down|yourself
calm the fuck|hell down
please calm|relax|chill down|out|$
> chill out|$|,|it|pill
take|have a chill|pill
> relax $$
> relax , !i_have|i_will|we_have|i_am|i_got|you_have_time|take|let|everything_is_ready|there_is_time ..3
^ just relax $|,|already
you|and just relax
> cool it
> settle|simmer|pipe down
> stop|quit|enough_with|enough_of|no_more|spare_me|save_me|cut|lose the|your|with|all|out|making|overreacting|crying|whining|complaining|nagging|moaning|living|going|harping|bringing|dwelling|obsessing|digging|overthinking|exaggerating|blowing|worrying|whinging|sulking|fussing|dramatising|imagining|making_things|rehashing|raking|feeling_sorry|playing_the_victim|looking_for_problems|bitching|torturing_yourself|being_so|it_with the? drama|tears|fuss|about|on|in|up|a|things|everything|it|past|on_about|with|for|paranoid|self_pity|waterworks|hysterics|theatrics|hysteria|victim|histrionics|crying|such|too|questions|interrogation|nonsense|nagging|whining|moaning|guilt|accusing|negative|over|this|that|over_nothing|about_nothing|yourself|childish_games|tantrum|already|now|the
> stop|quit crying|whining|complaining|nagging|moaning|sulking|whinging|overreacting|exaggerating|overthinking|obsessing|fussing|bitching|sobbing|blubbering|worrying|dwelling|imagining_things
> stop|quit being|acting|getting @much* dramatic|sensitive|emotional|hysterical|silly|ridiculous|paranoid|melodramatic|touchy|oversensitive|worked_up|upset|a_drama_queen|the_victim|negative|serious|difficult_about
do not be|get|make|start|worry|cry|take|read|act|exaggerate|overreact|blow|go|dwell ..1 silly|dramatic|sensitive|emotional|ridiculous|hysterical|upset|worked_up|a_fuss|such_a_fuss|such_a_drama|such_a_big|such_a_scene|such_a_drama_queen|a_drama|a_scene|a_big|over|it_so|so_much_into|like_this|so_dramatic|so_sensitive|so_emotional|so_upset|so_serious|so_silly|so_hysterical|so_ridiculous|too_much|on_about|over_nothing|so_serious|paranoid|absurd|melodramatic|all|touchy|crying|that_again|with_that|this_again|with_this|it_out|things|a_thing|on_it|it_personally|it_so_seriously|a_baby
do not start $
do not start ,|again|with|this|that|crying ..2
do not be like that|this
not this|that|it|the|her|him ..2 again
not again
not now $
here|there we|you|it|she|he go|goes again
here we go
oh ,? here|not we|this go|again
enough already|of_this|with|of_that ..2
enough is enough
^ enough $
i|have had|am|am_so enough|sick|tired|bored|fed_up of|with ..1 this|your|you|hearing|it|that|the|always ..2 crying|drama|story|moods|talk|complaining|whining|questions|about|topic|subject|tears|nagging|feelings|conversation|same|again|it|suspicions|accusations|interrogation
i can not|do|am hear|listen|deal|do|take|want|going ..2 this|it|your|that|about ..3 anymore|any_more|again|drama|crying|tears|whining|nonsense|moods|complaining
i am not|done having|doing|discussing|talking|going|getting|listening ..2 this|that|it|there|into|to ..4 again|anymore|any_more|now|for_the|drama|with_you|nonsense|anyway|any_longer
i do not have|want time|energy|to|to_hear|the_energy ..2 for|hear|deal|with this|that|it|your|about ..2
how long|often|many|much are|do|will|must|times|longer|more you|we|i|do|must|are|is|should going|have|keep|need|will|to|do|this|apologise|intend|plan|want ..4
how long are|will you
are you still|seriously|really|not ..1 on|going|upset|crying|talking|thinking|angry|mad|bringing|not|over|stuck|hung|worrying|making ..2
you are still|not on|upset|crying|talking|going|thinking|angry|hung|over|stuck about|on|over|with|that|it|this ..2
why|must are|do|can|you|must you|still|not|always|we @adverbs? keep|still|always|bring|make|so|have|bringing|making|getting|being|dragging|dwelling|digging|just|harping|go ..2 bringing|upset|bring|dwell|going|making|big|fuss|talking|that|up|drag|digging|dramatic|sensitive|emotional|worked|hysterical|crying|harping|asking|move|let|drop|get_over|on_about|over_reacting|overreacting|about_that|ruin_the_mood|forget ..3
you keep|always|just|love|have|insist ..1 bringing|dragging|going|dwelling|digging|harping|bring|drag|dwell|raking|rehashing|dredging|hanging ..4 up|on|past|old|about|over|out
you are|keep @adverbs? bringing|dragging|dredging|raking|digging ..3 up ..2
you are just|only tired|stressed|hormonal|upset|emotional|imagining|being|jealous|looking|overthinking|confused|in_a_mood|hungry|hangry|having ..2
you have|got nothing|no|no_reason|no_right|no_cause|no_business|not_got to|reason|right|cause|anything|business to? be|cry|complain|feel|worry|get ..1 upset|about|like|that|jealous|angry|hurt|mad|so|sad|over|worked
you should|must|can|ought not feel|be|let|take|get|think|cry ..3 that|like|sad|hurt|angry|upset|it|jealous|this|so|about
you do not|have need|have|no to|right|reason be|to|feel|get|cry|worry upset|feel|be|jealous|like|so|that|cry|over|about ..2
you will|would|are get|going|live|survive|be over|to|through|it|live|fine|past|okay ..1 it|this|get|survive|live|$
you will survive|live|get_over_it|be_fine
it|this|that is|was|has|had not|ancient|all|been|just|over|no|hardly|already|so|such_a big|history|over|in|years|months|weeks|the|that|a|long|reason|done|ages|worth ..4 ago|past|now|months|years|matter|end|crime|enough|then|already|anymore|on|head|behind|us|issue|tragedy|with|weeks|fuss|drama|about|mind|world
it|that is|was !a_long_time_ago_,_and|a_long_time_ago_and history|past|ancient_history|over_and_done|old_news|yesterdays_news|water_under_the_bridge|in_the_past|behind_us|done_now|all_behind_us|so_last_year|a_long_time_ago|long_ago|ages_ago|years_ago|over_now|done_with
that|it is|was @adverbs? your|a|you|how|what you? problem|imagination|issue|dream|remember|think|fantasy|misunderstanding !is|of_mine
that|it|this never|did happened|not_happen|happen
that is not how|what it|happened happened|was|$
i never|did_not said|say|did|do that|such|any_such ,|, you|thing|$
it could|might be|have been? worse
other|some people|women|men|husbands|wives|couples|families|sisters have|would|do|deal|manage|are|forgive|get|cope|cheat|suffer|go ..4 real|worse|fine|kill|be|over|happy|it|problems|that|all|much|time|love|through|glad|just
everyone|everybody|all_men|all_couples|men|people|lots_of_people|most_people|half_the_town|all_people does|cheats|lies|do|flirts|fights|makes|has|cheat|flirt|look|lie|fight it|that|sometimes|mistakes|do|at|problems|secrets|once
people|others have real|bigger|worse
there are|is people|worse|bigger|children|real|others|more who|things|problems|in|starving|important ..2
i do not|never see|understand|get why|what|the you|all|the|point|problem ..4 upset|fuss|drama|problem|deal|about|crying|angry|mad|bothers|issue|complaining|such|big|so|still|need
i do not see|get what|why the|you|it|this ..3 problem|fuss|deal|upset|drama
you think|feel too much
you worry|think|cry|feel|analyse|analyze|complain|talk too much|about|over|over_nothing|way_too
you are being|acting|getting|so|too|very ..1 sensitive|dramatic|silly|emotional|hysterical|unreasonable_about|ridiculous|oversensitive|melodramatic|over_the_top|touchy|absurd|irrational
you are crazy for_thinking|if_you|to_think
you are ridiculous
that|this|it is|sounds|seems @adverbs? @much* ridiculous|nonsense|silly|absurd|bullshit|rubbish|crazy_talk|in_your_head|your_imagination|laughable|a_load ,|$
do|must we have|really|always to|have go|talk|do|discuss|start|rehash|to ..2 this|about|there|it|that|again|through ..2
do we have|need|really to|have ..1 talk|do|discuss|go|have|start|rehash
must we
not a big|huge deal !if
not the|a end|crime|issue
not a big deal|thing|problem !if|for_me_if
tomorrow|this is|will another|be day|forgotten
time heals|to_move|to_let|to_get
life goes on
what is|was done is|was done
past is past|the_past
the past is
leave the past
boys will be
shit happens
these|mistakes things|happen happen
it happens $
it happened , ..4
it happened once|one
it was just|only one !of_those ..1
nobody|no_one|no_body else would|has|had|makes|thinks|cares|complains|sees ..3
nobody is|was|got perfect|hurt
nobody thinks|said that|anything|so
a|what a? fuss|drama|storm ..1 about|over|nothing|in
much ado
> lighten up
are you done|finished|through|quite|happy|satisfied ..1 $|crying|yet|now|with|complaining
why|how is|can|come this|it|that such|still|even|so|be an|a|bothering|an|big|matter|such ..2
we are not|done talking|having|doing|discussing|here ..1 about|this|it|talking|that
end of story|discussion
case|subject|topic|discussion closed|over
i have|am nothing|done ..1 to|talking|explaining|apologising more|explain|apologise|about|add|say
can we talk|discuss|do about|it|this|that ..3 never|some_other|another_year
why can|do not|you_not you|just|we just|simply? be|move|let|drop|get|forget|trust|leave|stop|relax|act|accept|forgive ..2
you just need|have to
> just|simply get|be|try over|happy|normal|past|grateful|positive ..1
> just be|get|move|accept|forget|forgive|try happy|grateful|over|on|it|about|normal|and|positive|past|to_forget
try to be|see|look|move|forget|focus positive|on|normal|past|about|the_bright
look on the bright
> cheer up
all|everything couples|families|marriages fight|have|do|argue|go
could we skip
yada yada
tough luck|shit|titty
boo hoo
cry|go|keep|stop baby|cry|crying|whine about|over ..2
`;
