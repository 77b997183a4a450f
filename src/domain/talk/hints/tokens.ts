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
    for (const token of spelledOut(piece, match.index)) tokens.push(token);
  }
  return withYouAre(tokens);
};

const spelledOut = (piece: string, start: number): readonly Token[] => {
  const end = start + piece.length;
  const mark = MARKS.get(piece) ?? (piece.startsWith("..") ? "," : undefined);
  if (mark !== undefined) return [{ word: mark, start, end }];
  const bare = piece.endsWith("'") ? piece.slice(0, -1) : piece;
  const whole = spellings.get(bare);
  if (whole) return shared(whole, start, end);
  const at = bare.lastIndexOf("'");
  if (at <= 0) return [{ word: calm(bare), start, end }];
  const [head, tail] = [bare.slice(0, at), bare.slice(at)];
  const rest = contractions.get(tail);
  if (rest === undefined) return [{ word: bare, start, end }];
  return [...spelledOut(head, start), { word: rest, start: start + at, end }];
};

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
    if (token.word !== "your") return [token];
    return wordsAfterYouAre.has(next) ? shared(["you", "are"], token.start, token.end) : [token];
  });
