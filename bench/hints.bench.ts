/**
 * How long a draft of 500 characters is read for hints. The peer, in the same run and over the same drafts, is the plainest thing
 * that could stand in its place: one regular expression of 120 words and phrases, which knows no context.
 */
import { readFileSync } from "node:fs";
import { hintsFor } from "#domain/talk/hints.ts";
import { percentile, progress, report, rounded, setting, timed } from "./report.ts";

/** Of each draft, in each of its runs. */
const CALLS = setting("GOLDSEAM_BENCH_CALLS", 6);
const LENGTH = 500;

const sentences = readFileSync(new URL("../vectors/hints/en.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.slice(line.indexOf("\t") + 1));

/** Sentences one after the other until there are 500 characters, beginning each time at another. */
const drafts = Array.from({ length: 100 }, (_, begin) => {
  let text = "";
  for (let next = begin * 6; text.length < LENGTH; next++) text += `${sentences[next % sentences.length] ?? ""} `;
  return text.slice(0, LENGTH);
});

const words = `always|never|constantly|every time|nothing|everything|selfish|liar|lazy|coward|cold|childish|immature|narcissist|hypocrite|control freak|idiot|stupid|moron|bitch|bastard|asshole|pathetic|disgusting|worthless|loser|pig|scum|you just want|you don't care|you only|on purpose|you think|you knew|you wanted|you enjoy|i feel that you|i feel like you|it seems to me|your fault|because of you|you made me|you ruined|you destroyed|to blame|if you hadn't|regret|or else|divorce|lawyer|kill|leave you|take the kids|tell everyone|warning|watch your|oh great|yeah right|spare me|how convenient|nice job|what a joke|give me a break|must be nice|bravo|congratulations|as usual|typical|whatever|overreacting|get over it|calm down|big deal|drop it|move on|relax|dramatic|nothing happened|too sensitive|in the past|not this again|remember when|last christmas|years ago|just like|back when|the time you|all over again|another thing|on top of|not to mention|while we're at it|besides|also`;
const scan = new RegExp(`\\b(?:${words})\\b`, "giu");

const read = (text: string): unknown => hintsFor(text, "en");
const plain = (text: string): unknown => [...text.matchAll(scan)];

/** Time of the processor for each draft, for on a busy machine the clock counts what others do. */
const cpuMsByDraft = async (work: (text: string) => unknown, calls: number): Promise<readonly number[]> => {
  for (let warming = 0; warming < 3; warming++) for (const draft of drafts) work(draft);
  const byDraft: number[] = [];
  for (const draft of drafts) {
    const runs: number[] = [];
    for (let run = 0; run < 5; run++) {
      const { cpuMs } = await timed(() => {
        for (let call = 0; call < calls; call++) work(draft);
      });
      runs.push(cpuMs / calls);
    }
    byDraft.push(percentile(runs, 0.5));
  }
  return byDraft;
};

const spreadOf = (values: readonly number[]) => ({
  p50CpuMs: rounded(percentile(values, 0.5)),
  p95CpuMs: rounded(percentile(values, 0.95)),
});

progress(`two readers, ${drafts.length} drafts, five runs each`);
const ours = spreadOf(await cpuMsByDraft(read, CALLS));
const peer = spreadOf(await cpuMsByDraft(plain, CALLS * 20));

report("How long is a draft of 500 characters read for hints?", {
  drafts: drafts.length,
  characters: LENGTH,
  callsEachRun: CALLS,
  hints: ours,
  oneRegularExpression: peer,
  ratioToOneRegularExpression: {
    p50: rounded(ours.p50CpuMs / peer.p50CpuMs),
    p95: rounded(ours.p95CpuMs / peer.p95CpuMs),
  },
});
