/** Motives and thoughts of the other told as facts. An own fear ("I am afraid that you …") and saying back are not. */
import { list } from "./words.ts";

export const mindLists: Readonly<Record<string, readonly string[]>> = {
  /** Makes a wish or a deed into a motive. */
  sure: list(
    `just, only, obviously, clearly, secretly, really, deep down, actually, simply, probably, deliberately, purposely, intentionally, always, never, of course, surely, apparently, evidently, plainly, no doubt, both, even, definitely, honestly, fucking, never really, never even, still, so, all, totally, must have, truly, also, literally, seriously, all just`,
  ),
  /** Wishes that nobody says of themselves. */
  harm: list(`
    hurt, punish, humiliate, split us, separate us, come between, drive a wedge, turn you against, break us up, drive us apart, embarrass, control, destroy, ruin, break me, break us, manipulate, provoke, upset me, annoy me, spite, shame, use me, get rid, get away, get back at, get even, get revenge, revenge, win, be right, trap, test me, torture, make me, make us, make him, make her, me to suffer, me to fail, me to hurt, me to feel, me to be jealous, me to look, me to cry, me to beg, me to find, me to go, me to leave, me to disappear, me to shut up, me gone, me out, me dead, me miserable, me to break, me to lose, me to be the, me to pay, me to be alone, me unhappy,
    out, to leave me, leave me, be with her, be with him, be rid, him more, her more, him back, her back, your cake, it both ways, have it both ways, have your cake, attention, an excuse, a reason to leave, to win, to be free, to be single, freedom, to look good, look good, look like, save your own, save your skin, save face, cover, keep me quiet, shut me up, keep me around, keep me down, keep me small, us to fail, this to fail, this to end, it to end, this marriage to end, push me, pick a fight, start a fight, cause trouble, drive me, wear me down, play the victim, turn, take advantage, someone else, somebody else, somebody better, someone better, someone younger, my money, everything your way, it all, a maid, a servant, a mother, an easy way out, the easy way out, to fight, a fight, to be caught, to get caught, everyone to, everybody to, a divorce, my attention so, to see me, see me suffer, see me cry, see me hurt, see me fail, gaslight, blame me, buy, avoid, hide, deceive, trick, fool, confuse, sabotage, escape, impress, isolate, rile, wind me up, play games, play me, force me, scare me, hurt us, undermine, discredit, belittle, protect her, protect him, protect yourself, distract me, change the subject, one up, outdo, prove me wrong, lie, weasel, wriggle, get out of, guilt, sweet talk, cheat, silence`),
  care: list(
    `care, cared, give a damn, give a shit, give a fuck, give a crap, gave a damn, gave a shit, give a toss, love me, loved me, love us, love her, love him, respect me, respected me, respect us, respect my, respect anyone, want me, wanted me, want us, wanted us, want this, wanted this, want to be with me, want to be here, want to be married, want to change, want to fix, want to work on, want to save, want to hear, want to understand, want to know, want a family, want to try, want to listen, want to see me, want it to work, want to make it work, want to help, want the best, miss me, missed me, miss us, regret, regretted, feel sorry, felt sorry, feel bad, feel guilty, feel guilt, feel remorse, feel any, feel anything, felt anything, feel shame, mean it, meant it, mean that, mean any, meant any, mean a word, meant a word, value me, valued, appreciate me, appreciate anything, appreciate what, appreciated, take me seriously, took me seriously, take this seriously, take us seriously, take it seriously, think about me, think of me, think about us, think of us, think about the kids, think about how, thought about, think about anyone, think about anybody, think of anyone, consider my, consider me, considered me, believe in us, like me, liked me, like my, liked my, mind hurting, want me to be happy, wish me well, have feelings, have any feelings, feel a thing, felt a thing, find me attractive, love anyone, loved anyone, love anybody, intend to, intended to, mean to change, plan to, really want, really mean, really care, really love, truly love, really regret, need me, even like me, trust anyone, feel ashamed, feel pain, even see me, see me as, even notice, notice me, notice when, want my, understand or care, deserve`,
  ),
  cares: list(
    `cares, gives a damn, gives a shit, gives a fuck, loves, loved, respects, wants me, wants us, wants this, regrets, feels sorry, feels guilty, means it, values me, appreciates`,
  ),
  enjoys: list(
    `enjoy, enjoyed, enjoying, love, loved, loving, like, liked, get off on, get a kick out of, got a kick out of, take pleasure in, took pleasure in, revel in, relish, delight in, get pleasure from, thrive on, get satisfaction from, live for, feed on, have fun, had fun, get a thrill`,
  ),
  cruelty: list(
    `hurting, watching me, seeing me, making me, making us, me suffer, me cry, to hurt, to see me, to watch me, this, every minute, every second, it, my pain, the drama, drama, the attention, torturing, humiliating, tormenting, punishing, playing, lying, embarrassing, being cruel, the power, power, manipulating, upsetting, pushing my buttons, fighting, the sneaking, sneaking around, provoking, arguing, every bit, bossing, controlling, being in control, having power, to argue, to fight, the fact that, ruining, being right, winning, putting me down, scaring, seeing us, suffering, misery, causing`,
  ),
  knew: list(
    `exactly, damn well, full well, perfectly well, very well, fine well, all along, it would, that it would, it was, precisely, what you were doing, what you did, what you are doing, how much it, how much this, it all along, how it would, how this would, better, i would find, i would be, i was going, that i would, it hurt me, it hurts me, this would, that this would, that would hurt`,
  ),
  lowly: list(
    `stupid, dumb, an idiot, a fool, naive, blind, crazy, an imbecile, too stupid, weak, nothing, worthless, a joke, your maid, your servant, your slave, your mother, your property, ugly, fat, boring, beneath, not good enough, a child, gullible, easy, made of, going to just, going to put up, a doormat, an easy target, paranoid, less than, the problem, the enemy, an option, replaceable, that stupid, that naive, that blind, so stupid, useless, a bad, a terrible, a burden, your atm, a piece of`,
  ),
};

