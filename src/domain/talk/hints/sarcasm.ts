/** Praise, surprise, thanks and pity that mean their opposite: "Oh great, another promise". */
import { list } from "./words.ts";

export const sarcasmLists: Readonly<Record<string, readonly string[]>> = {
  great: list(
    `great, wonderful, perfect, lovely, fantastic, brilliant, terrific, nice, joy, marvellous, marvelous, fabulous, super, splendid, excellent, awesome, amazing, cool, bravo, congratulations, congrats, goody, delightful, charming, classy, classic, fine, sure, right, of course`,
  ),
  late: list(
    `again, another, as usual, as always, so now, just what, more, the tears, the drama, the victim, the excuses, the lecture, the old, the same, the speech, the silent, here we, here come, here comes, here it, as if, exactly what, how noble, one more, like that, yet another, now you, now we, now she, now he, late, that is just, that is all, that helps, that will, let us all, let us, blame, the old, that again, even more, your tears, your excuses, your mother again, your moods, your friends again, you are, you forgot, you did, thanks a lot, thanks for nothing, forget, what a, because`,
  ),
  bad: list(
    `ruining, lying, cheating, forgetting, being late, destroying, making, breaking, managing, proving, finally, remembering, nothing, doing the bare, doing your job, doing the dishes once, wrecking, showing up, letting me down, letting us down, hurting, screwing, leaving me, getting caught, turning, another, the sarcasm, the lecture, sharing, caring so much, your concern, your help, the heads up, noticing, asking, your input, joining us, gracing, being so, the least, the bare minimum, the warning, lots, that insight, a whole, being such, all the help, all your, telling me now, the update, the reminder, the apology, the honesty, once`,
  ),
  title: list(
    `genius, einstein, sherlock, hero, champ, champion, sunshine, your highness, your majesty, princess, saint, professor, mr perfect, mrs perfect, miss perfect, perfect, superstar, mother teresa, casanova, romeo, don juan, king, queen, captain obvious, captain, drama king, big man, tough guy, boss man, mr innocent, miss innocent, your lordship, your grace, master, wonder woman, superman, superdad, supermum, saint nick, big shot, mastermind, sweetheart, smart guy, buddy, pal, prince charming, darling, love, honey, dear, doctor freud, freud, shakespeare, mister perfect`,
  ),
  noble: list(
    `noble, generous, kind, thoughtful, sweet, nice, brave, considerate, big, mature, touching, romantic, original, convenient, fitting, typical, ironic, lovely, adorable, cute, precious, charming, predictable, clever, very mature, very kind, very noble, very brave, very convenient, very mature, very original, very grown up, very adult, surprising, shocking, heroic, honest, gracious, modest, wonderful, rich, funny, civilised, civilized, special, delightful, quaint, classy, unusual, unexpected, terribly sad, tragic, impressive, magnanimous, dare you`,
  ),
};

