/**
 * Where no hint belongs, whatever the words: what is said back ("so you are saying that I never listen"), told of somebody,
 * denied ("I do not think you are selfish"), feared ("I am afraid that you …"), asked in order to understand, or owned.
 * Each reaches to the end of its sentence, or to a "but".
 */
import { type PhraseBook } from "./phrases.ts";
import { findAll } from "./search.ts";
import { type Token } from "./tokens.ts";
import { list } from "./words.ts";

export const frameLists: Readonly<Record<string, readonly string[]>> = {
  soft: list(
    `so, ok, okay, and, well, right, wait, hmm, then, if i may, let me see, just to check, to be sure, honestly, yes, no, now, please, in other words, sorry, hang on, oh, hey, maybe, perhaps, also, alright, i see, thank you, got it, i think, dear, love, mum`,
  ),
  says: list(
    `say, says, said, saying, told, tells, tell, wrote, writes, writing, mentioned, explained, called, calls, asked, asks, texted, accused, complained, claimed, claims, shouted, yelled, warned, insisted, joked, replied, answered, swore, keep saying, keeps saying, suggested, heard, hinted`,
  ),
};

/** The rest of the sentence is what the other said or felt. */
export const saidBack = `
i know|see|realise|noticed|can_see|saw ,? that? you ..1 feel|felt|need|needed|are_hurt|were_hurt|are_angry|are_sad|are_scared|were_scared|were_lonely|are_tired
^ @soft* you are|were saying|telling|asking|worried|afraid|describing|feeling
^ @soft* what i am? hear|heard|understand|understood|hearing|get|got|gather|understanding|take|took
^ @soft* what you are? mean|say|said|saying|feel|felt|need|needed|heard|told|tell
i am? hear|heard|hearing|understand|understood|gather|get|got|can_hear|now_understand|can_understand ,? you|that_you|you_saying|from_you|that_for_you|that_when_i ,|say|saying|feel|felt|think|thought|that|need|needed|want|wanted|were|when|are|believe|find|found|experienced|say_that|have ..1 !rather|him|her|not|lying|just|only|enjoying|hiding
if i heard|hear|understand|understood|got|get|follow|am_hearing|have_heard
help|helps|helped|try_to|trying_to|want_to|would_like_to|wish_to|need_to me? @adverbs? understand|see|know what|why|how|where|when
let me see|check|repeat|say|try|make_sure|say_back|say_it if|what|that|back|whether|to
did i get|hear|understand|have|catch|miss
have i got|understood|heard
am i hearing|right|understanding|getting|hearing_you
^ @soft* is that what|how|why|because|when
^ @soft* you mean|meant that? !me|to|it|well
^ @soft* you feel|felt !nothing|no|superior|sorry|entitled|above|better
^ @soft* you|and_you were|are hurt|sad|scared|afraid|lonely|worried|hoping_that_i|upset|angry because|that|when|by|and|about|of|with
^ so ..8 , ..1 you felt|thought|needed|wanted|were|heard|believed|read_it|saw|feel|think
^ @soft* it sounds|seems like|as_if|that|as_though|to_me_that you never|always|often|sometimes|do_not|did_not|no_longer|still|really? feel|felt|think|thought|were_afraid|were_hurt|are_hurt|needed|wanted_me|are_afraid|were_scared|are_saying|are_worried|are_angry|were_angry|are_sad|were_lonely|need
sounds like you feel|felt|think|were|are_hurt|are_saying
in your eyes|view|words ,? i|it|we|that|my
for you ,? it|when ..1 was|is|felt|feels|i
from your side|point_of_view|perspective
is that right|it|correct|so|what_you|how_you|true
did i hear|get|understand|say
you just|also|once|only|really|already|even|still|now|often|keep|kept|first? said|say|write|saying|tell_me|told_me|wrote|mentioned|explained|texted|told_us !that_to|it_to|this_to|that_because|it_because|so_to|that_just|that_only|it_just|it_only|those|all_that ,? that|you|i|it|my|we|this|me|" !to_hurt|because|to_punish
you called|call me|us|him|her
you @adverbs? accused|accuse|blamed|blame me|us|him|her of|for
`;

