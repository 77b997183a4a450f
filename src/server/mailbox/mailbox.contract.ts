/** What every {@link Mailbox} promises. Each implementation runs this file; it is written to grow with them. */
import { describe } from "vitest";
import { describeBoxes } from "./boxes.contract.ts";
import { describeChains } from "./chains.contract.ts";
import type { Mailbox } from "./mailbox.ts";
import { describeSlots } from "./slots.contract.ts";
import { describeSpaces } from "./spaces.contract.ts";

export const describeMailbox = (create: () => Mailbox): void => {
  describe("spaces", () => {
    describeSpaces(create);
  });
  describe("chains", () => {
    describeChains(create);
  });
  describe("boxes", () => {
    describeBoxes(create);
  });
  describe("slots", () => {
    describeSlots(create);
  });
};
