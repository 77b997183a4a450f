/**
 * Old matters brought up beside the one at hand: "just like at your sister's wedding". The betrayal itself is never an old score
 * (care R2.13): what is about it, and only says what was done and when, has no hint.
 */
import { list } from "./words.ts";

export const oldScoreLists: Readonly<Record<string, readonly string[]>> = {
  past: list(
    `ago, in college, at college, at university, at uni, in high school, at school, in school, when we were kids, when we were children, when we were little, when we were young, as a child, as a kid, as kids, as children, as a teenager, as teenagers, growing up, on our honeymoon, at our wedding, before our wedding, on our wedding day, at the wedding, before the kids were born, before we had kids, before we were married, before we got married, back then, back home, when we first met, when we met, when we were dating, when we started dating, when we were engaged, when we got engaged, when we moved in, when we first moved in, when we first lived, when we first moved, when we first married, when we were newlyweds, when i was pregnant, when the kids were born, when the baby was born, when she was born, when he was born, when my father died, when my mother died, when my dad died, when my mum died, at the funeral, at the baptism, at the christening, at my graduation, at her graduation, at his graduation, at my wedding, at my birthday, at your birthday, on my birthday, your birthday, last christmas, last easter, last thanksgiving, last summer, last winter, last spring, last autumn, last fall, last year, last new year, the year before, years back, years before, decades ago, in the nineties, in the eighties, with your ex, with my ex, to your ex, your ex, in your first marriage, with your first wife, with your first husband, in your last relationship, to your last girlfriend, to your last boyfriend, for years, since the wedding, since our wedding, since day one, since we were kids, since childhood, since we were children, the previous year, the other year, one christmas, one summer, that summer, that christmas, that holiday, that vacation, that trip, last vacation, last holiday, at my fortieth, at my fiftieth, at my thirtieth, at your fortieth, at dad is funeral, at the reunion, at the baby shower, at the christening, at the funeral, at the prom`,
  ),
  like: list(
    `just like, exactly like, same as, the same as, just as, exactly as, it is like, this is like, that is like, similar to, no different from, no different to, no different than, worse than, it is like, as bad as, every bit like, identical to`,
  ),
  also: list(
    `also, too, even, as well, already, the same, same thing, the very same, the exact same, exactly this, exactly that, exactly the same, this before, that before, similar, the same thing, it before, the same stunt, the same trick, again, back in, back when, always like this, like this, like that, another time, as usual`,
  ),
  do: list(
    `did, do, pulled, said, tried, behaved, acted, treated, made, left, forgot, were, ruined, spent, missed, had, lied, talked, walked, promised, broke, embarrassed, humiliated, yelled, shouted, came, sold, lost, refused, ignored, flirted, stole, took, drank, got, went, wouldn't, let, told, laughed, chose, disappeared`,
  ),
  numbers: list(
    `one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, forty, a few, many, several, some, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, a hundred, all those, so many`,
  ),
  old: list(
    `years ago, year ago, decades ago, years back, summers ago, winters ago, christmases ago, summers back, in college, at college, at university, at uni, in high school, at school, in school, grade, as a child, as a kid, as kids, as children, as a teenager, when we were kids, when we were children, when we were little, when we were young, when we were ten, when we were teenagers, when we were students, when we were twelve, when we were small, when i was little, when i was a child, when i was ten, when i was small, when i was young, on our honeymoon, our honeymoon, at our wedding, our wedding, our engagement, engagement party, before our wedding, before we were married, before we got married, before we had kids, before we had children, when we first met, when we were dating, when we were engaged, when i was pregnant, was born, were born, my graduation, her graduation, his graduation, my wedding, rob's wedding, first anniversary, fifth anniversary, tenth anniversary, third anniversary, second anniversary, thirtieth birthday, fortieth birthday, fiftieth birthday, sixtieth birthday, eighteenth birthday, your first marriage, your ex wife, your ex husband, our childhood, school days, the nineties, the eighties, when dad died, when mum died, when my father died, when my mother died, when dad was ill, when mum was ill, primary school, our first christmas, our first summer, our first year, our first flat, twenty years, ten years, fifteen years, eight years, six years, seven years, nine years, twelve years`,
  ),
  year: Array.from({ length: 67 }, (_, i) => String(1960 + i)),
  ours: list(
    `affair, slept, sleeping, kissed, kissing, cheated, cheating, hotel, her, him, messages, message, texts, betrayed, betrayal, secret, lied, lie, lies, lying, gambling, gambled, debt, debts, loan, account, money, savings, accounts, sex, porn, escort, tinder, app, dating, another woman, another man, other woman, other man, colleague, coworker, truth, hid, hidden, trust, discovery, found out, therapy, test`,
  ),
};

