/**
 * Ideas for how to end a day together. Ids are in facts for ever; an idea that is offered no longer keeps its words.
 *
 * None of them touches anybody. What both agreed to once would be a yes in advance to touch on every evening, and such a yes
 * does not exist (care R3.3): touch has a room of its own, where each evening is asked anew.
 */
import type { Phase } from "#domain/path/phase.ts";

/** From which phase on it is offered. */
export const ideas = {
  tea: 1,
  window: 1,
  goodThing: 1,
  word: 1,
  page: 1,
  song: 1,
  block: 1,
  candle: 1,
  morningThing: 1,
  tomorrow: 1,
  goodNight: 1,
  sky: 1,
  breaths: 1,
  game: 1,
  phones: 1,
  plants: 1,
  memory: 2,
  forward: 2,
  before: 2,
  picture: 2,
} as const satisfies Readonly<Record<string, Phase>>;

export type Idea = keyof typeof ideas;

const names = new Set<string>(Object.keys(ideas));
export const isKnownIdea = (idea: string): idea is Idea => names.has(idea);

export const ideasFor = (phase: Phase): readonly Idea[] =>
  Object.entries(ideas).flatMap(([idea, from]) => (from <= phase && isKnownIdea(idea) ? [idea] : []));
