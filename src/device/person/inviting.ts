/**
 * Inviting somebody, and opening an invitation: what the vault does around a pairing (protocol §10). Pairing makes an
 * empty ours; of mine nothing crosses but the signed records that say which devices are one's own.
 */
import { err, ok, type Result } from "#base/result.ts";
import { makeSpace } from "#protocol/make-record.ts";
import { meetingOf, readLink } from "#protocol/pairing-link.ts";
import type { KnownRecord } from "#protocol/record.ts";
import { otherOf } from "../space/place.ts";
import { failureOf } from "../transport/failure.ts";
import type { VaultFailure } from "../vault-api.ts";
import type { Session } from "../vault-session.ts";

/** My person's own records, oldest first. */
export const ownRecords = (session: Session): readonly KnownRecord[] => {
  const { me } = session.keyring();
  const records = [...(session.place("mine")?.core.records.values() ?? [])];
  return records.flatMap((record): readonly KnownRecord[] => {
    if (record.kind === "person") return record.id === me ? [record] : [];
    return (record.kind === "add" || record.kind === "remove") && record.person === me ? [record] : [];
  });
};

const isPaired = (session: Session): boolean => {
  const ours = session.place("ours");
  return ours !== null && otherOf(ours.core) !== null;
};

const isPairing = (session: Session): boolean => {
  const phase = session.pairing.state()?.state.phase;
  return phase !== undefined && phase !== "burnt" && phase !== "joined";
};

/** The fragment of the link. Whatever invitation was open is withdrawn first. */
export const inviteOther = async (session: Session): Promise<Result<{ readonly link: string }, VaultFailure>> => {
  if (isPaired(session)) return err({ type: "alreadyPaired" });
  if (isPairing(session)) await session.pairing.withdraw();
  const records = ownRecords(session).map(({ bytes }) => bytes);
  const ours = await emptyOurs(session);
  if (!ours.ok) return ours;
  const made = await session.pairing.invite({ id: ours.value.space, space: ours.value.bytes, records });
  if (!made.ok) return made;
  session.sync.follow();
  return ok({ link: made.value });
};

/** The shared space I begin, known to the server: one that is still empty, or a new one. */
const emptyOurs = async (session: Session) => {
  const held = [...(session.place("ours")?.core.records.values() ?? [])].find(({ kind }) => kind === "space");
  if (held?.kind === "space" && held.person === session.keyring().me && isEmpty(session)) return ok(held);
  const { suite, address } = session.world;
  const space = await makeSpace(suite, { type: "ours", person: session.keyring().me }, session.own.keys);
  const records = [...ownRecords(session), space].map(({ bytes }) => bytes);
  const made = await session.transport.makeSpaces(records, "member");
  if (!made.ok) return err(failureOf(made.error));
  const added = await session.addSpace({ space: space.space, type: "ours", server: address }, records, []);
  return added.ok ? ok(space) : added;
};

/** Whether the newest ours is one where nobody has sat down yet. */
const isEmpty = (session: Session): boolean => {
  const ours = session.place("ours");
  return ours !== null && ours.core.roster.seats[1] === null;
};

/** Opens an invitation by the fragment of its link. */
export const joinOther = async (session: Session, fragment: string): Promise<Result<null, VaultFailure>> => {
  const link = readLink(fragment);
  if (!link) return err({ type: "linkBroken" });
  if (isPaired(session)) return err({ type: "alreadyPaired" });
  const { box } = await meetingOf(session.world.suite, link.secret);
  if (session.pairing.boxes().includes(box)) return err({ type: "ownLink" });
  if (isPairing(session)) await session.pairing.withdraw();
  const begun = await session.pairing.join(
    link,
    ownRecords(session).map(({ bytes }) => bytes),
  );
  if (!begun.ok) return begun;
  await session.pairing.poll();
  session.sync.follow();
  return ok(null);
};
