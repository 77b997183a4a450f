/**
 * The way back out of a room that is one tap away from everywhere: to where one was, or to the beginning if the app was
 * opened right here.
 */
import { goto } from "$app/navigation";

let hasBefore = false;

/** Told by the frame after every step from one page of this app to another. */
export const noteStep = (): void => {
  hasBefore = true;
};

export const goBack = (): void => {
  if (hasBefore) history.back();
  else void goto("/", { replaceState: true });
};
