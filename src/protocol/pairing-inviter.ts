/**
 * The inviting side. It takes one answer and opens its nonce once; it signs the join only after its own person chose
 * the right words or scanned the other's screen, and no message stands for that (LOG-55).
 */
import { assert } from "#base/assert.ts";
import { type Bytes, bytesOf, equalBytes, type Hex, toHex } from "#base/bytes.ts";
import { type PersonId, type RecordId, type SpaceId } from "./ids.ts";
import { beginJoin } from "./make-record.ts";
import { type Actor, burn, type Burnt, type Comparing, sendAgain, type Standing, standBy, stay, type Stepped } from "./pairing.ts";
import { choicesAround, isSamePair, type Pair } from "./pairing-choice.ts";
import { meetingOf, writeLink } from "./pairing-link.ts";
import {
  commitmentOf,
  isOtherVersion,
  offerHashOf,
  openMessage,
  readAnswer,
  readOffer,
  sealMessage,
  STEP,
  transcriptOf,
  wordsOfTranscript,
  writeOffer,
} from "./pairing-messages.ts";
import { activeDevice, readParty } from "./pairing-party.ts";

const PATIENCE_MS = 72 * 3_600_000;

interface Invited {
  readonly secret: Hex;
  readonly box: Hex;
  readonly space: SpaceId;
  readonly offer: Hex;
  /** By the own clock, ms. */
  readonly until: number;
  readonly standing: Standing;
}

/** Who answered: not believed before the words were compared. */
interface Answered extends Invited {
  readonly answer: Hex;
  /** Hash of the answer as it came, to know it again. */
  readonly came: Hex;
  readonly other: PersonId;
}

export type Inviter =
  | (Invited & { readonly phase: "offered"; /** nA */ readonly nonce: Hex })
  | (Answered & Comparing & { readonly phase: "comparing" })
  /** Signed; waits for the other's signature to appear in the space. `warned`: somebody else came later. */
  | (Answered & { readonly phase: "confirmed"; readonly join: RecordId; readonly warned: boolean })
  | { readonly phase: "joined"; readonly space: SpaceId; readonly other: PersonId }
  | Burnt;

export type InviterEvent =
  | { readonly type: "message"; readonly step: number; readonly bytes: Bytes }
  /** `heads` are those of the roster of the space, now. */
  | { readonly type: "chose"; readonly pair: Pair | "none"; readonly heads: readonly RecordId[] }
  | { readonly type: "scanned"; readonly transcript: Hex; readonly heads: readonly RecordId[] }
  /** The server refused another answer. */
  | { readonly type: "secondAnswer" }
  /** A record with both signatures counts in the space. */
  | { readonly type: "joinCounted"; readonly id: RecordId }
  | { readonly type: "gone" | "withdraw" | "tick" };

/** `space` and `records` as they were written: the own shared space, and the own person's records. */
export const invite = async (
  { suite }: Actor,
  { id, space, records }: { readonly id: SpaceId; readonly space: Bytes; readonly records: readonly Bytes[] },
  now: number,
): Promise<Stepped<Inviter> & { readonly link: string; readonly code: string }> => {
  const [secret, nonce] = [suite.randomBytes(32), suite.randomBytes(32)];
  const offer = writeOffer({ space, records, commitment: commitmentOf(suite, nonce) });
  const { box, inviterKey } = await meetingOf(suite, secret);
  const standing = standBy(STEP.offer, await sealMessage(suite, box, inviterKey, STEP.offer, offer));
  const invited = { secret: toHex(secret), box, space: id, offer: toHex(offer), until: now + PATIENCE_MS, standing };
  return {
    state: { ...invited, phase: "offered", nonce: toHex(nonce) },
    send: [sendAgain(box, standing)],
    link: writeLink({ secret, offerHash: null }),
    code: writeLink({ secret, offerHash: offerHashOf(suite, offer) }),
  };
};

