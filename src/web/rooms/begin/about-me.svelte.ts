/**
 * What a new person said of themselves on the way in, told to their own place once there is one. Each thing is told once;
 * what did not get through is told again with the next try, so that nothing agreed to is lost to a hiccup.
 */
import type { PersonCommand } from "#domain/person/person.ts";
import { arrival } from "../../shell/arrival.svelte.ts";
import type { PageVault } from "../../shell/vault.svelte.ts";

export const createAboutMe = (vault: PageVault): { readonly tell: () => Promise<void> } => {
  let open: readonly PersonCommand[] | null = null;
  const tell = async (): Promise<void> => {
    const { seat, bond } = arrival;
    open ??= [
      { type: "agree" },
      ...(bond === null ? [] : [{ type: "chooseBond", bond } as const]),
      ...(seat === "unsaid" ? [] : [{ type: "chooseSeat", seat } as const]),
    ];
    const left: PersonCommand[] = [];
    for (const command of open) if (!(await vault.send("person", "mine", command)).ok) left.push(command);
    open = left;
  };
  return { tell };
};
