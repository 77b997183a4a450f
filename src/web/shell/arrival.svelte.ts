/**
 * What somebody said of themselves before they had a place: where they stand, and who it is about. In memory only, so that a
 * person who makes a place in the same sitting finds it marked; closing, hiding or reloading the page ends it.
 */
import { anybody, type Reading } from "./say.ts";

let said = $state.raw<Reading>(anybody);

export const arrival = {
  get seat(): Reading["seat"] {
    return said.seat;
  },
  get bond(): Reading["bond"] {
    return said.bond;
  },
  set: (more: Partial<Reading>): void => {
    said = { ...said, ...more };
  },
  forget: (): void => {
    said = anybody;
  },
};
