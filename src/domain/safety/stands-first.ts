/**
 * What stands first on the page after the check, and in which words. That is all an answer can do: the page holds the same
 * parts for everybody, and nothing is decided, kept or told (care §4.4, R4.11 to R4.13).
 */
import { type Answered, type Question, questions } from "./questions.ts";

/** What an answer may be about, the most pressing first. */
export const matters = ["danger", "dying", "hurting", "fear", "worn"] as const;
export type Matter = (typeof matters)[number];

/** E: emergency. S: no work for two. R: somebody trained, and slower (care §4.4). */
export type Tier = "E" | "S" | "R";

/** The parts of the page, all of them always there: people to call, how to go, the ordinary rest, going on. */
export type Part = "call" | "go" | "rest" | "on";

export interface StandsFirst {
  readonly tier: Tier | null;
  /** Those of the tier, for the words; empty when nothing was said, or only no. */
  readonly matters: readonly Matter[];
  readonly parts: readonly [Part, Part, Part, Part];
}

const matterOf: Readonly<Record<Question, Matter>> = {
  fear: "fear",
  today: "danger",
  hurt: "fear",
  grave: "danger",
  touch: "fear",
  watched: "fear",
  held: "fear",
  threats: "fear",
  leaving: "fear",
  here: "fear",
  worn: "worn",
  dying: "dying",
  hurting: "hurting",
};

const tierOf: Readonly<Record<Matter, Tier>> = { danger: "E", dying: "E", hurting: "E", fear: "S", worn: "R" };

export const standsFirst = (answered: Answered): StandsFirst => {
  const said = new Set(
    questions.filter((question) => weighs(answered, question)).map((question) => matterOf[question]),
  );
  const [first] = matters.filter((matter) => said.has(matter));
  const tier = first === undefined ? null : tierOf[first];
  return {
    tier,
    matters: matters.filter((matter) => said.has(matter) && tierOf[matter] === tier),
    parts: tier === "R" ? ["call", "rest", "on", "go"] : ["call", "go", "rest", "on"],
  };
};

/** Whoever is not sure, or would rather not say, finds the same standing first as whoever says yes. */
const weighs = (answered: Answered, question: Question): boolean => {
  const answer = answered[question];
  return answer !== undefined && answer !== "no";
};
