/** When the first screen stands and the browser has nothing else to do; a page that never rests is waited for a few seconds. */
const LONGEST = 4000;

export const atRest = async (): Promise<void> => {
  if (document.readyState !== "complete")
    await new Promise((resolve) => window.addEventListener("load", resolve, { once: true }));
  await new Promise<unknown>((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(resolve, { timeout: LONGEST });
    else setTimeout(resolve, LONGEST / 8);
  });
};
