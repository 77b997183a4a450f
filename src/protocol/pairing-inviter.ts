/**
 * The inviting side. It takes one answer and opens its nonce once; it signs the join only after its own person chose
 * the right words or scanned the other's screen, and no message stands for that (LOG-55).
 */
import { assert } from "#base/assert.ts";
import { type Bytes, bytesOf, equalBytes, type Hex, toHex } from "#base/bytes.ts";
import type { PersonId, RecordId, SpaceId } from "./ids.ts";
import { beginJoin, readBegunJoin } from "./make-record.ts";
import {
  type Actor,
  burn,
  type Burnt,
  type Comparing,
  sendAgain,
  type Standing,
  standBy,
  stay,
  type Stepped,
} from "./pairing.ts";
import { choicesAround, isSamePair, type Pair } from "./pairing-choice.ts";
import { meetingOf, writeLink } from "./pairing-link.ts";
import {
  commitmentOf,
  isOtherVersion,
  offerHashOf,
  openMessage,
  readAnswer,
  sealMessage,
  STEP,
  transcriptOf,
  wordsOfTranscript,
  writeOffer,
} from "./pairing-messages.ts";
import { activeDevice, readParty } from "./pairing-party.ts";

/** LOG-54: 72 hours, by the inviter's clock. */
const PATIENCE_MS = 72 * 3_600_000;

export interface Invitation {
  readonly secret: Hex;
  readonly box: Hex;
  readonly space: SpaceId;
  readonly offer: Hex;
  /** By the own clock, ms. */
  readonly until: number;
}

/** The one answer that was taken: not believed before words were compared. */
export interface TakenAnswer {
  readonly answer: Hex;
  /** SHA-256 of the answer as it came, to know it again. */
  readonly came: Hex;
  readonly other: PersonId;
}

interface Offered {
  readonly phase: "offered";
  readonly invitation: Invitation;
  readonly standing: Standing;
  /** nA */
  readonly nonce: Hex;
}

interface InviterComparing {
  readonly phase: "comparing";
  readonly invitation: Invitation;
  readonly standing: Standing;
  readonly taken: TakenAnswer;
  readonly comparing: Comparing;
}

/** Signed; the other's signature is to appear in the space. */
interface Confirmed {
  readonly phase: "confirmed";
  readonly invitation: Invitation;
  readonly standing: Standing;
  readonly taken: TakenAnswer;
  readonly join: RecordId;
  /** Somebody else came with the link after the words were found right: told, and harmless. */
  readonly isSeenTwice: boolean;
}

export type Inviter =
  | Offered
  | InviterComparing
  | Confirmed
  | { readonly phase: "joined"; readonly space: SpaceId; readonly other: PersonId }
  | Burnt;

export type InviterEvent =
  | { readonly type: "message"; readonly step: number; readonly bytes: Bytes }
  /** `heads` are those of the space's roster, now. */
  | { readonly type: "chose"; readonly pair: Pair | "noneOfThese"; readonly heads: readonly RecordId[] }
  /** T, read from the other's screen. */
  | { readonly type: "scanned"; readonly transcript: Hex; readonly heads: readonly RecordId[] }
  /** The server refused another answer and says so. */
  | { readonly type: "secondAnswer" }
  /** This join, with both signatures, counts in the space. */
  | { readonly type: "joinCounted"; readonly id: RecordId }
  | { readonly type: "gone" | "withdraw" | "tick" };

/**
 * `space` and `records` as they were written: the own shared space, and all of the own person's records. `link` is sent
 * to the other; `code` is shown on the screen and pins the offer.
 */
export const invite = async (
  { suite }: Actor,
  { id, space, records }: { readonly id: SpaceId; readonly space: Bytes; readonly records: readonly Bytes[] },
  now: number,
): Promise<Stepped<Inviter> & { readonly link: string; readonly code: string }> => {
  const [secret, nonce] = [suite.randomBytes(32), suite.randomBytes(32)];
  const offer = writeOffer({ space, records, commitment: commitmentOf(suite, nonce) });
  const { box, inviterKey } = await meetingOf(suite, secret);
  const standing = standBy(STEP.offer, await sealMessage(suite, box, inviterKey, STEP.offer, offer));
  const invitation = { secret: toHex(secret), box, space: id, offer: toHex(offer), until: now + PATIENCE_MS };
  return {
    state: { phase: "offered", invitation, standing, nonce: toHex(nonce) },
    send: [sendAgain(box, standing)],
    link: writeLink({ secret, offerHash: null }),
    code: writeLink({ secret, offerHash: offerHashOf(suite, offer) }),
  };
};

