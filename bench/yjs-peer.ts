/**
 * The peer: the same facts in one Yjs document, a map for each promise, written by four clients. Yjs neither seals nor
 * signs, and what was overwritten in it is gone.
 */
import * as Y from "yjs";
import { dayOf, type PlannedFact, personOfPhone } from "./couple-facts.ts";

type Promises = Y.Map<Y.Map<string | number>>;

const promisesIn = (doc: Y.Doc): Promises => doc.getMap("promises");

export interface YjsUpdate {
  readonly bytes: Uint8Array;
  readonly version: 1 | 2;
}

/** The whole document as one update, in both of Yjs's encodings. */
export const writtenInYjs = (facts: readonly PlannedFact[]): { readonly v1: YjsUpdate; readonly v2: YjsUpdate } => {
  const doc = new Y.Doc();
  for (const [place, fact] of facts.entries()) {
    doc.clientID = fact.phone + 1;
    doc.transact(() => write(promisesIn(doc), place, fact));
  }
  return {
    v1: { bytes: Y.encodeStateAsUpdate(doc), version: 1 },
    v2: { bytes: Y.encodeStateAsUpdateV2(doc), version: 2 },
  };
};

const write = (promises: Promises, place: number, { told, phone, wall }: PlannedFact): void => {
  if (told.kind === "promiseMade") {
    const promise = new Y.Map<string | number>();
    promise.set("kind", told.kind);
    promise.set("author", personOfPhone(phone));
    promise.set("at", wall);
    promise.set("text", told.text);
    if (told.due !== null) promise.set("due", told.due);
    promises.set(idOf(place), promise);
    return;
  }
  const promise = promises.get(idOf(told.promise));
  if (!promise) throw new RangeError("a promise that was made before");
  if (told.kind === "promiseChanged") promise.set("text", told.text);
  else if (told.kind === "promiseExplained") promise.set("explained", told.text);
  else promise.set(told.kind === "promiseKept" ? "kept" : "seen", dayOf(wall));
};

/** 16 hex digits: as short as an id may be that two phones make without asking. */
const idOf = (place: number): string =>
  Math.imul(place + 1, 0x9e3779b1)
    .toString(16)
    .padStart(9, "0") + "c0ffee5";

/** Loads the document and reads the newest fifty out of it: what a screen needs before it can show anything. */
export const loadInYjs = ({ bytes, version }: YjsUpdate): { readonly promises: number; readonly shown: number } => {
  const doc = new Y.Doc();
  if (version === 1) Y.applyUpdate(doc, bytes);
  else Y.applyUpdateV2(doc, bytes);
  const promises = promisesIn(doc);
  const newest = [...promises.values()].sort((a, b) => atOf(b) - atOf(a)).slice(0, 50);
  return { promises: promises.size, shown: newest.map((promise) => promise.toJSON()).length };
};

const atOf = (promise: Y.Map<string | number>): number => Number(promise.get("at") ?? 0);
