/**
 * What was answered, for as long as its page is looked at and not a moment longer (care R4.12). It is nowhere but in this
 * variable: putting the page aside, leaving it, hiding it or not touching it for a while empties it, and so does nothing at
 * all, when the page goes. How far one had scrolled is forgotten too, for a browser remembers that by itself.
 */
import { beforeNavigate } from "$app/navigation";
import type { Answer, Answered, Question } from "#domain/safety/questions.ts";

/** Left lying open, it is empty after this time. */
const LEFT_LYING = 5 * 60_000;

export interface Held {
  readonly said: Answered;
  readonly say: (question: Question, answer: Answer) => void;
  readonly forget: () => void;
}

/** Lives as long as the page that asks for it. `onforget` hears of it when somebody else than the page emptied it. */
export const useAnswered = (onforget: () => void): Held => {
  let said = $state.raw<Answered>({});

  const forget = (): void => {
    said = {};
  };
  const leave = (): void => {
    forget();
    window.scrollTo(0, 0);
    onforget();
  };

  beforeNavigate(leave);
  $effect(() => {
    let timer = setTimeout(leave, LEFT_LYING);
    const touched = (): void => {
      clearTimeout(timer);
      timer = setTimeout(leave, LEFT_LYING);
    };
    const putAside = (): void => {
      if (document.visibilityState === "hidden") leave();
    };
    const early = { capture: true };
    document.addEventListener("visibilitychange", putAside, early);
    for (const event of ["pagehide", "popstate"]) window.addEventListener(event, leave, early);
    for (const event of ["pointerdown", "keydown", "scroll"]) window.addEventListener(event, touched, early);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", putAside, early);
      for (const event of ["pagehide", "popstate"]) window.removeEventListener(event, leave, early);
      for (const event of ["pointerdown", "keydown", "scroll"]) window.removeEventListener(event, touched, early);
      forget();
    };
  });

  return {
    get said() {
      return said;
    },
    say: (question, answer) => {
      said = { ...said, [question]: answer };
    },
    forget,
  };
};
