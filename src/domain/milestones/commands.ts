/** What a person can ask for here, as the page sends it: text as typed. The rules judge it later. */
import { isLocalDate } from "../day.ts";
import { isLink } from "../fact.ts";
import { anyOf, isText, listOf, type Of, oneOf, read, shape } from "../fields.ts";

const isMilestonesCommand = anyOf(
  /** `text`: what one calls it oneself; nothing is read of it for the other kinds. */
  shape({
    type: oneOf("mark"),
    sort: oneOf("safe", "understood", "courage", "closer", "own"),
    on: isLocalDate,
    text: isText,
  }),
  shape({ type: oneOf("line"), mark: isLink, text: isText, instead: listOf(isLink) }),
);
export type MilestonesCommand = Of<typeof isMilestonesCommand>;

export const parse = (command: unknown): MilestonesCommand | null => read(isMilestonesCommand, command);
