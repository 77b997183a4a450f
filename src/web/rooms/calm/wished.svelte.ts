/**
 * The wished pacing, in memory and nowhere else: it holds after a look around the room, and goes with the page of the app.
 * Nothing of Calm is ever stored (care R4.8).
 */
import { type Pacing, usual, withChange } from "./pacing.ts";

let wished = $state.raw<Pacing>(usual);

export const pacing = {
  get now(): Pacing {
    return wished;
  },
  change: (to: Partial<Pacing>): void => {
    wished = withChange(wished, to);
  },
};
