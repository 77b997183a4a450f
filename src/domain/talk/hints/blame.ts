/** Cause laid on a person: "your fault", "you made me". Naming what was done and how much it hurt is not. */
import { list } from "./words.ts";

export const blameLists: Readonly<Record<string, readonly string[]>> = {
  ours: list(
    `the whole, us, everything, my life, our life, our lives, our family, this family, the family, our marriage, this marriage, the marriage, our home, this home, this house, our relationship, the relationship, this relationship, our future, it, it all, all of it, all of this, this, everything we had, everything we built, what we built, our friendship, this friendship, my childhood, our childhood, our kids, the kids, my career, my youth, my health, my chances, my day, my evening, my birthday, my mood, my weekend, my wedding, our wedding, our holiday, our vacation, the holiday, the vacation, the evening, the night, the day, our evening, our night, our weekend, the weekend, christmas, thanksgiving, easter, the party, dinner, our anniversary, our day, the mood, my whole, our whole, my best years, the best years, my twenties, my thirties, years of, me, me as a, my self esteem, my confidence, my sanity, my mind, my happiness, our happiness, what was left, any chance, every chance, every, another, my sleep, my family, my mother, my work, my reputation, our finances, our bond, sisterhood, mum, us all, all of us, two families, so many lives, so many, love for me, my ability, him, her, their, her life, his life, a family, a good, a perfectly good, my dreams, our dreams, my faith in, my body, my peace`,
  ),
  ruined: list(
    `ruined, ruin, destroyed, destroy, wrecked, wreck, spoiled, spoilt, spoil, killed, kill, poisoned, poison, blew up, blown up, tore apart, torn apart, trashed, screwed up, messed up, fucked up, smashed, shattered, burned down, burnt down, threw away, thrown away, wasted, sabotaged, sank, demolished, tainted, stole, robbed me of, broke up, have broken, ripped apart, ripped, tore, put an end to, cost me, cost us, made a mess of`,
  ),
  pushed: list(
    `pushed, drove, driven, forced, led, provoked, goaded, pressured, dragged, talked, threw, bullied, tricked, sent`,
  ),
  bad: list(
    `do it, do this, do that, do what i, do something, cheat, lie, yell, shout, scream, hit, snap, drink, look elsewhere, look for, leave, act, behave, lose, hide, go to her, go to him, stray, turn to, say it, say that, say those, crazy, mad, angry, so angry, so mad, furious, insane, lose it, like this, this way, who i am, what i am, sick with, depressed, ill, miserable, so miserable, unhappy, bitter, hate, hate myself, paranoid, jealous, feel worthless, feel crazy, feel like, feel guilty, feel bad, feel small, feel stupid, feel invisible, feel ugly, feel unloved, feel unwanted, feel so, feel terrible, feel awful, feel miserable, feel insane, feel like nothing, feel like shit, feel unimportant, feel inadequate, feel lonely, feel ashamed, feel horrible, feel like crap, feel worse, feel sick, feel unsafe, feel, a liar, a nervous wreck, a wreck, look stupid, look like, into, this person, want to, suffer, cry, go, so, need, this, give up, afraid, doubt, nervous, regret, question, become, turn into, find someone, look bad, break, miss, late`,
  ),
};

