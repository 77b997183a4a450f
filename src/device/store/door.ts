/**
 * A store that can be shut. When a browser is left, whatever of the session is still at work (an answer on its way, a pass
 * half done) writes nothing after the last row was dropped.
 */
import { err } from "#base/result.ts";
import type { Store } from "./store.ts";

export interface Door {
  readonly store: Store;
  readonly shut: () => void;
}

export const createDoor = (store: Store): Door => {
  let isShut = false;
  return {
    store: {
      ...store,
      write: (changes) => (isShut ? Promise.resolve(err({ type: "storageLost" })) : store.write(changes)),
    },
    shut: () => {
      isShut = true;
    },
  };
};
