/**
 * Reads every sentence a person may see, from the texts files of the rooms and from content/, and holds it to the voice
 * of the house: something is said, without shouting, without words that label a person, and plurals that parse.
 */
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { filesUnder, isTest, root } from "#tests/source-tree.ts";

interface Sentence {
  readonly at: string;
  readonly text: string;
}

const sentencesIn = (value: unknown, at: string): readonly Sentence[] => {
  if (typeof value === "string") return [{ at, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentencesIn(inner, `${at}.${key}`));
};

/** Words for people that this software does not use; see docs/glossary.md. */
const labels = /\b(cheat(er|ers|ed|ing)?|victims?|offenders?|perpetrators?|betrayers?|user [ab]|adulter\w*)\b/i;

const complaintOf = ({ text }: Sentence): string | null => {
  if (text !== "" && text.trim() === "") return "is blank";
  if (text === "") return null;
  if (text.includes("!")) return "shouts";
  if (labels.test(text)) return "labels a person";
  try {
    const message = new IntlMessageFormat(text, "en");
    return message.getAst().length > 0 ? null : "says nothing";
  } catch {
    return "is not a well-formed message";
  }
};

const files = [...filesUnder(["src/web"], /^[a-z-]+\.[a-z]{2}(-[A-Z]{2})?\.ts$/), ...filesUnder(["content"], /\.ts$/)];
const sentences: Sentence[] = [];
for (const { path } of files.filter((file) => !isTest(file.path))) {
  const module = (await import(pathToFileURL(join(root, path)).href)) as Record<string, unknown>;
  sentences.push(...sentencesIn(module, path));
}

const wrong = sentences.flatMap((sentence) => {
  const complaint = complaintOf(sentence);
  return complaint === null ? [] : [`${sentence.at} ${complaint}: ${JSON.stringify(sentence.text)}`];
});
for (const line of wrong) console.error(line);
console.log(`${sentences.length} sentences in ${files.length} files, ${wrong.length} to mend`);
process.exitCode = wrong.length === 0 ? 0 : 1;
