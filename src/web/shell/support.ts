/**
 * What this browser, at this address, lacks. A page over plain http from another machine gets no cryptography and no
 * service worker from any browser; saying so in words is kinder than failing at the first button.
 */
export type Lack = "plainHttp" | "noDatabase" | "tooOld";

/** What is asked of the browser, as plain values, so that this can be tried without one. */
export interface Abilities {
  readonly secure: boolean;
  readonly database: boolean;
  readonly worker: boolean;
  readonly locks: boolean;
}

export const lackOf = ({ secure, database, worker, locks }: Abilities): Lack | null => {
  if (!secure) return "plainHttp";
  if (!database) return "noDatabase";
  return worker && locks ? null : "tooOld";
};

export const abilitiesHere = (): Abilities => ({
  secure: window.isSecureContext,
  database: "indexedDB" in window,
  worker: "Worker" in window,
  locks: "locks" in navigator,
});
