/**
 * A small language for phrases, one to a line: `you are @much? @label`. A piece is a word, or several (`do|did`), or a list
 * (`@label`), or a word's ending (`~ing`). Words that belong together have a low line between them (`give_up|stop`).
 * `?` after a piece lets it be absent, `*` lets it come up to four times or not at all, `..3` skips up to three words of the
 * same clause, `!word` forbids what comes next and `<word` what came before, `^` and `$` are the beginning and the end of a
 * clause, `$$` is the end of a sentence, `%` a name. What finds them in a draft is in search.ts.
 */

/** Lists by name; an entry may be several words. */
export type Lists = Readonly<Record<string, readonly string[]>>;

export interface Piece {
  readonly type: "words" | "many" | "not" | "after" | "skip" | "begin" | "end" | "stop" | "name";
  /** Possible words that stand alone. */
  readonly single: ReadonlySet<string>;
  /** Possible rows of words by their first, the longest first. */
  readonly several: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly endings: readonly string[];
  readonly isOptional: boolean;
  /** The end of a clause is one of the possibilities. */
  readonly isEnd: boolean;
  /** The end of a sentence is. */
  readonly isSentenceEnd: boolean;
  readonly most: number;
}

/** `place` counts the phrases of a book; `needs` has a bit for each of its rarest pieces (one or two, or none). */
export interface Phrase {
  readonly pieces: readonly Piece[];
  readonly place: number;
  readonly needs: number;
}

export interface PhraseBook {
  readonly size: number;
  /** By the words a phrase can begin with. */
  readonly begins: ReadonlyMap<string, readonly Phrase[]>;
  /** By a word of its rare pieces: which phrase, and the bit of the piece. A phrase without its bits cannot be there. */
  readonly rare: ReadonlyMap<string, readonly { readonly place: number; readonly bit: number }[]>;
}

/** Under this word a book keeps the phrases that begin with a name. */
export const NAME = "%";

/** A line that begins with `>` is said to somebody: none of these stands before it. */
const BEFORE = "to|i|we|will|can|not|he|she|they|could|would|did|do|us|him|her|me|must|you|always|never|cannot|they";

export const phraseBook = (written: string, lists: Lists): PhraseBook => {
  const known = new Map<string, Piece>();
  const pieceOnce = (piece: string): Piece => {
    const made = known.get(piece) ?? pieceOf(piece, lists);
    known.set(piece, made);
    return made;
  };
  const lines = written
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  const begins = new Map<string, Phrase[]>();
  const rare = new Map<string, { readonly place: number; readonly bit: number }[]>();
  lines.forEach((line, place) => {
    const pieces = line.replace(/^> /, `<${BEFORE} `).split(/\s+/).map(pieceOnce);
    const needed = rarest(pieces);
    const phrase = { pieces, place, needs: 2 ** needed.length - 1 };
    needed.forEach((piece, i) => {
      for (const word of firstWords(piece)) listed(rare, word).push({ place, bit: 2 ** i });
    });
    for (const word of new Set(beginnings(pieces))) listed(begins, word).push(phrase);
  });
  return { size: lines.length, begins, rare };
};

const listed = <Item>(map: Map<string, Item[]>, word: string): Item[] => {
  const list = map.get(word) ?? [];
  map.set(word, list);
  return list;
};

const nothing: Piece = {
  type: "begin",
  single: new Set(),
  several: new Map(),
  endings: [],
  isOptional: false,
  isEnd: false,
  isSentenceEnd: false,
  most: 0,
};

const pieceOf = (written: string, lists: Lists): Piece => {
  if (written === "^") return nothing;
  if (written === "$") return { ...nothing, type: "end" };
  if (written === "$$") return { ...nothing, type: "stop" };
  if (written === NAME) return { ...nothing, type: "name" };
  if (written.startsWith("..")) return { ...nothing, type: "skip", most: Number(written.slice(2)) };
  const forbids = written.startsWith("!") ? "not" : written.startsWith("<") ? "after" : null;
  const isOptional = written.length > 1 && /[?*]$/.test(written);
  const parts = written.slice(forbids ? 1 : 0, isOptional ? -1 : undefined).split("|");
  const entries = parts.flatMap((part) => entriesOf(part, lists));
  const several = new Map<string, (readonly string[])[]>();
  for (const entry of entries.toSorted((a, b) => b.length - a.length))
    if (entry.length > 1) listed(several, entry[0] ?? "").push(entry);
  return {
    type: forbids ?? (isOptional && written.endsWith("*") ? "many" : "words"),
    single: new Set(entries.flatMap((entry) => (entry.length === 1 ? entry : []))),
    several,
    endings: parts.filter((part) => part.startsWith("~")).map((part) => part.slice(1)),
    isOptional,
    isEnd: parts.includes("$"),
    isSentenceEnd: parts.includes("$$"),
    most: 0,
  };
};

const entriesOf = (part: string, lists: Lists): readonly (readonly string[])[] => {
  if (part.startsWith("~") || part === "$" || part === "$$") return [];
  if (!part.startsWith("@")) return [part.split("_")];
  const list = lists[part.slice(1)];
  if (!list) throw new TypeError(`no list of words is called ${part}`);
  return list.map((entry) => entry.split(" "));
};

const firstWords = ({ single, several }: Piece): readonly string[] => [...single, ...several.keys()];

/** The words with which a phrase can begin. */
const beginnings = (pieces: readonly Piece[]): readonly string[] => {
  const first: string[] = [];
  for (const piece of pieces) {
    if (piece.type === "begin" || piece.type === "not" || piece.type === "after") continue;
    if (piece.type === "name") return [...first, NAME];
    if ((piece.type !== "words" && piece.type !== "many") || piece.endings.length > 0)
      throw new TypeError("a phrase begins with a word");
    first.push(...firstWords(piece));
    if (!piece.isOptional) break;
  }
  return first;
};

/** Words that stand in nearly every draft and tell nothing. */
const common = new Set(
  "you i to is are was were the a an not do did and that it of in me my your have had he she we for so on with be at this what but if , .".split(
    " ",
  ),
);

/** The pieces that must be there and seldom are, two at most. */
const rarest = (pieces: readonly Piece[]): readonly Piece[] => {
  const cost = (piece: Piece): number => firstWords(piece).reduce((sum, word) => sum + (common.has(word) ? 40 : 1), 0);
  return pieces
    .filter(
      ({ type, isOptional, isEnd, isSentenceEnd, endings }) =>
        type === "words" && !isOptional && !isEnd && !isSentenceEnd && endings.length === 0,
    )
    .toSorted((a, b) => cost(a) - cost(b))
    .slice(0, 2);
};
