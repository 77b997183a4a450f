/** The five steps of the path in their order: which rows of the mission each holds, and the rooms that are there for it. */

export type StepName = "talk" | "rest" | "close" | "deeds" | "memories";
export type LinkName = "talk" | "agenda" | "calm" | "care" | "pause" | "noticed" | "promises" | "days";

export interface Step {
  readonly name: StepName;
  /** Rows of the table in the mission. What a bond has no such row of is not there for it. */
  readonly rows: readonly string[];
  readonly links: readonly LinkName[];
}

export const steps: readonly Step[] = [
  {
    name: "talk",
    rows: ["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12", "T13", "T14"],
    links: ["talk", "agenda", "calm"],
  },
  { name: "rest", rows: ["C1", "C2", "H1", "H3", "H4"], links: ["care", "calm", "pause"] },
  { name: "close", rows: ["C3", "C5", "C6", "C8", "C9", "N1", "N9", "N11"], links: ["noticed"] },
  { name: "deeds", rows: ["B1", "V1", "V2", "V3", "V4", "V5", "V6", "V11", "V12"], links: ["promises", "days"] },
  { name: "memories", rows: ["N3", "N7", "N10", "G1", "G2", "G3", "G5"], links: ["agenda"] },
];

export const hrefs: Readonly<Record<LinkName, string>> = {
  talk: "/talk",
  agenda: "/agenda",
  calm: "/calm",
  care: "/care",
  pause: "/rest",
  noticed: "/trust",
  promises: "/trust",
  days: "/trust/days",
};
