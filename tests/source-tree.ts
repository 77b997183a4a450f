/**
 * The source tree as data, for the tests that judge the tree itself: which files there are, what each imports, and on
 * which floor it stands. Imports are read from the text, type imports and `.svelte` scripts included.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";

export const root = join(import.meta.dirname, "..");

/** One file of the tree; `path` is relative to the root and uses forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Everything under these folders whose name matches, generated folders left out. */
export const filesUnder = (folders: readonly string[], name: RegExp): readonly SourceFile[] =>
  folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && name.test(entry.name))
        .map((entry) => relative(root, join(entry.parentPath, entry.name)))
        .filter((path) => !/(^|\/)(node_modules|build|\.svelte-kit)\//.test(path))
        .sort()
        .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") })),
    );

export const isTest = (path: string): boolean => /\.(test|contract)\.ts$/.test(path);

/** The text without comments. Strings stay; a `//` inside one, as in an address, is not taken for a comment. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'`])\/\/[^\n]*/g, "$1");

/** What a file imports, in whatever form: static, type-only, re-exported, dynamic, for side effects, as a URL. */
export const importsOf = ({ text }: SourceFile): readonly string[] => {
  const code = withoutComments(text);
  const forms = [
    /\bfrom\s*["']([^"'\n]+)["']/g,
    /^\s*import\s*["']([^"'\n]+)["']/gm,
    /\bimport\s*\(\s*["'`]([^"'`\n]+)["'`]/g,
    /\bnew URL\(\s*["']([^"']+)["']\s*,\s*import\.meta\.url/g,
  ];
  return forms.flatMap((form) => [...code.matchAll(form)].map((match) => match[1] ?? ""));
};

/** `src/domain/trust/trust.ts` stands on `domain`, `content/help.ts` on `content`. */
export const floorOf = (path: string): string => {
  const [top = "", floor = ""] = path.split("/");
  return top === "src" ? floor : top;
};

/** Where an import leads: a path in the tree, or the name of a package. */
export type Target = { readonly path: string } | { readonly package: string };

export const targetOf = (from: string, specifier: string): Target => {
  const bare = specifier.replace(/\?.*$/, "");
  if (bare.startsWith(".")) return { path: normalize(join(dirname(from), bare)) };
  if (bare.startsWith("#content/") || bare.startsWith("#tests/")) return { path: bare.slice(1) };
  if (bare.startsWith("#")) return { path: `src/${bare.slice(1)}` };
  if (bare.startsWith("node:")) return { package: "node" };
  const [scope = "", name = ""] = bare.split("/");
  return { package: scope.startsWith("@") ? `${scope}/${name}` : scope };
};
