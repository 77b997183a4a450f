/** A time that moves while somebody looks at it, such as that of a turn. */
const LOOK_EVERY_MS = 250;

/** A time that moves while the component lives. */
export const useTick = (now: () => number | null): { readonly now: number | null } => {
  let at = $state.raw<number | null>(null);
  $effect(() => {
    const look = (): void => void (at = now());
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  });
  return {
    get now() {
      return at;
    },
  };
};
