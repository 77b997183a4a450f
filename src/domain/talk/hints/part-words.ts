/** Words of the three parts of a gentle beginning: what I feel, what was seen and when, what I ask for. */
import { list } from "./words.ts";

export const partLists: Readonly<Record<string, readonly string[]>> = {
  /** Betrayed, abandoned and the like count as feelings (care R2.6). */
  emotion: list(`
    sad, angry, furious, mad, hurt, afraid, scared, frightened, terrified, anxious, worried, nervous, uneasy, ashamed, embarrassed, humiliated, guilty, lonely, alone, lost, empty, numb, tired, exhausted, overwhelmed, stressed, tense, restless, confused, torn, disappointed, frustrated,
    annoyed, irritated, upset, bitter, resentful, jealous, envious, insecure, unsafe, safe, helpless, hopeless, hopeful, desperate, powerless, small, worthless, unimportant, invisible, unseen, unheard, ignored, rejected, unwanted, unloved, abandoned, betrayed, cheated, used, deceived, tricked, shut out, left out, left alone,
    excluded, neglected, dismissed, misunderstood, disrespected, attacked, trapped, stuck, pressured, shocked, stunned, shaken, devastated, crushed, broken, heartbroken, raw, sick, sick to my stomach, disgusted, outraged, enraged, rage, grief, grieving, miserable, depressed, low, down, heavy, homesick, regret, remorse, sorry, relieved, calm, calmer, peaceful, grateful, thankful, touched, moved, warm, close,
    loved, glad, happy, joyful, proud, content, better, worse, awful, terrible, horrible, bad, good, fine, stupid, foolish, like a fool, like crying, like screaming, like running away, like i can not breathe, distant, far away, cold inside, vulnerable, fragile, unsure, uncertain, suspicious, doubtful, pain, fear, anger, shame, sadness, loneliness, panic, dread, panicky, petrified, let down, fed up, livid, gutted, defeated, discouraged, wounded, wary, cautious`),
  very: list(
    `so, very, really, just, still, a bit, a little, quite, too, deeply, terribly, also, both, incredibly, extremely, completely, totally, often, always, more, kind of, pretty, rather, absolutely, utterly, such, a lot of, much, great, a, an, this, that, sometimes, now`,
  ),
  day: list(`monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, yesterday, today, tonight, this morning, this afternoon, this evening, this week, this weekend, last night, last week, last weekend, last month, last year, last summer, last winter, last spring, last autumn, last fall, last time,
    last monday, last tuesday, last wednesday, last thursday, last friday, last saturday, last sunday, the other day, the day before, the night before, that night, that day, that evening, that morning, that week, that weekend, january, february, april, june, july, august, september, october, november, december, christmas, easter, my birthday, your birthday, our anniversary, midnight, noon,
    at dinner, at breakfast, at lunch, at the table, at the party, at work, at home, at church, in the car, in the kitchen, in bed, in the hall, in the garden, on the phone, on the train, at the station, at the hotel, at the office, at my parents, at your parents, at mum's, in front of the kids, in front of the children, in front of my parents, in front of your mother, in front of everyone, on the way home, after work, before work, before bed`),
  did: list(
    `said, told, came, went, left, forgot, called, wrote, sent, deleted, hid, lied, looked, laughed, shouted, yelled, slammed, walked, turned, kissed, met, slept, spent, bought, sold, borrowed, promised, opened, closed, shut, locked, read, posted, showed, asked, answered, ignored, interrupted, stayed, cancelled, missed, gave, took, kept, paid, drank, drove, hugged, held, touched, cried, texted, messaged, replied, checked, threw, broke, hit, pushed, used, put, brought, cooked, cleaned, made, talked, spoke, sat, stood, saw, found, heard, got, arrived, ran, signed, moved, invited, dropped, picked, cheated, flirted, apologised, explained, raised, rolled`,
  ),
  do: list(
    `tell, text, call, let, say, show, come, stay, sit, listen, hold, help, talk, speak, ask, write, send, turn, put, leave, give, take, meet, go, eat, look, read, answer, share, keep, wait, check, pay, pick, bring, make, plan, walk, sleep, be, spend, agree, delete, block, close, open, set, try, change, do, have, hear, see, lower, knock, cook, clean, wash, drive, book, explain, repeat, promise, hug, join, think about`,
  ),
};

export const feelings = `
i @very* feel|felt @very* @emotion
i am|was|have_been|get|got|become|became|feel|grow|am_feeling|was_feeling|have_felt|am_getting|am_still|am_left @very* @emotion
i @very* hate|miss|fear|dread|regret|love|long|ache|grieve|cry|cried|worry|hope|tremble|panic|mourn|enjoy|loathe !you
i @very* miss you
i can|could not stop|sleep|breathe|eat crying|shaking|thinking|properly|well|$
makes|made|leaves|left me @very* @emotion|feel|cry|anxious
feel|felt|feeling @very* @emotion
it|that @very* hurts|hurt|aches|stings|stung|scares|scared|frightens|frightened|saddens|worries|worried|shook
my heart|stomach|chest|hands|body|throat|head ..3 broke|breaks|is_broken|aches|races|raced|turns|turned|hurts|shake|shaking|sinks|sank|tight|pounding|heavy
^ @very* @emotion $
there is @very* @emotion
so|and|both|very @very* @emotion ,|and|$|when|that|because
`;

export const events = `
when|after|because|that|and you|he|she|we|they|i @very* @did
<that|if|when|wish you @did ..7 @day|at|on|to|from|in|with|without|for|me|my|the|before|until|three|two|four|a
you @very* did|have|had|were|was not? ..6 @day
you did|have not ~ ..4
when|whenever|after|each_time|every_time you|i|we|he|she|they|your|my|the ~ ..2
i @very* saw|heard|found|noticed|read|learned|discovered|walked|came ..6
@did ..5 @day
@day ,? ..4 you|i|we|he|she @did|were|was|did|had|have
at|around|until|before|after|by one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter|midnight|noon|1|2|3|4|5|6|7|8|9|10|11|12
on the 1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|10th|12th|14th|20th
your|the text|message|messages|letter|words|lie|call|mail|phone|silence on|at|from|about|yesterday|last ..3
for|since ..1 days|weeks|months|two|three|march|may|may_be|january|june|last
`;

export const requests = `
could|can|would|will|might you|we @very* please? @do
could|can|would you|we ..2 please ..2
would you be|mind willing|able|open|okay|ok|~ing ..3
would you @very* @do
could|can|shall|might i ask|have|get|ask_you|speak|talk|tell ..3
i would|want|need|wish|ask|am_asking|would_like|would_love|would_prefer|would_appreciate|would_be_glad|would_feel like|love|prefer|you|us|to|it|that|for|a|some|safer|appreciate|more|five|ten|twenty|your ..2 @do|if|to|time|minutes|help|hug|quiet|honesty|space|pause|break|text|call|answer|truth|hour|evening|talk
i need|want|would_like|wish you|us to @do
i need|want|would_like @very* time|space|quiet|help|rest|honesty|truth|minutes|hour|pause|break|hug
i need|want ..2 minutes|hour|hours|days|time|truth|hug|answer|answers|evening|break|pause|honesty
please @do ..3
let us @do ..3
how about|would we|you|a|if|it ..4
would it be|help|work okay|ok|possible|all_right|alright|if|for ..3
are you willing|able|open|up to|for
it would help|mean|be ..4 if|to
my request|wish|ask is ..3
next time , ..3
`;
