/**
 * Wishes of the other that somebody put out of sight. It is held by this page and by nothing else, so that a no leaves no
 * byte anywhere (openness-10): opened anew, the wish is there again until it goes by itself.
 */
let links = $state.raw<readonly string[]>([]);

export const putAside = {
  has: (link: string): boolean => links.includes(link),
  add: (link: string): void => {
    links = [...links, link];
  },
};
