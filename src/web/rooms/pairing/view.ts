/** What the pairing room shows: one moment at a time, from the state of the vault and nothing else. */
import type { OpenState, PairingView } from "#device/vault-api.ts";
import type { Bond } from "#domain/person/person.ts";

export type PairingMoment =
  | { readonly moment: "none" | "joining" | "name" }
  | {
      readonly moment: "confirmed";
      readonly shown: readonly [string, string];
      readonly shownAt: readonly [number, number];
    }
  | { readonly moment: "invited"; readonly link: string; readonly code: string; readonly until: number }
  | { readonly moment: "comparing"; readonly words: Extract<PairingView, { readonly is: "comparing" }> }
  | { readonly moment: "ended"; readonly why: Extract<PairingView, { readonly is: "ended" }>["why"] }
  /** What the two are to each other, as far as it is said, and whether I said my part. */
  | {
      readonly moment: "done";
      readonly name: string | null;
      readonly left: boolean;
      readonly bond: Bond | null;
      readonly said: Bond | null;
    };

export const pairingMoment = ({ pairing, other, nameInOurs, bond, bondSaid }: OpenState): PairingMoment => {
  if (other !== null && !other.left && nameInOurs === null) return { moment: "name" };
  if (other !== null) return { moment: "done", name: other.name, left: other.left, bond, said: bondSaid };
  switch (pairing.is) {
    case "invited":
      return { moment: "invited", link: pairing.link, code: pairing.code, until: pairing.until };
    case "comparing":
      return { moment: "comparing", words: pairing };
    case "ended":
      return { moment: "ended", why: pairing.why };
    case "confirmed":
      return { moment: "confirmed", shown: pairing.shown, shownAt: pairing.shownAt };
    case "none":
    case "joining":
      return { moment: pairing.is };
  }
};