/** Asked in order to understand. A curse or a label in a question is still one. */
export const asked = `
^ @soft* are|were you saying|telling|asking|worried|afraid|feeling|hurt|angry|sad
^ @soft* do|did you mean|feel|think|believe|want|wish|say|need|remember|see|find|experience|sense|hear|worry|still|ever_feel|sometimes_feel
^ @soft* is|was it that|true_that|because|right_that|so_that|how|when|something|hard|the|like|really_that|about|important
^ @soft* are|were|have|had|do|did|will|would|could|can you always|ever|never|constantly !have_to|need_to|going_to|listen|learn|going
^ @soft* am|was|do|did|have|had|is|could i|we|it ..12
^ @soft* what|how|when|where|which|who did|do|does|was|were|is|are|would|could|can|will ..2 you|it|that|i|we ~ ..6
`;

/** Told of somebody else, or of oneself: the rest of the sentence. */
export const told = `
i made|make|let|had|convinced|told you @adverbs? think|believe|feel|doubt|that|you
mother|father|grandma|grandpa|%|granny|aunt|uncle @adverbs? @says ,? that|you|me|i|it|to|"
he|she|they|people|everyone|everybody|someone|somebody @adverbs? @says ,? that|you|me|i|to|us|it|"
my|your|the|our|a ..2 @kin|therapist|counsellor|counselor|doctor|teacher|priest|pastor|neighbour @adverbs? @says ,? that|you|me|i|it|"
i @adverbs? told you ,? it|that|there|you
i|he|she|they|we @adverbs? told|called|named|texted|messaged|asked him|her|them|my_mother|my_sister|my_friend|my_boss|everyone|someone ,? that|he|she|it|to|they|a|an|i
i @adverbs? said i_would
i @adverbs? said|told_myself|told_you_to|told_you_that|asked_you_to|dismissed|minimised|minimized|called|accused|shouted|yelled|wrote|claimed|blamed|have_told_you|have_called|have_accused|have_blamed|used_to_say|used_to_tell|used_to_call|used_to_think|kept_saying|thought|assumed|believed|let_you_believe|convinced_you|made_you ,? that|you|it|about|to_you|"|were|was !sorry|a_thousand|a_hundred|a_million|so_many_times|a_better|ten_times
i was wrong|unfair|mistaken|too_harsh to|when|about|in
i regret|apologise|apologised|am_ashamed that|saying|calling|for|of|having|i|when|what_i
i am @much* sorry that_i|i|for|when_i|about|if_i|because_i|to_have
sorry that|for i|~ing|calling|saying|how|what|my|all ..1
i want|would_like|have|need to apologise|say_sorry|take_back|own|admit
i should|ought not have|never_have
i take|took|am_taking back|full|responsibility|it_back|ownership
i was|am the one|problem
`;

/** Denied, and feared as one's own fear: to a comma or a "but". */
export const denied = `
i do not|never know|understand if|whether|what|why|how
i can not know|tell|say if|whether
i do not|never think|believe|mean|say|want_to_say|want_you_to_think|blame|consider|see|wish|claim|want_to_hurt|find ,? that|you|it|this|him|her|to
i am|was not|never saying|calling|claiming|blaming|accusing|suggesting|implying|asking|trying_to_say|here_to_blame|here_to
it is|was not that_you|that_i|because|your|about_you|to_say
not that you|i|it
you did not|never make|made|cause|caused|force|forced|break|broke|ruin|ruined|start|deserve|deserved
you are|were not to|the|overreacting|imagining|crazy|too|dramatic|making|exaggerating|being
none of this|that|it is|was your
nothing you did|do|said
no one|body says|said|thinks|is_saying|is_calling|blames
i am|was|get|feel @much* afraid|scared|worried|terrified|frightened|anxious|nervous|fearful|unsure|not_sure|asking_myself|wondering ,? that|you|of|he|she|when|if|whether|because|i
i fear|worry|wonder|asked_myself|ask_myself|imagine|imagined|doubt|worried|feared that|you|if|whether|what|how|why|sometimes
my @own* fear|worry|nightmare|fantasy|doubt|dread|biggest_fear|anxiety is|was|says|tells|that
my head|mind|brain|fear|anxiety tells|says|keeps|told|insists|makes_up|goes
the story|voice|thought|fear i|in|that|is ..6
i tell|told|keep_telling|kept_telling|keep_asking|keep_thinking|say_to|catch|keep_wondering myself|whether|if|that
part|half|some_part|a_part|something of|in me thinks|fears|believes|knows|wonders|worries|says|still|is|wants
i know you did_not|do_not|never mean|meant|want_to|wanted_to|intend|do_it_to|do_it_on|set_out
a|part|some part|a_part of me thinks|fears|believes|is|wonders|worries|says|still
i keep asking|wondering|imagining|thinking|fearing|dreaming
sometimes i think|wonder|fear|imagine|believe
i sometimes think|wonder|fear|imagine|believe
`;