export const blame = `
i|we @adverbs? ~ ..3 because of the|all|how|your ..2 you put|gave|made|caused|created|said|did|do
not|never|no|ruined|lost|broke|alone|pills|nightmares|afraid|failed|miserable|depressed|sick|nothing|nobody|hate ..8 ,? thanks_to|because_of you|her|him $
you @adverbs? @pushed|drive|push my|our|your|the|mother|father|% ..2 into|to|away|out|grave|crazy|mad|over
you @adverbs? sent|drove|pushed|led|steered|threw|chased me|him|her|us straight|right|directly|practically? to|towards|into|away !school|sleep|bed|the_shop|the_doctor|work|the_station|the_airport|the_hospital|church ..2
what am|was|were|are i|we supposed|meant|expected to do|think ..3
who ..1 started|broke|ruined|caused|made|did|lied|left|destroyed|wrecked|pushed|drove ..4 ? you ..1 $|did|were|are
so|and|then who ..1 broke|ruined|caused|wrecked|destroyed|started ..5
you @adverbs? made|make|have_made|turned me into? the ..2 i ..1 am|became|have_become
you @adverbs? have|had yourself|only_yourself to blame|thank
that|this|it ..8 is|was|are all? on|down_to you|your_head|your_conscience $
attack|death|illness|divorce|debt|debts|mess|breakup|fight|argument|accident|loss|failure|breakdown|tears|separation|depression|problems|miscarriage|stress|state|affair|row|quarrel|move|bankruptcy is|are|was|were all|entirely|completely|squarely? on|down_to|thanks_to|because_of you|him|her
you have|had|will_have only|no_one|nobody|no_one_else|nobody_else|just to blame|thank ..4
you @adverbs? forced|force|made my hand
you @adverbs? brought|bring all? of? this|it|that|everything ..1 on|upon|down
i would|could|might not ..4 if you ..3
i|we have|had to ~ ..3 because you ..3
none|nothing|half of this|it|that would ..4 if|without|had you ..3
you @adverbs? @ruined what we had !promised|agreed
you are|were @adverbs? the one who|that ..1 made|caused|started|ruined|destroyed|broke|wrecked|drove|pushed|did_this|killed|turned|brought
you broke|ruined|wrecked|destroyed|killed|poisoned|tore this|our|the|my ..2 family|marriage|home|friendship|life|future|relationship|christmas|holiday|evening|wedding|apart|childhood|bond
if only you ..8
i|we|he|she would|could be|have ..4 but_for|if_not_for|without you
without you ..4 would|none|nothing|i_would ..4
you are making|made me|us|them|him|her ..1 ill|sick|crazy|miserable|mad|cry|suffer|depressed|lose|like_this|bitter|anxious|old
everything|anything|whatever|all that_went|that_goes|went|goes|that_is|is|was ..1 wrong|bad|broken ..4 you|your
i am|was ..5 because of|thanks_to you|your
i did|do|had ..4 because you did|do|were|are|would|never|always|left|pushed|made|stopped
the kids|children|boys|girls are|cry|suffer|can|do|have|hate ..5 because_of|thanks_to you|your
you have @adverbs? done|brought this|it|all_this to_us|on_us|on_yourself|upon
your choices|lies|affair|behaviour|silence|drinking|coldness|temper|selfishness have|has|made|drove|cost|ruined|destroyed|broke|turned ..3
you cannot blame me
do not blame me ..2
you can not blame me ..2
it is|was not my fault ..2 you|that_you|if_you
not my fault ..2 you|that_you|if_you
the only|real|main|one|whole reason|cause i|we|this|that|it|why ..6 is|was ..1 you|your|that_you|because_you|how_you
it|that is|was your @adverbs? coldness|silence|anger|jealousy|nagging|distance|neglect|drinking|temper|behaviour|work|job|mother|family|selfishness|absence|moods|criticism|indifference|lies|lie|shouting|control|rejection|attitude|words that|which|who
i|we would|might|could not|have|never ..8 if you|it were|was|had|are|weren't|would|did|could
if you were|had_been ..2 easier|nicer|kinder|warmer|softer|calmer|more|less|around|home|there|a_better|not_so|at_home
had you ..6 ,
it is|was you|your who|that|coldness|silence ..1 sent|made|drove|pushed|forced|led|started|caused
you wind|wound|get|got me up
this one|time is on you
is|was down_to you|him|her
because of how|what|the_way|who you|he|she ..3
who would not ..2 strayed|cheated|left|lied|looked|drunk|drank|lied|run|shouted ..4
you made|make our|this|the|my home|house|life|marriage|family|evenings|days ..1 unbearable|hell|miserable|impossible|cold|unhappy
who else|other is|could to_blame|at_fault|be_to_blame|responsible ..4
who|what made|caused|started|did !you|him|her ..3 you|if_not_you
i ~ ..5 because you ..1 provoked|pushed|made|drove|started|forced|kept|left|gave|always|never|would_have|nagged|ignored|explode|neglected|wouldn't|would_not|wind|wound|shouted|yelled|screamed|rejected|refused|hid_it|lied_first|controlled|watched|were_never|were_always|were_so|are_so|are_never|are_always
he|she|they forced|made|drove|pushed|provoked|left|tricked|talked|seduced me ..4
<not this|it|that|all|everything|trouble|problem|mess|problems|troubles ..4 began|begins|started|starts|came|comes|begin|start with|from|because_of you
<not it|that|this is|was @adverbs? you|her|him who|that ..1 caused|started|ruined|broke|destroyed|made|did|pushed|drove|wanted|killed|left|brought|wrecked
you kept|keep me|us so ..8 that|no
you caused|cause|started|start|provoked|provoke|created|create this|it|that|all|everything|me|my|our|every|the
you are|were behind all|it|this|everything
i had|have no other|choice ..3 because|with|you|way
you gave|left|give|leave me|us no
i do|did|have|had|became|am|was ..6 because of|you_make|you_made you|me|your
what|how did|do you expect ..3 after|when|from|to|if|with
<not your|her|his own? doing|making|handiwork
<not|never|my|nobody|is|was your own|damn|fucking? fault !but_mine|too
it|this|that|everything|all|all_this|all_of_this|all_of_it|the_whole_thing|whole_thing is|was @adverbs? completely|entirely|totally|partly|mostly|100|solely|half? your own? fault|doing|mess|problem|responsibility|making
your own? fault
this|it|that|everything|all_this|all_of_this|all_of_it|the_whole_thing|the_blame|the_rest is|was|falls|lies|rests all|entirely|completely|totally|solely|squarely|only|100|just|also? on|down_to|because_of you|him|her|your_head|your_shoulders !and_me|both
that one? is|was on you
<not|never because of you|u !and_me|i_laugh
because of your @own* selfishness|lies|lie|actions|choices|stupidity|behaviour|drinking|anger|temper|mother|family|coldness|affair|mess|mistakes|mistake|laziness|attitude|jealousy|silence|neglect|work|job|ego|pride|phone|parents
thanks to you|your|him|her ,? i|we|our|the|my|everyone|everything|nobody|they|he|she|it|all|now
<not you have|had|will|would @adverbs? @ruined @ours
<not you @adverbs? @ruined @ours !to_tell
you broke|broken|have_broken|split|divided us|this_family|our_family|the_family|our_home|this_home|up_our|up_the|up_this|our_marriage|this_marriage|this_relationship|me_and_now|everything|it_all|what_we_had|the_whole_family !promised|agreed|said
you @adverbs? make|makes|made me @adverbs? @much* @bad
you @adverbs? make|made us|him|her|them|the_kids|everyone|the_children @adverbs? @much* @bad
you @adverbs? have|had made me @much* @bad
look|see what you|u @adverbs? did|have_done|do|made|make|have_made|are_doing|are_making|turned|have_turned|have_caused|started|get ..3
you are|were @adverbs? the @adverbs? reason|cause|problem|only_reason|only_problem|whole_problem|one_who_caused|one_who_started|one_who_ruined|one_who_destroyed|one_who_made|one_who_wrecked|one_to_blame|real_problem|root|source|one_at_fault|guilty_one !i_smile|i_am_alive|i_laugh|i_am_happy|i_got_through
<not you are|were @adverbs? to|at blame|fault
you are|were @adverbs? @much* responsible|guilty|culpable for|of
you have only|no_one|nobody yourself|else|but to|yourself
you can only|just? blame|thank yourself
blame yourself
<not i blame you|him|her|your|u
i @adverbs? hold you responsible|accountable
you @adverbs? @pushed me|us|him|her into|to|away|out|towards|toward|crazy|mad|over|up|insane
you @adverbs? drive|push|force|provoke me|us|him|her|them into|to|away|out|towards|toward|crazy|mad|over|up|insane|nuts
you @adverbs? left|leave|gave|give me|us no|with_no|without_a|little choice|option|way|other
you @adverbs? brought|bring this|it|that all|down? on|upon yourself|us|our|me
you @adverbs? asked|ask for it|this|that $
you @adverbs? had|have it|this|that coming
you @adverbs? started|caused|created it|this|that|all|the|our
you @adverbs? did this|that|it|all_this|all_of_this to_us|to_me|to_yourself|to_him|to_her|to_our|to_this|to_the|not_me
you @adverbs? turned|turn|set|poisoned him|her|them|me|the_kids|the_children|our_kids|my_family|everyone|my_sister|my_mother|my_parents|the_whole_family|my_friends|my_own|our_children ..2 against|into|bitter
if you had ..9
if you|u were|was|had_been|did|do|would|could|would_have|had_just|only|just|loved|paid|gave|listened|came|showed|spent|cared|touched|wanted ..9 ,? i|we|this|it|none|nothing|he|she|they|maybe|things|there would|could|might|maybe !love|like|be_grateful|be_happy|feel|appreciate|be_glad|be_so|really
if it was|were|had not been? for you|your !i_would_not_be_here
had you ~ ..6 ,? ..4 would|might|could
none|nothing of this|it|that|these|all_this would|happened ..9 you
nothing would|happened ..6 if_you|without_you|had_you
this|it|that|things would not|never|all have ..7 if|without|had you
maybe|perhaps if you ..9
i would not|never ..6 if you|it had|were|was|did|would|not
i only|just|simply ..5 because you
i cheated|lied|left|drank|hit|yelled|shouted|snapped|strayed|hid|did_it|turned_to|went_to|looked|slept|kissed|kept|stopped|started ..6 because|since|when you are|were|did|do|never|had|have|would|always|made|pushed|ignored|stopped|left|only|refused|kept|drove|could|work|worked|neglected
you know why|it i|that_i|takes ..2 cheated|lied|left|drank|did|had
whose fault|idea is|was that|it|this ,? then|huh|hm|again|mine
who|whose is to_blame|responsible|fault
that is what happens|you_get when|for you|~ing
that is what you get
what did you expect ..6
you @adverbs? failed|neglected|abandoned us|this_family|our|your_own|your_kids|your_children|as_a
you let|allowed this|it|us|him|her happen|get|fall|come|die
you have|are|were @adverbs? caused|cause|causing all|this|so|nothing|the|us|me|our ..2
you cost us|me ..3
you are|were|have_been|keep @adverbs? killing|destroying|ruining|wrecking|poisoning|breaking|tearing|driving|pushing|turning|making @ours|apart|this|everyone|crazy|away|sick|mad|insane|ill|miserable|against
you are|keep @adverbs? killing|destroying|ruining|driving|making me|us !laugh|smile|happy
i am|was|became|have_become like_this|this_way|a_wreck|this_person|what_i_am|so_bitter|on_pills|depressed|a_mess because|thanks|due of|to you
i am ..4 because|thanks of|to you $
i|we would ..5 if|had|without ..1 not for you
it|that|this takes two
you are|were as|just|equally|also|both much? as? guilty|much_to_blame|at_fault|responsible
you share|carry|bear the|some|half|all ..2 blame|responsibility
your behaviour|coldness|neglect|silence|anger|drinking|jealousy|nagging|temper|selfishness|lies|attitude|mother|mess|stupidity|actions|choices @adverbs? made|makes|drove|pushed|caused|ruined|destroyed|led|has_destroyed|has_ruined|have_ruined|have_destroyed|is_why|are_why|is_the_reason|are_the_reason ..2
`;
