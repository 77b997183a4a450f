/**
 * What the page is told of an open vault.
 */
import { noticesOf } from "./notices.ts";
import { pairingView } from "./pairing-view.ts";
import { otherOf, type Place } from "./place.ts";
import type { OpenState } from "./vault-api.ts";
import type { Session } from "./vault-session.ts";

export interface Known {
  readonly hostName: string | null;
  readonly wordsKept: boolean;
}

export const stateOf = (session: Session, { hostName, wordsKept }: Known): OpenState => {
  const { me } = session.keyring();
  const [mine, ours] = [session.place("mine"), session.place("ours")];
  const other = ours?.core.roster.seats.find((person) => person !== null && person !== me) ?? null;
  return {
    is: "open",
    me,
    name: nameIn(mine, me),
    other: ours && other ? { person: other, name: nameIn(ours, other), left: otherOf(ours.core) === null } : null,
    nameInOurs: nameIn(ours, me),
    connection: session.connection(),
    unsent: session.places().reduce((count, { core }) => count + core.unsent.length, 0),
    pairing: pairingView(session.pairing.state()),
    notices: session.places().flatMap(({ core }) => noticesOf(core)),
    wordsKept,
    host: { name: hostName, address: session.world.address },
  };
};

const nameIn = (place: Place | null, person: string): string | null => {
  const view = place?.slice("person", "names", null);
  if (typeof view !== "object" || view === null || !("names" in view)) return null;
  const { names } = view;
  if (typeof names !== "object" || names === null) return null;
  const name: unknown = Object.entries(names).find(([key]) => key === person)?.[1];
  return typeof name === "string" ? name : null;
};
