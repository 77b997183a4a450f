/**
 * The languages there are, each complete and by its own name. One table: what is in it can be chosen in the settings, and
 * nothing else is promised there.
 */
export interface Locale {
  readonly id: string;
  /** In the language itself. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
}

export const locales = [{ id: "en", name: "English", direction: "ltr" }] as const satisfies readonly Locale[];

export type LocaleId = (typeof locales)[number]["id"];
