/**
 * The house as a specification: which floor may import which, and the few habits of naming and size that keep a file
 * findable. Type-only imports count, for a type is a dependency too. The reasons are in docs/architecture.md.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  filesUnder,
  floorOf,
  importsOf,
  isTest,
  root,
  type SourceFile,
  targetOf,
  withoutComments,
} from "./source-tree.ts";

const mayImport: Readonly<Record<string, readonly string[]>> = {
  base: [],
  domain: ["base"],
  crypto: ["base"],
  protocol: ["base"],
  content: ["base", "domain"],
  server: ["base", "protocol"],
  device: ["base", "domain", "crypto", "protocol", "content"],
  web: ["base", "domain", "device", "content"],
};

/** Packages a floor may take, beside nothing at all. `$` stands for SvelteKit's own modules. */
const mayTake: Readonly<Record<string, readonly string[]>> = {
  base: [],
  domain: ["temporal-polyfill"],
  protocol: [],
  content: [],
  crypto: ["@hpke/core", "hash-wasm", "@scure/bip39"],
  server: ["node", "hono", "@hono/node-server", "ws", "libsql", "pino", "prom-client", "valibot"],
  device: ["idb", "valibot"],
  web: ["svelte", "$", "@sveltejs/kit", "@lucide/svelte", "intl-messageformat", "qr", "valibot"],
};

const floors = Object.keys(mayImport);
const source = filesUnder(["src", "content"], /\.(ts|svelte)$/);
const shipped = source.filter(({ path }) => !isTest(path) && !path.endsWith(".d.ts"));
const on = (floor: string): readonly SourceFile[] => shipped.filter(({ path }) => floorOf(path) === floor);
const everything = [...source, ...filesUnder(["tests", "scripts", "bench"], /\.ts$/)];

/** `a/b.ts → c` for each import for which `judge` names something wrong. */
const complaints = (
  files: readonly SourceFile[],
  judge: (from: string, specifier: string) => string | null,
): readonly string[] =>
  files.flatMap((file) =>
    importsOf(file).flatMap((specifier) => {
      const wrong = judge(file.path, specifier);
      return wrong === null ? [] : [`${file.path} → ${wrong}`];
    }),
  );

const matches = (files: readonly SourceFile[], pattern: RegExp): readonly string[] =>
  files.flatMap(({ path, text }) =>
    [...withoutComments(text).matchAll(pattern)].map((match) => `${path}: ${match[0].trim()}`),
  );

describe("floors", () => {
  it("every file of src stands on a known floor", () => {
    expect(source.filter(({ path }) => !floors.includes(floorOf(path))).map(({ path }) => path)).toEqual([]);
  });

  it.each(floors)("%s imports only the floors it may", (floor) => {
    const judge = (from: string, specifier: string): string | null => {
      const target = targetOf(from, specifier);
      if (!("path" in target)) return null;
      const other = floorOf(target.path);
      return other === floor || mayImport[floor]?.includes(other) ? null : other;
    };
    expect(complaints(on(floor), judge)).toEqual([]);
  });

  it.each(floors)("%s takes only the packages it may", (floor) => {
    const judge = (from: string, specifier: string): string | null => {
      const target = targetOf(from, specifier);
      if (!("package" in target)) return null;
      const name = target.package.startsWith("$") ? "$" : target.package;
      return mayTake[floor]?.includes(name) ? null : target.package;
    };
    expect(complaints(on(floor), judge)).toEqual([]);
  });

  it("a test beside the code reaches no floor above its own, but may use real cryptography", () => {
    const judge = (from: string, specifier: string): string | null => {
      const target = targetOf(from, specifier);
      if (!("path" in target)) return null;
      const [own, other] = [floorOf(from), floorOf(target.path)];
      return [own, "tests", "crypto", ...(mayImport[own] ?? [])].includes(other) ? null : other;
    };
    const tests = source.filter(({ path }) => isTest(path));
    expect(complaints(tests, judge)).toEqual([]);
  });

  it("imports are relative within a floor and `#floor/…` across floors, and name the file whole", () => {
    const judge = (from: string, specifier: string): string | null => {
      const target = targetOf(from, specifier);
      if (!("path" in target)) return null;
      const inside = floorOf(from) === floorOf(target.path);
      if (specifier.startsWith(".") !== inside) return `${specifier} (${inside ? "write ./" : "write #"})`;
      return /\.(ts|svelte|css|json|\$types)$|\/\$types$/.test(target.path) ? null : `${specifier} (no extension)`;
    };
    expect(complaints(source, judge)).toEqual([]);
  });

  it("no room imports another room", () => {
    const roomOf = (path: string): string | null => /^src\/web\/rooms\/([^/]+)\//.exec(path)?.[1] ?? null;
    const judge = (from: string, specifier: string): string | null => {
      const target = targetOf(from, specifier);
      const other = "path" in target ? roomOf(target.path) : null;
      return roomOf(from) === null || other === null || other === roomOf(from) ? null : other;
    };
    expect(complaints(on("web"), judge)).toEqual([]);
  });
});

