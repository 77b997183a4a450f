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
    "kindness, patience, generosity, your support, your help, how gentle, love, loved, held, laughed, kissed me, danced, kind, helped, supported, happy, smile, smiled, thank, proud, saved, wonderful, lovely, beautiful, hug, hugged, visited me, brought me, sang",
  ),
);
const spared = sequences(shared["spared"] ?? []);
const warm = sequences(disguisedLists["warm"] ?? []);
const ours = sequences(oldScoreLists["ours"] ?? []);
/** "Crazy about you", "insecure about my hair". */
const fondAbout = new Set(["crazy", "mad", "nuts", "bonkers", "insecure", "difficult", "weird"]);

const kindly = sequences(
  list(
    "together, with you, cake, recipe, birthday, birthdays, dinner, lunch, breakfast, present, presents, gift, appointment, to help, to ask, to thank, to invite, to say, thank, hello, that we love, love you, running late, when you are ready, if you like, if you want, if that helps, if you agree, if it helps, to school, swimming, to bed, to the park, to the doctor, to the dentist, party, holiday, weekend, pick, picked, flowers, good night, story, bedtime, the truth about me, what i did, my mistake, my fault, i am sorry, gently, slowly, when you want, about dinner, about lunch, about the visit, invite, invitation, timetable, shift, the news, proud, how proud, that i lied, that i, my part, tea, soup, coffee, football, homework, stolen, burglary, accident, noise, parcel, delivery, plumber",
  ),
);
/** Where one of these is said, weather and supper beside it change nothing. */
const grave = sequences(
  list(
    "kill, kills, killing, hit, beat, hurt, choke, strangle, shoot, stab, knife, burn, break your, jump, dead, die, divorce, custody, kids, children, lawyer, police, everyone, everybody, or else, never see, leave you, leaving you, throw you, lock you",
  ),
);
/** Nobody threatens with these alone. */
const homely = sequences(
  list(
    "soup, stairs, umbrella, ice, slippery, wet, hot, cake, coat, jacket, movie, film, recipe, sunscreen, pie, pizza, view, rain, sunset, song, episode, tomatoes, dress, alarm clock, mosquito, weeds, traffic",
  ),
);
const everyday = new Set(
  list(
    "call, tell, show, take, taking, write, ring, phone, text, email, message, drive, let, send, post, put, read, speak, leaving, go",
  ),
);
const grim = sequences(
  list(
    "unless, or else, what you did, what you are, what you have done, if you do not, if you keep, if you ever, if you leave, if you go, if you tell, if you see, if you call, if you lie, if you drink, if you talk, if you touch, if you meet, if you say, if you cheat, again, swear, regret, never see, wait, your affair, your lies, kill, hit, everything, about you, about your, your secret, what kind, who you really, last chance, warning, warn, then you, see how you, and then",
  ),
);

const beside = sequences(
  list(
    "also, as well, too, just like, exactly like, the same, kept count, first it was, exams, already, paid me back, still owe",
  ),
);
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

/** "I get defensive every single time": said of oneself. */
const isOwn = (tokens: readonly Token[], from: number, to: number): boolean => {
  let start = from;
  while (start > 0 && !/^[.!?,]$/.test(tokens[start - 1]?.word ?? "")) start--;
  const before = tokens.slice(start, from).map(({ word }) => word);
  const span = tokens.slice(from, to).map(({ word }) => word);
  return before.includes("i") && ![...before, ...span].some((word) => anotherPerson.has(word));
};

/** "Is there anything you never told me?" */
const unsaid = new Set(list("anything, something, things, secrets"));
const anotherPerson = new Set(
  list("you, your, he, she, they, his, her, it, nobody, everybody, everyone, him, them, nothing"),
);
const thankful = sequences(list("thank, thanks, grateful, means a lot, meant a lot, made my day, glad"));

const sentenceEnd = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (at < tokens.length && !/^[.!?]$/.test(tokens[at]?.word ?? "")) at++;
  return at;
};

const sentenceStart = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (at > 0 && !/^[.!?]$/.test(tokens[at - 1]?.word ?? "")) at--;
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
  /** "I will call your mother about the cake" is no threat. */
  const isKindly = (from: number, to: number): boolean => {
    const [start, over] = [sentenceStart(tokens, from), sentenceEnd(tokens, to)];
    if (stands(homely, tokens, start, over) !== null && stands(grave, tokens, start, over) === null) return true;
    if (!tokens.slice(from, to).some(({ word }) => everyday.has(word))) return false;
    const end = sentenceEnd(tokens, to);
    return (
      stands(kindly, tokens, from, end) !== null && stands(grim, tokens, sentenceStart(tokens, from), end) === null
    );
  };
  const isMade = (from: number, to: number): boolean =>
    tokens.slice(from, to).some(({ word }) => word === "make" || word === "makes" || word === "made");
  /** Of the betrayal itself, and nothing says that it is brought up beside something else. */
  const isNamed = (from: number, to: number): boolean => {
    const end = clauseEnd(tokens, to);
    return stands(ours, tokens, from, end) !== null && stands(beside, tokens, from, end) === null;
  };
  const isFond = (from: number): boolean => stands(fond, tokens, from, clauseEnd(tokens, from)) !== null;
  const isWarm = (from: number): boolean => {
    const end = clauseEnd(tokens, from);
    const at = stands(warm, tokens, from, end);
    return at !== null && !isDenied(tokens, from, at);
  };
  return (kind, from, to, isAlone) => {
    if (whole.some((inside) => inside[from])) return true;
    const isOwnDenial = kind === "dismissal" && tokens[from]?.word === "i";
    if (denial[from] && kind !== "threat" && kind !== "insult" && !isOwnDenial) return true;
    if (words[from] && kind !== "contempt") return true;
    if (question[from] && !still.has(kind)) return true;
    switch (kind) {
      case "absolute":
        return (
          gratitude[from] === true ||
          deed[from] === true ||
          isPraise(from) ||
          unsaid.has(tokens[from - 1]?.word ?? "") ||
          isOwn(tokens, from, to)
        );
      case "mind-reading":
        return gratitude[from] === true;
      case "dismissal":
        return (
          /^(?:it|that|this)$/.test(tokens[from]?.word ?? "") && stands(thankful, tokens, to, tokens.length) !== null
        );
      case "threat":
        return isKindly(from, to);
      case "label":
        if (
          /^(?:my|our)$/.test(tokens[from]?.word ?? "") &&
          tokens.slice(from, to).some(({ word }) => word === "was" || word === "were")
        )
          return true;
        return tokens[to]?.word === "about" && fondAbout.has(tokens[to - 1]?.word ?? "");
      case "blame":
        return gratitude[from] === true || tokens[from + 1]?.word === "never" || (isMade(from, to) && isPraise(from));
      case "disguised-judgement":
        return isAlone && isWarm(from);
      case "old-score":
        return gratitude[from] === true || isFond(from) || isNamed(from, to);
      default:
        return false;
    }
  };
};
