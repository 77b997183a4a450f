/**
 * Words that ask for a look at somebody's device, whereabouts, or for something to be shown, or that hand one over (openness-14, care §5.2). To the
 * orders that boundaries know (control-words.ts) come the bare things themselves: here already the word is worth a note, on
 * the side of whoever asks and of whoever offers, for an offer can be pressed out of somebody.
 *
 * Calling, writing and sending a message are what one does of one's own accord: “I call when I set out” brings nothing.
 */
import { controlIn, type ControlWord } from "../boundaries/control-words.ts";

export type PressedKind = ControlWord["kind"] | "shown";

export interface PressedWord {
  readonly kind: PressedKind;
  readonly start: number;
  readonly end: number;
}

const WHOSE = "(?:my|your|his|her|their|our|each other's|the other's)";
const THINGS =
  "(?:phone|mobile|laptop|computer|tablet|messages?|texts|chats?|e-?mails?|mail|inbox|dms|calls|call list|social media|instagram|whatsapp|telegram|accounts?|photos|pictures|screen|browser|history)";

/** Each with what it is about; the first group is what is pointed at. */
const rules: readonly (readonly [PressedKind, string])[] = [
  ["password", "\\b(passwords?|passcodes?|pass ?phrases?|pin codes?|logins?|face id|finger ?prints)\\b"],
  ["device", `\\b(${WHOSE} (?:\\w+ )??${THINGS})\\b`],
  ["device", "\\b((?:the|a|any) (?:phone|mobile|laptop)(?: bill| records?)?)\\b"],
  [
    "device",
    `\\b((?:read|check|see|show|open|look (?:at|into|through)|go through|unlock|access to) (?:the |all |any |all the )?${THINGS})\\b`,
  ],
  ["device", "\\b(messages|call (?:list|log|history)|browser history|search history|phone bill|social media)\\b"],
  ["where", "\\b(locations?|whereabouts|gps|air ?tags?|live position|find my \\w+)\\b"],
  [
    "where",
    "\\b(where (?:i am|i'm|you are|you're|he is|she is|they are|i go|you go|i was|you were|i have been|you have been|i've been|you've been))\\b",
  ],
  ["shown", "\\b(screen ?shots?|selfies?|proof|prove|receipts?|bank statements?)\\b"],
  ["shown", "\\b((?:a |send |show )+(?:photo|picture|video)s?)\\b"],
];

const patterns = rules.map(([kind, source]) => ({ kind, pattern: new RegExp(source, "dgi") }));

/** “I phone you”, “by phone”, “on the phone”: speaking to each other, not looking. */
const SPEAKING =
  /\b(?:by phone|on the phone|over the phone|via (?:phone|message)|phone (?:you|me|each other)|(?:send|write|leave) (?:you |me )?(?:a|short|two|some) (?:short )?messages?)\b/gi;

/** In order of their place, none over another. Only English has rules. */
export const pressedIn = (text: string, locale: string): readonly PressedWord[] => {
  if (!/^en\b/i.test(locale)) return [];
  const plain = text.replace(/[’‘]/g, "'");
  const bare = plain.replace(SPEAKING, (said) => " ".repeat(said.length));
  const found = patterns.flatMap(({ kind, pattern }) =>
    [...bare.matchAll(pattern)].flatMap((match): readonly PressedWord[] => {
      const [start, end] = match.indices?.[1] ?? [0, 0];
      return end > start ? [{ kind, start, end }] : [];
    }),
  );
  const all = [...found, ...controlIn(text, locale)].toSorted((a, b) => a.start - b.start || b.end - a.end);
  return all.reduce<readonly PressedWord[]>((words, word) => {
    const last = words.at(-1);
    return last && word.start < last.end ? words : [...words, word];
  }, []);
};
