/**
 * When the page covers itself so that the picture a phone takes of an app that is put aside shows nothing.
 *
 * NOTE: `visibilitychange` comes on every system, but iOS and some Androids take their picture as soon as an app is no
 * longer the active one, before it. All that a page hears then is `blur`, so on devices that only know touch, `blur` covers
 * too. It also comes for the system's own dialogs (a file, a date, a list of choices); those belong to the field that has
 * the focus, and there the page stays. A wrong cover is harmless: it goes with the next focus, touch or key. Where there
 * is a pointer that hovers, `blur` covers nothing: windows lie side by side there, and a page that goes blank at every
 * click into another one would draw eyes. Print is never covered (kit/base.css).
 */
export interface Blur {
  /** The device knows neither a mouse nor a pen. */
  readonly touchOnly: boolean;
  /** What has the focus: its element's name, and its type if it is an input. */
  readonly focused: { readonly element: string; readonly type: string | null } | null;
}

const opensDialogs = new Set(["file", "date", "time", "datetime-local", "month", "week", "color"]);

export const coversOnBlur = ({ touchOnly, focused }: Blur): boolean =>
  touchOnly && !(focused?.element === "select" || opensDialogs.has(focused?.type ?? ""));
