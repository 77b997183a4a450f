/** "You always", "you never", "nothing I do is ever": a whole person in one word. Praise and words about oneself are not. */
export const absolutes = `
you always|never|constantly
you are|were|have always|never|constantly
`;
