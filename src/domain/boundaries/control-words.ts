/**
 * Words that turn a limit into an order: about the other's phone, passwords, whereabouts, people, money or body, about
 * reporting and permission (care §5.2, R5.2). They bring a note for whoever writes them and do nothing else.
 *
 * What is looked for is always an order together with what it is about, never a word alone: “your phone” lying on a table is
 * nobody's rule. Guarding what is one's own (“if you read my messages …”) and ending contact with the third person, who has
 * a name or is “him” or “her” here, are limits like any other and bring nothing.
 */
export type ControlKind = "device" | "password" | "where" | "people" | "report" | "permission" | "money" | "body";

/** `start` and `end` are of the words that carry it, in UTF-16 units; `end` is after the last. */
export interface ControlWord {
  readonly kind: ControlKind;
  readonly start: number;
  readonly end: number;
}

const DEVICE =
  "(?:phones?|mobile|laptop|computer|tablet|messages?|texts|chats?|e-?mails?|inbox|dms|calls|call list|social media|instagram|whatsapp|accounts?|(?:browser|browsing|search) history|phone bill|pictures|photos|screen)";
const YOURS = "(?:all )?(?:of )?(?:your|each other's|the other's)";
const NOT =
  "(?:do not|don't|must not|mustn't|should not|shouldn't|cannot|can't|may not|will not|won't|never|no longer)";
const LOOK =
  "(?:see|read|check|look at|look into|look through|look in|go through|search|open|have|hold|get|want|inspect|control|show me|give me|hand me|hand over)";
const FOLK =
  "(?:(?:your|the|a|an|any|old|male|female|other) )*(?:friends?|sisters?|brothers?|mother|father|mum|mom|dad|parents|family|colleagues?|workmates|cousins?|men|women|man|woman|guys|girls|boys|anybody|anyone|people|exes|ex)";
const MEET =
  "(?:see|meet|talk to|talk with|speak to|speak with|call|text|visit|write to|go out with|spend time with|be alone with|have contact with)";
const MEETING =
  "(?:seeing|meeting|talking to|talking with|speaking to|speaking with|calling|texting|visiting|writing to|going out with)";

