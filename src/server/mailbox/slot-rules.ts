/** How many recovery slots one device may have written last: new words leave an old one behind, a flood does not. */
export const MOST_SLOTS = 8;
