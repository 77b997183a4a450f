/**
 * Whether two asks are about the same thing (openness-11). Words that only make a sentence polite are left out; what is left is
 * the same when three quarters of the shorter one are words of the longer, or when the letters run alike (pairs of letters,
 * Dice 1945), which also reads a changed ending, a slip of the finger, and languages other than English.
 *
 * NOTE: both phones judge by this, and facts are replayed for ever: it may grow only under a new version of the fact.
 */
const FILLERS = new Set(
  (
    "a an the and or to of for me my i you your would be could can will willing please maybe perhaps if it is that this so " +
    "like want wish just again really still tell say let know about with on in at when us we our from"
  ).split(" "),
);

export const isSameItem = (one: string, other: string): boolean => {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.size > 0 && b.size > 0 && overlap(a, b) >= 0.75) return true;
  return alike(lettersOf(one), lettersOf(other)) >= 0.75;
};

const plainOf = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    plainOf(text)
      .split(" ")
      .filter((word) => word !== "" && !FILLERS.has(word))
      .map(stemOf),
  );

/** Plans and plan, running and runs, times and time are one word. */
const stemOf = (word: string): string => {
  const bare = word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, "") : word.replace(/(?<=^.{3})s$/, "");
  return (bare.length > 3 ? bare.replace(/e$/, "") : bare).replace(/(.)\1$/, "$1");
};

/** Of the shorter one. A single word says too little: then the longer one may have no more than two. */
const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  if (short.size === 1 && long.size > 2) return 0;
  return [...short].filter((word) => long.has(word)).length / short.size;
};

const lettersOf = (text: string): readonly string[] => {
  const plain = [...plainOf(text).replaceAll(" ", "")];
  return plain.length === 1 ? plain : plain.slice(1).map((letter, at) => `${plain[at] ?? ""}${letter}`);
};

const alike = (a: readonly string[], b: readonly string[]): number => {
  const left = new Map<string, number>();
  for (const pair of a) left.set(pair, (left.get(pair) ?? 0) + 1);
  let both = 0;
  for (const pair of b) {
    const there = left.get(pair) ?? 0;
    if (there > 0) both += 1;
    left.set(pair, there - 1);
  }
  return a.length + b.length === 0 ? 1 : (2 * both) / (a.length + b.length);
};
