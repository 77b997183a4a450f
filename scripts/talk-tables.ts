/**
 * `npx tsx scripts/talk-tables.ts`: writes docs/talk.md, in which the floor and the time-out are drawn from the very tables that
 * the code goes by. talk-tables.test.ts compares the page with what is drawn here.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  type Deadline,
  deadlineTable,
  floorTable,
  pauseDeadlineTable,
  pauseTable,
  standingTable,
  TIMES,
  type When,
} from "#domain/talk/floor/table.ts";

const root = join(import.meta.dirname, "..");
export const PAGE = join(root, "docs", "talk.md");

const whens: Readonly<Record<When, string>> = {
  thirdMiss: "missed twice before",
  noTimeLeft: "no speaking time left",
  firstHalf: "the other has not spoken in this round",
  bothUnderstood: "both feel understood",
};

/** 90 s, 10 min, 24 h. */
const lasting = (ms: number): string =>
  ms % 3_600_000 === 0 ? `${ms / 3_600_000} h` : ms > 300_000 ? `${ms / 60_000} min` : `${ms / 1000} s`;

const drawn = (from: string, to: string, label: string): string => `  ${from} --> ${to}: ${label}`;
const end = (stage: string): string => (stage === "over" ? "[*]" : stage);

/** Rows that lead the same way are one arrow. */
const arrows = (
  rows: readonly { readonly from: string; readonly to: string; readonly label: string }[],
): readonly string[] => {
  const ways = new Map<string, string[]>();
  for (const { from, to, label } of rows) ways.set(`${from} ${to}`, [...(ways.get(`${from} ${to}`) ?? []), label]);
  return [...ways].map(([way, labels]) => {
    const [from = "", to = ""] = way.split(" ");
    return drawn(from, end(to), labels.join(" / "));
  });
};

const floorArrows = (): readonly string[] =>
  arrows([
    ...floorTable.map((row) => ({
      from: row.in,
      to: row.to,
      label: `${row.who} ${row.says}${row.when ? `, if ${whens[row.when]}` : ""}`,
    })),
    ...deadlineTable.map((row) => ({ from: row.in, to: row.to, label: lasting(row.after) })),
  ]);

const pauseArrows = (): readonly string[] =>
  arrows([
    ...pauseTable.map((row) => ({ from: row.in, to: row.to, label: `${row.who} ${row.says}` })),
    ...pauseDeadlineTable.map((row) => ({ from: row.in, to: row.to, label: lasting(row.after) })),
  ]);

const diagram = (begins: string, lines: readonly string[]): string =>
  ["```mermaid", "stateDiagram-v2", `  [*] --> ${begins}`, ...lines, "```"].join("\n");

/** A table as the formatter writes it, so that the page needs no second hand. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => (row[at] ?? "").length), 3));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  return [line(head), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rows.map(line)].join("\n");
};

const timeOf = (stage: string, deadlines: readonly Deadline[]): string => {
  const row = deadlines.find((each) => each.in === stage);
  return row ? `${lasting(row.after)} → ${row.to === row.in ? "stays" : row.to}` : "";
};

const floorRows = (): readonly (readonly string[])[] =>
  floorTable.map((row, at) => [
    floorTable[at - 1]?.in === row.in ? "" : row.in,
    row.who,
    row.says,
    row.when ? whens[row.when] : "",
    row.to,
    floorTable[at - 1]?.in === row.in ? "" : timeOf(row.in, deadlineTable),
  ]);

const standingRows = (): readonly (readonly string[])[] =>
  standingTable.map(({ says, notIn, to }) => [says, `every stage but ${notIn.join(", ")}`, to]);

export const talkPage = (): string => `# The floor and the time-out

Drawn from \`src/domain/talk/floor/table.ts\` by \`npx tsx scripts/talk-tables.ts\`; do not write here. The rules are in
[SPEC.md](../src/domain/talk/floor/SPEC.md), what a phone shows and may say in [view.ts](../src/domain/talk/floor/view.ts).

Leaving is possible for either in every stage and stands in no table: it belongs to every live session. So does rest.

## The floor

${diagram("asked", floorArrows())}

${table(["stage", "who", "says", "only when", "leads to", "time alone"], floorRows())}

A row of \`both\` is taken when the second of the two has said the same. Rows are asked from the top; the first that fits is taken.
Where no time is named, a talk in which nothing is said for ${lasting(TIMES.silence)} is over.

What both agree on, whoever's turn it is; a word for it stands until it is taken back or a pause is called:

${table(["says", "in", "leads to"], standingRows())}

## The time-out

It lies over every stage of the floor, also over \`asked\`, \`setup\` and \`close\`. \`none\` is the floor itself.
A turn without a time passes over \`gentle\`.

${diagram("none", pauseArrows())}

${table(
  ["state", "who", "says", "leads to"],
  pauseTable.map(({ in: where, who, says, to }) => [where, who, says, to]),
)}

\`asking\` begins ${lasting(pauseDeadlineTable[0]?.after ?? 0)} after the last call, \`rebook\` ${lasting(pauseDeadlineTable[1]?.after ?? 0)} after the first. In all three the two can set the topic aside together.
`;

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(PAGE, talkPage());
