/**
 * The way back out of a room that is one tap away from everywhere: to where one was, or to the beginning if the app was
 * opened right here.
 */
import { goto } from "$app/navigation";

let cameFromHere = false;

/** Told by the frame after every navigation: whether there is a page of this app behind this one. */
export const noteWay = (from: string | null): void => {
  cameFromHere ||= from !== null;
};

export const goBack = (): void => {
  if (cameFromHere) history.back();
  else void goto("/", { replaceState: true });
};