/** `now` is the own clock, ms. */
export const stepInviter = async (
  actor: Actor,
  state: Inviter,
  event: InviterEvent,
  now: number,
): Promise<Stepped<Inviter>> => {
  if (state.phase === "burnt" || state.phase === "joined") return stay(state);
  const { box, until } = state.invitation;
  if (event.type === "joinCounted") {
    if (state.phase !== "confirmed" || event.id !== state.join) return stay(state);
    return stay({ phase: "joined", space: state.invitation.space, other: state.taken.other });
  }
  if (now > until) return burn(box, "late");
  switch (event.type) {
    case "message":
      if (event.step !== STEP.answer) return stay(state);
      if (state.phase === "offered") return takeAnswer(actor, state, event.bytes);
      return toHex(actor.suite.sha256(event.bytes)) === state.taken.came ? stay(state) : anotherCame(state);
    case "secondAnswer":
      return anotherCame(state);
    case "chose":
      if (state.phase !== "comparing") return stay(state);
      return event.pair !== "noneOfThese" && isSamePair(event.pair, state.comparing.expects)
        ? confirm(actor, state, event.heads)
        : burn(box, "noneOfThese");
    case "scanned":
      if (state.phase !== "comparing") return stay(state);
      return event.transcript === state.comparing.transcript
        ? confirm(actor, state, event.heads)
        : burn(box, "noneOfThese");
    case "gone":
      return state.phase === "confirmed" ? stay(state) : burn(box, "gone");
    case "withdraw":
      return burn(box, "withdrawn");
    case "tick":
      return stay(state);
  }
};

const anotherCame = (state: Offered | InviterComparing | Confirmed): Stepped<Inviter> =>
  state.phase === "confirmed" ? stay({ ...state, isSeenTwice: true }) : burn(state.invitation.box, "secondAnswer");

const takeAnswer = async (
  { suite }: Actor,
  { invitation, nonce }: Offered,
  bytes: Bytes,
): Promise<Stepped<Inviter>> => {
  const { box } = invitation;
  const offer = bytesOf(invitation.offer);
  const meeting = await meetingOf(suite, bytesOf(invitation.secret));
  const text = await openMessage(suite, meeting, STEP.answer, bytes);
  if (!text) return burn(box, "badSeal");
  if (isOtherVersion(text)) return burn(box, "newerVersion");
  const answer = readAnswer(text);
  const party = answer && (await readParty(suite, answer.records));
  if (!answer || !party || !activeDevice(party, answer.device)) return burn(box, "badAnswer");
  if (!equalBytes(answer.offerHash, offerHashOf(suite, offer))) return burn(box, "badAnswer");
  const reveal = await sealMessage(suite, box, meeting.inviterKey, STEP.reveal, bytesOf(nonce));
  const standing = standBy(STEP.reveal, reveal);
  const transcript = transcriptOf(suite, offer, text, bytesOf(nonce));
  const [first, second, third, fourth] = wordsOfTranscript(suite, transcript);
  const expects: Pair = [third, fourth];
  const choices = choicesAround(suite, expects);
  return {
    state: {
      phase: "comparing",
      invitation,
      standing,
      taken: { answer: toHex(text), came: toHex(suite.sha256(bytes)), other: party.person },
      comparing: { transcript: toHex(transcript), shows: [first, second], expects, choices },
    },
    send: [sendAgain(box, standing)],
  };
};

const confirm = async (
  { suite, keys }: Actor,
  { invitation, taken, comparing }: InviterComparing,
  heads: readonly RecordId[],
): Promise<Stepped<Inviter>> => {
  const { box, secret, space } = invitation;
  const answer = readAnswer(bytesOf(taken.answer));
  const party = answer && (await readParty(suite, answer.records));
  assert(answer && party, "an answer that was taken can be read again");
  const fields = {
    space,
    after: [...heads, ...party.heads],
    seat: 1,
    person: party.person,
    joiner: answer.device,
  } as const;
  const pairing = { replaces: null, ended: [], transcript: comparing.transcript };
  const begun = await beginJoin(suite, { ...fields, ...pairing }, keys);
  const join = readBegunJoin(suite, begun);
  assert(join, "a join that was begun can be read");
  const { inviterKey } = await meetingOf(suite, bytesOf(secret));
  const standing = standBy(STEP.join, await sealMessage(suite, box, inviterKey, STEP.join, begun));
  return {
    state: { phase: "confirmed", invitation, standing, taken, join: join.id, isSeenTwice: false },
    send: [sendAgain(box, standing)],
  };
};