export const oldScore = `
can|could not help thinking|remembering of|about|how|when ..1 how|when|the_time|you ..6
second|third|fourth|fifth|sixth|tenth|hundredth time now|running|in_a_row|around
no different|better with|when|at|in|from that|you|your|the|my ..6
you ..7 then|back_then as_well|too|also|either $|,|and
i|we was|were|cried|paid|waited|had|lost|stood ..5 then|back_then too|as_well|either|also
of yours ..3 @numbers years|summers|months ago|back
^ and? remember|recall the|that|your|my ..3 ? no|well_i_do|i_do|you_left|you_forgot|because|that_was_you
and|but|so who forgot|missed|ruined|lost|crashed|sold|broke|left|cancelled|wrecked|burned|walked_out ..1 my|our|the|me ..3
you still have not ..9 @old|@year|wedding|party|trip|holiday|graduation
you did it|this|that|the_same at|in|on|to|with|when ..6 , ..1 you did ..5
, and now|here again|you_are_again|this|we_are_again
ago|back_then|then|before|year it was ..5 , ..1 now ..2
where|what were|did you when|do_when my|our|the|i|we ..4 was|were|died|had|lost|needed|gave|got|lay|broke
in? @year ,|: ..5 ,? ..1 you|where|who|remember|what|how|does
let us talk about ..4 , ..1 ago
remind|reminds|reminded me|us of ..5 how|when|what|that|where you ..5
you ..9 , ..1 all those|these|so_many|all_the years|months ago
who was|is it it|that? ..1 that|who ..9 @old|@past
and? since|if|as|now you bring|mention|brought|raise|talk|want_to|are ..5 , ..2 @year|@old|what_about|how_about|remember|where_were
@old ,? you @adverbs? lied|cheated|stole|hid|flirted|kissed ..5 as_well|too|also|already
back when|in we|you|i ..3 , ? you ..6
first ..12 ,|and ..1 and? now this
you ..2 owed|owe|owing me|us|him|her ..5 since|from|for the|our|my|that|your ..3
kept|keep|keeping|have count|score|a_tally|a_record|a_list of|,|$|for|since ..5
do_not|never|let_us_not|i_do_not|i_have_not|i_will_not forget|forgotten that|how? ..2 @old|years_ago ..3
@old ,? you @adverbs? ~ ..6 as_well|too|also|already
@old ,? you @adverbs? cheated|lied|kissed|slept ..6 as_well|too|also|exam|exams|test|school|teacher|game|cards
what you did|said ..2 at|on|to my|her|his|our|the|% ..3 wedding|graduation|party|birthday|funeral|christening|engagement|baptism
you @adverbs? @do ..4 at|on|for %|my|his|her|our|the ..1 wedding|graduation|funeral|christening|engagement|baptism|confirmation|prom
you @adverbs? still have|owe ..8 @old|@year
i still @adverbs? remember|see|hear|think|feel|have|carry ..2 how|what|when|that|the|your|about ..7 @old|@year|wedding|birthday|party|graduation|honeymoon|funeral
we|you both know what|who|how ..6 @past|@old|@year|wedding|birthday|party
while|when you were ..3 @old
you were|are not|no better|different|there ..5 @old|@year|when_my|when_i_had|when_our
you were|are already|always|even like|a|so|this ..3 at|in|when|back|as_a @old|@past|school|college|@year
you were not|nowhere|never|too ..4 when my|our|i|the father|mother|dad|mum|son|daughter|kids|baby|lost|was_ill|had_the|was_in_hospital|miscarriage|operation|surgery|grandmother|grandfather|gran ..3
the way you ..4 @old|@year|at_the_wedding|at_my|at_our_wedding
just like that|the_other time|summer|christmas|trip|holiday|wedding|birthday ..3
exactly what you did|said ..3 to|with|when|in|at|last ..3
even on|at|during|after our|my|your|the honeymoon|wedding|first ..3 you
do not think|pretend i|we forgot|have_forgotten
i|we|you @adverbs? have not forgotten|forgiven what|how|when|that|the|your ..9 wedding|birthday|party|graduation|christmas|honeymoon|engagement|trip|ago|@year
remember when you forgot|missed|left|ruined|lost|crashed|told|promised|said|embarrassed ..3
you @adverbs? owe me|us ..1 an|a|the apology|explanation|answer|sorry|thank|money ..3 for|from|about|since ..6 back|when|@old|trip|wedding|party|ago|@year|holiday|birthday
i @adverbs? remember|recall very|perfectly|exactly|only_too|too? well|clearly ..1 how|what|when|that|who
the thing|business|story|affair|episode|matter|drama|incident|stunt with|about|at|in ..5 @year|@past|@old|ago
before you judge|lecture|accuse|blame|criticise|complain ..8 , remember|remind|think|do
remember|do_not_forget that|the|your|who|my ..1 loan|time|party|lie|car|trip|night|wedding|ex|fling|thing|money|debt|scene ..2 you|when|at|with
whole boat|house|car|wedding|caravan|loan|dog|ex|business|money|party thing|business|story|affair|saga|fiasco|disaster
i did not|never bring|mention ..6 but since|as|if you
right|all|goes|going|it_goes way? back to when|you|your|the|our ..6
your|my first marriage|wife|husband ..3 then|too|either|also|as_well
we might|could|can|should|may as well|also|then discuss|talk|bring|mention ..3
when we were|got|lived|moved|had|first|just ..4 you ~ ..3
you ..6 when we were fifteen|ten|twelve|thirteen|fourteen|sixteen|eight|nine|seven|engaged|kids|little|small|students|dating|young|teenagers|newly
who ..6 when we were ~
your ..2 thing|stunt|trick|adventure|scene|drama|fling|mistake ..3 with|at|in|when ..4 @past|we_were|@year|engaged
<what|who|how|about|of|love|with you @adverbs? did|said|pulled|told|were|made|left|forgot|ruined|spent|missed|had|broke|embarrassed|humiliated|yelled|shouted|sold|lost|refused|ignored|flirted|laughed|stole|took|drank|got|went|would|let|chose|borrowed|crashed|wrecked|blamed|dumped|gave|threw|burned|cancelled|bought|locked|came|could|have|promised|hit|owed|still_owe|never|walked|read|cut|kissed|danced|insulted|lent|wasted ..10 @old
<what|who|how|about|of|love|with you @adverbs? did|said|pulled|told|were|made|left|forgot|ruined|spent|missed|had|broke|embarrassed|humiliated|yelled|shouted|sold|lost|refused|ignored|flirted|laughed|stole|took|drank|got|went|would|let|chose|borrowed|crashed|wrecked|blamed|dumped|gave|threw|burned|cancelled|bought|locked|came|could|have|hit|never|walked|insulted ..8 in|of|christmas|summer|winter|birthday|easter @year
@old ,? when|that? you @adverbs? did|said|pulled|told|made|left|forgot|ruined|spent|missed|broke|embarrassed|humiliated|yelled|shouted|sold|lost|refused|ignored|flirted|laughed|stole|took|drank|got|went|would|let|chose|borrowed|crashed|wrecked|blamed|dumped|gave|threw|burned|cancelled|bought|locked|could|never|walked|have|hit|insulted ..4
who crashed|sold|lost|forgot|borrowed|told|bought|broke|ruined|left|missed|spent|burned|wrecked|stole|wasted|cried|puked|had|was|took ..6 @old|@year
who crashed|sold|lost|forgot|borrowed|told|bought|broke|ruined|left|missed|spent|burned|wrecked|stole|wasted|cried|puked ..5 in|at|on|when|the_year ..4
i could|might|can|should|may also|even|just|as_well? bring|mention|remind|talk|start ..2 up|you|about|with|your|the ..4
remind|reminding you who|what|how|of|that|about ..4
your|that|the ..4 in @year
,|and|but remember ?
you ..8 , remember $
do not|never you? lecture|preach|talk|tell|start ..8 you ..8 @old|party|wedding|@year
i|we never @adverbs? got|gotten|talked|spoke|forgot|forgave|had|heard|recovered ..1 over|about|that|from|an_apology ..4 either|too|one|wedding|@old
you @adverbs? have|did|never still|never|not not? apologised|paid|thanked|explained|said_sorry ..7 @old|@year
since we|our|the|i ..3 were|wedding|was|got|moved
ever since @old
all|both|still|that_was|back from before ..2 ~
nine|ten|two|three|four|five|six|seven|eight|twelve|fifteen|twenty|some|many years back|before|earlier
before ten|five|six|seven|eight|nine|twelve|fifteen|twenty|many|some|thirty years
same|old ..1 thing|story|stunt|trick|mistake|show as|like with|at|in|when|last|on
on|about|for that as well
<i|we|still|to|never|not|always remember when|the_time|that_time|how|what|last|our|your|my you|she|he|my|your|we_had|at|on|in|that ..5
<i|we|still|to|never|not|always|and_i|they remember when|the_time|that_time|last|your|my|our|what|how !plans|plan|appointment|names|to ..5
like|as the|that|every_other other? time|day|night|summer|year|trip|christmas|thing|party|wedding|evening|weekend when|you|that|at|with|in|on|she|he|we ..5
@like when|with|at|on|in|last|before|back|how|what|your|you|my|our|the ..7 @past|wedding|honeymoon|graduation|funeral|christmas|vacation|holiday|anniversary|thanksgiving|easter|reunion|barbecue|prom|airport|birthday|party
@like when|last|back|before|you_did|what_you_did|how_you|what_you|the_way_you|that_time|the_time ..2 you|your|time|year|we|my|summer|christmas|did|treated|at ..5
@like you did|were|treated|behaved|always_did|acted|left|made|forgot ..3 to|with|when|at|on|in|last|for|my|me|your|back|then|before ..4 @past
@like you did|always_did with|to|when|at|on|in|last|for|back|before|my|your ..4
@like with your|my|the|our|that dog|car|boat|house|sister|brother|mother|father|wedding|trip|holiday|job|ex|party|funeral|move|money|cat|garden|tent|birthday|school|last|will|loan ..4
this|that|it is @adverbs? @like ..3 when_you|@past|that_time|the_time ..4
you ..6 @also ..6 @past
@past ,? you ..6 @also
@past ,? you even|already|would_not
you @adverbs? @do @also ..5 in|when|at|on|to|with|last|back|for|@past|before @year|@past|my|your|our|we|me|the
in|back|since|from|of|summer|christmas|year @year ,? you|when_you|already|all_over
you ..7 in|of|since|from|back_in|summer|christmas @year
what about|of ..8 @past|@year
how about ..2 when|time|last|that ..4 @past|you|your
and|but|what|so ,? what about|of ..1 the|that|when|your|last|my time|day|night|year|you|summer|trip|car|birthday ..4
i|we @adverbs? have|will|can|do|did|could not @adverbs? forgotten|forget|forgot|forgiven|forgive|let|got|gotten ..4 @past|wedding|birthday|time|car|ex|years|house|party
i|we have|had not forgotten ..4
never let|forget|forgot|forgave|forgiven|got|gotten|recovered ..3 how|what|when|that|the|your|you|over|for ..6 @past|wedding|birthday|@year|mother|house|car|party
let us not|never forget ..2 you|your|who|how|what
lest we forget
do not think|pretend i|we|that|you forgot|have|do|did ..4
do not you forget
have you forgotten how|that|what|when|the|about|your|my|last ..4
did you forget|already_forget how|that|what|when|about ..4 @past|wedding|birthday|you
you forget|forgot|seem_to_forget|conveniently_forget how|that|what|when|about|the|who you|time|i|we|was|it ..4 @past|ago|did|back|when|college|years|through
<me|it|love|start|begin|starts|hurts|through|cry|fear|pain|scared|fall|again all over again
@past ..8 all_over
<everything|nothing|song|smell reminds|reminded me|us of|when|how ..1 when|the_time|how|your|that_time|you|last|our|what !i_love|you_held ..3
this|that|it is|was ..2 the? second|third|fourth|fifth|hundredth|tenth|first|umpteenth|not_the_first time ..1 you
not the first time
since the day|time|moment|wedding|year we|i|our|of|my ..2 married|moved|got_married|wedding|started|dated
ever since we|you|our|the|i|my|your ..4 @past|married|met|wedding|kids|college|moved|born
since we were|was kids|children|little|young|teenagers|small|students|engaged|dating|born
even at|when|before|then|in|on|back|as|during|after ..3 @past|wedding|college|university|school
even back|then|as ..3 you
back when|in|then|at ..4 you|college|@year|school|@past|lived|day
back in the|@year|college|school|our|high|my ..2
<by that|the time|day|night|summer|weekend|christmas|trip|year|evening when? you !were_born|were_there|were_here left|forgot|crashed|embarrassed|ruined|made|lost|sold|yelled|walked|told|missed|let|broke|did|got|spent|ignored|said|refused|stood|abandoned|flirted|laughed|humiliated|threw|took|had|were|showed|came|went|drove|gave|blamed|locked|insulted|called|burned|kicked|cancelled|chose|would|could|dumped|disappeared ..5
first it|there|your|the was|were|came|that ..6 @year|now|then|,
you treated|did|behaved|cheated|left|used ..2 your|my|the ex|first|last|mother|sister|previous|former ..3
you did|were ..2 the same|exactly|like|this|that ..2 to|with|when|at|in|for|back|last your|my|our|ex|we|i|the|@year|@past|college|mother ..2
you|it|this have|has|is|was done|a|the|your|my this|pattern|same|that|old|long ..2 before|history|story|since|with
you have @adverbs? done|pulled|said|tried this|that|it|the_same|these before|once|twice|already|to|with|for_years|since
you still|have|never|not owe|owes|have|given|apologised|paid|forgiven|thanked|returned|made ..3 for|from|since|me_for|me_back_from ..3 @past|@year|years|birthday|wedding
i am still|not waiting|angry|mad|hurt|over|upset|bitter|paying ..3 about|over|for|from|at ..4 @past|@year|ago|birthday|wedding|vacation
i @adverbs? remember|recall ..2 how|what|when|the|your|that|a ..4 @past|@year|ago
years|decades ago ,? you|when_you|your|i_should|my|she|he ..3
ten|five|six|seven|eight|nine|two|three|four|twelve|fifteen|twenty|thirty|a_few|many|several|some|3|4|5|6|7|8|9|10|12|15|20 years ago ,? you|when_you|already|it_was|at|i_paid|my_mother|your_mother ..3 not|also|too|even|would|same|did|left|forgot|refused|made|were|promised|said|ruined|wedding|birthday|lost|crashed|sold|missed|embarrassed|would_not
you @adverbs? @do ..7 @numbers years ago
and|but|also ,? last|the|at|on|that|in|two|three|your|my|when|before year|christmas|summer|winter|wedding|birthday|easter|vacation|holiday|time|our|party|years|my|you|weekend|month ..2 you|was|we|ago ..2 also|too|did|forgot|ruined|left|the|were|even|already|wouldn't|made|had|spent|again|walked
last christmas|summer|year|winter|easter|thanksgiving|birthday|time|spring|vacation|new_year ,? you also|too|did|even|already|forgot|ruined|left|were|made|spent|got|walked|pulled|had|again
you also|already|even|once|still ..3 @do? ..6 @past|@year
and|that|same|exactly ,? what|thing|how you did|said|pulled|treated|were ..2 at|to|when|on|in|with|last|back ..3 @past|my|your|our|@year|wedding
just|exactly|same like your|my|the|our|last|at|in|on|that ..3 @past|@year|wedding|birthday
old|same pattern|habits|story|as ..2 since|from|back|when|with ..2 @past|@year|college|school|ex|kids|wedding
`;
