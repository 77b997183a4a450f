/** Which hints fall away because of what stands around the words: frames, praise, sympathy, the betrayal itself. */
import { disguisedLists } from "./disguised.ts";
import { absoluteLists, oneTime } from "./absolute.ts";
import {
  asked,
  checkedBack,
  denied,
  frameLists,
  quoted,
  saidBack,
  thanked,
  told,
  toClause,
  toSentence,
  within,
} from "./frames.ts";
import { oldScoreLists } from "./old-score.ts";
import { phraseBook } from "./phrases.ts";
import { type Token } from "./tokens.ts";
import { list, shared } from "./words.ts";

const lists = { ...shared, ...frameLists, ...absoluteLists };
const [back, others, questions, denials, thanks, deeds] = [saidBack, told, asked, denied, thanked, oneTime].map(
  (each) => phraseBook(each, lists),
);

const sequences = (entries: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const entry of entries.map((each) => each.split(" ")))
    byFirst.set(entry[0] ?? "", [...(byFirst.get(entry[0] ?? "") ?? []), entry]);
  return byFirst;
};

const praise = sequences(shared["praise"] ?? []);
const fond = sequences(
  list(
    "love, loved, held, laughed, kissed me, danced, kind, helped, supported, happy, smile, smiled, thank, proud, saved, wonderful, lovely, beautiful, hug, hugged, visited me, brought me, sang",
  ),
);
const spared = sequences(shared["spared"] ?? []);
const warm = sequences(disguisedLists["warm"] ?? []);
const ours = sequences(oldScoreLists["ours"] ?? []);
/** "Crazy about you", "insecure about my hair". */
const fondAbout = new Set(["crazy", "mad", "nuts", "bonkers", "insecure", "difficult", "weird"]);

const negations = new Set([
  ...(disguisedLists["no"] ?? []),
  "without",
  "neither",
  "nor",
  "none",
  "lose",
  "ruin",
  "hate",
]);

const stands = (
  entries: ReadonlyMap<string, readonly (readonly string[])[]>,
  tokens: readonly Token[],
  from: number,
  to: number,
): number | null => {
  for (let at = from; at < to; at++)
    for (const entry of entries.get(tokens[at]?.word ?? "") ?? [])
      if (entry.every((word, i) => tokens[at + i]?.word === word)) return at;
  return null;
};

const clauseEnd = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (at < tokens.length && !/^(?:[.!?,]|but)$/.test(tokens[at]?.word ?? "")) at++;
  return at;
};

const isDenied = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ word }) => negations.has(word));

/** Stays what it is when it is asked. */
const still: ReadonlySet<string> = new Set(["threat", "insult", "label", "contempt", "old-score", "several-topics"]);

/** `isAlone`: no other kind was found in the same words. */
export type IsExempt = (kind: string, from: number, to: number, isAlone: boolean) => boolean;

export const exemptions = (tokens: readonly Token[]): IsExempt => {
  const none = tokens.map(() => false);
  const frame = (book: typeof back, stops: ReadonlySet<string>) => (book ? within(book, tokens, stops) : none);
  const whole = [frame(back, toSentence), frame(others, toSentence), quoted(tokens, 4), checkedBack(tokens)];
  const [denial, gratitude] = [frame(denials, toClause), frame(thanks, toClause)];
  const [question, deed] = [frame(questions, toSentence), frame(deeds, toClause)];
  const words = quoted(tokens, 1);
  const isPraise = (from: number): boolean => {
    const end = clauseEnd(tokens, from);
    const at = stands(praise, tokens, from, end);
    if (at !== null && !isDenied(tokens, from, at)) return true;
    return isDenied(tokens, from, end) && stands(spared, tokens, from, end) !== null;
  };
  const isFond = (from: number): boolean => stands(fond, tokens, from, clauseEnd(tokens, from)) !== null;
  const isWarm = (from: number): boolean => {
    const end = clauseEnd(tokens, from);
    const at = stands(warm, tokens, from, end);
    return at !== null && !isDenied(tokens, from, at);
  };
  return (kind, from, to, isAlone) => {
    if (whole.some((inside) => inside[from])) return true;
    if (denial[from] && kind !== "threat" && kind !== "insult") return true;
    if (words[from] && kind !== "contempt") return true;
    if (question[from] && !still.has(kind)) return true;
    switch (kind) {
      case "absolute":
        return gratitude[from] === true || deed[from] === true || isPraise(from);
      case "mind-reading":
        return gratitude[from] === true;
      case "label":
        return tokens[to]?.word === "about" && fondAbout.has(tokens[to - 1]?.word ?? "");
      case "blame":
        return gratitude[from] === true || tokens[from + 1]?.word === "never";
      case "disguised-judgement":
        return isAlone && isWarm(from);
      case "old-score":
        return gratitude[from] === true || isFond(from) || stands(ours, tokens, from, clauseEnd(tokens, to)) !== null;
      default:
        return false;
    }
  };
};
