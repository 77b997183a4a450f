/**
 * The languages there are, each complete. One table: what is in it can be chosen in the settings, where each has its own
 * name, and nothing else is promised.
 */
export interface Locale {
  readonly id: string;
  readonly direction: "ltr" | "rtl";
}

export const locales = [{ id: "en", direction: "ltr" }] as const satisfies readonly Locale[];

export type LocaleId = (typeof locales)[number]["id"];
