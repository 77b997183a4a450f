/**
 * A language that nobody speaks, made from English while building: ⟦Ĺéţţéŕš ŵîţĥ šîĝñš ðñ ţĥém ·····⟧, a third longer. On a
 * screen in this language, what is still plain was not written in a texts file, and what does not fit will not fit in
 * German either. Help lines are names and numbers, and stay. Names in braces, ICU messages and everything that is no sentence stay as they are.
 */
import ts from "typescript";
import type { Plugin } from "vite";

const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const signed = "àƀçðéƒĝĥîĵķĺmñôþǫŕšţûṽŵẋýžÀƁÇÐÉƑĜĤÎĴĶĹṀÑÔÞǪŔŠŢÛṼŴẊÝŽ";
const signs = new Map([...plain].map((letter, at) => [letter, [...signed][at] ?? letter]));
/** Properties whose strings are for machines. */
const forMachines = /^(id|href|url|src|icon|kind|type|tel|phone|lang|name_?key)$/;

export const pseudo = (text: string): string => {
  if (!/\p{L}/u.test(text)) return text;
  const longer = "·".repeat(Math.max(2, Math.ceil(text.length * 0.3)));
  return `⟦${inMessage(text)} ${longer.replace(/(·{6})(?=·)/g, "$1 ")}⟧`;
};

/** Letters of a message, but not of the names and keywords in its braces. */
const inMessage = (text: string): string => {
  let out = "";
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== "{") {
      out += signs.get(text[at] ?? "") ?? text[at];
      continue;
    }
    const end = endOfBrace(text, at);
    out += `{${inArgument(text.slice(at + 1, end))}}`;
    at = end;
  }
  return out;
};

/** `count, plural, one {One entry} other {# entries}`: only what stands in the inner braces is a message again. */
const inArgument = (text: string): string => {
  let out = "";
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== "{") {
      out += text[at];
      continue;
    }
    const end = endOfBrace(text, at);
    out += `{${inMessage(text.slice(at + 1, end))}}`;
    at = end;
  }
  return out;
};

const endOfBrace = (text: string, from: number): number => {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "{") depth++;
    if (text[at] === "}" && --depth === 0) return at;
  }
  return text.length;
};

/** Whether a string is a value that may be shown, by where it stands in the file. */
const isShown = (node: ts.StringLiteralLike): boolean => {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isLiteralTypeNode(parent)) return false;
  if (ts.isElementAccessExpression(parent) || ts.isBinaryExpression(parent)) return false;
  // what is made by a function has an id beside its sentence
  if (ts.isCallExpression(parent)) return /\p{L}[^\p{L}]+\p{L}/u.test(node.text) && /\s/.test(node.text);
  if (!ts.isPropertyAssignment(parent)) return true;
  return parent.initializer === node && !forMachines.test(parent.name.getText());
};

/** A texts file in the language that nobody speaks. */
export const pseudoFile = (code: string): string => {
  const changes: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  const source = ts.createSourceFile("texts.ts", code, ts.ScriptTarget.ESNext, true);
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && isShown(node)) {
      changes.push({ start: node.getStart(), end: node.end, text: JSON.stringify(pseudo(node.text)) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return changes.reduceRight((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), code);
};

export const pseudoLocale: Plugin = {
  name: "pseudo-locale",
  enforce: "pre",
  transform: (code, id) => {
    const [path = ""] = id.split("?");
    return /\/[a-z-]+\.en\.ts$/.test(path) || /\/content\/(?!help-lines\/|.*\.test\.)[^.]+\.ts$/.test(path)
      ? pseudoFile(code)
      : null;
  },
};
