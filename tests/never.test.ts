/**
 * docs/never.md, as far as a machine can hold it: what a browser offers to those who want to watch is neither asked for nor
 * allowed, no field and no message has a name for it, no sentence speaks of it, and nothing is fetched from a third party.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { kinds } from "#domain/kinds.ts";
import { modules } from "#domain/modules.ts";
import { appHeaders } from "#server/web/policy.ts";
import { sentencesIn } from "../scripts/voice.ts";
import { declaredNames } from "./harness/declared-names.ts";
import { fine, heldElsewhere, promised, said } from "./never-lists.ts";
import { filesUnder, isTest, root, withoutComments } from "./source-tree.ts";

const shipped = filesUnder(["src", "content"], /\.(ts|svelte|html|css|json|webmanifest)$/).filter(
  ({ path }) => !isTest(path),
);
/** The header that refuses these things has to name them. */
const POLICY = "src/server/web/policy.ts";

const found = (pattern: RegExp): readonly string[] =>
  shipped
    .filter(({ path }) => path !== POLICY)
    .flatMap(({ path, text }) => [...withoutComments(text).matchAll(pattern)].map(([hit]) => `${path}: ${hit}`));

const promises = Object.entries(promised);
const names = new Map(
  shipped
    .filter(({ path }) => /^src\/(domain|device|protocol|server)\/.*\.ts$/.test(path))
    .flatMap((file) => declaredNames(file).map((name) => [name, file.path] as const)),
);

const texts = [
  ...filesUnder(["src/web"], /^[a-z-]+\.[a-z]{2}(-[A-Z]{2})?\.ts$/),
  ...filesUnder(["content"], /\.ts$/),
].filter(({ path }) => !isTest(path));
const sentences = (
  await Promise.all(
    texts.map(async ({ path }) => sentencesIn(await import(pathToFileURL(join(root, path)).href), path)),
  )
)
  .flat()
  .filter(({ text }) => !/^https?:\/\//.test(text));

describe("no call", () => {
  it.each(promises.filter(([, { calls }]) => calls))("asks a browser for %s", (_, { calls }) => {
    expect(calls && found(calls)).toEqual([]);
  });

  it("asks for any permission of a browser but the camera, for a code, and storage that lasts", () => {
    const asks = /\bgetUserMedia\([^)]*\)|\bpermissions\s*\.\s*(?:query|request)\b|\brequestPermission\b/g;
    expect(found(asks).map((hit) => hit.replace(/\s+/g, " "))).toEqual(
      found(/\bgetUserMedia\(\{ video: [^)]*\)/g).map((hit) => hit.replace(/\s+/g, " ")),
    );
  });

  it("fetches from a third party", () => {
    const own = /^https?:\/\/(www\.w3\.org\/|127\.0\.0\.1|localhost|\$\{)/;
    const addresses = found(/\b(?:https?|wss?):\/\/[^\s"'`<>)]+/g).filter((hit) =>
      /^src\/web\/|^[^:]*\.(svelte|html|css):/.test(hit),
    );
    expect(addresses.filter((hit) => !own.test(hit.slice(hit.indexOf(": ") + 2)))).toEqual([]);
  });
});

describe("no permission", () => {
  const policy = appHeaders["permissions-policy"] ?? "";

  it.each(promises.flatMap(([key, { refused = [] }]) => refused.map((feature) => [feature, key] as const)))(
    "of a page: %s is refused to all of them, for %s",
    (feature) => {
      expect(policy.split(/,\s*/)).toContain(`${feature}=()`);
    },
  );

  it("is given to anybody but the app itself, and to it only the camera", () => {
    const given = policy.split(/,\s*/).filter((each) => !each.endsWith("=()"));
    expect(given).toEqual(["camera=(self)"]);
  });

  it("stands in what installs the app: a name, a picture, and where it begins", () => {
    const manifests = filesUnder(["src/web/static"], /\.webmanifest$/);
    const plain = [
      "background_color",
      "display",
      "icons",
      "id",
      "name",
      "scope",
      "short_name",
      "start_url",
      "theme_color",
    ];
    expect(manifests.map(({ text }) => Object.keys(JSON.parse(text)).sort())).toEqual(manifests.map(() => plain));
    expect(manifests.length).toBe(3);
  });
});

describe("no field, no command, no slice, no request and no message", () => {
  it.each(promises.filter(([key]) => promised[key]?.names))("has a name for %s", (_, { names: forbidden }) => {
    const said = [...names].filter(([name]) => forbidden?.test(name) && !Object.hasOwn(fine, name));
    expect(said.map(([name, path]) => `${path}: ${name}`)).toEqual([]);
  });

  it("is left out of that: kinds of facts, modules, slices and what crosses the wire are among the names", () => {
    const slices = Object.values(modules).flatMap((module) => Object.keys(module.slices));
    const own = ["removed", "heads"];
    const wanted = [...kinds.keys(), ...Object.keys(modules), ...slices, "saveDraft", "makePlace", "entry", "bothAs"];
    expect(wanted.filter((name) => !names.has(name) && !own.includes(name))).toEqual([]);
    expect(names.size).toBeGreaterThan(500);
  });

  it("is let through that is no longer there", () => {
    expect(Object.keys(fine).filter((name) => !names.has(name))).toEqual([]);
  });
});

describe("no sentence", () => {
  it.each(promises.filter(([, { words }]) => words))("speaks of %s", (_, { words }) => {
    const hits = sentences.filter(({ text }) => words?.test(text) && !said.some((each) => each.text.test(text)));
    expect(hits.map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  });

  it("is let through that is no longer there", () => {
    expect(sentences.length).toBeGreaterThan(1000);
    expect(said.filter((each) => !sentences.some(({ text }) => each.text.test(text)))).toEqual([]);
  });
});

describe("docs/never.md", () => {
  const document = readFileSync(join(root, "docs", "never.md"), "utf8");
  const keys = [...document.matchAll(/^- (?:.*\n?)*?.*`(\w+)`$/gm)].map(([, key = ""]) => key);

  it("names for each line what holds it, and nothing that is not there", () => {
    const lines = document.split("\n").filter((line) => line.startsWith("- "));
    expect(lines.filter((line) => !/ `\w+`$/.test(line))).toEqual([]);
    expect([...keys].sort()).toEqual([...Object.keys(promised), ...Object.keys(heldElsewhere)].sort());
  });

  it.each(Object.entries(heldElsewhere))("what holds %s is a test that stands", (_, [file, title]) => {
    expect(readFileSync(join(root, file), "utf8")).toContain(title);
  });

  it.each(promises)("the lists for %s find what they are for", (_, { caught, names: forbidden, words }) => {
    expect(caught.names.filter((name) => forbidden?.test(name) !== true)).toEqual([]);
    expect(caught.words.filter((sentence) => words?.test(sentence) !== true)).toEqual([]);
  });
});
