/**
 * While the shared part rests a cloth lies over its bowl, until its owner takes it off for themselves. That is kept in the
 * memory of this page and nowhere else; with the rest it is over, so that the next one begins with the cloth on.
 */
let isOff = $state(false);

export const restCloth = {
  get isOff(): boolean {
    return isOff;
  },
  takeOff: (): void => {
    isOff = true;
  },
  /** Told by the shell when nothing rests, or the place is locked. */
  forget: (): void => {
    isOff = false;
  },
};
