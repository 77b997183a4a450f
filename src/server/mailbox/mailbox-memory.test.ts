import { describe } from "vitest";
import { createMemoryMailbox } from "./mailbox-memory.ts";
import { describeMailbox } from "./mailbox.contract.ts";

describe("the mailbox in memory", () => {
  describeMailbox(createMemoryMailbox);
});
