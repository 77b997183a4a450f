/**
 * A small language for phrases, one to a line: `you are @much? @label`. A piece is a word, or several (`do|did`), or a list
 * (`@label`), or a word's ending (`~ing`). Words that belong together have a low line between them (`give_up|stop`).
 * `?` after a piece lets it be absent, `*` lets it come up to four times or not at all, `..3` skips up to three words of the
 * same clause, `!word` forbids what comes next and `<word` what came before, `^` and `$` are the beginning and the end of a
 * clause, `$$` is the end of a sentence, `%` a name. Every step is bounded: time grows with the draft and not faster.
 */
import { type Token } from "./tokens.ts";

/** Lists by name; an entry may be several words. */
export type Lists = Readonly<Record<string, readonly string[]>>;

interface Piece {
  readonly type: "words" | "many" | "not" | "after" | "skip" | "begin" | "end" | "stop" | "name";
  /** Possible words, by their first. */
  readonly words: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly endings: readonly string[];
  readonly isOptional: boolean;
  /** The end of a clause is one of the possibilities. */
  readonly isEnd: boolean;
  readonly most: number;
}

export type Phrase = readonly Piece[];

/** Phrases by the words they can begin with. */
export type PhraseBook = ReadonlyMap<string, readonly Phrase[]>;

export interface Found {
  /** Of the first word, and of the word after the last. */
  readonly from: number;
  readonly to: number;
}

const nothing: Piece = { type: "begin", words: new Map(), endings: [], isOptional: false, isEnd: false, most: 0 };

const pieceOf = (written: string, lists: Lists): Piece => {
  if (written === "^") return nothing;
  if (written === "$") return { ...nothing, type: "end" };
  if (written === "$$") return { ...nothing, type: "stop" };
  if (written === "%") return { ...nothing, type: "name" };
  if (written.startsWith("..")) return { ...nothing, type: "skip", most: Number(written.slice(2)) };
  const before = { "!": "not", "<": "after" } as const;
  const mark = written[0] === "!" || written[0] === "<" ? before[written[0]] : null;
  const isOptional = written.length > 1 && /[?*]$/.test(written);
  const type = mark ?? (isOptional && written.endsWith("*") ? "many" : "words");
  const parts = written.slice(mark ? 1 : 0, isOptional ? -1 : undefined).split("|");
  const endings = parts.filter((part) => part.startsWith("~")).map((part) => part.slice(1));
  const entries = parts.flatMap((part) => {
    if (part.startsWith("~") || (part === "$" && parts.length > 1)) return [];
    if (!part.startsWith("@")) return [part.split("_")];
    const list = lists[part.slice(1)];
    if (!list) throw new TypeError(`no list of words is called ${part}`);
    return list.map((entry) => entry.split(" "));
  });
  const words = new Map<string, (readonly string[])[]>();
  for (const entry of entries) words.set(entry[0] ?? "", [...(words.get(entry[0] ?? "") ?? []), entry]);
  return { type, words, endings, isOptional, isEnd: parts.includes("$"), most: 0 };
};

/** Under this word a book keeps the phrases that begin with a name. */
const NAME = "%";

/** The words with which a phrase can begin. */
const beginnings = (phrase: Phrase): readonly string[] => {
  const first: string[] = [];
  for (const { type, words, endings, isOptional } of phrase) {
    if (type === "begin" || type === "not" || type === "after") continue;
    if (type === "name") {
      first.push(NAME);
      break;
    }
    if ((type !== "words" && type !== "many") || endings.length > 0) throw new TypeError("a phrase begins with a word");
    first.push(...words.keys());
    if (!isOptional) break;
  }
  return first;
};

/** A line that begins with `>` is said to somebody: none of these stands before it. */
const BEFORE = "to|i|we|will|can|not|he|she|they|could|would|did|do|us|him|her|just_to|and_i|me|must";

export const phraseBook = (written: string, lists: Lists): PhraseBook => {
  const book = new Map<string, Phrase[]>();
  for (const line of written.split("\n").map((each) => each.trim())) {
    if (line === "" || line.startsWith("#")) continue;
    const phrase = line
      .replace(/^> /, `<${BEFORE} `)
      .split(/\s+/)
      .map((piece) => pieceOf(piece, lists));
    for (const word of new Set(beginnings(phrase))) book.set(word, [...(book.get(word) ?? []), phrase]);
  }
  return book;
};

const isStop = (word: string | undefined): boolean =>
  word === undefined || word === "." || word === "!" || word === "?" || word === "," || word === '"';

/** Where the words of a piece end when they begin here; none, one, or several. */
const endsOf = ({ words, endings, isEnd }: Piece, tokens: readonly Token[], at: number): readonly number[] => {
  const word = tokens[at]?.word;
  if (isEnd && isStop(word)) return [at];
  if (word === undefined) return [];
  const ends: number[] = [];
  for (const entry of words.get(word) ?? [])
    if (entry.every((each, i) => tokens[at + i]?.word === each)) ends.push(at + entry.length);
  if (ends.length === 0 && endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending)))
    ends.push(at + 1);
  return ends.length > 1 ? ends.sort((a, b) => b - a) : ends;
};

const follow = (phrase: Phrase, step: number, tokens: readonly Token[], at: number): number | null => {
  const piece = phrase[step];
  if (!piece) return at;
  switch (piece.type) {
    case "begin":
      return at === 0 || isStop(tokens[at - 1]?.word) ? follow(phrase, step + 1, tokens, at) : null;
    case "end":
      return isStop(tokens[at]?.word) ? follow(phrase, step + 1, tokens, at) : null;
    case "stop":
      return /^[.!?]$/.test(tokens[at]?.word ?? ".") ? follow(phrase, step + 1, tokens, at) : null;
    case "name":
      return tokens[at]?.isName ? follow(phrase, step + 1, tokens, at + 1) : null;
    case "not":
      return endsOf(piece, tokens, at).length === 0 ? follow(phrase, step + 1, tokens, at) : null;
    case "after":
      return endsOf(piece, tokens, at - 1).length === 0 ? follow(phrase, step + 1, tokens, at) : null;
    case "many":
      return followMany(phrase, step, tokens, at, 4);
    case "skip":
      for (let skipped = 0; skipped <= piece.most; skipped++) {
        const end = follow(phrase, step + 1, tokens, at + skipped);
        if (end !== null) return end;
        if (isStop(tokens[at + skipped]?.word)) return null;
      }
      return null;
    case "words":
      for (const next of endsOf(piece, tokens, at)) {
        const end = follow(phrase, step + 1, tokens, next);
        if (end !== null) return end;
      }
      return piece.isOptional ? follow(phrase, step + 1, tokens, at) : null;
  }
};

const followMany = (
  phrase: Phrase,
  step: number,
  tokens: readonly Token[],
  at: number,
  most: number,
): number | null => {
  const piece = phrase[step];
  const [next] = piece && most > 0 ? endsOf(piece, tokens, at) : [];
  const further = next === undefined ? null : followMany(phrase, step, tokens, next, most - 1);
  return further ?? follow(phrase, step + 1, tokens, at);
};

/** Every place where a phrase of the book stands, one for each word it can begin with. */
export const findAll = (book: PhraseBook, tokens: readonly Token[]): readonly Found[] =>
  tokens.flatMap(({ word, isName }, from) => {
    for (const phrase of [...(book.get(word) ?? []), ...((isName && book.get(NAME)) || [])]) {
      const to = follow(phrase, 0, tokens, from);
      if (to !== null && to > from) return [{ from, to }];
    }
    return [];
  });
