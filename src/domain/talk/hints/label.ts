/** One trait for a whole person. "You lied" names a deed and is not one; "I was selfish" is one's own. */
import { persons } from "./persons.ts";
import { list } from "./words.ts";

/** Of one evening rather than of a person, when it is said in the past. */
const mild = list(`
  harsh, negative, defensive, evasive, secretive, critical, demanding, impulsive, reckless, sour, picky, fussy, sulky, absent minded, unjust, brutal, resentful, envious, rude, mean, difficult, aggressive, violent, annoying, jealous, moody, unreasonable, boring, weird, stubborn, careless, unhelpful, bitter, insecure, weak, out of control, irrational, annoying, dangerous, bossy, damaged, victim, child, kid, baby, teenager, mistake, burden, drunk, addict, unstable, crazy, insane, stone`);

/** What may be said of a baby, a day, or a film. */
const alsoPlain = new Set([
  "child",
  "baby",
  "kid",
  "big kid",
  "toddler",
  "teenager",
  "princess",
  "stone",
  "machine",
  "victim",
  "mistake",
  "nightmare",
  "thief",
  "criminal",
  "gossip",
  "addict",
  "alcoholic",
  "robot",
  "player",
  "user",
  "savage",
  "beast",
  "difficult",
  "boring",
  "weird",
  "cheap",
  "weak",
  "annoying",
  ...list("harsh, demanding, rigid, critical, brutal, corrupt, sour, rotten, negative"),
  "damaged",
  "a mess",
  "stubborn",
  "moody",
  "bitter",
  "jealous",
  "mental",
  "dangerous",
  "insecure",
  "untidy",
  "filthy",
  "unhygienic",
  "rude",
  "mean",
  "violent",
  "aggressive",
]);

export const labelLists: Readonly<Record<string, readonly string[]>> = {
  mild,
  third: [...(persons["traits"] ?? []), ...(persons["names"] ?? [])].filter((word) => !alsoPlain.has(word)),
  hard: (persons["names"] ?? []).filter((word) => !alsoPlain.has(word)),
  extent: list(
    "completely, totally, utterly, absolutely, simply, clearly, just, obviously, selfishly, emotionally, low, heartlessly",
  ),
  bad: list(
    "bad, terrible, horrible, awful, lousy, rotten, dreadful, poor, sick, cold, useless, worthless, appalling, small, weak, broken, sad, miserable, filthy, dirty, wicked, stupid, worst, hard, shitty, crappy, rubbish, crap, hateful, heartless, miserable, failed, damaged, bitter, ugly",
  ),
};

