/** What a person can ask for here, as the page sends it: text as typed. The rules judge it later. */
import { isLink } from "../fact.ts";
import { anyOf, isText, listOf, type Of, oneOf, read, shape } from "../fields.ts";
import { isAffectionSort } from "./facts.ts";

const isAffectionCommand = anyOf(
  /** In mine. `instead`: what it takes the place of, when it is put another way. */
  shape({ type: oneOf("write"), text: isText, sort: isAffectionSort, instead: listOf(isLink) }),
  /** One line into ours; `note` is its name in one's own list. */
  shape({ type: oneOf("share"), note: isLink, text: isText, sort: isAffectionSort }),
);
export type AffectionCommand = Of<typeof isAffectionCommand>;

export const parse = (command: unknown): AffectionCommand | null => read(isAffectionCommand, command);
