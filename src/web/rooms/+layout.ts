/** One page for everything: nothing is rendered ahead of the person, for nothing about them is known there. */
export const ssr = false;
export const prerender = false;
