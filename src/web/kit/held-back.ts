/**
 * What must not be filled in yet: while a draft is still being read, a form that looks empty may not be, and one word typed
 * into it would put the whole of it over what was kept. So its fields wait, and go on when it is there.
 */
import { getContext, setContext } from "svelte";

const HELD_BACK = Symbol("heldBack");

type Held = () => boolean;

/** For this component and all within it, beside what already holds them back. Called while a component begins. */
export const holdBack = (isHeld: Held): void => {
  const also = useHeldBack();
  setContext<Held>(HELD_BACK, () => isHeld() || also());
};

export const useHeldBack = (): Held => getContext<Held | undefined>(HELD_BACK) ?? (() => false);