describe("purity", () => {
  const impure =
    /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)|\bMath\.random\b|\b(?:crypto|performance)\s*[.[]|\bglobalThis\b/g;

  it.each(["base", "domain", "protocol", "content"])("%s takes time, ids and dice as arguments", (floor) => {
    expect(matches(on(floor), impure)).toEqual([]);
  });
});

describe("habits", () => {
  it("no file is over 300 lines", () => {
    const written = everything.filter(({ path }) => floorOf(path) !== "content");
    const long = written.filter(({ text }) => text.trimEnd().split("\n").length > 300);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it("a file is named after the one thing it holds", () => {
    const drawer = /^(utils?|helpers?|common|misc|manager|index)$/;
    const named = (path: string): boolean => {
      const name = path.split("/").at(-1) ?? "";
      const stem = name.replace(/(\.(test|contract|config|d|svelte|[a-z]{2}(-[A-Z]{2})?))?\.ts$|\.svelte$/, "");
      if (/^\+(page|layout|error)(\.server)?$/.test(stem)) return true;
      const shape = name.endsWith(".svelte") ? /^[A-Z][A-Za-z0-9]*$/ : /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
      const parts = name.endsWith(".svelte") ? [stem] : stem.split(".");
      return parts.every((part) => shape.test(part) && !part.split("-").some((word) => drawer.test(word)));
    };
    expect(everything.filter(({ path }) => !named(path)).map(({ path }) => path)).toEqual([]);
  });

  it("no enums, no barrels, and no classes but errors", () => {
    const pattern =
      /^\s*(export )?(const )?enum \w+|^export (type )?(\*|\{[^}]*\}) from .*$|\bclass \w+(?! extends \w*Error\b)\b/gm;
    expect(matches(shipped, pattern)).toEqual([]);
  });

  it("a module begins by saying what it is", () => {
    const silent = shipped.filter(({ path, text }) => path.endsWith(".ts") && !/^(\/\/\/[^\n]*\n)*\/\*\*/.test(text));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it("every package has its line in a decision record", () => {
    const records = filesUnder(["docs/decisions"], /\.md$/).map(({ text }) => text);
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const names = Object.keys({ ...dependencies, ...devDependencies });
    expect(names.filter((name) => !records.some((text) => text.includes(`| \`${name}\``)))).toEqual([]);
  });

  it("no test is switched off, left alone, or put off", () => {
    const pattern = /\b(it|test|describe)\.(skip|only|todo|fixme|skipIf|runIf)\b|\bx(it|describe)\(/g;
    expect(
      matches(
        everything.filter(({ path }) => path.endsWith(".test.ts")),
        pattern,
      ),
    ).toEqual([]);
  });
});
