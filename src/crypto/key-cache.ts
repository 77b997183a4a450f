/**
 * The rest of the house holds a key as bytes; the engine wants it imported, and importing costs as much as using it once.
 * So each key is imported the first time its bytes are used and found again by the bytes *object*: pass the same object
 * again, and never change it in place. What is kept goes when the object goes.
 */
import type { Bytes } from "#base/bytes.ts";

export const createKeyCache = <Key>(importKey: (bytes: Bytes) => Promise<Key>): ((bytes: Bytes) => Promise<Key>) => {
  const known = new WeakMap<Bytes, Promise<Key>>();
  return (bytes) => {
    const found = known.get(bytes);
    if (found) return found;
    const imported = importKey(bytes);
    known.set(bytes, imported);
    return imported;
  };
};
