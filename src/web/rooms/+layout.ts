/** One page for everything: nothing is rendered ahead of the person, for nothing about them is known there. */
import { holdsNothing } from "../shell/blank.ts";

export const ssr = false;
export const prerender = false;

export const load = async () => ({ isBlank: await holdsNothing(window.indexedDB) });
