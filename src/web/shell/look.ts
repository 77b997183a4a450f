/**
 * How things look on this device: light, size of text, language, and the sign on the home screen. It must hold before anything
 * is unlocked, so it is the one thing kept in the open, under one key of localStorage, and it says nothing about anybody.
 *
 * Read strictly: what is not one of the choices is the usual one. A browser that keeps nothing shows the usual look.
 */
import { type LocaleId, locales } from "./locales.ts";

export const themes = ["device", "paper", "night"] as const;
export const textSizes = ["usual", "larger", "large"] as const;
export const signs = ["notes", "weather", "recipes"] as const;

export interface Look {
  readonly theme: (typeof themes)[number];
  readonly text: (typeof textSizes)[number];
  readonly sign: (typeof signs)[number];
  readonly locale: LocaleId;
}

export const usualLook: Look = { theme: "device", text: "usual", sign: "notes", locale: "en" };

const KEY = "look";
/** As in tokens.css: the paper, by day and by night. */
const PAPER = "#f4f0e8";
const NIGHT = "#131729";

export const lookOf = (kept: string | null): Look => {
  try {
    const { theme, text, sign, locale } = Object(JSON.parse(kept ?? "null"));
    const one = <Value>(all: readonly Value[], value: unknown, usual: Value): Value =>
      all.find((each) => each === value) ?? usual;
    return {
      theme: one(themes, theme, usualLook.theme),
      text: one(textSizes, text, usualLook.text),
      sign: one(signs, sign, usualLook.sign),
      locale: one(
        locales.map(({ id }) => id),
        locale,
        usualLook.locale,
      ),
    };
  } catch {
    return usualLook;
  }
};

export const readLook = (): Look => {
  try {
    return lookOf(localStorage.getItem(KEY));
  } catch {
    return usualLook;
  }
};

/** Shows it, and keeps it for the next time. False when the browser does not keep it. */
export const keepLook = (look: Look): boolean => {
  showLook(look);
  try {
    localStorage.setItem(KEY, JSON.stringify(look));
    return true;
  } catch {
    return false;
  }
};

/** The usual look, and nothing kept. */
export const forgetLook = (): void => {
  showLook(usualLook);
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Then nothing was kept either.
  }
};

export const showLook = ({ theme, text, sign, locale }: Look): void => {
  const html = document.documentElement;
  mark(html, "theme", theme === "device" ? null : theme);
  mark(html, "text", text === "usual" ? null : text);
  html.lang = locale;
  html.dir = locales.find(({ id }) => id === locale)?.direction ?? "ltr";
  const from = sign === "notes" ? "" : `/${sign}`;
  lead("icon", `${from}/icon.svg`);
  lead("apple-touch-icon", `${from}/icon-192.png`);
  lead("manifest", `${from}/manifest.webmanifest`);
  const scheme = document.querySelector<HTMLMetaElement>("meta[name=color-scheme]");
  if (scheme) scheme.content = { device: "light dark", paper: "light", night: "dark" }[theme];
  for (const meta of document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")) {
    const isNight = theme === "device" ? meta.media.includes("dark") : theme === "night";
    meta.content = isNight ? NIGHT : PAPER;
  }
};

const mark = (html: HTMLElement, name: "theme" | "text", value: string | null): void => {
  if (value === null) delete html.dataset[name];
  else html.dataset[name] = value;
};

const lead = (rel: string, address: string): void => {
  const link = document.querySelector<HTMLLinkElement>(`link[rel="${rel}"]`);
  if (link && link.getAttribute("href") !== address) link.href = address;
};
