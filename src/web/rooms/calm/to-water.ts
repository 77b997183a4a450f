/**
 * From a part of Calm to its water. Who came from there goes back to it, so that one press of Back leads out again; who came
 * from elsewhere finds it in the place of the page they were on.
 */
import { goto } from "$app/navigation";
import { goBack } from "../../shell/way-back.ts";

export const toWater = (from: string | null): void => {
  if (from === "/calm") goBack();
  else void goto("/calm", { replaceState: true });
};
