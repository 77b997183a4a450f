/**
 * Every name of a field that a file declares: of an interface, of a type, of an object, and every word it holds as a value of
 * its own ("typing" in `oneOf("typing")`). For tests that judge what may be said at all.
 */
import ts from "typescript";
import type { SourceFile } from "#tests/source-tree.ts";

export const declaredNames = ({ path, text }: SourceFile): readonly string[] => {
  const names = new Set<string>();
  const look = (node: ts.Node): void => {
    const isField =
      ts.isPropertySignature(node) ||
      ts.isPropertyAssignment(node) ||
      ts.isShorthandPropertyAssignment(node) ||
      ts.isMethodSignature(node);
    if (isField && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name))) names.add(node.name.text);
    if (ts.isStringLiteral(node) && /^[a-z][A-Za-z]*$/.test(node.text)) names.add(node.text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return [...names];
};
