/**
 * Finds words for people that stand in code instead of a texts file. In the markup of a component that is any letter that
 * would be seen or read aloud; in scripts it is a string of several plain words. Nothing is judged by its meaning, so what
 * is flagged may be innocent: such a string is put another way, or named with its reason in literals.test.ts.
 */
import { type AST, parse } from "svelte/compiler";
import ts from "typescript";

/** Attributes and component properties whose text reaches a person. */
const spoken =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|alt|ask|close|end|help|label|lead|meaning|no|placeholder|show|text|title|wrong|yes)$/;
const hasLetters = (text: string): boolean => /\p{L}/u.test(text.replace(/&[a-z]+;/g, ""));

/** Two or more plain words, and nothing that is no word: no selector, path, media query, class list with hyphens, SVG. */
export const isWording = (text: string): boolean => {
  const parts = text.trim().split(/\s+/u);
  return (
    parts.length > 1 &&
    !/\(\w[\w-]*: /.test(text) &&
    parts.every((part) => /^[“"'(]?(\p{L}[\p{L}’']*|\{\w+\}|[–—…])[.,:;?!…”"')]*$/u.test(part))
  );
};

type Node = { readonly type: string; readonly [key: string]: unknown };
const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
const childrenOf = (node: Node): readonly Node[] =>
  Object.values(node).flatMap((value) => (Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []));

/** Strings that an expression may come out as. What it compares, looks up or passes on is not among them. */
const outcomes = (node: Node): readonly string[] => {
  switch (node.type) {
    case "Literal":
      return typeof node["value"] === "string" ? [node["value"]] : [];
    case "TemplateLiteral":
      return childrenOf(node).flatMap((part) =>
        part.type === "TemplateElement" ? [(part["value"] as { cooked: string }).cooked] : outcomes(part),
      );
    case "ConditionalExpression":
      return [node["consequent"], node["alternate"]].filter(isNode).flatMap(outcomes);
    case "LogicalExpression":
      return [node["left"], node["right"]].filter(isNode).flatMap(outcomes);
    case "BinaryExpression":
      return node["operator"] === "+" ? [node["left"], node["right"]].filter(isNode).flatMap(outcomes) : [];
    default:
      return [];
  }
};

/** What the markup of a component says by itself. */
const inMarkup = (node: Node): readonly string[] => {
  if (node.type === "Text") return hasLetters(String(node["data"])) ? [String(node["data"]).trim()] : [];
  if (node.type === "ExpressionTag" || node.type === "HtmlTag") {
    return isNode(node["expression"]) ? outcomes(node["expression"]).filter(hasLetters) : [];
  }
  if (node.type === "Attribute") {
    const { name, value } = node as unknown as AST.Attribute;
    if (!spoken.test(name) || value === true) return [];
    return (Array.isArray(value) ? value : [value]).flatMap((part) => inMarkup(part as unknown as Node));
  }
  if (/Directive$|^SpreadAttribute$|^AttachTag$/.test(node.type)) return [];
  return childrenOf(node).flatMap(inMarkup);
};

const literalAt = (node: ts.Node): string | null => {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) return node.text;
  return null;
};
/** What only whoever mends a bug will read: the message of an error that is thrown as one. */
const isBug = (node: ts.Node): boolean => ts.isNewExpression(node) && node.expression.getText().endsWith("Error");

export const inScript = (text: string): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isBug(node) || ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const literal = literalAt(node);
    if (literal !== null && isWording(literal)) found.push(literal);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("script.ts", text, ts.ScriptTarget.ESNext, true));
  return found;
};

export const inComponent = (text: string): readonly string[] => {
  const { fragment, instance, module } = parse(text, { modern: true });
  const scripts = [instance, module].flatMap((script) => {
    if (!script) return [];
    const { start, end } = script.content as unknown as { readonly start: number; readonly end: number };
    return inScript(text.slice(start, end));
  });
  return [...inMarkup(fragment as unknown as Node), ...scripts];
};
