/**
 * What the questions could be kept, sent or shown by: nothing that could is within reach of their files. An import that is
 * not on this list has to be looked at before it is put there.
 */
import { describe, expect, it } from "vitest";
import { filesUnder, importsOf, isTest, type SourceFile, targetOf, withoutComments } from "#tests/source-tree.ts";

const ROOM = "src/web/rooms/safety/";
const files = filesUnder(["src/web/rooms/safety", "src/domain/safety"], /\.(ts|svelte)$/).filter(
  ({ path }) => !isTest(path),
);

const mayImport: readonly string[] = [
  "svelte", // its tick, after which a new question has the focus
  "src/domain/day.ts",
  "src/domain/safety/questions.ts",
  "src/domain/safety/stands-first.ts",
  "src/device/vault-api.ts", // a type
  "src/web/kit/Icon.svelte",
  "src/web/kit/Row.svelte",
  "src/web/kit/Stitches.svelte",
  "src/web/shell/arrival.svelte.ts", // who reads, in memory
  "src/web/shell/help/HelpLines.svelte", // is given which kind of line stands first, and nothing else
  "src/web/shell/say.ts",
  "src/web/shell/texts.en.ts",
  "src/web/shell/vault.svelte.ts", // read only, looked at below
  "src/web/shell/way-back.ts",
];

const importsBy = (file: SourceFile): readonly string[] =>
  importsOf(file).map((specifier) => {
    const target = targetOf(file.path, specifier);
    return "path" in target ? target.path : target.package;
  });

const found = (pattern: RegExp, among: readonly SourceFile[] = files): readonly string[] =>
  among.flatMap(({ path, text }) => [...withoutComments(text).matchAll(pattern)].map(([hit]) => `${path}: ${hit}`));

describe("[safety-9] the questions", () => {
  it("import nothing that could keep or send an answer", () => {
    const strange = files.flatMap((file) =>
      importsBy(file).filter((path) => !path.startsWith(ROOM) && path !== "$app" && !mayImport.includes(path)),
    );
    expect(strange).toEqual([]);
    expect(files.length).toBeGreaterThan(7);
  });

  it("take of the router only that somebody goes away", () => {
    expect(found(/import \{[^}]*\} from "\$app\/[^"]*"/g)).toEqual([
      `${ROOM}answered.svelte.ts: import { beforeNavigate } from "$app/navigation"`,
    ]);
  });

  it("ask the vault for nothing: they read where it is, and who reads", () => {
    expect(found(/\bvault\??\.(?!open\b|state\b|svelte\b)\w+/g)).toEqual([]);
    expect(found(/\b(useVault|useSlice|useDraft|setVault)\b/g)).toEqual([]);
  });

  it("touch no store, no history, no network, no console and no other page", () => {
    const ways =
      /\b(localStorage|sessionStorage|indexedDB|caches|cookie|cookieStore|history|location|goto|pushState|replaceState|fetch|XMLHttpRequest|WebSocket|sendBeacon|postMessage|BroadcastChannel|MessageChannel|Worker|console|clipboard|open\(|window\.name|navigator|document\.title|snapshot|eval|import\()/g;
    expect(
      found(
        ways,
        files.filter(({ path }) => !path.endsWith(".en.ts")),
      ),
    ).toEqual([]);
  });

  it("give what was said to nobody but the page itself", () => {
    expect(found(/\bheld\.said\b/g).map((hit) => hit.slice(ROOM.length))).toEqual([
      "+page.svelte: held.said",
      "+page.svelte: held.said",
    ]);
    expect(found(/<HelpLines[^>]*>/g)).toEqual([
      `${ROOM}After.svelte: <HelpLines first={first.tier === "S" ? "home" : "crisis"} level={3} />`,
    ]);
  });
});
