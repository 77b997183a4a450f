/**
 * Every rule of the house and every test that quotes one. Rules are list items `- **trust-3** …` in a SPEC.md beside the
 * code, and `- **LOG-9** …` in docs/protocol.md; attacks are the names in the tables of its section 16. A rule or a whole
 * section marked `(later)` does not belong to this version; one marked `(stated)` is a limit that is said, not enforced.
 */
import { filesUnder, type SourceFile } from "./source-tree.ts";

export type Standing = "now" | "later" | "stated";

/** `id` is `LOG-9`, `trust-3`, or for an attack its bare name. */
export interface Rule {
  readonly id: string;
  readonly text: string;
  readonly where: string;
  readonly standing: Standing;
}

/** `id` as in {@link Rule}; `attack` tells which of the two it quotes. */
export interface Quote {
  readonly id: string;
  readonly attack: boolean;
  readonly where: string;
}

const ID = /^(?:LOG|[a-z]+(?:-[a-z]+)*)-\d+$/;

const standingOf = (heading: string, text: string): Standing => {
  if (/\(later\)/.test(heading) || text.startsWith("(later)")) return "later";
  return text.startsWith("(stated)") ? "stated" : "now";
};

/** The lines of a document, each with the heading it stands under. */
const lines = ({ text }: SourceFile): readonly { readonly heading: string; readonly line: string }[] => {
  let section = "";
  let part = "";
  return text.split("\n").map((line) => {
    if (line.startsWith("## ")) [section, part] = [line, ""];
    else if (line.startsWith("### ")) part = line;
    return { heading: `${section} ${part}`, line };
  });
};

const rulesOf = (file: SourceFile): readonly Rule[] =>
  lines(file).flatMap(({ heading, line }) => {
    const [, id, text] = /^- \*\*([A-Za-z-]+-\d+)\*\* (.*)$/.exec(line) ?? [];
    if (id === undefined || text === undefined || !ID.test(id)) return [];
    return [{ id, text, where: file.path, standing: standingOf(heading, text) }];
  });

const attacksOf = (file: SourceFile): readonly Rule[] =>
  lines(file).flatMap(({ heading, line }) => {
    if (!heading.startsWith("## 16 ") || !line.startsWith("| ")) return [];
    const names = line.split("|").at(-2) ?? "";
    return [...names.matchAll(/`([a-z0-9-]+)`/g)].map(([, id = ""]) => ({
      id,
      text: "",
      where: file.path,
      standing: standingOf(heading, ""),
    }));
  });

const protocol = (): readonly SourceFile[] => filesUnder(["docs"], /^protocol\.md$/);

export const allRules = (): readonly Rule[] =>
  [...filesUnder(["src", "content"], /^SPEC\.md$/), ...protocol()].flatMap(rulesOf);

export const allAttacks = (): readonly Rule[] => protocol().flatMap(attacksOf);

/** What a text quotes, in the form a test title does: `[LOG-9]`, `[trust-3, trust-4]`, `attack: page-drops-op`. */
export const quotesIn = (title: string): readonly Omit<Quote, "where">[] => {
  const ids = [...title.matchAll(/\[([A-Za-z][\w\s,-]*-\d+)\]/g)].flatMap(([, group = ""]) => group.split(/,\s*/));
  const attacks = [...title.matchAll(/\battack: ([a-z0-9-]+)/g)].map(([, name = ""]) => name);
  return [
    ...ids.filter((id) => ID.test(id)).map((id) => ({ id, attack: false })),
    ...attacks.map((id) => ({ id, attack: true })),
  ];
};

/** A string that opens the arguments of a call: where the title of `it`, `it.each(…)`, `test` and `describe` stands. */
const TITLE = /\(\s*(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`([^`]*)`)/g;

/** Every quote in the title of a test or of a group of tests. */
export const allQuotes = (): readonly Quote[] =>
  filesUnder(["src", "content", "scripts", "tests"], /\.(test|contract|spec)\.ts$/)
    .filter(({ path }) => !path.endsWith("tests/spec.test.ts"))
    .flatMap(({ path, text }) =>
      [...text.matchAll(TITLE)].flatMap(([, double, single, template]) =>
        quotesIn(double ?? single ?? template ?? "").map((quote) => ({ ...quote, where: path })),
      ),
    );