/** Each with what it is about; the first group, where there is one, is what is pointed at. */
const rules: readonly (readonly [ControlKind, string])[] = [
  ["password", `\\b(${YOURS} (?:\\w+ )?(?:passwords?|passcodes?|pass ?codes?|pins?|pin codes?|logins?|log-ins?))\\b`],
  ["password", `\\b(the (?:code|pin|password)s? (?:of|to|for) your \\w+)\\b`],
  ["device", `\\b(${LOOK} ${YOURS}(?: \\w+)?? ${DEVICE})\\b`],
  ["device", `\\b((?:have |get |want )?access to ${YOURS} (?:\\w+ )??${DEVICE})\\b`],
  ["device", `\\byou (?:always )?(keep your ${DEVICE} (?:unlocked|open|on the table|where I))`],
  ["device", `\\byou (?:always )?(leave your ${DEVICE} (?:on|out|open|unlocked|here|with|face))`],
  ["device", `\\byou (${NOT} (?:take|use|have|lock|hide|turn off|switch off) your ${DEVICE})\\b`],
  ["device", `\\byou (?:always )?((?:unlock|delete|switch off|turn off|give up) (?:your|all) ${DEVICE})\\b`],
  [
    "where",
    `\\b((?:share|show me|send me|turn on|switch on|leave on|keep on|see|check|know) your (?:live )?(?:location|whereabouts|position))\\b`,
  ],
  ["where", `\\b((?:location|position) sharing)\\b`],
  ["where", `\\b(your (?:location|tracking|gps) is (?:off|on|turned off|switched off))\\b`],
  ["where", `\\b(where you are (?:every|at all times|at any time|all the time|always|day and night|right now))`],
  ["where", `\\b(tell me where you (?:are|go|were|have been))(?= *(?:[.,;]|$|every|all|always|at))`],
  ["where", `\\b((?:photo|picture|video) of where you are)\\b`],
  ["where", `\\b((?:track|follow|locate|trace) you)\\b`],
  ["people", `\\byou (?:will |are to )?(${NOT} (?:ever )?(?:again )?${MEET} ${FOLK})\\b`],
  ["people", `\\byou (?:will |have to |must )?(stop ${MEETING} (?:to )?${FOLK})\\b`],
  ["people", `\\b((?:who|whom|which people) you (?:may|can|are allowed to|should) (?:be with|${MEET}))`],
  ["people", `\\b((?:no|any) contact with ${FOLK})\\b`],
  ["people", `\\byou (?:are |will be |be )?(never alone with ${FOLK})\\b`],
  [
    "people",
    `\\byou (?:to |will |must |have to )?((?:drop|give up|cut off|block|unfriend|unfollow|lose) (?:all |every |each )*${FOLK})\\b`,
  ],
  ["people", `\\byou (only (?:go out|meet|be|speak|talk)(?: with| to)? (?:with )?people I (?:know|like|choose))\\b`],
  ["report", `\\byou (?:will |are to |to )?(report(?: back)? to me)\\b`],
  [
    "report",
    `\\byou (?:will |must |have to |to )?((?:call|text|ring|message|write to|write) me (?:every|each|as soon as|whenever|hourly|all the time|the moment)[^.,;]{0,30})`,
  ],
  ["report", `\\b(account for (?:every|each|all|your)[^.,;]{0,20})`],
  ["report", `\\byou (?:will |must |have to |to )?(check in with me)\\b`],
  ["report", `\\b(tell me (?:who|whom) you (?:are with|meet|met|see|saw|talk|talked|text|write|call))`],
  ["report", `\\b(tell me everything you (?:do|did|say|said))\\b`],
  [
    "report",
    `\\b((?:a |the )?list of (?:everybody|everyone|all|whom|who)[^.,;]{0,20} you (?:speak|spoke|talk|talked|meet|met|see|saw)[^.,;]{0,8})`,
  ],
  [
    "permission",
    `\\byou (?:will |must |have to |to |always )?(ask me (?:first |for permission )?before you (?:go|leave|meet|see|buy|travel|do|call|write))\\b`,
  ],
  ["permission", `\\byou (are not allowed|aren't allowed|are only allowed|are allowed)\\b`],
  ["permission", `\\b(my (?:permission|okay|ok|approval|consent) (?:to |first|before|for )?)`],
  ["permission", `\\bI (?:will |do )?((?:not |never )?(?:let|allow|permit) you)\\b`],
  ["permission", `\\bI (won't (?:let|allow) you|don't (?:let|allow) you)\\b`],
  ["permission", `\\byou (?:must |have to |will )?(obey)\\b`],
  ["permission", `\\bI (?:will )?(forbid you)\\b`],
  [
    "permission",
    `\\byou ((?:may|must|can|shall) not (?:leave|go|travel|drive|work|drink|be out|stay out)[^.,;]{0,20})`,
  ],
  ["permission", `\\byou (?:have to|must|are to) (be (?:home|back) (?:by|at|before) [^.,;]{1,12})`],
  ["permission", `\\byou (?:will |must |have to |to )?(quit your (?:job|work|course|studies|club|team))\\b`],
  ["money", `\\b((?:an|your) allowance)\\b`],
  ["money", `\\b((?:show|give|hand|bring) me (?:every|all|your|each)(?: your)? receipts?)\\b`],
  [
    "money",
    `\\b((?:hand over|give me|transfer|sign over) (?:all )?your (?:salary|wages?|pay|money|income|bank cards?|cards?))\\b`,
  ],
  [
    "money",
    `\\b((?:take|take away|keep|block|freeze|cut up) your (?:bank |credit )?(?:cards?|money|accounts?|salary))\\b`,
  ],
  ["money", `\\byou (?:will |must |have to |to )?(ask me before you spend)\\b`],
  ["body", `\\byou (?:will |must |have to |to )?((?:only )?wear (?:only )?what I)\\b`],
  ["body", `\\byou (${NOT} wear)\\b`],
];

const patterns = rules.map(([kind, source]) => ({ kind, pattern: new RegExp(source, "dgi") }));

/** Somebody else doing this to the writer: a limit against it is what limits are for. */
const GUARDS = /\bif (?:I am|I'm|you (?:do not let me|don't let me|tell me (?:who|what|when) I))\b/i;

/** In order of their place, none over another. Only English has rules. */
export const controlIn = (text: string, locale: string): readonly ControlWord[] => {
  if (!/^en\b/i.test(locale)) return [];
  const plain = text.replace(/[’‘]/g, "'");
  const found = patterns.flatMap(({ kind, pattern }) =>
    [...plain.matchAll(pattern)].flatMap((match): readonly ControlWord[] => {
      const [start, end] = match.indices?.[1] ?? [0, 0];
      return end > start && !isGuarded(plain, start) ? [{ kind, start, end }] : [];
    }),
  );
  return withoutOverlap(found.toSorted((a, b) => a.start - b.start || b.end - a.end));
};

/** Whether the sentence in which it stands guards its writer. */
const isGuarded = (text: string, at: number): boolean => {
  const begin = Math.max(text.lastIndexOf(".", at), text.lastIndexOf("\n", at)) + 1;
  return GUARDS.test(text.slice(begin, at));
};

const withoutOverlap = (words: readonly ControlWord[]): readonly ControlWord[] =>
  words.reduce<readonly ControlWord[]>((kept, word) => {
    const last = kept.at(-1);
    return last && word.start < last.end ? kept : [...kept, word];
  }, []);
