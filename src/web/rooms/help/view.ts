/** What the pages about help say to one reader: sentences that are not for them are left out, and so are kinds of help. */
import { kinds } from "#content/help/kinds.ts";
import { type Reading, say, type Text } from "../../shell/say.ts";

export interface ShownKind {
  readonly id: string;
  readonly name: string;
  readonly whom: string;
}

export const kindsFor = (reading: Reading): readonly ShownKind[] =>
  kinds
    .map(({ id, name, whom }) => ({ id, name: say(name, {}, reading), whom: say(whom, {}, reading) }))
    .filter(({ name }) => name !== "");

export const saidTo = (reading: Reading, lines: readonly Text[]): readonly string[] =>
  lines.map((line) => say(line, {}, reading)).filter((line) => line !== "");
