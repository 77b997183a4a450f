/** Scorn and mockery, with and without "you": "Spare me", "What a joke". Plain anger is not contempt (care R2.6). */
export const contempt = `
had|have a ..1 laugh|giggle|chuckle ..2 at it|you|your|that
laughed|laughing|giggled|chuckled at|over|about your ..2
^ oh|aw ,? look ,|at he|she|you|who|here|the_same|another|mr|saint|him|her ..2
is that|this|it supposed|meant to be|make|impress|fix|count|sound|mean|move ..3
you ? honest|faithful|sorry|a_good|changed|loyal|trust|in_love|helping|a_father|a_mother|reliable|responsible ..2
eye|eyes roll|rolls|rolling
rolls eyes ,|$
next|now|and_next|and_then|soon you|he|she will|are|would going? to? be? tell|say|claim|telling|saying|claiming|swear me? ..3
let me guess , ..3
^ and? i am|were|was supposed|meant|expected to ..1 believe|buy|swallow|accept|forgive|fall_for|be_grateful|thank|applaud|trust ..3
am i supposed|meant|expected to ..1 believe|buy|swallow|fall|be_grateful|thank_you|applaud|clap|feel_sorry|be_impressed|laugh ..2
your tears|apology|apologies|words|speech|sorry|flowers|promises|excuses|story|stories|performance|act|crying do|does|did|will|would not ..1 impress|move|touch|fool|work_on|convince|surprise ..2
i @adverbs? look|looked|see|saw|think ..2 you ..1 ,?|and ..3 feel|see|only ..1 only|nothing_but|just|pure? disgust|contempt|scorn|pity|loathing
feel|have|see|left nothing|only|just|pure but? disgust|contempt|scorn|loathing ..1 for|at|when|$|towards
<not|never i @adverbs? pity you|him|her|whoever|the_woman|the_man|anyone
you are|were @much* laughing stock|laughingstock|joke|embarrassment_to|disgrace_to|circus|mockery|comedy
^ such|what a|an saint|hero|angel|gentleman|martyr|prince|princess|genius|charmer|catch|gem ,|$|you|he|she
poor|lucky you , it_must|how|what|having|must|always|you|everyone|nobody|so|such|life ..4
can|could not @adverbs? even? look|stand|bear|stomach ..3 you|your_face|the_sight|your_voice|the_sound ..2 without|anymore|sick|any_more|of_you|$
you are|were not worth my|the|our|a|his|her time|tears|breath|effort|energy|trouble|second|thought|minute|spit|anger|words
i @adverbs? laugh|laughed|laughing|am_laughing at|about you|your
sight|sound|smell|touch|thought of you|your|him ..2 makes|disgusts|turns|repulses|sickens ..2
you sicken|repulse|revolt|nauseate|disgust|bore|tire me|everyone|us|people
you are|were @much* beneath|below|not_worthy_of|unworthy_of me|contempt|us|anyone|even_my
you ,? of all people
really , ..1 is that|this ..2
^ that is your|the best|only|whole|big? excuse|apology|explanation|answer|best|reason|defence
^ is that your|the best|only|whole|big|idea ..2 excuse|apology|explanation|best|defence|sorry|you_can|you_have
you and your ..2 speeches|speech|plans|ideas|tears|apologies|promises|excuses|lies|stories|words|theories|talk|gestures|moods|dramas
that must|has_to be a record|first|new_record
a new record|low|personal_best
new low|record even for_you|,_even
even for you
only you could|can|would ..3
trust you to
leave it to you
you have a|such_a|a_real talent|gift|knack|way for|of|with ..3
you take the cake|biscuit|crown|prize
takes the cake|biscuit
what would|will|do we|i do without you ,|$|and
where would i|we be without
as if by magic|you_care|you_cared
with your|that ..1 smug|stupid|fake|innocent|holier|pathetic|little smile|face|look|grin|act|voice|halo
crocodile|fake|phony|phoney tears|smile|apology|remorse|sorry|concern
tell someone|somebody who cares
tell it to
story of my|the life|century
tell me again how|why ..3
i nearly|almost put|dropped|cried|wept|fell|choked|laughed|believed|clapped|applauded ..3
sorry , did|am|was|is|do i|my|that|we ..5
did my|that|the|i ..3 interrupt|disturb|spoil|ruin|bother|inconvenience|get_in ..3
^ ha ,? you
the ..1 king|queen|master|champion|expert|authority|professor of ..2
you lecturing|teaching|preaching|talking|giving|complaining ..1 me|about|us ..2 on|about|honesty|trust|money|lesson|lessons|respect
it|that disgusts|sickens|nauseates|repulses me|us
^ my my
that is|was rich
you @adverbs? disgust|disgusts|repulse|revolt|sicken|nauseate me|us|everyone
you|that @adverbs? make|makes|made me sick|want_to_puke|want_to_vomit|puke|vomit|gag|physically_sick|ill_just
i can|could not @adverbs? stand|bear|stomach the_sight_of|looking_at|to_look_at|you|your_face|your_voice|even_look_at
the sight|thought|sound|smell of you|your
i am @much* ashamed|embarrassed|disgusted by|of|to_be|with|at you|your|seen_with
i|we @adverbs? have|feel|felt|had|got nothing|only|no but|contempt|disgust|pity|scorn|respect ..3 for|contempt|disgust|scorn|pity you|for|left
nothing but disgust|contempt|scorn|pity
^ pathetic|disgusting|revolting|despicable|laughable|ridiculous|shameful $$
i look at you and|with feel_nothing|disgust|see ..3 nothing|disgust|pathetic|coward|loser|stranger_i_pity
^ please , you|spare|save|as_if|like_you|we_both|tell_me_more|do_go_on|enlighten|go_on
^ lol|lmao|rofl $
eyeroll
clap
slow clap|claps|applause|handclap
spare me|us !a_minute|a_moment|some|a|ten|the_details
save it $|for
cry me a
boo hoo
my|a|the heart bleeds
crocodile tears
world is smallest violin
tiny|smallest violin
give me|us a|one break|fucking_break
as if $
<look|looked|feel|felt|feels|sounds|sounded|seem|seemed|seems|act|acted|acting|was|is|not|it as if you|he|she|anyone|anybody|they|your @adverbs? care|cared|would|could|know|knew|believe|believed|mattered|matters|ever|were|will|that|have|had|did|understand|your|gave|love|loved|is|was|knows|for_one|i ..3
<feel|felt|feels like you|he|she would|ever|care|cared|know|could|even|give|gave|have_ever|actually|have_any|were_ever ..3
<feel|feels|felt like i|anyone|anybody am|believe|would|will|care|should|need|is|did|was ..2 going|believe|buy|that|you|your|fall|stupid|to|it
you do know|remember|realise how|that|what|where ..1 a|the|your|washing|dishwasher|works|we|kids|family|i_exist|door|kitchen
you actually|finally|even managed|remember|remembered|know|did|have|bothered|came|showed|noticed|listened|washed|cooked|helped|cleaned|picked|have|admit|care|said|told_the|do|think|answered|got|found|can|made_it ..3
you call that|this|it|yourself|your
that|this|it is what|so|is you|,|rich|typical|like|very call|a|from|you|of|mature ..3
call|calls that|this an|a|your|love|honesty|sorry|helping|trying|being|marriage|help|fair|work|parenting|family|dinner
rich|coming from you|him|her|someone|a_man|a_woman|the_man|the_woman|somebody|the_one|the_person|the_queen|the_king
^ typical $|you|man|men|woman|women|him|her|behaviour|of
so|how typical
grow|wake up $|,|already|and|for|please|or|.|will_you|a_bit
time you|to|he|she grew|grow|finally up|grew
when|will are|will|you|ever you|ever|going|to|finally grow|going|start|become|finally|just|to up|grow|to_grow|an_adult|act_like
act your|like age|an_adult|a_grown|a_man|a_real
be a man|real_man|better_man|an_adult
you would not know|recognise|recognize|understand|see|find ..5 if|even_if|love|honesty|loyalty|truth|a|what
you would not know|understand
what|how would you know|understand about|of ..2
you|he|she know|knows|understand|have nothing|so_little|jack|shit about|of love|loyalty|honesty|family|being|marriage|truth|respect|commitment|life|me|pain|hard|work|real|friendship
what do you know about|of
you make me laugh ,|$|with|when_you_talk|if
i laughed out_loud|so_hard|when_you_said|when_i_read_your
i almost|nearly|could laughed|laugh
blah ,? blah
yada|bla ,? yada|bla
heard it all|before|a_hundred
his|her|your majesty|highness|lordship|holiness|royal|excellency
what|who do|did|are you|do expect|think|take|supposed you|from|me|i|we are|you|for|am|a ..2
who do|does you|he|she think you|he|she
who are you to
who died and
who made|asked|elected|appointed you
get|come off|down your|from|off high_horse|it|soapbox|throne|cross|the_cross|pedestal|your
high horse
come off it
cut the crap|bullshit|act|bull|drama|shit
drop the act|attitude|mask
^ try again $|,
^ pathetic ~ $
so called friend|apology|love|husband|wife|marriage|work|meeting|trip|therapy|change|remorse|effort|father|mother|sister|brother|colleague|business|best|honesty|family|help|loyalty
you|he|she @adverbs? are|is|were|was|had_to|needed_to|call|called|did|say @adverbs? just? " ~ ~? ~? "
you|he|she have|had|had_to|got|gave|made|want|wanted|need|needed|love|loved your|a|an|to|some|my|me? " ~ ~? ~? "
your|her|his|another|so_called|those " ~ ~? ~? "
do|does|did not bother|flatter|strain|trouble|kid yourself|me|us|your|the|to|about|lying|explaining|apologising|coming|it|pretending ..2
do not bother|flatter|strain|kid|trouble ,|$|yourself|explaining|lying|apologising|pretending|to_explain|to_lie|to_pretend|to_apologise
please , enlighten|tell|do ..1 me|us|more|go_on|tell|continue
do tell|go_on|enlighten|continue|carry_on
pray tell
tell me something|another|more_lies|one_more ..1 i|new|one|lie
nobody|no_one|who|who_on_earth|nobody_here|i_do_not|i_stopped believes|believe|believing|cares|is_buying|buys|would_believe|believed|asked|needs|do_not_believe|stopped_believing|do_not_buy|am_not_buying a|your|you|that|it|one|anymore|any_more|for|them|word ..3
if you say|insist so|$
whatever you say
whatever helps|gets|makes|floats|lets you|your ..2
keep telling|pretending|dreaming|lying|digging|believing|convincing ..1 yourself|that|$|,|on|me|to
you keep telling yourself
dream on $|,|buddy
keep dreaming
in your dreams
join the club
tell that|it|this to your|the|someone|her|him ..3
tell that to
ask your|her|him|me ..1 mother|therapist|girlfriend|boyfriend|if_i_care|new|little|precious|mistress|lover|mummy|mommy|friend ,|$|to|if|since|for
why do not you|we ..1 go|run|ask|call|cry|just_go|marry|tell|move_in|have_her|have_him|write|get_her|get_him ..3 her|him|mother|mummy|mommy|them|about_it|book|with|to_mama|someone_who|girlfriend|boyfriend
you|he|she @adverbs? have|got|get|has|deserve|need|want ..1 no idea_what|clue
have|do|did|are you @adverbs? no|not|even|have|know|any|feel|remember|got|hear shame|a|any|what|how|heart|ashamed|idea|shame_at_all|embarrassed|conscience|yourself ..3 a|idea|shame|heart|conscience|yourself|is|means|feels|sound|at_all|dignity|$|talking|spell|brain|decency|of
have you no
do you have|even|ever any|hear|listen|have|know|think|feel|care|remember|understand ..1 idea|shame|clue|yourself|how|a|conscience|anything|what|before|about ..1 selfish|ridiculous|pathetic|stupid|heart|conscience|yourself|love|you|the_truth|anyone|sorry_means|means|of_us|speak|word|say|my|anybody
are you even|kidding|serious|for_real|joking|proud|happy_now|having_a_laugh|done_lying|pleased|satisfied|quite|actually|a|going_to|ever listening|human|me|now|sorry|capable|with|of|$|, ..3
are you kidding|joking|happy_now|having_a_laugh|proud_of_yourself|for_real|serious|pleased_with ..1
happy now|, $
^ blame me|everyone|everybody|anyone|the|him|her|it ,|again|as|for|on|else ..2
cue the
fairy tale|tales|story
do i look|sound like|that|stupid ..4 idiot|stupid|fool|maid|$|mother|bank|care|atm|servant|therapist|born
what am i
whose bed|perfume|victim|fault_is_it_today
words , words
empty promises|words|talk
talk is cheap
actions speak
^ news flash
newsflash
earth to
reality check
you two|both|and_she|and_him|and_her deserve each|one
a|what_a match made
she|he can have|keep you|him|her
you are|were welcome to|for each|him|her
heaven|god forbid you|he|she|we|i|anyone ..2
god|heaven forbid
lord knows you
bless your|you heart|,|little|cotton
the irony|nerve|audacity|cheek|hypocrisy|gall $|,|of|!|is|to
you have|got|has|the some|the|a|real nerve|audacity|cheek|gall
the nerve|audacity|cheek|gall of|you|to|,|$
how dare you|he|she
remind me|us ..1 again|who|what|why|when|never|to|how ..3
fancy that
imagine that $|,
who knew ,|$|you|that|he|she
would you look
well ,? well
mark the|it|this calendar|date|down|on|in
alert the|call the press|media|newspapers
stop the press|presses
hold the|your phone|front|breath
i will not|am_not|do_not hold|holding my breath
do not hold your
and pigs|when|i pigs|hell|am fly|freezes|the_queen|the_pope|mother|santa|a_unicorn
pigs might|will|can
i was|am|yesterday|not born yesterday
yesterday|a_likely|likely story
you expect|really_expect|want|think|honestly_think me|us|anyone|anybody|i to|will|would|am|should believe|fall|buy|swallow|trust|thank|applaud|cheer|clap|be_grateful|feel_sorry|pity ..2
`;
