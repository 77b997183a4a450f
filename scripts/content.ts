/**
 * Reads every sentence a person may see, from the texts files of the rooms and from content/, and holds it to the voice
 * of the house (voice.ts): something is said, without shouting, without words that label a person, without a word of
 * romance where somebody else than a couple reads it, and plurals that parse. Then it counts the questions of the day, by
 * area, depth, phase and bond, and names those that are nearly one another (near-duplicates.ts).
 */
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { questions } from "#content/questions/questions.ts";
import { filesUnder, isTest, root } from "#tests/source-tree.ts";
import { complaintsOfQuestions, countsOf, pairsOf } from "./question-counts.ts";
import { ritualsCounted } from "./rituals-counted.ts";
import { complaintOf, complaintsOfVersions, type Sentence, sentencesIn } from "./voice.ts";

const files = [...filesUnder(["src/web"], /^[a-z-]+\.[a-z]{2}(-[A-Z]{2})?\.ts$/), ...filesUnder(["content"], /\.ts$/)];
const sentences: Sentence[] = [];
const wrong: string[] = [];
for (const { path } of files.filter((file) => !isTest(file.path))) {
  const module = (await import(pathToFileURL(join(root, path)).href)) as Record<string, unknown>;
  sentences.push(...sentencesIn(module, path));
  for (const [name, value] of Object.entries(module)) wrong.push(...complaintsOfVersions(value, `${path}.${name}`));
}

for (const sentence of sentences) {
  const complaint = complaintOf(sentence);
  if (complaint !== null) wrong.push(`${sentence.at} ${complaint}: ${JSON.stringify(sentence.text)}`);
}
const rituals = ritualsCounted();
const pairs = pairsOf(questions);
wrong.push(...rituals.wrong, ...complaintsOfQuestions(questions, pairs));

for (const line of wrong) console.error(line);
for (const line of countsOf(questions)) console.log(line);
console.log(`  nearly another, by word stems or letter trigrams: ${pairs.length} pairs`);
for (const { likeness, ids, texts } of pairs)
  console.log(`    ${likeness.toFixed(2)} ${ids.join(" | ")}: ${texts.join(" | ")}`);
console.log(rituals.line);
console.log(`${sentences.length} sentences in ${files.length} files, ${wrong.length} to mend`);
process.exitCode = wrong.length === 0 ? 0 : 1;
