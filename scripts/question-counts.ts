/**
 * What the questions of the day are held to as a whole: enough of them for two years, enough for each phase and bond, none
 * nearly another (near-duplicates.ts), and not all with the same beginning.
 */
import { type NearPair, nearDuplicates, shareOf, type Worded } from "./near-duplicates.ts";

/** As much of a question as is counted here. */
export interface Counted {
  readonly id: string;
  readonly area: string;
  readonly depth: number;
  readonly phase: number;
  readonly bonds: string;
  readonly text: string | Readonly<Record<string, string>>;
}

/** Two years of days. */
export const FEWEST = 730;

/** A year of days of the first phase; for the others what is left of two years, with room for what is put aside. */
const floors: readonly { readonly phase: number; readonly bond: string; readonly fewest: number }[] = [
  { phase: 1, bond: "partners", fewest: 440 },
  { phase: 1, bond: "kin", fewest: 440 },
  { phase: 2, bond: "partners", fewest: 240 },
  { phase: 2, bond: "kin", fewest: 225 },
  { phase: 3, bond: "partners", fewest: 60 },
  { phase: 3, bond: "kin", fewest: 55 },
];

export const MOST_NEAR = 0.01;
const MOST_ALIKE = 0.06;

export const wordedOf = ({ id, text }: Counted): Worded => ({
  id,
  texts: typeof text === "string" ? [text] : Object.values(text),
});

const fits = (question: Counted, bond: string): boolean => question.bonds === "any" || question.bonds === bond;

/** Lines of `name 3, other 4` for whoever runs the check. */
export const countsOf = (questions: readonly Counted[]): readonly string[] => {
  const by = (name: string, keyOf: (question: Counted) => string): string => {
    const counts = new Map<string, number>();
    for (const question of questions) counts.set(keyOf(question), (counts.get(keyOf(question)) ?? 0) + 1);
    const sorted = [...counts].toSorted(([one], [other]) => one.localeCompare(other));
    return `  ${name}: ${sorted.map(([key, many]) => `${key} ${many}`).join(", ")}`;
  };
  return [
    `${questions.length} questions of the day`,
    by("area", ({ area }) => area),
    by("depth", ({ depth }) => String(depth)),
    by("area and depth", ({ area, depth }) => `${area} ${depth}`),
    by("phase", ({ phase }) => String(phase)),
    by("bond", ({ bonds }) => bonds),
    by("words by seat", ({ text }) =>
      typeof text === "string" ? "one for all" : Object.keys(text).toSorted().join("+"),
    ),
    `  fitting: ${floors.map(({ phase, bond }) => `phase ${phase} ${bond} ${fitting(questions, phase, bond)}`).join(", ")}`,
  ];
};

const fitting = (questions: readonly Counted[], phase: number, bond: string): number =>
  questions.filter((question) => question.phase === phase && fits(question, bond)).length;

export const pairsOf = (questions: readonly Counted[]): readonly NearPair[] => nearDuplicates(questions.map(wordedOf));

/** What is wrong with them as a whole; `pairs` as {@link pairsOf} finds them. */
export const complaintsOfQuestions = (questions: readonly Counted[], pairs: readonly NearPair[]): readonly string[] => {
  const few = questions.length < FEWEST ? [`${questions.length} questions are fewer than ${FEWEST}`] : [];
  const thin = floors
    .map((floor) => ({ ...floor, many: fitting(questions, floor.phase, floor.bond) }))
    .filter(({ many, fewest }) => many < fewest)
    .map(({ phase, bond, many, fewest }) => `${many} questions of phase ${phase} for ${bond} are fewer than ${fewest}`);
  const near = shareOf(pairs, questions.map(wordedOf));
  const alike = near > MOST_NEAR ? [`${(near * 100).toFixed(1)} % of the questions are nearly another`] : [];
  return [...few, ...thin, ...alike, ...commonBeginnings(questions)];
};

const commonBeginnings = (questions: readonly Counted[]): readonly string[] => {
  const beginnings = new Map<string, number>();
  for (const question of questions) {
    const beginning = wordedOf(question).texts[0]?.split(" ").slice(0, 3).join(" ") ?? "";
    beginnings.set(beginning, (beginnings.get(beginning) ?? 0) + 1);
  }
  return [...beginnings]
    .filter(([, many]) => many > questions.length * MOST_ALIKE)
    .map(([beginning, many]) => `${many} questions begin with “${beginning}”`);
};