export const sarcasm = `
well|oh ,? that is|was a|an surprise|shock|relief|first|new_one|lie|good_one|new_record
you really|truly|surely outdid|outdo|know_how|have_a_talent|have_a_gift|excel|shine|are_a_piece|are_something|are_one_of|take_the|are_unbelievable|are_incredible ..3
give|hand|pass you|him|her|that_man|this_man ..1 a|an|the medal|trophy|oscar|award|prize|cookie|round
my hero|saviour|knight
i am @adverbs? so|sure|certain|totally? sure|certain ,? that? it|she|he|you|that|they ..2 was|were|is|are ..2 hard|busy|important|work|innocent|colleague|just_friends|only_friends|meeting|traffic|terrible|difficult|lovely|exhausting ..1
sure it|she|you was|were ..3
funny|strange|odd|interesting|curious|amazing how you|your|that|the ..4
is it not|isn funny|strange|convenient|amazing|ironic|rich|sweet ..3
isn't|is that|it|this not? just? lovely|sweet|nice|convenient|special|precious|wonderful|cute|rich|typical|great
you and your ..1 excuses|lies|stories|promises|feelings|needs|principles|therapy|games|words|ego|little|precious|tears|dramas|apologies
your|the|his|her usual|standard|famous|legendary|little|daily|weekly excuse|excuses|line|speech|performance|lie|lies|story|show|tears|apology
you poor thing|little|baby|dear|man|woman|soul ,|$|,|!|how|must
poor you|me|little $$|how|must|it_must|having
must|it_must be hard|tough|exhausting|tiring|difficult ..1 being so|always|perfect|right|you|such|a_saint|important|the_only
it must be hard|tough|exhausting|tiring|difficult|lonely being|to_be ..4 perfect|right|always|saint|superior|you|better|important
who would have|ve thought|guessed ..3
truly|really|so|very|deeply|most moving|touching|inspiring|heartwarming|impressive|poetic|heroic $$
it is|was @adverbs? almost|kind_of|quite|rather|so cute|sweet|funny|amusing|adorable|impressive|comical|charming|hilarious|touching|entertaining how|that|when|to
i am|oh_i_am so|terribly|very? sorry , ..1 did|am|was|were|is|do|does|have|should ..5
even the|a|an|my|our dog|cat|stranger|animal|rat|snake|murderer|criminal|teenager|goldfish|hamster|dishwasher|child|toddler|kids|stone|neighbour|postman|houseplant|plant|baby|five_year_old ..7 more|better|than|would|knows|can|could
so|how|very|really clever|brave|noble of
my ,|oh|goodness what|how|are ..4
shall|should|do|must|can i ..2 frame|clap|applaud|draw|spell|kneel|bow|curtsy|thank_you|cry|laugh|feel_sorry|be_grateful|be_impressed|send_flowers|alert|write_it|fall|kiss|light_a_candle|put_it|roll_out ..2
draw|drew you a picture|map|diagram
want|need|would_you_like me to ..1 draw|spell|clap|write|hold_your
what a generous|kind|noble|brave|lovely|sweet|touching|considerate|convenient|clever|wise|grand|magnificent offer|gesture|man|thought|speech|idea|woman|sacrifice|apology|story|memory|coincidence|way
another|one_more|yet_another @adverbs? solemn|big|grand|great|holy|sacred|heartfelt|beautiful|broken|empty|lovely? promise|lie|excuse|apology|vow|oath|speech|story|fairytale
late|lost|forgotten|broken|drunk again|, ..1 bravo|congratulations
such|what a|an touching|moving|beautiful|lovely|heartfelt|noble|brave|wonderful|romantic|fine speech|gesture|story|performance|apology|act|words|man|letter
an|one|some honest|kind|true|straight|decent ..1 word|answer|sentence|thing from_you ..4
miracle of nature
^ oh|ah|aw|wow|well|yay|and|so|ha|hm|hmm|haha|um ,? @great ,? @late
^ oh|ah|yay ,? @great $$
^ oh|ah ,? joy|yay|goody|lovely|bravo|lucky_me|the_drama|the_irony|boo_hoo|poor_baby|poor_you|poor_thing|the_horror|spare_me|save_it|please|sure|really|brilliant|perfect|wonderful|fantastic|terrific|how ,|$|@noble|you|are|that_is
^ @great , another|as_usual|as_always|here|now_we|just_what|more|exactly_what|one_more|yet_another|now_you|now_i|that_is_just|again|so_now|blame|thanks_a_lot|thanks_for_nothing|because|whatever|just_great|you_forgot|you_are_late
just great|perfect|wonderful|brilliant|lovely|what_i_needed|what_we_needed|fantastic $
^ oh|ah|aw|well|and ,? how @noble !of_you_to
^ how @noble !of_you_to|is_it|are_you|can|could|was|were|do|did|i|we|it|that_was_for_you
^ oh|well|and ,? look who|what|at_you|at_that|at_him|at_her
^ look who|at_you|what_the_cat|at_mr|at_miss|at_mister|at_saint ..4 $|decided|is|finally|just|now|being|came|talking|remembered|cares|suddenly|playing|acting|showed|bothered
look who is talking
oh|well ,? excuse|pardon|forgive|shoot|sue me
^ excuse|pardon|forgive|oh_forgive|well_forgive me for ~ing|not|having|thinking|wanting|expecting|breathing|existing|being|caring|believing|asking
excuse|pardon|shoot me $
^ oh ..1 please $
^ oh ,? please !forgive|help|do|come|call|tell|let_me_know|hold|be|take|can|could|would|i
oh ,? really ,|$
^ oh ..2 so ..1 now you|it_is|we|suddenly|i
^ oh|ah , so now|you|it|that|we ..4
^ so now you|he|she are|is|care|remember|want|decide|decided|have|suddenly|love|know|notice|believe|need ..4
oh so you do|did|are|can|have|care|remember|think|suddenly|finally|know ..3
yeah|ya|yes|oh|ha|sure|uh ,? right $|,
right ,? sure $|,
yeah|ya|lol|oh|haha|ha|hah ,? sure $$|,_you|whatever|jan|thing|buddy|pal|because
ok|okay sure $$
^ sure ,? sure $|,
^ sure , because|blame|you|like|keep|whatever|go|why|and|jan|that|it|another|he|she|just|i_will_just|i_believe
^ sure you|he|she are|did|do|were|is|was|have|will|does $|,
^ sure $$
^ of course you|he|she|it|they did|do|are|were|would|could|had|have|is|was|does|must|will|need|never|forgot|can ..3
^ of course , you|blame|because|it|why|poor|the|how|your|she|he|always|silly_me|nothing ..4
because|since|as that|it|lying|you|your|this ..2 worked|went|helped|works|goes|did|is|was ..3 so well|great|out_so|well|wonders|before|last_time|perfectly
lol|haha|hahaha|lmao|rofl|hilarious ,? ok|okay|sure|right|whatever|yeah|no|you|nice|good_one|as_if|please|funny|that|so
^ ha|hah|haha ,? good_one|ha|as_if|nice|right|funny|very|you|that|sure|please|no|right|so ..3
nice|great|good|fantastic|wonderful|brilliant|excellent|amazing|stellar|top|lovely|beautiful job|work|going|effort|try|one|timing|move|touch|parenting|catch|save|speech|performance|acting|excuse|apology|story|act|example|role_model ,? as_usual|as_always|again|@title|there|really|you|,|by_the_way|on_ruining|on_breaking|on_lying|at_ruining|ruining|pretending|with_the_lies|there|lying|! ..3
^ nice|great|good|brilliant|wonderful|lovely going|timing|one|parenting|excuse|speech|performance|act|acting|try $
^ nice|excellent job|work|effort $$
well done ,? @title|as_usual|you_ruined|you_have|you_broke|you_managed|you_made|you_did_it_again|again|for_ruining|on_ruining|for_once|for_managing|,_really|really|,_once_more|,_another|another|for_finally|on_finally|for_nothing|for_making|on_breaking
^ well done $$
^ congratulations|congrats !on_your|on_the|on_passing|to_you_both|on_graduating|on_getting|my_love|dear|on_a
congratulations|congrats on @bad|@noble|being
^ bravo
^ charming|classy|convenient|precious|adorable|priceless|rich|touching|typical|predictable|how_convenient|hilarious $$
give|get|have|want|deserve|expect|like ..2 a|an|your|some|the medal|trophy|award|oscar|prize|cookie|standing_ovation|round_of|gold_star|applause|parade|certificate|nobel|crown|sticker|statue
and the oscar|award|prize|winner goes|for|is
oscar|award winning|worthy|performance
what an oscar|actor|actress|act|performance|performer
mother|father|mum|husband|wife|parent|sister|brother|friend|son|daughter|partner|employee|man|woman|couple|boyfriend|girlfriend|human of the|year|century|decade|month
save your|the|it|me breath|tears|apologies|excuses|sermon|lecture|speech|for|sob|drama|sorrys|crocodile|,|$|sorry
how convenient|predictable|typical|original|noble|touching|rich|lovely_for_you|nice_for_you|very|charming|quaint|fitting|considerate_of_you|romantic|surprising|shocking|mature|funny|ironic
convenient ,? is_not|that_you|how|,|for_you|as_always|memory|that
conveniently|magically|miraculously|suddenly you|your|forgot|forget|forgotten|lost|the|remember|remembered|all|he|she|so ..2
^ suddenly you ..2 are|care|have|remember|want|know|become|became|can|love|believe|need|an ..3
what a|an joke|surprise|shock|shocker|hero|saint|guy|gem|catch|prince|princess|charmer|gentleman|lady|great_husband|great_father|great_friend|great_wife|great_mother|man|woman|mess_you|performance|show|circus|clown_show|coincidence|load_of|pathetic|laugh|riot|piece|genius|martyr|champion|role_model|brilliant|treat|relief_you|martyr|farce|tragedy_for_you|wonderful_husband|wonderful_father|wonderful_friend|wonderful_wife|wonderful_mother|husband|wife|father|friend|sister|brother|mother|family|cliche|cop_out|lovely|noble|big|novel|marriage|legend|star !is_coming|for_me_to|party|it_was_to_see|when
what joke|surprise $
surprise ,|surprise surprise|,
big|no|total|complete|shocking surprise $|,|there|,_you|that
colour|color me shocked|surprised
shocker $|,
i am shocked|so_shocked|stunned|so_surprised|impressed|so_impressed|so_lucky|touched|so_touched|speechless|moved|honoured|honored|flattered|thrilled ,|$|really|that_you_even|you_even|you_remember|you_managed|you_know|you_actually|you_can
lucky|silly|foolish|bad me|old_me|little_me $|how|must|always|so
poor baby|old_you|little_you|thing|dear $|must|it_must|always|having
lucky|silly me
^ poor|aw you|thing|baby|him|her $$|must|having
poor little|old you|thing|baby|him|her|boy|man|girl|victim|me_, ..2
poor you $$
oh , ..1 poor
aw|aww|awww ,|poor|did|does|is|are|so|you ..3
^ aw|aww|awww
must be|feel|have_been nice|great|lovely|wonderful|so_nice|good|easy|fun ,|to|being|having|when|not|for_you|living
must|that be nice
that|it must be|feel|have_been nice|great|lovely|so_nice|good|easy|fun ,|to|being|having|not|living|$|when
nice to see you|that|some_things|who ..1 care|finally|remember|have|priorities|so|made|bothered|could|at_last|managed|matters|actually|someone|decided|joined|got|time|still
nice of you|him|her to
good|big|generous|decent|noble|gracious|mighty|sweet|nice|kind of you|him|her to ..1 finally|show_up|grace|join_us|remember_us|notice|admit|bother|drop_by|spare|make_time|turn_up|at_last|even
glad|happy|good|lovely|great|so_glad to|you|that ..2 know|hear|see|could|can|made|find|finally|remember|your|have ..2 join|care|phone|golf|priorities|remember|fun|matters|so_much|time|make_it|work|comes_first|are_having|bothered|everyone|fun|mattered|important|are_so|are_enjoying|sleep|can_sleep|had_fun
good for you $|,|!
good for you|her|him ,
thanks|thank_you|thx ,? ..1 for !not @bad
thanks for nothing|ruining|the_sarcasm|that|making_me|your_concern|caring|sharing|once_again|another|yet|not|all_the_lies|the_lies|destroying|breaking|lying|proving|the_support|your_support|your_honesty_at_last|the_wonderful ,|$|~
thanks|thx a lot|bunch|million ,|$|for_@bad|for_nothing
thanks|thank_you|thx ,? @title|as_usual|genius
wow ,? so_you|so_now|just|what_a_hero|thanks|really|nice|look|congratulations|congrats|impressive|another|bravo|okay|ok|only|even|classy|mature|big|you_actually|you_finally|you_even|you_managed|you_remembered|you_know|you_can|a_whole|three_whole|two_whole ..3
^ wow $$
some apology|husband|wife|father|mother|friend|hero|promise|sister|brother|excuse|family|marriage|love|man|support|vow|change|remorse|best_friend ,? you|$|that|this|,|i|huh|eh|of|it|then|,_huh ..2
that|this|it is|was @adverbs? rich|hilarious|laughable|priceless|typical|classic|adorable|a_laugh|precious|comical|a_riot|a_new_low|cute|a_good_one|comedy|pathetic|so_typical|just_like|so_you|so_like|very_funny|very_mature|real_mature|real_nice|just_great|just_perfect|just_wonderful|just_lovely|just_brilliant|hysterical|farcical|too_good|richer|real_rich|really_rich|a_bit_rich|just_rich|low_even|low_,_even ,|$|coming|from|of|,_even|to|you|for|.|him|her|really
rich|funny|ironic|cute|hilarious|priceless|bold coming|, coming|from|you
typical you|man|men|woman|women|of_you|male|female|behaviour|excuse|response|reaction|him|her
^ classic $|you|move|him|her|excuse|,|line
very|real|really|so mature|grown_up|funny|adult|classy|clever|nice_of_you|original|smooth ,|$|of|!
do not make me|us laugh|yawn|puke|vomit
same old|shit|crap|story|excuse|excuses|song|lame
the great|almighty|mighty|wise|all_knowing|perfect|holy|saintly|famous|one_and_only ..2 has|speaks|spoke|knows|is|himself|herself|decides|father|mother|husband|wife|man|woman
king|queen|prince|princess of drama|lies|excuses|denial|the_house|everything|the_castle|the_sofa|hypocrisy|victims|the_world|self_pity|promises
saint|mother|mr|mrs|miss|mister|ms|little|lord|lady|sir|queen|king|captain|doctor teresa|perfect|innocent|wonderful|know_it_all|right|holy|saint|miss_perfect|mr_perfect|perfection|important|big_shot|nice_guy|popular|always_right|honest|faithful|honesty|never_wrong|selfless|integrity|loyalty|clean|self_righteous|high_and_mighty|muck|responsible|cool|reliable|charming
are|were|is not you|we|he|she|that just|so? the|a|an|perfect|special|clever|wonderful|lovely|precious|adorable|sweet|lucky|funny|cute|generous|brave|convenient|rich|noble|honest|kind|smart|amazing|brilliant|full_of ..2
you are|were such|so|a_real|quite|really|just|truly a|an|the|full|perfect|brave|noble|honest|innocent|very|clever|funny|kind|special|generous ..1 saint|hero|prince|gem|catch|angel|peach|treat|perfect|gentleman|martyr|genius|star|charmer|noble|joy|comedian|riot|full_of_yourself|piece|picture|model|expert|innocent|victim
you are|were not|no angel|saint|exactly|prize|catch|perfect|innocent|picnic|hero|mother_teresa|special|fooling|god|kidding|einstein|that_special ..2
nice|good|great try $|,|but|though
how|so|such|that|this pathetic|lame|laughable|weak excuse|attempt|apology|of_you|are_you|can_you
pathetic excuse|attempt|apology|little|lies|story|display|performance
your so called|excuse|pathetic|lame|little|precious|beloved|dear|darling|sweet|fancy|wonderful|perfect|amazing|holy|great|big|magic|famous|oh_so|poor|pretty|new_little|special|saintly|fake|pretend|lovely|@title friend|apology|job|girlfriend|friends|work|mother|love|boyfriend|remorse|change|honesty|hobby|phone|car|excuse|excuses|explanation|mummy|mommy|sorry|family|promises|promise|feelings|project|secretary|colleague|fling|mistress|lover|adventure|affair|toy|games|plan|speech|speeches|business|stories|story|world|tears|meeting|meetings|trip|trips|therapist|therapy|principles|sister|brother|ego|secret|secrets|side_piece|side|image|reputation|career|romance|game|show|act|effort|efforts|help|church|diary|party|reasons|regret|football|garden|fans|girl|princess|buddies|buddy|mates
so|and|but|because|right|sure|of_course|while|when , you|he|she are|is|were|was " ~ ~? ~? "
@great|nice|cute|love|loved|enjoy|enjoyed the|your " ~
go|run|crawl ..1 back|home|crying|cry|running|off|and|to|on|ahead ..2 to|and|, her|him|your|mummy|mommy|mama|cry|play|lie|hide|have|blame|enjoy|marry|run|sulk|tell_yourself|your_mother|ruin|mother ..2
you must be|feel so? proud|very_proud|joking|kidding|delighted|thrilled|exhausted_from|tired_from|so_tired|so_pleased|having_a|over_the_moon ..3
hope|i_hope|hopefully !you_sleep_well you|it|she|he|your ..1 are|is|was|were|enjoy|enjoyed|had|feel|had_fun|can|choke|sleep|have|and_her ..1 happy|worth|proud|fun|enjoyed|yourself|pleased|satisfied|good|a_nice|better|great|the|had|very|nice ..2 ,|$|with|it|now|time|life|together|of_yourself|yourself|while|about_yourself|about|in_bed|her|party
some|what a|what|one|real big? man|woman|hero|father|husband|wife|mother|friend|piece|prince|gem|winner|charmer|catch|class|classy|nice|role_model|prize ,|$|you|of|. ..2
yes|yeah|oh|no|right|okay|ok , your|sir|ma'am|boss|master|dear|mother|mum|mummy|dad|captain|mein highness|majesty|,|$|!|honour
yes|yeah|oh|right|sure|okay|ok|no ,? ..1 blame|because|as_if|it_is_all|it_is_always|poor|like|play|keep|make_it|go|your|the_world|let_us_all|i_am_the|you_are_the|everything_is|you_never|you_always|whatever|i_forgot_you|i_forgot|everyone_else ..1 me|victim|everything|you|yourself|my|old|lying|making|ahead|about|right|pretend|villain|bad|perfect|do|wrong|that|majesty|are|said|it|crazy ..3
play|plays|playing|played|being|act|acting|poor the|little martyr|victim|saint|innocent|hero|good_guy|poor_me|wounded|hurt_one|victim_card|angel|injured|good_wife|good_husband|perfect
oh|well|look|and|but|yes|so|now , she|he|you|look|here is|are|come|comes|who|the the|such|so|always|waterworks|tears|perfect|is|again|excuses|victim|drama ..3
here|now|cue|and|, come|comes|the the|waterworks|tears|excuses|violins|violin|lies|drama|again|same|lecture|sermon|speech|crocodile|guilt_trip|pity|water_works|world is|tears|excuses|waterworks|lies|,|$|apologies|story|trip|party|drama|promises|again|of
nice story|speech|words|fairy|little_story|excuse|fiction|tale
i am|must_be|guess_i_am|forgot|oh|and ..1 not? your|the|just|a ..1 maid|servant|slave|mother|secretary|bank|atm|doormat|villain|crazy_one|bad_guy|monster|psychologist|taxi|chauffeur|housekeeper|cook_and|babysitter|nanny|hotel ,|$|here|now|of|,_right|.
who|what is|are|was it|is|her_name|the|her|this|your|next|her_name_again time|lucky|flavour|next|excuse|lie|story|new ..1 this|lady|one|time|tonight|tomorrow|,|today|gonna|girl|woman|going
another promise|lie|excuse|apology|broken|day_another|story|sorry|empty|fairy|speech|of_your|night_of|fake|great|brilliant|wonderful|business|late|one_of_your|masterpiece|lame|surprise ..2
yawn|puhlease|puhleez|duh|puke|barf|pfft|pff|pft|meh|ugh_please|smh|hilarious|laughable|lolz|facepalm|whoop|whoopee|hooray|hurrah|woohoo|tut
you would|will make|be|win|have|get|put|deserve a|an|the|such great|good|wonderful|oscar|award|prize|fine|politician|excellent|shame|actor|medal ..2
you deserve|win|get|want|earned|are|have an|a|the|my ..1 oscar|medal|award|prize|crown|trophy|sympathy|cookie|pity|applause|admiration
my ,|oh|goodness my|, what|how|you
i wonder|am_wondering|guess who|what|why|how|which|you|i|it|where|that is|she|lie|excuse|story|could|girl|just|will|was|imagined|must|bed ..2 it|tell|today|this|next|will_be|it_is_going|turn|stupid|crazy|imagined ..2
i guess|suppose ..1 honesty|loyalty|vows|respect|marriage|i|we|you|your|that|promises|sorry|a|love|family|truth ..2 too|just|do|does|not|is|was|mean|means|were|had|should|optional|busy|important|invisible|not_worth|forgot|better|stupid|crazy|cannot|never ..2 much|mean|important|optional|forgot|busy|matter|apply|count|better|invisible|your|that|be|ask|thing|for_you|to_you|me|nothing|thank|grateful|suddenly|apologise ..2
surely|apparently|evidently ,? ..1 i|honesty|vows|work|she|that|your|it|nobody|we|the|loyalty|my is|am|are|was|were|do|does|did|phone|job|feelings|golf|not|means|mean|comes|matter ..3
apparently ..6 more|too|not|optional|nothing|asking|important
^ imagine|fancy that|him|her|a|you ..2 from|of|$|,|remembering|caring|admitting|actually|apologising ..3
well|oh , if it|that
hallelujah|halleluja|miracles|a_miracle ,|$|do|happen|!|he|she|you|finally
it is|a|what|must_be_a a? miracle ,|$|!|you|that_you|he
somebody|someone call|give|get|fetch|pass|bring ..1 the|a|him|her|this|you ..2 press|medal|doctor|ambulance|newspaper|tissue|violin|prize|cookie|award|trophy|hankie
`;