export const label = `
you are|were not|no|hardly @much* decent|loyal|faithful|caring|loving|a_nice|a_kind|a_decent|an_honest|a_good|a_loyal|mature|adult|human ..1
you are|make @much* @bad listener|lover|driver|host|companion|role_model|influence|example|teacher|boss|roommate|flatmate|loser|liar|communicator
what|such a|an @traits thing|creature|man|woman|person|father|mother|friend|sister|brother|husband|wife you|he|she are|is|were
@traits through and|to_the through|core|bone
@traits to_the|from core|bone|head_to_toe|top_to_bottom
right|true|warned about you|u|him|her , ..2 @traits|@names
you|u have_got_to|must|has_to|have_to|got_to|might_just|may_well be @much* @traits|@names
^ @much* @traits ,? you|u are
i|we have? lived|live|slept|sleep|married|shared|been|am|was @adverbs? living|sleeping|married|my_life|together to|with a|an @much* @hard
you are|were @much* so? dramatic|sensitive|emotional|moody|hysterical and|, @much* @traits
you have|had @adverbs? turned|become|grown|changed into|to? @much* @names|@hard
marry|married|trust|trusted|love|loved|believe|with|have|raise someone|somebody|a_man|a_woman|a_person|anyone @much* @traits
someone|somebody|a_man|a_woman|a_person|people as @traits as you|him|her
as @traits as you|him|her|they|always|your
you are|were @much* textbook|classic|walking|typical|true|clear|certified|card_carrying|perfect @names|@traits|example|case
you are|were being so|such|very|really|just|a @much* @names|@traits
do not be such a|an @much* @names|@hard
as|for a|an|my husband|wife|mother|father|sister|brother|friend|partner ,? you are|were ..1 weak|useless|hopeless|terrible|bad|failure|disaster|a_failure|a_disaster|absent|cold|no_good
you have|had a|an @much* cruel|selfish|nasty|mean|jealous|vicious|controlling|manipulative|cold|vindictive streak|heart|nature|side|soul|mind
you are @much* made_of|a_block_of|a_piece_of stone|ice|wood
you lack|lacked any|all|basic|the|every empathy|decency|courage|honesty|character|conscience|backbone|respect|shame|spine|morals|integrity
you are|were @much* type|kind|sort of person|man|woman ..5
you are the type|kind|sort of ..5
typical @names|@traits
that|this is @much* @traits|cowardly|childish of you
it|that|this is|was @much* @traits|cowardly|childish of you
how @much* @traits|cowardly|childish of you
because you are @much* @traits|@names
you have got zero|no|not_a_shred_of|not_an_ounce_of ..1 empathy|conscience|backbone|spine|shame|morals|character|decency|manners|integrity|class|honour|loyalty|compassion|heart|principles
you turned|turn|grew|changed|have_turned|became|become into? a|an|such @much* cold|hard|bitter|cruel|different|heartless|horrible|nasty|mean ..2
you @adverbs are|were @much* @names|@traits|@hard
you @adverbs are|were @much* @bad person|man|woman|mother|father|husband|wife|sister|brother|friend|son|daughter|parent
call|calls|called|consider|name you @adverbs? a|an|the @much* @names|@traits
you have|will @adverbs? turned|become|grown|turning into|out|to? a? cold|hard|bitter|selfish|cruel|different|stranger_who|horrible|nasty|mean ..2
you are @adverbs? remarkably|amazingly|astonishingly|surprisingly|strikingly|painfully|shockingly|impressively|notoriously|pathologically|chronically|hopelessly|criminally|spectacularly|wonderfully|exceptionally @traits
warned|told me you|that_you are|were @much* @names|@traits
i know|knew|see|saw ..1 you are|were @much* @names|@traits
such|what a|an @traits @kin
i had|have|got|am_stuck_with|live_with|married ..2 a|an|such_a @traits @kin|person|man|woman
@traits to|through the|and_through bone|core
how can|could|does ..4 be @much* @traits|@hard
you ..4 son|daughter|father|mother ,? @much* @traits
you are|were @much* not|no a|an|the|much_of|any|exactly|really ..2 trustworthy|decent|reliable|honest|good|kind|faithful|loyal|responsible|caring|serious|real|proper|mature|loving|honourable person|man|woman|mother|father|husband|wife|friend|sister|brother|partner|adult
you are|were not @much* trustworthy|reliable|honest_person|mature|capable_of|responsible|normal|to_be_trusted|half_the|the_man|the_woman|the_sister|the_brother|the_friend|man_enough|woman_enough|fit_to
you are @much* cold|hard|false|empty|closed|dead_inside|distant|heartless ,|and|as|like|inside|$|person|man|woman|!
you have|had|got|show @adverbs? zero|no|not_a_shred_of|not_an_ounce_of|not_a_bit_of ..1 empathy|conscience|backbone|spine|shame|morals|character|decency|manners|integrity|class|honour|loyalty|compassion|heart|principles
% is|was @much* @third
@traits|@names ,? that|this is the|what|who|how word|you|i|he|she
what|who you @adverbs? are ,? @much* @traits|@names|cold|false|vain|weak
that|this is|was|, ..1 just? the @traits ,? and? @traits? you
the @traits ,? @traits you
shows|proves|showed|proved ..2 what|who|how @traits? ..1 you|he|she ..1 are|is ..4
you|u are ..3 and|, @much* @traits|@names $
your|this|that|it is ..2 selfishness|laziness|cowardice|arrogance|greed|pure_selfishness|hypocrisy
you are|were born|always|just|simply and_will_remain|and_always_will_be ..3
like the|a|an ..2 @hard you|that_you are
you are|were one|a|the ..2 of|most|biggest ..4 @traits|@hard
you always were|have_been @much* @traits|@names
you|u are|have_been|must_be|can_be|seem|sound|look|act|became|have_become|will_be|will_always_be|have_always_been|will_never_be_anything|get|can_get|make_me_sick_you @much* @names|@traits !at_me|on_the_phone|to_reach|to_say|that_i|of_my|of_me|of_him|of_her|of_the
you|u were @much* !@mild|being|weird|unfair|late @names|@traits !at_me|to_reach
you are acting|behaving|being|playing|sounding|talking ..1 like|as !i|if|though @much* @names|@traits
you act|acted|behave|behaved|sound|talk|live like|as|so !i @much* @names|@traits
you are|were not even? a|an|much_of_a|any_kind_of|any|the good|decent|real|proper|caring|loving|honest|normal|true|man|adult|grown|mother|father|husband|wife|friend|sister|brother|much
you are|were not even? a man|adult|grown|mother|father|husband|wife|friend|sister|brother|real
you are|were|have|can|could no not? conscience|backbone|spine|heart|shame|morals|character|empathy|decency|manners|principles|integrity|self_respect|soul
you have|got|had|show|possess no|zero|not_a_shred_of|not_an_ounce_of conscience|backbone|spine|heart|shame|morals|character|empathy|decency|manners|principles|integrity|self_respect|soul|class|dignity|moral_compass|brain|balls
you do|did not have|possess a|an|any|one|the conscience|backbone|spine|heart|shame|morals|character|empathy|decency|manners|principles|integrity|self_respect|soul|balls|guts|ounce
you are|were incapable|unable of|to
you are|were @much* @extent incapable|unable of|to
you are @much* just|exactly|as_bad|worse|becoming|turning_into|every_bit|so_much|more_and_more like|as|than your|his|her|my mother|father|ex|brother|sister|parents|family|old_man|grandmother|grandfather|dad
you are @much* like your|my mother|father|ex|brother|sister|dad|old_man
you are|were what is|people|they ..2 call a|an
you|u , ..3 , are @much* @names|@traits
<thank|love|miss|need|kiss|hug|want|thanks you @much* @bad? @hard $
<thank|love|miss|need|kiss|hug|want|thanks you @bad|@traits ~ing? @names
<thank|love|miss|need|kiss|hug|want|thanks|made|make|find|found you @much* @traits @names|man|woman|person|child|girl|boy|people|husband|wife|mother|father|brother|sister|friend|thing|family|human|being|guy|creature|little
you and your @traits @kin|lies
^ @much* @hard $
such|what a|an @much* @traits|bad|terrible|horrible|awful|lousy @names|man|woman|person|husband|wife|mother|father|friend|sister|brother you|to|he|she
such|what a|an @much* @names you|he|she ?|are|is
what a|an @much* @names $
what kind|sort of @names|mother|father|man|woman|husband|wife|friend|sister|brother|person|parent|human|monster|daughter|son are|does|would|do|did|leaves|lets|forgets
call yourself|yourselves a|an|my ..2 mother|father|man|woman|husband|wife|friend|sister|brother|parent|adult|christian
you call yourself|yourselves
some|a real|great|fine mother|father|husband|wife|friend|sister|brother|man you|he|she are|is|were|turned
stop|quit|do_not|cannot_you_stop be|being|acting|behaving|playing like? @much* @names|@traits
stop acting|behaving like|so @much* @names|@traits
only|just a|an|somebody|someone @much* @traits|@names person|man|woman|@names|like would|could|does|can|acts
only|just a|an @much* @names would|could|does|can|acts|leaves
only @traits people|men|women|mothers|fathers
a|an @traits|@names person|man|woman like_you|as_you_are
@names like you|him|her
@traits people|person|man|woman|men|women like you|him|her
once a cheater|liar|cheat|drunk|addict|thief always
how can|could|do|did you|anyone|anybody|someone ..1 be|get|act|become @much* @traits|@names
how @much* @traits|@names|@extent can|could|do|must|are you|he|she|one|a_person be|get|act|act_so
how @much* @traits|@names you|he|she are|is|were|can_be
why are|were|must|do you be|always|act|have_to_be? @much* @traits|@names|so_cold
are|were you always|really|seriously|that|so|this|being|just|even|such|truly @much* @traits|@names
are|were you @much* a|an @much* @names
do not|never|please_do_not be @much* @traits|@names
he|she|they is|are|was|were|has_become|has_always_been|can_be @much* @third
he|she|they is|are|was|were @much* @third
your|my|our|the @own* ..1 @kin|affair|lover|mistress is|are|was|were|has_become|has_always_been|have_been @much* @third
married|marry|marrying|with|trust|trusted|love|loved|dating|raised|by|for|from|stuck|chose|choose|have a|an|such_a|some|two|another @much* @traits|bad|real|cold? @names !of_my_own !like_me|inside|in_me|,_and_i|myself
you|u turned|turn|grew|changed|have_turned|have_grown|have_changed out|into|up to|to_be|as|into a|an|such @much* @names|@traits
your @much* selfishness|laziness|cowardice|arrogance|greed|immaturity|childishness|cruelty|narcissism|jealousy|paranoia|stupidity|hypocrisy|weakness|ego|egoism|spite|vanity|drama|lying_ways|cheating_ways|true_colours|true_colors|true_nature|real_face
i see who|what you really|truly are
that is who|what you|he|she are|is
^ @much* @names , that_is_what_you|you_are|that_is_all_you
you are|were raised|brought|born badly|wrong|up|that_way|like_that|without
something|there is something wrong|seriously_wrong|really_wrong with you
you need a_shrink|professional_help|psychiatric_help|medication|to_see_a_shrink|to_be_locked_up|to_grow_up|serious_help|to_get_your_head|your_head_examined|your_head_checked|a_psychiatrist|mental_help
you are a|an|such_a|just_a|the @bad person|man|woman|mother|father|husband|wife|sister|brother|friend|son|daughter|parent|human|guy|excuse
you people|lot|two|guys|and_your_@kin are all? @much* @names|@traits
you @much* @bad person|man|woman|mother|father|husband|wife|sister|brother|friend|human|thing
`;
