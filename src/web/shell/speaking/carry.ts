/**
 * Words on their way from one page to the next, such as a draft that is taken to a booking. They are carried in the memory of
 * this page, since an address is seen by others, and handed over once. The draft they come from stays where it is.
 */
let words: string | null = null;

export const carry = (text: string): void => {
  words = text.trim() === "" ? null : text;
};

/** What was carried here, or null; afterwards nothing is. */
export const carried = (): string | null => {
  const brought = words;
  words = null;
  return brought;
};
