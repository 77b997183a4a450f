/**
 * The sheets that lie over the page, the newest on top. While one is there, everything beneath it is inert; Hide and the
 * status lines are never beneath. A sheet that goes gives focus back to where it was opened from; one that was opened
 * from a sheet that is gone by then, to where that one came from. What was said before it opened goes, or moves out of its
 * way (status.css) while it offers to undo.
 */
import { hiddenBelow } from "./keyboard.ts";
import { status } from "./status.svelte.ts";

interface Layer {
  readonly element: HTMLElement;
  back: Element | null;
}

const PAGE = ".root > :not(.hide, .status, [role=status], [aria-live])";
const FIELD = "textarea:enabled, input:enabled:not([type=radio], [type=checkbox])";

const layers: Layer[] = [];

export const isOnTop = (element: HTMLElement | undefined): boolean =>
  element !== undefined && layers.at(-1)?.element === element;

/** Puts a sheet over everything that is there and moves focus into it; the answer takes it away again. */
export const layOver = (element: HTMLElement): (() => void) => {
  const layer: Layer = { element, back: document.activeElement };
  status.makeWay();
  document.body.append(element);
  layers.push(layer);
  settle();
  focusOn(element.querySelector(FIELD) ?? element.querySelector("h2"));
  const stop = aboveTheKeyboard(element);
  return () => {
    stop();
    // When a block or a whole page goes, Svelte takes away what lies in it, and a sheet does not lie in it any more.
    element.remove();
    const wasOnTop = isOnTop(element);
    layers.splice(layers.indexOf(layer), 1);
    for (const other of layers) if (element.contains(other.back)) other.back = layer.back;
    settle();
    if (wasOnTop) focusOn(layer.back?.isConnected ? layer.back : document.querySelector("#page"));
  };
};

/** What is inert now: the page while anything lies over it, and every sheet but the one on top. */
const settle = (): void => {
  for (const part of document.querySelectorAll(PAGE)) part.toggleAttribute("inert", layers.length > 0);
  for (const [at, { element }] of layers.entries()) element.toggleAttribute("inert", at < layers.length - 1);
};

const focusOn = (element: Element | null): void => {
  if (!(element instanceof HTMLElement)) return;
  element.focus();
  if (document.activeElement === element) return;
  element.tabIndex = -1;
  element.focus();
};

/** Tells the styles how much of the window a phone's keyboard covers, where the browser does not make it smaller itself. */
const aboveTheKeyboard = (element: HTMLElement): (() => void) => {
  const seen = window.visualViewport;
  if (!seen) return () => undefined;
  const measure = (): void => element.style.setProperty("--keys", `${hiddenBelow(window.innerHeight, seen)}px`);
  measure();
  seen.addEventListener("resize", measure);
  seen.addEventListener("scroll", measure);
  return () => {
    seen.removeEventListener("resize", measure);
    seen.removeEventListener("scroll", measure);
  };
};