export const stepInviter = async (
  actor: Actor,
  state: Inviter,
  event: InviterEvent,
  now: number,
): Promise<Stepped<Inviter>> => {
  if (state.phase === "burnt" || state.phase === "joined") return stay(state);
  if (state.phase === "confirmed") return afterwards(actor, state, event);
  if (now > state.until) return burn(state.box, "late");
  switch (event.type) {
    case "message":
      if (event.step !== STEP.answer) return stay(state);
      if (state.phase === "offered") return takeAnswer(actor, state, event.bytes);
      return isSame(actor, state, event.bytes) ? stay(state) : burn(state.box, "secondAnswer");
    case "chose":
      if (state.phase !== "comparing") return stay(state);
      if (event.pair === "none" || !isSamePair(event.pair, state.expects)) return burn(state.box, "noneOfThese");
      return confirm(actor, state, event.heads);
    case "scanned":
      if (state.phase !== "comparing") return stay(state);
      return event.transcript === state.transcript
        ? confirm(actor, state, event.heads)
        : burn(state.box, "noneOfThese");
    case "secondAnswer":
      return burn(state.box, "secondAnswer");
    case "gone":
      return burn(state.box, "gone");
    case "withdraw":
      return burn(state.box, "withdrawn");
    case "joinCounted":
    case "tick":
      return stay(state);
  }
};

const isSame = ({ suite }: Actor, { came }: Answered, bytes: Bytes): boolean => toHex(suite.sha256(bytes)) === came;

const takeAnswer = async (
  { suite }: Actor,
  state: Inviter & { readonly phase: "offered" },
  bytes: Bytes,
): Promise<Stepped<Inviter>> => {
  const { phase: _, nonce, ...invited } = state;
  const { box, offer } = invited;
  const meeting = await meetingOf(suite, bytesOf(state.secret));
  const text = await openMessage(suite, meeting, STEP.answer, bytes);
  if (!text) return burn(box, "badSeal");
  const answer = readAnswer(text);
  if (!answer) return burn(box, isOtherVersion(text) ? "newerVersion" : "badAnswer");
  const party = await readParty(suite, answer.records);
  const isMine = equalBytes(answer.offerHash, offerHashOf(suite, bytesOf(offer)));
  if (!isMine || !party || !activeDevice(party, answer.device)) return burn(box, "badAnswer");
  const standing = standBy(STEP.reveal, await sealMessage(suite, box, meeting.inviterKey, STEP.reveal, bytesOf(nonce)));
  const transcript = transcriptOf(suite, bytesOf(offer), text, bytesOf(nonce));
  const [first, second, third, fourth] = wordsOfTranscript(suite, transcript);
  return {
    state: {
      ...invited,
      phase: "comparing",
      standing,
      answer: toHex(text),
      came: toHex(suite.sha256(bytes)),
      other: party.person,
      transcript: toHex(transcript),
      shows: [first, second],
      expects: [third, fourth],
      choices: choicesAround(suite, [third, fourth]),
    },
    send: [sendAgain(box, standing)],
  };
};

const confirm = async (
  { suite, keys }: Actor,
  state: Inviter & { readonly phase: "comparing" },
  heads: readonly RecordId[],
): Promise<Stepped<Inviter>> => {
  const { phase: _, shows, expects, choices, transcript, ...answered } = state;
  const { box, secret, space } = answered;
  const answer = readAnswer(bytesOf(answered.answer));
  const party = answer && (await readParty(suite, answer.records));
  assert(answer && party && readOffer(bytesOf(answered.offer)), "an answer that was taken is read again");
  const begun = await beginJoin(
    suite,
    {
      space,
      after: [...heads, ...party.heads],
      seat: 1,
      person: party.person,
      joiner: answer.device,
      replaces: null,
      ended: [],
      transcript,
    },
    keys,
  );
  const { inviterKey } = await meetingOf(suite, bytesOf(secret));
  const standing = standBy(STEP.join, await sealMessage(suite, box, inviterKey, STEP.join, begun));
  return { state: { ...answered, phase: "confirmed", standing, join: "", warned: false }, send: [sendAgain(box, standing)] };
};

const afterwards = (
  actor: Actor,
  state: Inviter & { readonly phase: "confirmed" },
  event: InviterEvent,
): Stepped<Inviter> => {
  const isAnother = event.type === "message" && event.step === STEP.answer && !isSame(actor, state, event.bytes);
  if (isAnother || event.type === "secondAnswer") return stay({ ...state, warned: true });
  if (event.type === "joinCounted" && event.id === state.join)
    return { state: { phase: "joined", space: state.space, other: state.other }, send: [] };
  return stay(state);
};