export const mindReading = `
you @sure* wanted|want me|us|him|her to ..3 stupid|foolish|small|alone|jealous|suffer|guilty|crazy|bad|hurt|cry|look|looking|ashamed|stand_there|beg|wait_for_you|like
you @sure* can|could not @adverbs? stand|bear|tolerate|stomach|handle that|it_when|my|me|not|being|seeing|losing|anyone|us|her|him
you @adverbs? love|loved|prefer|preferred|want|wanted|like|liked|trust|trusted|value her|him|them|it|work|your_job|your_mother|your_phone|your_friends|money|that_dog ..1 more|better than me|us|your_own|anything ..2
you have|had @adverbs? resented|hated|despised|envied|looked_down|wanted_her|wanted_him|wanted_out|wished|hoped|enjoyed ..3
your|my|our ..1 @kin @adverbs? wants|want|wanted|tries|tried|is_trying|hopes to ..1 @harm
you would @sure* love|like|enjoy to_see|to_watch|for_me|me_to|nothing_more ..3
you are|were|have_been @adverbs? already|secretly|just|only|really|still|always|even wishing|hoping|dreaming|longing|planning|plotting|scheming|fantasising|counting|waiting|wanting|thinking|missing ..3
part|some_part|a_part|half|bit of you is|was ..1 relieved|glad|happy|enjoying|hoping|proud|pleased|angry|jealous|wishing|waiting|bored|thrilled|excited|somewhere|with
that|this|the|your ..3 story|stories|thing|act|illness|headache|headaches|tears|excuse|crying|trip|show|apology|stunt|performance|phone_call|meeting|silence was|is @sure* just? to|so|for ~ ..3
<if|unless|when he|she|they|you ~ ..3 because he|she|they|you @adverbs? wants|want|wanted|needs|needed|likes|like|enjoys|enjoy|enjoyed|thinks|think|thought|knows|hates|hate|loves ..3
% ..4 because he|she|they|it @adverbs? wants|want|wanted|needs|likes|enjoys|thinks|hates ..3
you @sure* wish|wished that? you|i|we|he|she|it were|was|had|could|would|never|did ..4
you @sure* find|found|consider|think|thought me|us @much* disgusting|boring|ugly|unattractive|stupid|annoying|pathetic|old|fat|dull|crazy|ridiculous|embarrassing|repulsive|weak|a_burden|a_nuisance|too
in your mind|eyes|head|world|book ,? i|we|it|he|she|everyone|everything am|are|is|will|can|do|was|comes
to you ,? i|we|it|this|that|everything|our|my ..2 am|are|is|was|were @adverbs? just|only|nothing|a|an|all|never|no|worth ..3
those|these|the|your|this|that ..3 is|are|was|were @adverbs? @sure* your|his|her way|idea|attempt|trick|method of|to|at ..4
% do|does|did not @adverbs? care|love|want|give_a|respect|mean_it|regret ..4
your heart is|was not in ..3
you have|had ..1 checked_out|given_up_on|moved_on_from|lost_interest|made_up_your_mind|written_me_off|written_us_off ..3
you were|are|must_be|seem|look @sure* happy|glad|pleased|relieved|delighted|thrilled ..1 that|when|to|if|about
you @sure* were|are hoping|wishing|praying|expecting|counting ..1 nobody|no_one|we|he|she|it|they|everyone|on ..3
you would @sure* love|hate|like|enjoy it|that|nothing if|when|more|for ..3
you could|can not @adverbs? be bothered|arsed|troubled
you can|could not @adverbs? bring_yourself
he|she|they @adverbs? only|just ~ ..3 because|for|to|out_of
you never|did_not|do_not|have_never @adverbs? planned|plan|intended|intend|meant|mean|wanted|want|thought|tried|try to|it|of|about|us|me ..3
you just|simply|obviously|clearly|really do|did not want to|me|us|it|this ..4
you @sure* decided|chose|choose ..1 to hurt|leave|ignore|lie|punish|hide|humiliate|forget ..2
you are|were @sure* looking|searching|waiting|fishing|angling|aching|itching for|to ..3
you are|were @sure* doing|saying it|this|that ..3 to|because|for|so ..2
you always|never|just|only think|thought about|of|you ..2
you think|thought @adverbs? everything|everyone|i|we|he|she|nobody|rules|you|it|all|your ..1 is|are|can|will|should|owes|do|does|have|deserve|am ..3
your ..2 is|was|are|were @adverbs? just|only|nothing_but|merely|all ..1 a_show|an_act|a_game|an_excuse|a_trick|a_tactic|for_show|for_them|to_get|to_make|to_hurt|about_you|pretence|pretense|a_lie|a_front
you @adverbs? thought|figured|hoped|assumed|believed|reckoned ..1 i|nobody|no_one|we would|will|was|were not|never|just ..3
you @sure* picked|chose|waited|timed ..5 to|so|because|on_purpose ..3
you @sure* did|said|wrote|do|say|kept|hid|told|told_me|posted ..5 just_to|only_to|so_i|so_that|to_see|to_make_me|to_make_us|because_you_like|because_you_enjoy|because_you_hate|because_you_want
you are|were @sure* laughing|smirking|gloating|smiling|rejoicing|celebrating inside|inwardly|at_me|behind|about|over ..2
you are|were @sure* ashamed|embarrassed of me|us|to_be_seen|to_be_with
you are|were not|never|no_longer @adverbs? interested|attracted|in_love|happy|committed ..2
i am|was just|only|nothing_but|merely|no_more_than a|an|your|the ..3 to|for you
i|we mean|are|matter|meant|were|mattered ..1 nothing|less|little|zero ..1 to|for you
you are|were @sure* after|interested_in|here_for|with_me_for only|just? my|the|our money|house|body|salary|inheritance|papers|visa
you married|stayed|stay|came|chose ..3 only|just|for|because ..1 money|pity|papers|habit|convenience|guilt|the_kids|the_house|you_were|nobody|of
you would be|feel @adverbs? happy|happier|glad|relieved|better|thrilled ..1 if|without|when ..3
you want|wanted|need me|us|him|her to be|feel|stay|suffer|fail|look|beg|cry|crawl|think|believe|doubt|leave|go|hurt|break|give_up ..2
you love|loved|like|liked|enjoy|enjoyed it|this|that when|how i|we ..4
you have|had no interest|wish|intention|plan|desire ..1 of|in|to ..3
mean|means|meant|matter|matters nothing|zero|so_little|less|very_little ..1 to you
means|meant more|less ..1 to you than
you can|could not @adverbs? wait for|to|until
you were|are glad|happy|relieved|only_too_happy|delighted|pleased ..1 to|when|that|i
you have|had been|already waiting|planning|hoping|wishing|wanting|looking|dying ..2 for|to|that|this
you were|are @sure* trying|wanting|hoping to score|beat|win|buy|impress|look|seem|get_me|get_one
you @sure* wanted|want to beat|outdo|get_at|get_me|get_one|score|show_me|prove|see_me|make_sure|feel_superior|feel_important|feel_wanted|be_seen
part|some_part|a_part|half of you @adverbs? wishes|wants|hopes|enjoys|likes|loves|is_glad|is_relieved|knows|hates
you are not sorry
you @adverbs? only|just ..2 so|because|to|in_order i|you|that|get|make|look|keep|shut|avoid|feel ..3
the flowers|gift|gifts|dinner|apology|tears|present|presents|letter|therapy|trip|card|ring|hug|call|kiss|chocolates|weekend|visit ..3 was|were|is|are @sure* just|only|to|meant|for|because|a ..1 to|for|show|bribe|get|keep|guilt|make|trick|tactic|shut|buy ..2
you ..2 sat|stood|lay|stayed ..3 wishing|thinking|hoping|dreaming|planning|counting|enjoying
this|that|it was|is|has|had never|not ..3 about ..5 , ..1 you|it
you do|did|would|will not @adverbs? lose|spare ..3 sleep|thought
because you ..2 think|believe|thought|know|knew that? i ..4
you are|were testing|playing|using|punishing|buying|bribing me|us|him|her
you count|counted|hoped|banked|rely|relied on|that|i me|my|i|that ..3
you @sure* @enjoys having|keeping|making|being|watching|seeing|playing|hurting ..3
he|she|they think|thinks|thought ..1 i|we am|are|was|were @much* @lowly
you @sure* think|thought|believe|believed that? a|an|one|some|the|your|flowers|money|buying|saying|sorry|it|dinner|crying ..6 makes|make|fixes|fix|is_enough|solves|undo|undoes|will|makes_up|buys|okay|enough
you @sure* want|wanted that i|we|everyone|he|she|they ..4
it is|was @much* more? important to|for you to ..4
you @sure* hate|hated|resent|resented|love|loved that i|we|she|he|my|it|everyone
you secretly|deep_down|actually|really|inwardly|privately ..1 hate|hated|resent|wish|wished|hope|hoped|love|loved|enjoy|enjoyed|want|wanted|like|think|despise|know|blame|feel
your real|true|only|actual|main|secret reason|motive|goal|aim|plan|intention|interest ..3 is|was|to|for
he|she|they @adverbs? came|did|said|went|called|bought|wrote|invited|gave|took|married|told|apologised|cried ..5 just|only to|because|for|so ..4
i can|could see|tell|hear that|how|you ..1 are|were|do|did ..1 bored|not|annoyed|enjoying|lying|happy|relieved|laughing|jealous|only|pleased|disgusted|over
you wanted|want this|it|that to happen|to_end|to_fail|all_along|from_the|so|to_go|,_admit
you were|are already|just|only|still ..1 thinking|planning|dreaming ..1 about|of|how
you were|are @sure* too proud|vain|scared|ashamed|busy|cowardly|weak|selfish|arrogant to ..3
all that|you was|were|had in|on your ..1 head|mind|interest
you @sure* cry|cried|smile|smiled|apologise|call|say|come|act|help|cook|pretend|text|touch|talk ..3 only|just|to|because ..1 get|to|make|because|so|you ..3
you only|just|merely cry|cried|smile|smiled|apologise|call|come|act|help|cook|pretend|text|touch|talk ..3
clearly|obviously|apparently|evidently ,? i|we|this_family|my_feelings|our_marriage|your_family mean|means|meant|am|are|matter|matters|do|does|is|was not|nothing|less|last|worth|a|just ..3
i mean|matter|meant nothing|less|little ..1 to you
you are|were @much* being? nice|kind|sweet|friendly|good|generous|romantic|affectionate only|just|because|so ..4
you are being|suddenly|only|just nice|kind|sweet|friendly|good|generous|romantic|affectionate because|only|so|to ..4
you @sure* need|needed|want|wanted me|us|her|him only|just|to_be|small|weak|down|quiet|dependent|miserable ..3
what you really|actually|secretly|only|truly want|wanted|mean|meant|care|think|feel|need
it was never|not about ..3 you|for_you|love|us
you were|are|have_been faking|pretending|performing|putting_on|playing_the|acting_the|acting_sorry|acting_innocent|playing_innocent
you pretend|pretended|act_like|fake|faked to? ..4
you see|saw|treat|treated|use|used|keep|kept me|us @adverbs? as|only|because|like|for ..4
you chose|choose|picked her|him|work|them|that|the ..2 because|over ..4
you do|did|have not|no ..1 intention|plan|plans|desire|wish to|of
you are|were counting|relying|banking|betting on
you are|were @sure* afraid|scared|terrified of|that|i|to ..3 me|losing|being|people|the_truth|look|looking|find|found|i|lose
you @sure* want|wanted|wish|wished|hope|hoped|need|needed|like|liked to? @harm
you are|were @sure* wanting|hoping|wishing|dying|itching|looking|longing|waiting|planning|plotting for|to|that|i|me ..5
you @sure just|only|obviously|clearly|secretly|really? want|wanted|wish|wished|hope|hoped|prefer|preferred|see|saw !to_help|to_protect|to_talk|to_be_kind|to_make_it_better|to_be_loved|to_be_heard|me_to_listen|to_be_safe|peace|to_say|help|comfort|to_understand|space|to_keep_us|to_be_there|to_make_me_happy|quiet|time|rest|to_go_home|to_sleep|a_hug|someone_to_listen|me_to_hear
you just|only|simply wanted|want me for|as|because|around
all|everything|the_only_thing|what|the_one_thing you|he|she @sure* want|wanted|care|cared|needed|were_after|are_after|were_interested|cares|wants|think|thought is|was|about|from|in
you @sure* do|did|does|would|could not @adverbs? @care
you @sure* do|did|does not @adverbs? love|miss|respect|want|trust me|us|her|him|anyone|them
you no longer love|care|want|respect|find
you have|had stopped|long_stopped|already loving|caring|decided|given_up|checked_out|replaced_me
you stopped loving|caring
you could|can not @adverbs? care|wait less|to|until
you could care less
you have|had|feel|felt|show no|zero|not_an_ounce_of|not_one_ounce_of|not_a_bit_of|not_a_shred_of @adverbs? remorse|regret|guilt|feelings|feeling|respect|intention|interest|sympathy|compassion|love
you have|had never|no @adverbs? loved|cared|wanted|respected|meant|felt|regretted|intention|respect_for|interest|feelings|love
you never|never_once @adverbs? loved|cared|wanted|meant|felt|liked|respected|regretted|intended|believed_in|missed_me|missed_us|took_me_seriously|planned|thought_about_me|thought_of_me|thought_about_us|considered
you are|were never|not|never_ever @sure* sorry|in_love|interested_in_me|ashamed|going_to_tell|going_to_change|in_love|attracted|committed|happy_with_me|really_sorry|even_sorry|even_trying|trying_at_all|serious
you are|were not @adverbs? ashamed|sorry|interested|trying|bothered|serious|committed|remorseful|in_love|attracted|even_sorry|going_to_change
you are|were @sure* only|just|simply sorry|nice|kind|here|staying|saying|doing|pretending|using|waiting|crying|apologising|trying|with_me|being_nice|acting|playing|asking|telling|looking|interested|nervous|scared|afraid|upset|angry|jealous|bitter|worried|punishing|being_sweet|after|in_it|in_this|thinking|coming|calling|agreeing|making|going_along !to_help|to_understand|to_protect
you are|were @sure* trying|attempting|planning|plotting|looking|hoping|determined|out to|how_to ..2 @harm
you are|were @sure* trying|attempting|planning|plotting|looking|hoping|determined|out to|how_to make me|us|him|her|them|yourself|everyone look|feel|jealous|think|believe|seem|suffer|crazy|hate|the|into|pay|out
you are|were @sure* trying|attempting to @harm
you are|were out to
you are|were @sure* pretending|faking|playing_games|playing_the_victim|toying|using_me|using_us|using_him|using_the|playing_me|putting_on|mocking|manipulating|testing_me|punishing_me|stringing|leading_me_on|taking_advantage|milking_it|gloating
you are|were @sure* hiding|keeping|protecting something|secrets|more|her_from|him_from
you try|tried|tries @sure* to ..1 @harm
you @sure* did|said|do|say|told|wrote|invited|bought|brought|wore|sent|left|chose|picked|came|went|called|planned|posted|made|asked|started|kept|hid|used|gave|forgot|ignored|broke|ruined|took|flirted|laughed|cried|apologised|confessed ..6 on_purpose|deliberately|intentionally|out_of_spite|to_hurt|to_spite|to_punish|to_embarrass|to_humiliate|to_annoy|to_provoke|to_get_back|to_get_even|to_get_at|to_make_me_jealous|to_make_me_feel|to_make_me_look|to_make_yourself|to_look_good|to_shut_me|to_test_me|to_manipulate|to_control|to_keep_me|to_get_attention|for_attention|for_show|for_yourself|out_of_guilt|out_of_pity|to_avoid_me|to_avoid_us|to_ease_your|to_clear_your|to_feel_better_about|to_win|to_upset|to_get_rid|just_to|to_get_out_of|to_buy|to_show_off|so_that_i_would|so_i_would|so_you_could|with_intent|because_you_wanted|to_impress
you do|did|say|said it|that|this|all_this just|only? to|because|so ..6
you only|just|solely|merely do|did|said|say|told|came|come|married|stayed|stay|apologised|confessed|bought|brought|agreed|admitted|called|asked|care|cared|think|thought|love|loved|talk|went|go|gave|cry|cried|used|use|act|acted|pretend|pretended|say|tell|want|wanted|see|chose|choose|listen|keep|kept|remember|come|show|regret|regretted|help|helped ..3 because|to|for|when|about|so|out_of|yourself|me_because|sorry|it|that|what|sex|my|the
the only reason you|he|she ..8
the real reason you ..8
you @sure* must|might have|be loved|enjoyed|laughed|hated|thought|known|wanted|planned|been_thinking|been_laughing|so_happy_now|happy_now|enjoying|loving|proud_of_yourself|thrilled|pleased
you would @sure* rather|prefer|sooner ..5 than|him|her|alone|her|work|someone|anyone|leave|go|with|not|without|to_be
you @sure* @enjoys @cruelty
you are|were @sure* enjoying|loving|relishing this|every|it|my|watching|seeing|the
you are|must_be happy|glad|pleased|relieved|thrilled|delighted when_i|that_i|now_that|to_see_me|to_hurt|if_i|because_i
you @sure* knew|know|realise|realised @adverbs? @knew
you @sure* know|knew that|what|how ..5 hurts|hurt|destroy|kill|do_to_me|doing|push_my|get_to_me
deep down you|he|she ..4
you @sure* think|thought|believe|believed|figure|assume|assumed|consider|see|saw|treat|regard that? i|me|we am|are|was|were|would|will|as|like @much* @lowly
you @sure* think|thought|believe|consider that? i|we am|are|was|were|would|will|can|could|do|did not|never|just|believe|fall|notice|find|put|buy|forgive|swallow|know|forget|be|figure ..4
you @sure* think|thought|believe|believed that? you are|were|can|could|have|deserve|own|will|would @adverbs? @much* better|smarter|smart|clever|above|right|get_away|got_away|fool|do_whatever|do_what|special|so|perfect|god|the|entitled|superior|everything|treat|just|buy|walk|control|me|all|too_good|cleverer|more|always|innocent|hide|it_is|funny|lie
you @sure* think|thought|believe that? it|this|that is|was funny|okay|ok|fine|all_about|a_game|my_fault|normal|nothing|a_joke|acceptable|cute|no_big
you think @adverbs? only|just of|about yourself|you
you think|thought of no_one|nobody|only|nothing
you think|thought nothing|little|so_little of
you think the world|everything|everyone revolves|is_about|owes
i know|see what|exactly_what|why|how|that|exactly_why|exactly_how you @adverbs? are|were|think|want|wanted|did|feel|really ..1 thinking|up_to|doing|planning|playing|trying|about|after|want|think|wanted|it|hiding
i know you @adverbs? do|did|want|wanted|think|hate|love|wish|are|miss|still|meant|planned|would|enjoy|regret not|to|i|it|him|her|me|that|rather|love|want|think|miss|hate|in_love|lying|just|only|hiding
i know your game|kind|type|tricks|intentions|real|true|plan
i can|could tell|see you|that|right_through ..1 do|did|are|were|want|hate|wish|would|think|you|enjoy not|just|lying|me|to|that|rather|only|bored|enjoying|hiding|pretending
i see right|straight through you
it is obvious|clear|plain|evident|apparent to_me? that? you|he|she do|does|did|are|is|were|want|wanted|have|care|prefer|think|would|hate|love|never|just|only ..5
you @sure* meant|intended|planned|plotted|schemed|set_out|wanted to|this|it|that|for ..1 @harm
<of you @sure* planned|plotted|schemed|orchestrated|staged|engineered|arranged this|it|all|everything|the_whole
you meant every|for_me|it_to_hurt|to
you meant to|it_to|for_me_to hurt|be|find|happen
he|she|they does|do|did not @adverbs? care|love|give_a|respect|want_us|regret|miss
he|she|they @sure* only|just|really|obviously|clearly want|wants|wanted|care|cares|cared|did|does|think|thinks|say|says|said|love|loves|use|uses|used|pretend|pretends ..4
he|she|they did|does|do|said|says it|that|this on_purpose|to_get|to_hurt|just_to|only_to|to_spite|out_of|deliberately|because_he|because_she|for_attention|to_make
he|she is|was|are|were @sure* trying|out to ..1 @harm
your|my ..1 @kin @sure* does|do|did|just|only|is|are|wants not|want|wants|trying|wanted|to ..1 care|love|respect|give_a|@harm
your tears|apology|apologies|sorry|kindness|words|flowers|remorse|smile|promises|guilt is|are|was|were @adverbs? fake|for_show|for_effect|an_act|a_performance|crocodile|not_real|not_genuine|not_sincere|empty|manipulation|just|only|meaningless|all_for|worth_nothing|a_show|hollow|nothing
you are|were @much* @sure* jealous of|that|because|he|she
you are|were @sure* threatened|intimidated|relieved|glad|happy|proud|bored|disgusted|embarrassed|ashamed by|of|that|with me|i|us|it
you are|were @much* in_love with her|him|someone|somebody
you are|were still in_love|thinking|hung_up|seeing|dreaming
you @sure* still love|want|miss|think|dream|wish|prefer her|him|about|of|you
you @adverbs? hate|despise|resent|loathe|envy|pity me|us|my|women|men|our|her|him|your|being
you @sure* feel|felt nothing|sorry_for_yourself|superior|better_than|above|no|zero|threatened_by|entitled|good_about_it|proud_of|relief_when
you were|are @sure* thinking|dreaming|fantasising|fantasizing about|of|only her|him|yourself|sex|someone|your
you were|are laughing at|behind
you laugh|laughed|laughing behind|about me|us|my_back
you have|had it|this|everything all planned|figured|worked_out|in_for
you are|were in_it|here|with_me|married only|just|for ..2
you are|were doing|saying|using|playing|acting|crying|being|telling ..5 to_hurt|to_punish|to_spite|on_purpose|deliberately|to_get|to_make_me|to_look|just_to|out_of_spite|for_attention|for_show|for_sympathy|because_you_are|because_you_want|because_you_feel_guilty|so_that_i|so_i|to_avoid|to_manipulate|to_control|to_annoy|to_provoke|to_ease|to_upset|to_embarrass|to_humiliate|to_win
that was on_purpose|deliberate|intentional|planned
on purpose $
you do|did this|that|it on_purpose|deliberately|knowingly|intentionally
you could|can see how_much|that|i ..5 did_not_care|and_you_enjoyed
in your head|mind you|i ..5 already|with|are|were
your mind|heart is|was @adverbs? with_her|with_him|elsewhere|somewhere_else|made_up|already|not_here|not_in|still_with|on_her|on_him
your only|real|true|main concern|worry|interest|motive|reason|goal|aim|intention|agenda|thought is|was|are
you are|were bored|done|tired with|of me|us|this
you resent|resented me|us|my|that
you regret|regretted only|getting|being_caught|marrying|having_me|choosing
you are|were sorry|upset|crying|ashamed only|just|because|that you|i|for ..2 caught|found|yourself
you feel sorry for yourself
you do|did not even_care|even_want|even_mind|lose_any_sleep|lose_sleep|feel_it|have_the_slightest_interest
it does|did not bother|matter|mean|occur ..2 you
it means|meant|is|was nothing to you
i mean|meant|am|was nothing to|for you
i am|was|mean just|only|nothing_but|nothing_more_than ..5 to|for|in you|your_eyes
we are|mean|were nothing|just|only ..4 to|for you
you have|had|got an|a agenda|plan|hidden|ulterior|secret
you see|saw|view|treat me as ..3
`;
