/**
 * A draft as words. People type at night, on a phone: "your so selfish", "u never", curly apostrophes, capitals, no full stop.
 * Here all of it becomes one spelling ("you are so selfish", "you never"), while each word keeps the place it has in the
 * draft, in UTF-16 units. Contractions become two words that share the letters of one.
 */
import { contractions, spellings, wordsAfterYouAre } from "./spelling.ts";

/** `word` is in one spelling; marks are words too: `.` `?` `!` end a sentence, `,` and `"` and `-` part one. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Written with a capital, and no day, month, or word that often begins a sentence. */
  readonly isName?: boolean;
}

const PIECE = /[\p{L}\p{N}*$@]+(?:'[\p{L}]+)*'?|\n|\.{2,}|[.!?;…]|[,:—–]|(?<=\s)-+(?=\s)|"|\p{Extended_Pictographic}/gu;

const MARKS: ReadonlyMap<string, string> = new Map([
  ["\n", "."],
  [";", "."],
  ["…", ","],
  [":", ","],
  ["—", ","],
  ["–", ","],
  ["-", ","],
  ["--", ","],
  ["🙄", "eyeroll"],
  ["👏", "clap"],
]);

/** Same length as the draft, so that places stay what they are. */
const oneAlphabet = (text: string): string => {
  const lower = text.toLowerCase();
  const even = lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return even.replace(/[’‘ʼ´`′]/g, "'").replace(/[“”„«»]/g, '"');
};

export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (const match of oneAlphabet(text).matchAll(PIECE)) {
    const piece = match[0];
    const isName = isCapital(text, match.index);
    for (const token of spelledOut(piece, match.index))
      tokens.push(isName && !plain.has(token.word) ? { ...token, isName } : token);
  }
  return withYouAre(tokens);
};

/** After "your" these are things. */
const nouns = new Set([
  "drinking",
  "cooking",
  "feeling",
  "meeting",
  "wedding",
  "thing",
  "morning",
  "evening",
  "being",
  "anything",
  "everything",
  "parenting",
  "spending",
  "texting",
  "lying",
  "cheating",
  "breathing",
  "snoring",
  "smoking",
]);

const isCapital = (text: string, at: number): boolean => /[A-Z][a-z]/.test(text.slice(at, at + 2));

const plain = new Set(
  `i you he she it we they my your his her our their the a an and but or if when what why who how this that these those there here not no
  yes monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december christmas easter do did does are is was were can could would will have has had every everything nothing nobody
  everyone all some any never always once only just even also so then now please maybe sometimes people men women dogs cats kids
  children work life trains buses`.split(/\s+/),
);

const spelledOut = (piece: string, start: number): readonly Token[] => {
  const end = start + piece.length;
  const mark = MARKS.get(piece) ?? (piece.startsWith("..") ? "," : undefined);
  if (mark !== undefined) return [{ word: mark, start, end }];
  const bare = piece.endsWith("'") ? piece.slice(0, -1) : piece;
  const whole = spellings.get(bare);
  if (whole) return shared(whole, start, end);
  const curse = /[*@$]/.test(bare) ? unmasked(bare) : undefined;
  if (curse !== undefined) return [{ word: curse, start, end }];
  const at = bare.lastIndexOf("'");
  if (at <= 0) return [{ word: calm(bare), start, end }];
  const [head, tail] = [bare.slice(0, at), bare.slice(at)];
  const rest = contractions.get(tail);
  if (rest === undefined) return [{ word: bare, start, end }];
  return [...spelledOut(head, start), { word: rest, start: start + at, end }];
};

/** "b*stard" is as long as what it hides. */
const unmasked = (word: string): string | undefined =>
  masked.find((curse) => curse.length === word.length && [...word].every((c, i) => /[*@$]/.test(c) || c === curse[i]));

const masked = [
  "bastard",
  "asshole",
  "bitch",
  "shit",
  "fuck",
  "fucking",
  "cunt",
  "dick",
  "prick",
  "whore",
  "slut",
  "arsehole",
  "wanker",
  "pussy",
  "twat",
  "crap",
  "fucker",
  "shithead",
  "dickhead",
];

const shared = (words: readonly string[], start: number, end: number): readonly Token[] =>
  words.map((word) => ({ word, start, end }));

/** "soooo" is "so", "alwayssss" is "always": a letter three times or more is one. */
const calm = (word: string): string => (/(.)\1\1/.test(word) ? word.replace(/(.)\1{2,}/g, "$1") : word);

/** "your so selfish" and "ur a liar" mean "you are". */
const withYouAre = (tokens: readonly Token[]): readonly Token[] =>
  tokens.flatMap((token, at) => {
    const next = tokens[at + 1]?.word ?? "";
    if (token.word === "ill" && /^(?:make|tell|take|leave|kill|show|never|be|call|go|do|always|get)$/.test(next))
      return shared(["i", "will"], token.start, token.end);
    if (
      token.word === "its" &&
      /^(?:all|not|just|your|always|on|so|because|like|over|never|too|a|the|only|been|me|been|no|obvious|clear|ancient|nothing|fine|done|history|enough|ok|okay|how|what|really|pathetic|ridiculous|getting|hard|you|time)$/.test(
        next,
      )
    )
      return shared(["it", "is"], token.start, token.end);
    if (token.word !== "your") return [token];
    const before = tokens[at - 1]?.word ?? "";
    if (next.endsWith("ing") && /^(?:like|that|because|think|know|if|when|as|and)$/.test(before) && !nouns.has(next))
      return shared(["you", "are"], token.start, token.end);
    return wordsAfterYouAre.has(next) ? shared(["you", "are"], token.start, token.end) : [token];
  });
