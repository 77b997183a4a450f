/**
 * A judgement that begins like a feeling: "I feel that you …". After "I feel like I …" follows a feeling, unless what it is like
 * is the other ("like I married a child"). Saying what the other may feel ("I feel that you are hurt") and thanks are none.
 */
import { list } from "./words.ts";

export const disguisedLists: Readonly<Record<string, readonly string[]>> = {
  feel: list(
    `feel, felt, am feeling, was feeling, have felt, have been feeling, do feel, did feel, can not help feeling, can not help but feel, started to feel, start to feel, begin to feel, am starting to feel, am beginning to feel, keep feeling, was starting to feel, started feeling, guess i feel, get to feel, have started to feel`,
  ),
  really: list(
    `just, really, honestly, sometimes, often, kind of, sort of, always, also, still, even, truly, simply, somehow, strongly, increasingly, more and more, quite, lately, now, very much, genuinely, so often, do, only, at times, a bit, a little, personally, actually, definitely, deeply, again`,
  ),
  as: list(`that, like, as if, as though, like that, is that, was that`),
  /** Said of the other in sympathy, in thanks, or in hope. */
  warm: list(
    `hurt, sad, in pain, hurting, lonely, alone, afraid, scared, overwhelmed, tired, exhausted, suffering, need, needed, deserve, deserved, listened, heard me, hear me, understood, understand me, saw me, see me, tried, are trying, were trying, do care, did care, really care, cared about me, care about me, love me, loved me, are here, were here, there for me, are with me, close to me, closer, honest with me, being honest, safe, supported me, support me, believe me, believed me, opened up, are open, are sincere, took it seriously, take this seriously, are sorry, are really sorry, mean it, meant it, really trying, trying hard, trying your best, trying so hard, truly trying, trying with, helps me, helped me, honestly trying, have changed, are changing, made an effort, making an effort, are carrying, were carrying, carried, respect me, respected me, value me, happy, worried, sorry, are doing your best, kind, patient, stressed, heavy, may, might, want this too, give me, gave me, the best, are not okay, are not well, are struggling, struggling, came back, softened, hear what, mad at me, angry with me, angry at me, upset with me, disappointed in me, wanted to tell me, told me the truth, told me everything`,
  ),
  judging: list(
    `are, were, do, did, have, just, always, never, really, so, being, simply, not, only, actually, a, an, such, too, is, was`,
  ),
  no: list(
    `not, never, no, hardly, barely, only, just, nothing, stopped, nobody, without, too, than, more sorry, for yourself, instead, more about, refuse, fail, failed, rather, pretend, pretending, fake, as if`,
  ),
};

