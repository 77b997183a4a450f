/** The day and the time on this device's clock, kept true while the component lives and when the page is seen again. */
import type { LocalDate, LocalTime } from "#domain/day.ts";
import { dateAt, timeAt } from "./clock.ts";

const HALF_A_MINUTE = 30_000;

export const useNow = (): { readonly today: LocalDate; readonly time: LocalTime } => {
  let at = $state(Date.now());
  $effect(() => {
    const look = (): void => {
      at = Date.now();
    };
    const timer = setInterval(look, HALF_A_MINUTE);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  });
  return {
    get today() {
      return dateAt(at);
    },
    get time() {
      return timeAt(at);
    },
  };
};
