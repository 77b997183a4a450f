/**
 * A map from links that keeps every state it ever had: setting copies a handful of small arrays and shares the rest.
 *
 * A trie over the hex digits of the key, read from its end (facts of one op share all but the end). Its shape depends on its
 * content alone, so equal maps are equal as plain data, and plain data is what states are stored and compared as.
 */
import type { Hex } from "#base/bytes.ts";

interface Leaf<Value> {
  readonly key: Hex;
  readonly value: Value;
}

type Node<Value> = null | Leaf<Value> | readonly Node<Value>[];

export interface LinkMap<Value> {
  readonly root: Node<Value>;
}

export const noLinks: LinkMap<never> = { root: null };

export const getLink = <Value>({ root }: LinkMap<Value>, key: Hex): Value | null => {
  let node = root;
  let depth = 0;
  while (isBranch(node)) node = node[digit(key, depth++)] ?? null;
  return node?.key === key ? node.value : null;
};

export const setLink = <Value>({ root }: LinkMap<Value>, key: Hex, value: Value): LinkMap<Value> => ({
  root: put(root, { key, value }, 0),
});

const put = <Value>(node: Node<Value>, leaf: Leaf<Value>, depth: number): Node<Value> => {
  if (node === null) return leaf;
  if (isBranch(node)) {
    const at = digit(leaf.key, depth);
    return node.with(at, put(node[at] ?? null, leaf, depth + 1));
  }
  if (node.key === leaf.key) return leaf;
  const branch: readonly Node<Value>[] = Array.from({ length: 16 }, () => null);
  return put(branch.with(digit(node.key, depth), node), leaf, depth);
};

const isBranch = <Value>(node: Node<Value>): node is readonly Node<Value>[] => Array.isArray(node);

/** The digit that many places before the end. Beyond the beginning the length tells keys apart that end alike. */
const digit = (key: Hex, depth: number): number => {
  const at = key.length - 1 - depth;
  if (at < 0) return key.length & 15;
  const code = key.charCodeAt(at);
  return (code < 58 ? code - 48 : code - 87) & 15;
};
