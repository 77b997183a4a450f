/**
 * The kit on one page, for those who work on it. The build that is shipped does not hold it: there, this address leads
 * nowhere, as any other that is not known.
 */
import { error } from "@sveltejs/kit";

export const load = async () => {
  if (import.meta.env.DEV || __TEST_BUILD__) return { Kit: (await import("./Kit.svelte")).default };
  return error(404);
};
