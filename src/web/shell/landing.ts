/**
 * Where the keyboard stands after the screen changed: at the new page's heading, so that a screen reader begins there and
 * Tab goes on from there. A page that took the focus itself keeps it.
 */
export const landOnPage = (): void => {
  const at = document.activeElement;
  if (at !== null && at !== document.body) return;
  const page = document.getElementById("page");
  const heading = page?.querySelector("h1") ?? page;
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
};