/** Thanks: "you never" and "you always" are praise after it. */
export const thanked = `
thank you !for_nothing
thanks for|that|to_you_for|mum|love|a_lot_for !nothing
i @adverbs? appreciate|admire|love|like|enjoy|treasure|value that|how|it_when|it_that|the_way|you_for !you_just
i am @much* grateful|glad|happy|thankful|proud|lucky|touched|relieved that|for|of|to|when|you|how
it means|meant a_lot|so_much|the_world|much|everything
what i love|like|admire|miss|appreciate|value
i @adverbs? miss|missed how|that|the_way|when|your
`;

/** Which tokens lie in a frame. */
export const within = (book: PhraseBook, tokens: readonly Token[], stops: ReadonlySet<string>): readonly boolean[] => {
  const inside = tokens.map(() => false);
  for (const { from, to } of findAll(book, tokens)) {
    let at = from;
    for (; at < tokens.length && (at < to || !stops.has(tokens[at]?.word ?? "")); at++) inside[at] = true;
  }
  return inside;
};

export const toSentence: ReadonlySet<string> = new Set([".", "!", "?", "but", "yet", "however"]);
export const toClause: ReadonlySet<string> = new Set([
  ".",
  "!",
  "?",
  ",",
  "but",
  "yet",
  "however",
  "because",
  "though",
]);

/** Words between quotation marks are somebody's, when there are so many at least. */
export const quoted = (tokens: readonly Token[], least: number): readonly boolean[] => {
  const marks = tokens.flatMap(({ word }, at) => (word === '"' ? [at] : []));
  const inside = tokens.map(() => false);
  for (let i = 0; i + 1 < marks.length; i += 2) {
    const [open = 0, shut = 0] = [marks[i], marks[i + 1]];
    if (shut - open > least) for (let at = open + 1; at < shut; at++) inside[at] = true;
  }
  return inside;
};

/** A sentence that ends by asking whether it was heard well is said back from its beginning. */
const checked = new Set([
  "is that right",
  "is that it",
  "is that so",
  "did i get",
  "did i hear",
  "did i understand",
  "have i got",
  "have i understood",
  "is that correct",
  "is that what",
  "is that how",
  "am i right",
  "do i understand",
  "do i have",
]);

/** "You need me to be on time, got it." */
const isTaken = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === "," &&
  /^(?:got it|i see|i understand|i hear|i heard)$/.test(`${tokens[at + 1]?.word} ${tokens[at + 2]?.word}`) &&
  /^(?:[.,!]|undefined|that|you|and)$/.test(`${tokens[at + 3]?.word}`);

export const checkedBack = (tokens: readonly Token[]): readonly boolean[] => {
  const inside = tokens.map(() => false);
  let from = 0;
  tokens.forEach((_, at) => {
    const three = `${tokens[at]?.word} ${tokens[at + 1]?.word} ${tokens[at + 2]?.word}`;
    if (checked.has(three) || isTaken(tokens, at)) {
      const begin = tokens[from - 1]?.word === "." ? sentenceBefore(tokens, from, at) : from;
      inside.fill(true, begin, at);
    }
    if (/^[.!?]$/.test(tokens[at]?.word ?? "")) from = at + 1;
  });
  return inside;
};

/** "You feel I am late. Is that right?": the check may be a sentence of its own. */
const sentenceBefore = (tokens: readonly Token[], from: number, at: number): number => {
  if (at > from) return from;
  let begin = from - 1;
  while (begin > 0 && !/^[.!?]$/.test(tokens[begin - 1]?.word ?? "")) begin--;
  return Math.max(0, begin);
};
