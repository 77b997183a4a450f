/**
 * `npm run spec`: rule → tests → result, as a table, and the same for the attacks. Reads the reports of the last run and
 * makes the quick one first if there is none. Nothing is judged here; tests/spec.test.ts does that.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { allAttacks, allRules, quotesIn, type Rule } from "#tests/rule-book.ts";
import { printResult, reports, runCheck } from "./run-check.ts";
import { allReports, type Outcome } from "./test-report.ts";

if (!existsSync(join(reports, "unit.json"))) printResult(await runCheck("unit"));

const outcomes: readonly Outcome[] = Object.values(allReports()).flatMap((report) => report.outcomes);

const testsOf = ({ id }: Rule, attack: boolean): readonly Outcome[] =>
  outcomes.filter(({ title }) => quotesIn(title).some((quote) => quote.id === id && quote.attack === attack));

const resultOf = (rule: Rule, tests: readonly Outcome[]): string => {
  if (tests.some(({ passed }) => !passed)) return "FAILED";
  if (tests.length > 0) return "passed";
  return rule.standing === "now" ? "NO TEST" : rule.standing;
};

const print = (rules: readonly Rule[], attack: boolean): void => {
  for (const rule of rules) {
    const tests = testsOf(rule, attack);
    const titles = tests.map(({ title }) => title.replace(/\s+/g, " "));
    const shown = titles[0] === undefined ? rule.text : titles[0];
    const more = titles.length > 1 ? ` (+${titles.length - 1})` : "";
    const line = `${rule.id.padEnd(attack ? 40 : 18)} ${resultOf(rule, tests).padEnd(8)} ${shown}`;
    console.log(`${line.slice(0, 150 - more.length)}${more}`);
  }
};

const count = (rules: readonly Rule[], attack: boolean): string => {
  const now = rules.filter(({ standing }) => standing === "now");
  const passed = now.filter((rule) => resultOf(rule, testsOf(rule, attack)) === "passed");
  const other = rules.length - now.length;
  return `${passed.length} of ${now.length} pass${other > 0 ? `, ${other} later or only stated` : ""}`;
};

const [rules, attacks] = [allRules(), allAttacks()];
print(rules, false);
console.log("");
print(attacks, true);
console.log(`\nrules: ${count(rules, false)}\nattacks: ${count(attacks, true)}`);