/** "I feel that you": whatever follows, unless it is warm. */
export const disguised = `
^ feels|felt|seems like|as_if|as_though|that @really* you|he|she|they !close|near|hurt|@warm ..6
it|this|that|what_you_do @adverbs? makes|made|is_making me feel|think like|as_if|as_though|that @really* you|he|she|they !love|care_about|@warm ..5
i @really* @feel @really* @as @really* everyone|everybody|nobody|no_one|people|all ..5 hates|hate|looks|look|thinks|think|is|are|wants|want|laughs|laugh|against|despises|blames|blame|judges|judge ..2
i @really* @feel @really* @as @really* my|our|your|the|this ..2 @kin|boss|kids|children|people|family|parents @adverbs? hates|hate|looks|look|thinks|think|wants|want|laughs|laugh|despises|blames|blame|judges|judge|comes|come|controls|runs|does|do|knows|know|gets|get|has|rules|decides|prefers|lies|lie|uses ..3
i @really* @feel @really* @as @really* % @adverbs? is|was|does|do|did|has|hates|wants|thinks|comes|knows|never|always|just|only|lies|uses|manipulates|looks|blames|controls|gets ..4
i @really* have|had|get|got the|a|this feeling|sense|impression|suspicion you|he|she|that|like ..7
it @really* feels|felt ..2 like|as_if|as_though|that @really* i am|have|was|married @adverbs? living|dealing|married|talking|raising|with ..2 to|with|a|an ..1 @names|@traits|child|wall|teenager|toddler|robot
i @really* can|could not shake|help|get_rid the|of|thinking|but ..2 feeling|think|feel|sense ..1 you|that ..6
i @really* feel|felt ,? and ..6 , that|like you ..5
i @really* think|believe|find ..1 i_feel|feel|my_feeling ..1 that|like|is you ..5
i @really* feel|felt @really* you|he|she !close|near|pull|here|next|beside|breathe|breathing|in|with|on|every|there|too|when|@warm ~ ..7
i @really* @feel @really* @as @really* everyone|everybody|nobody|no_one @really* is|are|was|were|has|have|wants|want|does|do|cares|listens|just|only|always|never|understands|takes|matters|comes ..4
i @really* @feel @really* @as @really* my|our|your|the|this ..2 @kin|boss|kids|children|people|family|marriage|relationship is|are|was|were|has|have|wants|just|only|always|never ..4
i @really* @feel @really* ,? though|however? ,? @as @really* you|he|she|they|u ..7
i @really* @feel @really* you|he|she|they are|were|do|did|have|had|will|would|should|could|can|always|never|just|only|constantly|think|want|wanted|care|cared|love|loved|owe|treat|treated|use|used|prefer|chose|choose|really|still|keep|get|make|made|put|take|took|know|knew|ought|must|need_to|lie|lied|blame|act|behave|betrayed|abandoned|cheated|manipulated|ruined|misled|gave|ignore|ignored|go|play|talk|spend|don|expect|judge|see|deserve ..5
i @really* @feel @really* @as @really* your|his|her|my|our ..2 @kin|phone|work|job|friends|tears|apology|words|sorry|promises|affair ..2 is|are|was|were|matters|mean|means|comes|come|has|have|should|takes ..4
i @really* @feel @really* @as @really* this|it|everything|that is|was @adverbs? your|all_your|all_because|because_of|on|a_game|just_a_game|just_a_joke|only_about|all_about|always_about you|fault|to|for|my?
i @really* @feel @really* @as @really* a|an|any|someone|somebody|anyone|people|other @much* real|good|normal|decent|who|husbands|wives|people|loving|grown|proper|caring|true|better|husband|wife|friend|sister|brother|partner|man|woman|adult ..6 would|should|do|does|will
i @really* @feel @really* @as @really* i|we am|are|was|were|have|had|got|do|married|live|trusted|share @adverbs? married|living|dealing|raising|talking|with|to|a|in|sharing|trusted|wasted|stuck ..2 to|with|by|a|an|another|my @much* @names|@traits|@curses|wall|brick|toddler|teenager|five|roommate_who|third_child|second_child
i @really* @feel @really* @as ..4 living|married|with|to|for|by a|an|such_a @much* @names|@traits|@curses
i @really* @feel @really* @as @really* i am @adverbs? your mother|maid|babysitter|servant|slave|doormat|punching_bag|parent|mum|atm|cook|cleaner|secretary|housekeeper|prisoner|puppet|backup|second_choice|plan_b
i @really* @feel @really* @as @really* i am|was being? lied|played|manipulated|used|punished|cheated|fooled|gaslit to? by|for you|him|her
i @really* @feel @really* @as @really* nothing ..4 for_you|ever_good|to_you
it|this|that @really* feels|felt @as|to_me_that|to_me_like @really* you|he|she|they @judging*  do|did|are|were|have|just|only|always|never|want|wanted|think|enjoy|care|use|treat|chose|choose|love|keep|would|will|make|made|on ..4
i @really* have|had|get|got|am_getting a|the @really* feeling|impression|sense|suspicion|vibe that|like|as_if|as_though @really* you|he|she|they|your ..6
my|the|one honest|true|real|gut|strong|first|only|overall|general? @really* feeling|gut_feeling|impression|sense|gut|heart|instinct is|was|says|tells_me ..1 that? you|he|she|they|your ..6
it|this seems|seemed|appears|looks|looked to_me? that|like|as_if|as_though? @really* you|he|she|they @judging* are|were|do|did|just|only|always|never|want|think|enjoy|have|would|will|could|can|lie|love|need_to|should @judging|@names|@traits|@wounding|@curses|not|want|wanted|trying|enjoy|like_to|rather|care|lying|playing|using|no|a|an|so|too|more ..4
you seem|appear|look to_me? like|as_if|as_though|to_be|to @adverbs? ~ing? @much* @names|@traits|@curses|@wounding
i @really* sense|suspect that|like @really* you|he|she ..4 not|just|only|lying|never|@names|@traits|hiding|enjoy|want
i feel sorry for you|him|her|the_person|whoever|anyone|your_next
i @really* feel @really* pity for you
i @really* feel @really* @as @really* the problem|reason|truth|real_problem is you|your|that_you ..2
i @really* feel @really* @as @really* talking|living|arguing|speaking|being_married|reasoning to|with ..1 @names|@traits|@curses|wall|child|toddler|stone|machine|brick|teenager
`;
