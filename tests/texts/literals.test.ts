/**
 * Every sentence a person reads is in a texts file, where a translator finds it and `npm run content` reads it. This test
 * looks at everything else under src/web and finds the words that are not.
 */
import { describe, expect, it } from "vitest";
import { filesUnder, isTest } from "#tests/source-tree.ts";
import { inComponent, inScript, isWording } from "./literal-strings.ts";

/** Strings of several plain words that nobody is shown, each with its reason. */
const innocent: Readonly<Record<string, string>> = {
  "take over": "what the page tells the service worker",
  "light dark": "what a style calls both lights; a browser reads it and nobody else",
  "a worker that was not built here": "why the policy for workers refuses an address; only a console prints it",
};

const isTexts = (path: string): boolean => /(^|\/)[a-z-]+\.[a-z]{2}(-[A-Z]{2})?\.ts$/.test(path);
const components = filesUnder(["src/web"], /\.svelte$/);
const scripts = filesUnder(["src/web"], /\.ts$/).filter(({ path }) => !isTexts(path) && !isTest(path));

const found = [
  ...components.flatMap(({ path, text }) => inComponent(text).map((literal) => ({ path, literal }))),
  ...scripts.flatMap(({ path, text }) => inScript(text).map((literal) => ({ path, literal }))),
];

describe("words that people read", () => {
  it("stand in texts files only", () => {
    expect(components.length).toBeGreaterThan(20);
    expect(scripts.length).toBeGreaterThan(20);
    const left = found.filter(({ literal }) => !(literal in innocent));
    expect(left.map(({ path, literal }) => `${path}: ${literal}`)).toEqual([]);
  });

  it("are excused only where they still stand", () => {
    const standing = new Set(found.map(({ literal }) => literal));
    expect(Object.keys(innocent).filter((literal) => !standing.has(literal))).toEqual([]);
  });
});

describe("finding them", () => {
  it.each([
    ["text", "<p>Close</p>", ["Close"]],
    ["text in a block", "{#if a}<p>{b} of them</p>{/if}", ["of them"]],
    ["what is read aloud", '<button aria-label="Close it"></button>', ["Close it"]],
    ["a title with a value in it", '<a title="To {name}">{b}</a>', ["To"]],
    ["what a component is given", '<Row title="Two of us" icon="two" />', ["Two of us"]],
    ["an expression that comes out as words", '{busy ? "Sealing" : texts.go}', ["Sealing"]],
    ["a template", "<p>{`${count} days`}</p>", [" days"]],
    ["a word given in braces", '<Row title={is === "old" ? "Old" : name} />', ["Old"]],
    ["a sentence of the script", '<script lang="ts">const a = "Not this week";</script>', ["Not this week"]],
  ])("sees %s", (_, component, literals) => {
    expect(inComponent(component)).toEqual(literals);
  });

  it.each([
    ["classes and addresses", '<a class="btn quiet wide" href="/calm">{texts.calm}</a>'],
    ["what is compared", '{open === "online now" ? texts.sent : null}'],
    ["shapes", '<svg viewBox="0 0 24 24"><path d="M2 49h124M22 20h40" /></svg>'],
    ["styles", "<style>p { color: red; }</style>"],
    ["signs without letters", "<p>{a} · {b} –</p>"],
    ["an error for whoever mends it", '<script lang="ts">throw new Error("the vault has no key");</script>'],
    ["a comment", "<!-- A comment says what it likes. -->"],
  ])("leaves %s", (_, component) => {
    expect(inComponent(component)).toEqual([]);
  });

  it("tells wording from what machines read", () => {
    const wording = ["Not this week", "Go on.", "{name} would like to talk", "try again", "Nothing – for now"];
    const code = [
      "Close",
      "btn small-one quiet",
      "textarea:enabled, input",
      "0 0 24 24",
      "a/b c",
      "#page a",
      "(hover: none)",
    ];
    expect([...wording, ...code].filter(isWording)).toEqual(wording);
  });
});
